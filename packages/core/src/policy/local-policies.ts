import { loadFile } from '../load/load.ts';
import { unreadableFile } from '../load/unreadable.ts';
import type { Item } from '../model/document.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import { isMap, type Value } from '../model/value.ts';
import type { SchemaError } from '../validate/schema-error.ts';
import { isOwnKind, validator } from '../validate/validator.ts';
import type { ConfigurationProblem } from '../model/configuration-error.ts';
import type { PolicySource } from './compile.ts';
import type { PolicySpec } from './policy-spec.ts';
import { located, type Misconfiguration } from './configuration.ts';
import type { Project, Selection } from './project.ts';

/** A policy of a folder, and its place. */
export interface LocalPolicy {
  readonly source: PolicySource;
  readonly file: SourceFile;
  readonly stream: number;
  readonly pointer: string;
}

/** The policies below a folder of a tree; the folder's own name is the first part of their ids. */
export interface LocalPolicies {
  readonly policies: readonly LocalPolicy[];
  /** A policy that cannot be read checks nothing, so this must be reported. */
  readonly problems: readonly ConfigurationProblem[];
}

/** @param reference `./policies`. */
export function localPolicies(
  reference: string,
  tree: Tree,
  { sourcesOf }: Selection,
  { limits }: Project,
): LocalPolicies {
  const folder = reference.replace(/^\.\//, '').replace(/\/+$/, '');
  const prefix = folder === '' ? '' : `${folder}/`;
  const pack = folder.split('/').at(-1) || 'local';
  const policies: LocalPolicy[] = [];
  const problems: ConfigurationProblem[] = [];
  for (const file of tree.values()) {
    const sources = file.path.startsWith(prefix)
      ? sourcesOf(file.path).filter(({ source }) => source.ownKindsOnly)
      : [];
    if (sources.length === 0) continue;
    const loaded = loadFile(file, sources, limits);
    // A link in a folder of policies is probably meant as a policy, although links are ignored elsewhere.
    const link = file.mode === 'symlink' || file.mode === 'submodule' ? unreadableFile(file, limits) : undefined;
    const unread = link === undefined ? loaded.problems : [link];
    problems.push(...located(file, unread.length > 0 ? unread : overlooked(file, loaded.items)));
    for (const { value, stream, pointer } of loaded.items) {
      const errors = shapeErrors(value);
      if (errors === undefined) continue;
      problems.push(
        ...located(
          file,
          errors.map((error) => ({ ...error, stream, pointer: pointer + error.pointer })),
        ),
      );
      if (errors.length > 0) continue;
      const { metadata, spec } = value as unknown as { metadata: { name: string; title: string }; spec: PolicySpec };
      policies.push({ file, stream, pointer, source: { id: `${pack}/${metadata.name}`, title: metadata.title, spec } });
    }
  }
  return { policies, problems };
}

/** Why a document is not a policy; undefined if it is a document of another of our kinds. */
function shapeErrors(value: Value): readonly SchemaError[] | undefined {
  const kind = isMap(value) ? value['kind'] : undefined;
  if (kind === 'Policy') return validator('Policy')(value);
  if (typeof kind === 'string' && isOwnKind(kind)) return undefined;
  const meant = typeof kind === 'string' ? `There is no kind "${kind}"` : 'This document says no kind';
  return [
    {
      pointer: kind === undefined ? '' : '/kind',
      message: `${meant}, so it is not used.`,
      fix: 'Write kind: Policy, or move it out of the folder of policies.',
    },
  ];
}

/** A policy without an apiVersion is not one of our documents, and would be ignored silently. */
function overlooked({ text }: SourceFile, items: readonly Item[]): Misconfiguration[] {
  if (items.length > 0 || text === undefined || !/^[ \t]*"?kind"?[ \t]*:[ \t]*"?Policy\b/m.test(text)) return [];
  return [{ message: 'This policy has no apiVersion, so it is not used.', fix: 'Add apiVersion: gradus.dev/v1.' }];
}
