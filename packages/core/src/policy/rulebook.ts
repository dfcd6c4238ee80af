import { ConfigurationError, type ConfigurationProblem } from '../model/configuration-error.ts';
import type { CatalogRules } from '../catalog/catalog.ts';
import type { KindFacts } from '../catalog/kind-facts.ts';
import { doublePaths } from '../expression/convert.ts';
import type { Language } from '../expression/definition.ts';
import { createLanguage } from '../expression/language.ts';
import { libraries } from '../expression/libraries.ts';
import { ownKinds, ownSchemas } from '../generated/schemas.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import type { Value } from '../model/value.ts';
import { closest } from '../model/closest.ts';
import { partReferences, references } from '../validate/references.ts';
import type { SchemaError } from '../validate/schema-error.ts';
import { isOwnKind, validator } from '../validate/validator.ts';
import { choosePolicies, type Pack, type WrittenPolicy } from './chosen-policies.ts';
import type { CompileWorld } from './world.ts';
import { defaultGradingValue } from './default-grading.ts';
import { identities } from './identity.ts';
import type { Policy } from './policy.ts';
import { projectPath, selection, type Limits, type Project, type Selection } from './project.ts';
import { leastLimits } from './steps.ts';
import { readProject, readProjectFile, type ProjectFile } from './project-file.ts';
import { readSchemas, schemaPaths, type SchemaCompiler, type UserSchema } from './user-schemas.ts';

/** The compiled rules of one tree: its project file, policies and schemas. Created by `check` and `loadProject`. */
export interface Rulebook {
  /** @internal */
  readonly project: Project;
  /** @internal */
  readonly selection: Selection;
  /** @internal */
  readonly language: Language;
  /** @internal */
  readonly world: CompileWorld;
  /** Every policy that the project selects, of packs and of its own folders. */
  readonly policies: readonly Policy[];
  /**
   *    * The policies in the project's own folders.
   *
   * @internal
   */
  readonly written: readonly WrittenPolicy[];
  /**
   * How the documents of one tree are named; each has its own steps for it.
   *
   * @internal
   */
  readonly naming: () => CatalogRules;
  /** @internal */
  readonly kinds: KindFacts;
  /**
   *    * The schema violations of a document.
   *
   * @internal
   */
  validate(document: Document): readonly SchemaError[];
  /**
   * What is wrong with values from outside the tree: not declared, or not as their schema says.
   *
   * @internal
   */
  validateData(data: Readonly<Record<string, Value>>): readonly ConfigurationProblem[];
  /**
   * The required facts that do not exist.
   *
   * @internal
   */
  validateRequired(facts: readonly string[]): readonly ConfigurationProblem[];
}

export interface RulebookInput {
  readonly packs: readonly Pack[];
  /** Absent if no project of the run has a schema. */
  readonly compileSchema?: SchemaCompiler;
  /** Limits that these rules may lower and not raise: those of the target, for what a request brings. */
  readonly within?: Limits | undefined;
  /** Leaves out what cannot be used instead of refusing all of it: for tools that show what is wrong with it. */
  readonly tolerant?: boolean;
}

/** Reads and compiles all rules of one tree. Throws ConfigurationError with all problems. */
export function rulebook(tree: Tree, surroundings: RulebookInput): Rulebook {
  const projectFile = within(readProjectFile(tree), surroundings.within);
  const { project, locate } = projectFile;
  const chosen = selection(project);
  if ('problem' in chosen) throw new ConfigurationError(locate([{ message: chosen.problem, pointer: chosen.pointer }]));
  const problems: ConfigurationProblem[] = [...takenKinds(projectFile)];
  const schemas = readSchemas(projectFile, tree, surroundings.compileSchema, problems);
  const schemaAt = (path: string | undefined): UserSchema | undefined =>
    path === undefined ? undefined : schemas.get(path);
  const kinds = kindSchemas(project, schemaAt);
  const language = createLanguage({ kinds, libraries });
  const world: CompileWorld = {
    language,
    kinds,
    data: new Map(project.data.map(({ name, schema }) => [name, schemaAt(schema)?.schema ?? true])),
  };
  const { policies, written } = choosePolicies(projectFile, tree, chosen, surroundings, world, problems);
  const naming = identities(projectFile, language, problems);
  if (problems.length > 0 && surroundings.tolerant !== true) throw new ConfigurationError(problems);
  return {
    project,
    selection: chosen,
    language,
    world,
    policies,
    written,
    naming: () => ({ ownKinds: new Set(ownKinds), ...naming() }),
    kinds: kindFacts(kinds),
    // Our documents must match our schema, whichever source selects them.
    validate: ({ source, kind, value }) =>
      isOwnKind(kind) ? validator(kind)(value) : (schemaAt(source.schema)?.validate(value) ?? []),
    validateRequired: (facts) =>
      facts.flatMap((fact) => (fact.startsWith('data.') ? undeclared(fact.slice('data.'.length), project) : [])),
    validateData: (data) =>
      Object.entries(data).flatMap(([name, value]) => dataProblems(name, value, project, schemaAt)),
  };
}

function within(file: ProjectFile, limits: Limits | undefined): ProjectFile {
  if (limits === undefined) return file;
  return { ...file, project: { ...file.project, limits: leastLimits(file.project.limits, limits) } };
}

/** Every text from which the rules of a tree are built, as one key. */
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

/** Read on first use: most kinds have no document in a run. */
function kindFacts(kinds: ReadonlyMap<string, Value>): KindFacts {
  const doubles = new Map<string, readonly string[]>();
  return {
    grading: defaultGradingValue,
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
              message: `The kind ${kind} is built in.`,
              fix: 'Set another kind in this entry of spec.documents.',
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
