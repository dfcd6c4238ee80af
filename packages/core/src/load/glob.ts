import { setMember } from '../model/value.ts';
import { compileProgram, type GlobMatcher } from './glob-program.ts';
import { parseGlob, type GlobNode } from './glob-syntax.ts';

/** Matches paths. */
export interface Globs {
  /** The captures of a matching path by name; undefined if the path does not match. Captures in an alternative that did not match are absent. */
  match(path: string): Readonly<Record<string, string>> | undefined;
  /** A matching path begins and ends with the texts of one of these. */
  readonly edges?: readonly { readonly prefix: string; readonly suffix: string }[];
}

type Failure = { readonly ok: false; readonly message: string };
export type CompiledGlobs = { readonly ok: true; readonly globs: Globs } | Failure;
export type CompiledGlob = { readonly ok: true; readonly glob: Globs } | Failure;

const noCaptures: Readonly<Record<string, string>> = Object.freeze({});

/**
 * The globs of `paths`: `*` `?` `[…]` within a folder, `**` across folders, `{name}` captures, `{a,b}` chooses, `\` takes
 * the next character as it is. A pattern matches the whole path, dot files included; the last entry that matches wins,
 * and one with a leading `!` excludes.
 */
export function compileGlobs(patterns: readonly string[]): CompiledGlobs {
  const entries: { readonly excludes: boolean; readonly glob: Globs }[] = [];
  for (const pattern of patterns) {
    const excludes = pattern.startsWith('!');
    const compiled = compileGlob(excludes ? pattern.slice(1) : pattern);
    if (!compiled.ok) return compiled;
    entries.unshift({ excludes, glob: compiled.glob });
  }
  if (entries.length > 0 && entries.every((entry) => entry.excludes)) {
    return {
      ok: false,
      message: 'every pattern is an exclusion, so no file is selected; put `**` first to start with all files',
    };
  }
  const match: Globs['match'] = (path) => {
    for (const entry of entries) {
      const captures = entry.glob.match(path);
      if (captures !== undefined) return entry.excludes ? undefined : captures;
    }
    return undefined;
  };
  const edges = entries.flatMap(({ excludes, glob }) => (excludes ? [] : (glob.edges ?? [])));
  return { ok: true, globs: { match, edges } };
}

/** One glob, without `!`. */
export function compileGlob(pattern: string): CompiledGlob {
  if (pattern.startsWith('!')) {
    return { ok: false, message: `\`${pattern}\` is an exclusion, and there is no other pattern to exclude from` };
  }
  const parsed = parseGlob(pattern);
  if (!parsed.ok) return parsed;
  const { nodes, names } = parsed;
  const prefix = edge(nodes[0]);
  const suffix = edge(nodes.at(-1));
  const inside = longestLiteral(nodes);
  const matcher = hasBoundedBacktracking(nodes) ? nativeMatcher(nodes, names) : compileProgram(nodes, names);
  const match: Globs['match'] = (path) => {
    if (!path.startsWith(prefix) || !path.endsWith(suffix) || !path.includes(inside)) return undefined;
    const slots = matcher(path);
    return slots === undefined ? undefined : captured(path, names, slots);
  };
  return { ok: true, glob: { match, edges: [{ prefix, suffix }] } };
}

function edge(node: GlobNode | undefined): string {
  return node?.type === 'literal' ? node.text : '';
}

/** A text that every matching path contains, such as `_template/` of a pattern with `**` on both sides. */
function longestLiteral(nodes: readonly GlobNode[]): string {
  return nodes.map(edge).reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function captured(path: string, names: readonly string[], slots: readonly number[]): Readonly<Record<string, string>> {
  if (names.length === 0) return noCaptures;
  const captures: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const start = slots[index * 2]!;
    if (start >= 0) setMember(captures, name, path.slice(start, slots[index * 2 + 1]));
  }
  return captures;
}

/**
 * Whether a native RegExp takes linear time on every path. It does with one `**` and one wildcard in each folder: the wildcard cannot
 * leave its folder, and a fixed number of folders follows the `**`. All other patterns use the bounded matcher.
 */
function hasBoundedBacktracking(nodes: readonly GlobNode[]): boolean {
  let stars = 0;
  let inFolder = 0;
  let choices = 1;
  for (const node of nodes) {
    if (node.type === 'literal') {
      if (node.text.includes('/')) inFolder = 0;
    } else if (node.type === 'folders' || node.type === 'rest') {
      if (++stars > 1) return false;
      inFolder = 0;
    } else if (node.type === 'star' || node.type === 'capture') {
      if (++inFolder > 1) return false;
    } else if (node.type === 'alternatives') {
      if (
        !node.options.every((option) => option.every((part) => part.type === 'literal' && !part.text.includes('/')))
      ) {
        return false;
      }
      choices *= node.options.length;
      if (choices > 16) return false;
    }
  }
  return true;
}

function nativeMatcher(nodes: readonly GlobNode[], names: readonly string[]): GlobMatcher {
  // `d` provides the offsets of groups, and would cost time for nothing if there are no groups.
  const regexp = new RegExp(`^${regexpSource(nodes)}$`, names.length > 0 ? 'du' : 'u');
  if (names.length === 0) return (path) => (regexp.test(path) ? [] : undefined);
  return (path) =>
    regexp
      .exec(path)
      ?.indices?.slice(1)
      .flatMap((range) => range ?? [-1, -1]);
}

function regexpSource(nodes: readonly GlobNode[]): string {
  return nodes.map(nodeSource).join('');
}

function nodeSource(node: GlobNode): string {
  switch (node.type) {
    case 'literal':
      return node.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    case 'any':
      return '[^/]';
    case 'star':
      return '[^/]*';
    case 'folders':
      return '(?:[^/]+/)*?';
    case 'rest':
      return '[^]+';
    case 'capture':
      return '([^/]+?)';
    case 'alternatives':
      return `(?:${node.options.map(regexpSource).join('|')})`;
    case 'class': {
      const ranges = node.ranges.map(([low, high]) => `\\u{${low.toString(16)}}-\\u{${high.toString(16)}}`).join('');
      return `(?!/)[${node.negated ? '^' : ''}${ranges}]`;
    }
  }
}
