import { escapeToken, valueAt } from '../model/pointer.ts';
import { isMap } from '../model/value.ts';
import { shown } from './describe-value.ts';
import type { RawError } from '../model/raw-error.ts';

/** An error that is worth reporting. */
export interface EssentialError extends RawError {
  /** Why the keyword applies: "`type` is "backup"". */
  readonly because?: string;
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function refersElsewhere(schema: unknown): boolean {
  return JSON.stringify(schema)?.includes('"$ref"') ?? false;
}

/** Was this error reported on the way to the failure of the union? ajv reports those of the branches right before it. */
function belongsTo(error: RawError, union: RawError): boolean {
  if (!isWithin(error.instancePath, union.instancePath) || error.parentSchema === union.parentSchema) return false;
  return error.schemaPath.startsWith(`${union.schemaPath}/`) || (!union.isWhole && refersElsewhere(union.schema));
}

/** Errors by branch. If a branch is a reference, its errors cannot be attributed to a branch and share the group -1. */
function byBranch(errors: readonly RawError[], union: RawError): RawError[][] {
  const groups = new Map<number, RawError[]>();
  for (const error of errors) {
    const prefix = `${union.schemaPath}/`;
    const branch = error.schemaPath.startsWith(prefix)
      ? Number.parseInt(error.schemaPath.slice(prefix.length), 10)
      : -1;
    groups.set(branch, [...(groups.get(branch) ?? []), error]);
  }
  return [...groups.values()];
}

/** How badly a branch fits: another type, then another constant (such as another `kind`), then the number of errors. */
function misfit(group: readonly RawError[], union: RawError): number {
  const atUnion = group.filter(({ instancePath }) => instancePath === union.instancePath);
  if (atUnion.some(({ keyword }) => ['type', 'enum', 'const'].includes(keyword))) return 1_000_000;
  const otherConstant = group.some(
    ({ keyword, instancePath }) => keyword === 'const' && instancePath !== union.instancePath,
  );
  return (otherConstant ? 10_000 : 0) + group.length;
}

function isConstant({ keyword }: RawError): boolean {
  return keyword === 'const' || keyword === 'enum';
}

/** One or a few errors instead of all errors of the branches of a failed union. */
function resolveUnion(union: RawError, errors: readonly RawError[]): RawError[] {
  if (
    union.params['passingSchemas'] != null ||
    (isMap(union.parentSchema) && union.parentSchema['x-expected'] !== undefined)
  )
    return [union];
  const here = errors.filter(({ instancePath }) => instancePath === union.instancePath);
  const onlyHere = here.length === errors.length;
  if (errors.length > 0 && onlyHere && errors.every(({ keyword }) => keyword === 'required')) {
    const missing = [...new Set(errors.map(({ params }) => params['missingProperty']))];
    if (missing.length === 1) return errors.slice(0, 1);
    return [{ ...union, keyword: 'anyRequired', params: { missing } }];
  }
  if (onlyHere && errors.every(({ keyword }) => ['type', 'enum', 'const'].includes(keyword))) {
    return [{ ...union, keyword: 'alternatives', params: { errors } }];
  }
  const groups = byBranch(errors, union).sort((a, b) => misfit(a, union) - misfit(b, union));
  const discriminator = groups[0]?.find(isConstant);
  const others = groups.map((group) =>
    group.find((error) => isConstant(error) && error.instancePath === discriminator?.instancePath),
  );
  if (discriminator !== undefined && groups.length > 1 && others.every((error) => error !== undefined)) {
    return [{ ...discriminator, keyword: 'alternatives', params: { errors: others } }];
  }
  const best = groups[0] ?? [];
  // Without its own group a branch of another type still shows as a `type` error here; it is not the one that was meant.
  const told = best.filter(({ keyword, instancePath }) => keyword !== 'type' || instancePath !== union.instancePath);
  return told.length > 0 ? told : [union];
}

/** The member that a condition asks about, and what it is. */
function deciderOf(conditional: RawError): { readonly pointer: string; readonly because: string } | undefined {
  const condition = isMap(conditional.parentSchema) ? conditional.parentSchema['if'] : undefined;
  if (!isMap(condition) || !isMap(condition['properties']) || !isMap(conditional.data)) return undefined;
  const name = Object.keys(condition['properties'])[0];
  const value = name === undefined ? undefined : conditional.data[name];
  if (name === undefined || value === undefined) return undefined;
  return { pointer: `${conditional.instancePath}/${escapeToken(name)}`, because: `\`${name}\` is ${shown(value)}` };
}

/** Drops what only repeats: branches of unions, the `if` of a condition, and what is said of the name of a member. */
export function essentialErrors(errors: readonly RawError[], root: unknown): EssentialError[] {
  const told: RawError[] = [];
  const conditions: { path: string; prefix: string; decider: ReturnType<typeof deciderOf> }[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') {
      const prefix = `${error.schemaPath.slice(0, -'if'.length)}${String(error.params['failingKeyword'])}/`;
      conditions.push({ path: error.instancePath, prefix, decider: deciderOf(error) });
    } else if (['anyOf', 'oneOf', 'contains'].includes(error.keyword)) {
      let start = told.length;
      while (start > 0 && belongsTo(told[start - 1]!, error)) start--;
      const branches = told.splice(start);
      told.push(...(error.keyword === 'contains' ? [error] : resolveUnion(error, branches)));
    } else if (error.keyword === 'propertyNames') {
      const name = error.params['propertyName'];
      const expected = told.findLast(({ data, instancePath }) => data === name && instancePath === error.instancePath);
      told.push({ ...error, parentSchema: expected?.parentSchema ?? error.parentSchema });
    } else told.push(error);
  }
  const wrong = new Set(told.map(({ instancePath }) => instancePath));
  return told.flatMap((error) => {
    // A name of a member was judged as if it were a value.
    if (typeof error.data === 'string' && isMap(valueAt(root, error.instancePath))) return [];
    const decider = conditions.find(
      ({ path, prefix }) => isWithin(error.instancePath, path) && error.schemaPath.startsWith(prefix),
    )?.decider;
    if (decider === undefined) return [error];
    // Errors that follow from an invalid member are not worth reporting until the member is fixed.
    return wrong.has(decider.pointer) ? [] : [{ ...error, because: decider.because }];
  });
}
