import { load as parseYaml } from 'js-yaml';
import { ConfigurationError, type ConfigurationProblem } from '../configuration-error.ts';
import type { KindFacts } from '../catalog/lookups.ts';
import type { Naming } from '../catalog/catalog.ts';
import { doublePaths, toCel } from '../expression/convert.ts';
import type { CelValue, Language } from '../expression/definition.ts';
import { factTypes } from '../expression/facts.ts';
import { createLanguage } from '../expression/language.ts';
import { createMeter } from '../expression/meter.ts';
import { libraries } from '../expression/libraries.ts';
import { defaultGrading as gradingText } from '../generated/data.ts';
import { ownKinds, ownSchemas } from '../generated/schemas.ts';
import { loadFile } from '../load/load.ts';
import { createLocator, formatOf } from '../load/locate.ts';
import type { Document, DocumentSource, Item } from '../model/document.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import { isMap, type Value } from '../model/value.ts';
import { references } from '../validate/references.ts';
import { isOwnKind, validator } from '../validate/validator.ts';
import type { SchemaError } from '../validate/schema-error.ts';
import { compilePolicy, type PolicyProblem, type PolicySource, type PolicySpec, type World } from './compile.ts';
import type { Policy } from './policy.ts';
import { normalizeProject, projectPath, selection, type Project, type ProjectSpec, type Selection } from './project.ts';

/** A pack of policies, with whatever name the project file calls it by. */
export interface Pack {
  /** `gradus:baseline`, `npm:@acme/rules`. */
  readonly reference: string;
  /** First part of its policies' ids. */
  readonly name: string;
  readonly policies: readonly { readonly name: string; readonly title: string; readonly spec: PolicySpec }[];
  /** Rules written in TypeScript. */
  readonly rules?: readonly Policy[];
}

/** Compiles the schemas of users. Apart from the rest because ajv is dear to load and most projects have none. */
export type SchemaCompiler = (
  schema: Value,
) =>
  | { readonly ok: true; readonly validate: (value: Value) => readonly SchemaError[] }
  | { readonly ok: false; readonly problems: readonly SchemaError[] };

/** Everything that judges: the project file of one tree, its policies and schemas, ready to be asked. */
export interface Rulebook {
  readonly project: Project;
  readonly selection: Selection;
  readonly language: Language;
  readonly world: World;
  readonly policies: readonly Policy[];
  readonly naming: Naming;
  readonly kinds: KindFacts;
  /** What is wrong with a document by the schema of its kind. */
  validate(document: Document): readonly SchemaError[];
}

export interface Surroundings {
  readonly packs: readonly Pack[];
  /** Absent where no project of the run has a schema. */
  readonly compileSchema?: SchemaCompiler;
  /** Leaves out what cannot be used instead of refusing all of it: for tools that show what is wrong with it. */
  readonly tolerant?: boolean;
}

/** The project file of a tree; the built-in defaults where it has none. Throws ConfigurationError. */
export function readProject(tree: Tree): Project {
  const file = tree.get(projectPath);
  if (file === undefined) return normalizeProject({});
  const project = normalizeProject({});
  const { items, problems } = loadFile(
    file,
    [{ source: { ...project.sources.at(-1)!, ownKindsOnly: false }, vars: {} }],
    project.limits,
  );
  const locator = createLocator(file.text ?? '', 'yaml');
  const fail = (
    found: readonly { message: string; fix?: string; pointer?: string; offset?: number; stream?: number }[],
  ): never => {
    throw new ConfigurationError(
      found.map(({ message, fix, pointer = '', offset, stream = 0 }) => {
        const range = offset === undefined ? locator.locate(stream, pointer) : locator.offset(offset);
        return {
          message,
          ...(fix !== undefined && { fix }),
          location: { side: 'head', path: projectPath, stream, pointer, ...(range && { range }) },
        };
      }),
    );
  };
  if (problems.length > 0) fail(problems);
  const documents = items.filter(({ value }) => isMap(value) && value['kind'] === 'Project');
  if (documents.length !== 1)
    fail([{ message: `${projectPath} holds ${documents.length} documents of kind Project; it needs exactly one.` }]);
  const [item] = documents as [Item];
  const errors = validator('Project')(item.value);
  if (errors.length > 0) fail(errors.map((error) => ({ ...error, stream: item.stream })));
  return normalizeProject((item.value as unknown as { spec: ProjectSpec }).spec);
}

/** Reads and compiles everything that judges from one tree. Throws ConfigurationError with all that is wrong. */
export function rulebook(tree: Tree, surroundings: Surroundings): Rulebook {
  const project = readProject(tree);
  const chosen = selection(project);
  if ('problem' in chosen)
    throw new ConfigurationError([
      { message: chosen.problem, location: { side: 'head', path: projectPath, stream: 0, pointer: '/spec' } },
    ]);
  const problems: ConfigurationProblem[] = [];
  const schemas = readSchemas(project, tree, surroundings, problems);
  const kinds = new Map<string, Value>(ownSchemas());
  for (const source of project.sources)
    if (source.kind !== undefined)
      kinds.set(source.kind, (source.schema && schemas.get(source.schema)?.schema) ?? true);
  const language = createLanguage({ kinds, libraries });
  const data = new Map(
    project.data.map(({ name, schema }) => [
      name,
      (schema === undefined ? undefined : schemas.get(schema)?.schema) ?? true,
    ]),
  );
  const world: World = { language, kinds, data };
  const policies = compileAll(project, tree, chosen, surroundings, world, problems);
  const identify = identifier(project, language, problems);
  if (problems.length > 0 && surroundings.tolerant !== true) throw new ConfigurationError(problems);
  const doubles = new Map([...kinds].map(([kind, schema]) => [kind, doublePaths(schema)]));
  return {
    project,
    selection: chosen,
    language,
    world,
    policies,
    naming: { ownKinds: new Set(ownKinds), identify },
    kinds: {
      grading: defaultGrading,
      doubles: (kind) => doubles.get(kind) ?? [],
      references: (kind) => references(kind, kinds.get(kind)),
    },
    validate: (document) => {
      const { schema } = document.source;
      if (document.source.ownKindsOnly === true)
        return isOwnKind(document.kind) ? validator(document.kind)(document.value) : [];
      return (schema === undefined ? undefined : schemas.get(schema)?.validate(document.value)) ?? [];
    },
  };
}

/** Every text that the rules of a tree are made from, as one key. */
export function decidingTexts(tree: Tree): string {
  const project = readProject(tree);
  const schemas = new Set([...project.sources, ...project.data].map(({ schema }) => schema));
  const folders = project.packs
    .filter((pack) => pack.startsWith('./'))
    .map((pack) => pack.slice(2).replace(/\/*$/, '/'));
  const deciding = [...tree.values()].filter(
    ({ path }) =>
      path === projectPath || schemas.has(path) || folders.some((folder) => folder === '/' || path.startsWith(folder)),
  );
  return JSON.stringify(deciding.map(({ path, text }) => [path, text ?? null]));
}

interface UserSchema {
  readonly schema: Value;
  readonly validate: (value: Value) => readonly SchemaError[];
}

function readSchemas(
  project: Project,
  tree: Tree,
  { compileSchema }: Surroundings,
  problems: ConfigurationProblem[],
): Map<string, UserSchema> {
  const schemas = new Map<string, UserSchema>();
  const paths = new Set(
    [...project.sources, ...project.data].flatMap(({ schema }) => (schema === undefined ? [] : [schema])),
  );
  for (const path of paths) {
    const file = tree.get(path);
    if (file?.text === undefined) {
      problems.push({
        message: `The schema ${path} ${file ? `cannot be read: it ${file.problem ?? 'is not a regular file'}` : 'does not exist'}.`,
        fix: `${projectPath} names it.`,
      });
      continue;
    }
    const whole: DocumentSource = { paths: [path], duplicates: 'allow', nulls: 'keep' };
    const loaded = loadFile(file, [{ source: whole, vars: {} }], project.limits);
    const schema = loaded.items[0]?.value;
    if (loaded.problems.length > 0 || schema === undefined) {
      problems.push(
        ...located(file, loaded.problems.length > 0 ? loaded.problems : [{ message: 'This schema is empty.' }]),
      );
      continue;
    }
    const compiled = compileSchema?.(schema);
    if (compiled?.ok) schemas.set(path, { schema, validate: compiled.validate });
    else problems.push(...located(file, compiled?.problems ?? [{ message: 'No schema compiler was given.' }]));
  }
  return schemas;
}

function compileAll(
  project: Project,
  tree: Tree,
  chosen: Selection,
  { packs }: Surroundings,
  world: World,
  problems: ConfigurationProblem[],
): Policy[] {
  const policies: Policy[] = [];
  const paramsOf = (id: string) => (Object.hasOwn(project.params, id) ? { params: project.params[id]! } : {});
  for (const reference of project.packs) {
    if (reference.startsWith('./')) {
      for (const { source, file, stream, pointer } of localPolicies(reference, tree, chosen, project)) {
        const compiled = compilePolicy({ ...source, ...paramsOf(source.id) }, world);
        problems.push(
          ...located(
            file,
            compiled.problems.map((problem) => ({ ...problem, stream, pointer: pointer + problem.pointer })),
          ),
        );
        policies.push(compiled.policy);
      }
      continue;
    }
    const pack = packs.find((candidate) => candidate.reference === reference);
    if (!pack) {
      problems.push({
        message: `There is no pack "${reference}".`,
        fix: `Packs are ${packs.map((known) => known.reference).join(', ')}, and folders such as ./policies.`,
      });
      continue;
    }
    for (const { name, ...rest } of pack.policies) {
      const id = `${pack.name}/${name}`;
      const compiled = compilePolicy({ id, ...rest, ...paramsOf(id) }, world);
      problems.push(...compiled.problems.map(({ message }) => ({ message: `${id}: ${message}` })));
      policies.push(compiled.policy);
    }
    policies.push(...(pack.rules ?? []));
  }
  return policies;
}

/** A policy of a folder, where it stands. */
export interface LocalPolicy {
  readonly source: PolicySource;
  readonly file: SourceFile;
  readonly stream: number;
  readonly pointer: string;
  readonly value: Value;
}

/** The Policy documents below a folder of the tree; those that do not follow their schema are findings of the documents, not here. */
export function localPolicies(reference: string, tree: Tree, chosen: Selection, project: Project): LocalPolicy[] {
  const folder = reference.replace(/^\.\//, '').replace(/\/+$/, '');
  const prefix = folder === '' ? '' : `${folder}/`;
  const pack = folder.split('/').at(-1) || 'local';
  return [...tree.values()].flatMap((file) => {
    const sources = file.path.startsWith(prefix)
      ? chosen.sourcesOf(file.path).filter(({ source }) => source.ownKindsOnly)
      : [];
    if (sources.length === 0 || file.text === undefined) return [];
    return loadFile(file, sources, project.limits).items.flatMap(({ value, stream, pointer }): LocalPolicy[] => {
      if (!isMap(value) || value['kind'] !== 'Policy' || validator('Policy')(value).length > 0) return [];
      const { metadata, spec } = value as unknown as { metadata: { name: string; title: string }; spec: PolicySpec };
      return [
        { file, stream, pointer, value, source: { id: `${pack}/${metadata.name}`, title: metadata.title, spec } },
      ];
    });
  });
}

let grading: CelValue | undefined;

/** Parsed when a project without a Grading of its own asks for it. */
function defaultGrading(): CelValue {
  return (grading ??= toCel(parseYaml(gradingText) as Value, { nulls: 'absent' }));
}

/** Does a project file name JSON Schemas? */
export function hasSchemas(project: Project): boolean {
  return [...project.sources, ...project.data].some(({ schema }) => schema !== undefined);
}

function identifier(project: Project, language: Language, problems: ConfigurationProblem[]): Naming['identify'] {
  const compiled = new Map<DocumentSource, { run: (item: Item) => unknown }>();
  project.sources.forEach((source, index) => {
    if (source.identity === undefined) return;
    const result = language.compile(
      source.identity,
      { object: { cel: 'dyn' }, file: factTypes.file, key: { cel: 'dyn' }, index: { cel: 'int' } },
      'dyn',
    );
    if (!result.ok) {
      problems.push(
        ...result.problems.map(({ message }) => ({
          message: `identity: ${message}`,
          location: {
            side: 'head' as const,
            path: projectPath,
            stream: 0,
            pointer: `/spec/documents/${index}/identity`,
          },
        })),
      );
      return;
    }
    const meter = createMeter({
      evaluation: project.limits.steps,
      run: Number.MAX_SAFE_INTEGER,
      zone: project.timezone,
    });
    compiled.set(source, {
      run: (item) => {
        meter.beginEvaluation();
        return result.expression.run(identityBindings(item), meter);
      },
    });
  });
  return (item) => {
    const name = compiled.get(item.source)!.run(item);
    if (typeof name !== 'string' && typeof name !== 'bigint')
      throw new Error(`it gives ${name === null ? 'null' : typeof name}, not text`);
    if (name === '') throw new Error('it gives an empty text');
    return String(name);
  };
}

function identityBindings(item: Item): Record<string, unknown> {
  const { path } = item.file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const key = item.pointer.slice(item.pointer.lastIndexOf('/') + 1);
  return {
    object: toCel(item.value, { nulls: item.source.nulls }),
    file: {
      path,
      dir: path.slice(0, Math.max(0, path.length - name.length - 1)),
      name,
      stem: dot > 0 ? name.slice(0, dot) : name,
      ext: dot > 0 ? name.slice(dot) : '',
      vars: item.vars,
    },
    key,
    index: /^\d+$/.test(key) ? BigInt(key) : 0n,
  };
}

function located(
  file: SourceFile,
  problems: readonly (Partial<PolicyProblem> & {
    readonly message: string;
    readonly stream?: number;
    readonly offset?: number;
    readonly fix?: string;
  })[],
): ConfigurationProblem[] {
  const locator = createLocator(file.text ?? '', formatOf(file.path, undefined));
  return problems.map(({ message, fix, pointer = '', stream = 0, offset }) => {
    const range = offset === undefined ? locator.locate(stream, pointer) : locator.offset(offset);
    return {
      message,
      ...(fix !== undefined && { fix }),
      location: { side: 'head', path: file.path, stream, pointer, ...(range && { range }) },
    };
  });
}
