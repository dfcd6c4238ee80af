import type { ConfigurationProblem } from '../model/configuration-error.ts';
import { loadFile } from '../load/load.ts';
import type { DocumentSource } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import type { SchemaError, Validator } from '../validate/schema-error.ts';
import { located } from './configuration.ts';
import type { Project } from './project.ts';
import type { ProjectFile } from './project-file.ts';

/** Compiles the schemas of users. Loaded separately, since most projects have none. */
export type SchemaCompiler = (
  schema: Value,
) =>
  | { readonly ok: true; readonly validate: Validator }
  | { readonly ok: false; readonly problems: readonly SchemaError[] };

export interface UserSchema {
  readonly schema: Value;
  readonly validate: Validator;
}

/** Must a run under this project load a compiler of schemas? */
export function hasSchemas(project: Project): boolean {
  return schemaPaths(project).size > 0 || Object.keys(project.params).length > 0;
}

/** The paths of the schemas that a project file names. */
export function schemaPaths({ sources, data }: Project): ReadonlySet<string> {
  return new Set([...sources, ...data].flatMap(({ schema }) => (schema === undefined ? [] : [schema])));
}

/** Reads and compiles every schema that the project file names, by path. */
export function readSchemas(
  { project, locate }: ProjectFile,
  tree: Tree,
  compile: SchemaCompiler | undefined,
  problems: ConfigurationProblem[],
): ReadonlyMap<string, UserSchema> {
  const schemas = new Map<string, UserSchema>();
  for (const path of schemaPaths(project)) {
    const file = tree.get(path);
    if (file?.text === undefined) {
      const state = file ? `cannot be read: it ${file.problem ?? 'is not a regular file'}` : 'does not exist';
      problems.push(
        ...locate([
          {
            message: `The schema ${path} ${state}.`,
            fix: 'Write it, or correct this path.',
            pointer: pointerTo(path, project),
          },
        ]),
      );
      continue;
    }
    const whole: DocumentSource = { paths: [path], duplicates: 'allow', nulls: 'keep' };
    const loaded = loadFile(file, [{ source: whole, vars: {} }], project.limits);
    const schema = loaded.items[0]?.value;
    if (loaded.problems.length > 0 || schema === undefined) {
      problems.push(
        ...located(file, loaded.problems.length > 0 ? loaded.problems : [{ message: `The schema ${path} is empty.` }]),
      );
      continue;
    }
    const compiled = compile?.(schema) ?? {
      ok: false as const,
      problems: [{ pointer: '', message: 'No schema compiler was passed.' }],
    };
    if (compiled.ok) schemas.set(path, { schema, validate: compiled.validate });
    else problems.push(...located(file, compiled.problems));
  }
  return schemas;
}

/** Where the project file first names a schema. */
function pointerTo(path: string, { sources, data }: Project): Pointer {
  const source = sources.findIndex(({ schema }) => schema === path);
  return source >= 0
    ? `/spec/documents/${source}/schema`
    : `/spec/data/${data.findIndex(({ schema }) => schema === path)}/schema`;
}
