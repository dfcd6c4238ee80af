import type { Catalog } from '../catalog/catalog.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import { compilePattern, selectAll } from '../load/pattern.ts';
import { authorityFields } from '../validate/references.ts';
import { projectPath, type Project } from './project.ts';

/** A document, or part of one, that decides what is required of changes. */
export interface AuthorityChange {
  readonly path: string;
  /** The head's document, or the previous one if it was removed. */
  readonly document?: Document;
  readonly side: 'head' | 'base';
  /** `System "checkout" (tier)`. */
  readonly what: string;
}

/**
 * The differences between the governing rules of two trees: the project file, schemas, whole kinds such as Grading or Waiver, and single
 * fields such as a System's tier. In path order.
 */
export function authorityChanges(
  head: { catalog: Catalog; tree: Tree },
  base: { catalog: Catalog; tree: Tree },
  projects: readonly Project[],
): AuthorityChange[] {
  const changes: AuthorityChange[] = [];
  const schemas = projects.flatMap((project) =>
    [...project.sources, ...project.data].flatMap(({ schema }) => (schema === undefined ? [] : [schema])),
  );
  for (const path of new Set([projectPath, ...schemas])) {
    const now = head.tree.get(path);
    if (now?.text !== base.tree.get(path)?.text) changes.push({ path, side: now ? 'head' : 'base', what: path });
  }
  const kinds = new Set([...head.catalog.kinds.keys(), ...base.catalog.kinds.keys()]);
  for (const kind of kinds) {
    const fields = kind === 'Project' ? [] : authorityFields(kind);
    if (fields.length === 0) continue;
    for (const document of head.catalog.kinds.get(kind) ?? []) {
      const old = base.catalog.find(kind, document.name);
      const changed = fields.filter((field) => shown(document, field) !== shown(old, field));
      if (changed.length > 0)
        changes.push({ path: document.file.path, document, side: 'head', what: named(document, old ? changed : ['']) });
    }
    for (const old of base.catalog.kinds.get(kind) ?? []) {
      const isUnreadable = head.catalog.unreadable.some(({ path }) => path === old.file.path);
      if (!isUnreadable && !head.catalog.find(kind, old.name))
        changes.push({ path: old.file.path, document: old, side: 'base', what: `${named(old, [''])} removed` });
    }
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function named(document: Document, fields: readonly string[]): string {
  const names = fields
    .filter((field) => field !== '')
    .map((field) =>
      field
        .replace(/^\/spec\//, '')
        .replaceAll('/*', '')
        .replaceAll('/', '.'),
    );
  return `${document.kind} "${document.name}"${names.length > 0 ? ` (${names.join(', ')})` : ''}`;
}

function shown(document: Document | undefined, field: string): string {
  if (document === undefined) return '';
  const pattern = compilePattern(field);
  return pattern.ok ? JSON.stringify(selectAll(document.value, pattern.pattern).map(({ value }) => value)) : '';
}

/** The governing rules of a tree as one text: two trees with the same text have the same rules. */
export function authorityText(catalog: Catalog): string {
  const kinds = [...catalog.kinds.keys()].filter((kind) => authorityFields(kind).length > 0).sort();
  const documents = kinds.flatMap((kind) =>
    [...(catalog.kinds.get(kind) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
  return JSON.stringify(
    documents.map((document) => [
      document.kind,
      document.name,
      authorityFields(document.kind).map((field) => shown(document, field)),
    ]),
  );
}
