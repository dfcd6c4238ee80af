import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Catalog } from '../catalog/catalog.ts';
import { bare } from '../catalog/shape.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { ownership } from './ownership.ts';

/** What an approval or a test of a Change is about. */
export interface Subject {
  readonly tree: Tree;
  /** The document of the Change, as that tree has it. */
  readonly change: ValueMap;
  /** Of its file, as `paperPath` gives it. */
  readonly path: string;
  /** The documents of its systems, as authority has them. */
  readonly systems: readonly ValueMap[];
}

/** Members of `Change.spec` that are written because of approvals and tests, and so cannot take them away. */
const afterwards: ReadonlySet<string> = new Set(['approvals', 'verification']);

/**
 * The digest that approvals and evidence of a Change are bound to: `sha256:` and 64 hex digits over the lines `path NUL mode NUL blob LF`
 * of the files of its systems, in code unit order of their paths, and over its spec without approvals and verification. A commit
 * that does not alter these keeps what was approved and tested. A system that names no paths owns every file but the Change's own.
 */
export function subjectOf({ tree, change, path: own, systems }: Subject): string {
  const owns = ownership(systems);
  const lines = [...tree.values()]
    .filter(({ path, mode }) => (owns === 'all' ? path !== own : owns.owns(path, mode)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => `${file.path}\0${file.mode}\0${contentOf(file)}\n`);
  return digest(`${lines.join('')}\0${canonical(lessAfterwards(change['spec'] ?? null))}`);
}

/** Path of the file of a Change, where that holds nothing but Changes; empty where something else in it could be deployed. */
export function paperPath({ file }: Document, catalog: Catalog): string {
  return catalog.kindsAt(file.path).join() === 'Change' ? file.path : '';
}

/** The names in `spec.systems` of a Change, `System:checkout` as `checkout`. */
export function systemNames({ value }: Document): string[] {
  const spec = isMap(value) ? value['spec'] : undefined;
  const systems = isMap(spec) ? spec['systems'] : undefined;
  return Array.isArray(systems) ? systems.filter((name): name is string => typeof name === 'string').map(bare) : [];
}

/** Systems as authority has them; one that is new as the head has it. What is in neither is left out. */
export function systemDocuments(names: readonly string[], authority: Catalog, head: Catalog): ValueMap[] {
  return names.flatMap((name) => {
    const found = authority.find('System', name) ?? head.find('System', name);
    return found && isMap(found.value) ? [found.value] : [];
  });
}

/** The blob where git named it; in a tree of texts, what the text amounts to. */
export function contentOf({ oid, text, problem }: SourceFile): string {
  return oid ?? digest(text ?? `\0${problem ?? ''}`);
}

export function lessAfterwards(spec: Value): Value {
  if (!isMap(spec)) return spec;
  return Object.fromEntries(Object.entries(spec).filter(([key]) => !afterwards.has(key)));
}

/** JSON with the members of each object in code unit order (RFC 8785, section 3.2.3), so that rewriting a file in other order is no change. */
export function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(canonical).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`);
  return `{${members.join(',')}}`;
}

/** `sha256:` and the digest of a text, in hex. */
export function digest(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
