import { ConfigurationError, type ConfigurationProblem } from '../configuration-error.ts';
import type { Naming } from '../catalog/catalog.ts';
import type { KindFacts } from '../catalog/lookups.ts';
import { doublePaths } from '../expression/convert.ts';
import type { Language } from '../expression/definition.ts';
import { createLanguage } from '../expression/language.ts';
import { libraries } from '../expression/libraries.ts';
import { ownKinds, ownSchemas } from '../generated/schemas.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import type { Value } from '../model/value.ts';
import { closest } from '../validate/closest.ts';
import { partReferences, references } from '../validate/references.ts';
import type { SchemaError } from '../validate/schema-error.ts';
import { isOwnKind, validator } from '../validate/validator.ts';
import { choosePolicies, type Pack } from './chosen-policies.ts';
import type { World } from './compile.ts';
import { defaultGrading } from './default-grading.ts';
import { identities } from './identity.ts';
import type { Policy } from './policy.ts';
import { projectPath, selection, type Project, type Selection } from './project.ts';
import { readProject, readProjectFile, type ProjectFile } from './project-file.ts';
import { readSchemas, schemaPaths, type SchemaCompiler, type UserSchema } from './user-schemas.ts';

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
  /** What is wrong with values from outside the tree: not declared, or not as their schema says. */
  validateData(data: Readonly<Record<string, Value>>): readonly ConfigurationProblem[];
  /** Facts that were required and that nobody knows of. */
  validateRequired(facts: readonly string[]): readonly ConfigurationProblem[];
}

export interface Surroundings {
  readonly packs: readonly Pack[];
  /** Absent where no project of the run has a schema. */
  readonly compileSchema?: SchemaCompiler;
  /** Leaves out what cannot be used instead of refusing all of it: for tools that show what is wrong with it. */
  readonly tolerant?: boolean;
}

/** Reads and compiles everything that judges from one tree. Throws ConfigurationError with all that is wrong. */
export function rulebook(tree: Tree, surroundings: Surroundings): Rulebook {
  const projectFile = readProjectFile(tree);
  const { project, locate } = projectFile;
  const chosen = selection(project);
  if ('problem' in chosen) throw new ConfigurationError(locate([{ message: chosen.problem, pointer: chosen.pointer }]));
  const problems: ConfigurationProblem[] = [...takenKinds(projectFile)];
  const schemas = readSchemas(projectFile, tree, surroundings.compileSchema, problems);
  const schemaAt = (path: string | undefined): UserSchema | undefined =>
    path === undefined ? undefined : schemas.get(path);
  const kinds = kindSchemas(project, schemaAt);
  const language = createLanguage({ kinds, libraries });
  const world: World = {
    language,
    kinds,
    data: new Map(project.data.map(({ name, schema }) => [name, schemaAt(schema)?.schema ?? true])),
  };
  const policies = choosePolicies(projectFile, tree, chosen, surroundings, world, problems);
  const identify = identities(projectFile, language, problems);
  if (problems.length > 0 && surroundings.tolerant !== true) throw new ConfigurationError(problems);
  return {
    project,
    selection: chosen,
    language,
    world,
    policies,
    naming: { ownKinds: new Set(ownKinds), identify },
    kinds: kindFacts(kinds),
    validate: ({ source, kind, value }) =>
      source.ownKindsOnly === true
        ? (validator(kind)?.(value) ?? [])
        : (schemaAt(source.schema)?.validate(value) ?? []),
    validateRequired: (facts) =>
      facts.flatMap((fact) => (fact.startsWith('data.') ? undeclared(fact.slice('data.'.length), project) : [])),
    validateData: (data) =>
      Object.entries(data).flatMap(([name, value]) => dataProblems(name, value, project, schemaAt)),
  };
}

/** Every text that the rules of a tree are made from, as one key. */
export function decidingTexts(tree: Tree): string {
  const project = readProject(tree);
  const schemas = schemaPaths(project);
  const folders = project.packs
    .filter((pack) => pack.startsWith('./'))
    .map((pack) => pack.slice(2).replace(/\/*$/, '/'));
  const decides = (path: string): boolean =>
    path === projectPath || schemas.has(path) || folders.some((folder) => folder === '/' || path.startsWith(folder));
  return JSON.stringify(
    [...tree.values()].filter(({ path }) => decides(path)).map(({ path, text }) => [path, text ?? null]),
  );
}

function kindSchemas(
  project: Project,
  schemaAt: (path: string | undefined) => UserSchema | undefined,
): Map<string, Value> {
  const kinds = new Map<string, Value>(ownSchemas());
  for (const { kind, schema } of project.sources) {
    if (kind !== undefined && !isOwnKind(kind)) kinds.set(kind, schemaAt(schema)?.schema ?? kinds.get(kind) ?? true);
  }
  return kinds;
}

/** Read when first asked for: most kinds of a run have no document. */
function kindFacts(kinds: ReadonlyMap<string, Value>): KindFacts {
  const doubles = new Map<string, readonly string[]>();
  return {
    grading: defaultGrading,
    doubles(kind) {
      let paths = doubles.get(kind);
      if (paths === undefined) doubles.set(kind, (paths = doublePaths(kinds.get(kind) ?? true)));
      return paths;
    },
    references: (kind) => references(kind, kinds.get(kind)),
    parts: (kind) => partReferences(kind, kinds.get(kind)),
  };
}

/** Our own kinds keep their names: a source that took one would take its documents out of our schemas. */
function takenKinds({ project, locate }: ProjectFile): readonly ConfigurationProblem[] {
  return locate(
    project.sources.flatMap(({ kind }, index) =>
      kind !== undefined && isOwnKind(kind)
        ? [
            {
              message: `The kind ${kind} is one of Gradus's own.`,
              fix: 'Give the documents of this source another kind.',
              pointer: `/spec/documents/${index}/kind`,
            },
          ]
        : [],
    ),
  );
}

function dataProblems(
  name: string,
  value: Value,
  project: Project,
  schemaAt: (path: string | undefined) => UserSchema | undefined,
): ConfigurationProblem[] {
  const declared = project.data.find((entry) => entry.name === name);
  if (declared === undefined) return undeclared(name, project);
  const errors = schemaAt(declared.schema)?.validate(value) ?? [];
  return errors.map(({ pointer, message, fix }) => ({
    message: `data.${name}${pointer === '' ? '' : ` at ${pointer}`}: ${message}`,
    ...(fix !== undefined && { fix }),
  }));
}

function undeclared(name: string, { data }: Project): ConfigurationProblem[] {
  if (data.some((entry) => entry.name === name)) return [];
  const meant = closest(
    name,
    data.map((entry) => entry.name),
  );
  return [
    {
      message: `The project file declares no data "${name}".`,
      fix: meant === undefined ? 'Add it to spec.data.' : `Did you mean ${meant}?`,
    },
  ];
}
