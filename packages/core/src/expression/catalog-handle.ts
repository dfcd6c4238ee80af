import { compilePattern } from '../load/pattern.ts';
import { quotedJson } from '../time/read.ts';
import { Optional } from './cel-js.ts';
import {
  EvaluationFailed,
  type CelValue,
  type EvaluationContext,
  type FunctionDefinition,
  type Lookups,
} from './definition.ts';
import { factShapes } from './facts.ts';
import { globProblem } from './library/globs.ts';
import { chargeWeight } from './membership.ts';
import type { Shape } from './shape.ts';
import type { Kinds } from './types.ts';

/** The value of `catalog`, `oldCatalog` and `authority`. */
export class CatalogHandle {
  readonly lookups: Lookups;

  constructor(lookups: Lookups) {
    this.lookups = lookups;
  }

  toString(): string {
    return 'catalog';
  }
}

/** Wraps look-ups so that expressions treat them as a catalog. */
export function catalogHandle(lookups: Lookups): CatalogHandle {
  return new CatalogHandle(lookups);
}

/** `system` for System, `maintenancePlan` for MaintenancePlan: the typed look-up of a kind. */
function lookupName(kind: string): string {
  return kind.slice(0, 1).toLowerCase() + kind.slice(1);
}

type Context = EvaluationContext;

/** Why a literal pattern can never select anything. */
function patternProblem(path: string | undefined): string | undefined {
  const compiled = path === undefined ? undefined : compilePattern(path);
  return compiled === undefined || compiled.ok
    ? undefined
    : `${quotedJson(path!)} is not a valid pattern: ${compiled.message}.`;
}

/** A list that is created again on each call. */
function charged<T>(context: Context, list: readonly T[]): readonly T[] {
  context.charge(list.length);
  return list;
}

const methods: readonly FunctionDefinition[] = [
  {
    signature: 'Catalog.find(string, string): optional<dyn>',
    doc: 'The document with a kind and an identity, if it exists; undecided if an unreadable file could contain it.',
    run: (_: Context, catalog: CatalogHandle, kind: string, name: string) =>
      Optional.of(catalog.lookups.find(kind, name)),
  },
  {
    signature: 'Catalog.where(string, string, dyn): list<dyn>',
    doc: 'The documents of a kind that have a value at a path such as `/spec/systems/*`, from an index that is built once for each kind and path.',
    run(context: Context, catalog: CatalogHandle, kind: string, path: string, value: CelValue) {
      if (typeof value === 'object' && value !== null) chargeWeight(value, context);
      return catalog.lookups.where(kind, path, value, context);
    },
  },
  {
    signature: 'Catalog.all(string): list<dyn>',
    doc: 'Every document of a kind.',
    run: (_: Context, catalog: CatalogHandle, kind: string) => catalog.lookups.all(kind),
  },
  {
    signature: 'Catalog.file(string): optional<dyn>',
    doc: 'The file at a path, if it exists, with the members of the variable `file` except `vars` and `operation`.',
    run: (_: Context, catalog: CatalogHandle, path: string) => Optional.of(catalog.lookups.file(path)),
  },
  {
    signature: 'Catalog.files(string): list<dyn>',
    checkLiteral: ([, glob]) =>
      glob?.startsWith('!') ? 'A single glob cannot be an exclusion: write it without `!`.' : globProblem(glob),
    doc: 'The files whose path matches a glob, with the same members as the result of `file`.',
    run: (context: Context, catalog: CatalogHandle, glob: string) => catalog.lookups.files(glob, context),
  },
  {
    signature: 'Catalog.ref(dyn, string): optional<dyn>',
    checkLiteral: ([, , path]) => patternProblem(path),
    doc: 'The document that a reference in an object names, by the path of the reference, such as `ref(object, "/spec/owner")`.',
    run: (_: Context, catalog: CatalogHandle, object: CelValue, path: string) =>
      Optional.of(catalog.lookups.ref(object, path)),
  },
  {
    signature: 'Catalog.references(dyn): list<dyn>',
    doc: 'Every reference in an object that its schema marks with `x-ref`: `keys` (the path to it), `kind` and `name` of the document that it names, `resolved`, and a `suggestion`, which is empty if no name is similar.',
    run: (context: Context, catalog: CatalogHandle, object: CelValue) =>
      charged(context, catalog.lookups.references(object)),
  },
  {
    signature: 'Catalog.parts(dyn): list<dyn>',
    doc: 'Every name of a part of a document, such as a member of a Team, that its schema marks with an `x-ref` with `at`: `keys` (the path to it), `name`, `list` and `where` (what the parts are called, and which documents contain them), `kind`, `resolved`, and a `suggestion`, which is empty if no name is similar. Names are omitted if no document lists such parts.',
    run: (context: Context, catalog: CatalogHandle, object: CelValue) =>
      charged(context, catalog.lookups.parts(object)),
  },
  {
    signature: 'Catalog.tierOf(dyn): dyn',
    doc: 'The entry of the Grading for the strictest tier of the systems of an object; undecided if no system resolves.',
    run: (_: Context, catalog: CatalogHandle, object: CelValue) => catalog.lookups.tierOf(object),
  },
  {
    signature: 'Catalog.systemOf(dyn): dyn',
    doc: 'The system that an object concerns; undecided if no system resolves.',
    run: (_: Context, catalog: CatalogHandle, object: CelValue) => catalog.lookups.systemOf(object),
  },
  {
    signature: 'Catalog.systemsOf(dyn): list<dyn>',
    doc: 'The systems that an object concerns, by `system`, `systems` or `change`.',
    run: (_: Context, catalog: CatalogHandle, object: CelValue) => catalog.lookups.systemsOf(object),
  },
  {
    signature: 'Catalog.windows(dyn): list<dyn>',
    doc: 'The entries of Calendars that apply to the systems of an object, each with the `timezone` of its calendar.',
    run: (context: Context, catalog: CatalogHandle, object: CelValue) =>
      charged(context, catalog.lookups.windows(object)),
  },
];

const methodNames = new Set(methods.map(({ signature }) => /\.(\w+)\(/.exec(signature)![1]!));

/** Kinds that have a typed look-up: all kinds except those whose look-up would have the name of another method, such as a kind `File`. */
function typedLookups(kinds: Kinds): ReadonlyMap<string, string> {
  const named = kinds.names.map((kind) => [lookupName(kind), kind] as const);
  return new Map(named.filter(([name]) => /^[a-z_]\w*$/.test(name) && !methodNames.has(name)));
}

/** All methods of a catalog, including those of the kinds. */
export function catalogFunctions(kinds: Kinds): readonly FunctionDefinition[] {
  const typed = [...typedLookups(kinds)].map(([name, kind]): FunctionDefinition => ({
    signature: `Catalog.${name}(string): dyn`,
    doc: `The ${kind} with a name, typed by its schema. Fails if it does not exist; \`find\` is the optional form.`,
    run(_: Context, catalog: CatalogHandle, wanted: string) {
      const document = catalog.lookups.find(kind, wanted);
      if (document === undefined) throw new EvaluationFailed(`there is no ${kind} "${wanted}"`);
      return document;
    },
  }));
  return [...methods, ...typed];
}

/** The result types of the methods of a catalog, as far as the schemas define them. */
export function catalogResults(kinds: Kinds): ReadonlyMap<string, () => Shape | undefined> {
  const results = new Map<string, () => Shape | undefined>();
  for (const [name, kind] of typedLookups(kinds)) results.set(name, () => kinds.shapeOf(kind));
  const listOf = (element: Shape | undefined): Shape | undefined => element && { is: 'list', element };
  results.set('references', () => listOf(factShapes.get('Reference')));
  results.set('parts', () => listOf(factShapes.get('Part')));
  results.set('systemOf', () => kinds.shapeOf('System'));
  results.set('systemsOf', () => listOf(kinds.shapeOf('System')));
  results.set('tierOf', () => {
    const tiers = member(member(kinds.shapeOf('Grading'), 'spec'), 'tiers');
    return tiers?.is === 'list' ? tiers.element : undefined;
  });
  return results;
}

function member(shape: Shape | undefined, name: string): Shape | undefined {
  return shape?.is === 'object' ? shape.fields.get(name) : undefined;
}
