import type { Value } from '../model/value.ts';
import { withThousands } from './limits.ts';
import type { Parsed } from './parsed.ts';
import { compileRegex, type CompiledRegex, type RegexMatch } from './regex-search.ts';

/** The steps that one file may spend on a regular expression; a megabyte of log with a page-long pattern stays below. */
const regexSteps = 50_000_000;

/** Ordinary patterns take up to ten steps for each character. Many small files together cost as much as one large file. */
function stepsFor(text: string): number {
  return Math.min(regexSteps, 10_000 + text.length * 200);
}

/** The whole file as one string, without a byte order mark. */
export function parseText(text: string): Parsed {
  return only(withoutMark(text));
}

/** The lines as a list of strings, without their line breaks; an empty line after the last line break does not count. */
export function parseLines(text: string): Parsed {
  return only(linesOf(text));
}

export function linesOf(text: string): string[] {
  const lines = withoutMark(text).split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

export type CompiledRegexFormat =
  | { readonly ok: true; readonly matches: (text: string) => readonly RegexMatch[] | undefined }
  | { readonly ok: false; readonly message: string };

/** A regular expression that is a format: in RE2's syntax, with named groups, `^` and `$` matching at lines. */
export function compileRegexFormat(pattern: string): CompiledRegexFormat {
  const compiled: CompiledRegex = compileRegex(pattern);
  if (!compiled.ok) {
    return { ok: false, message: `the regular expression \`${pattern}\` is not valid in RE2: ${compiled.message}` };
  }
  if (compiled.search.names.length === 0) {
    return {
      ok: false,
      message: `the regular expression \`${pattern}\` has no named group such as (?P<name>…), so it would read nothing`,
    };
  }
  return { ok: true, matches: (text) => compiled.search.matches(regexText(text), stepsFor(text)) };
}

/** The input of a regex format: line breaks become `\n`, so that `$` matches before each; lines and columns stay the same. */
export function regexText(text: string): string {
  return withoutMark(text).replace(/\r\n?/g, '\n');
}

/** A list with one map for each match, of its named groups; a group that did not participate is absent. */
export function parseMatches(text: string, matches: readonly RegexMatch[] | undefined): Parsed {
  if (matches === undefined) {
    const message = `the regular expression of its format needs more than ${withThousands(stepsFor(text))} steps for this file`;
    return {
      documents: [],
      troubles: [{ offset: 0, message, fix: 'Make the expression simpler, or the file smaller.' }],
    };
  }
  const source = regexText(text);
  return only(
    matches.map(({ groups }) =>
      Object.fromEntries(Object.entries(groups).map(([name, { start, end }]) => [name, source.slice(start, end)])),
    ),
  );
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function only(value: Value): Parsed {
  return { documents: [{ stream: 0, value }], troubles: [] };
}
