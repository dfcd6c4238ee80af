import type { Need } from './policy.ts';

const facts: Readonly<Record<string, Need>> = {
  oldObject: 'base',
  oldItem: 'base',
  oldFile: 'base',
  oldCatalog: 'base',
  diff: 'base',
  history: 'history',
  review: 'review',
  evidence: 'evidence',
  data: 'data',
};

/** Something that reads names: an expression or a template. */
interface Reader {
  readonly reads: ReadonlySet<string>;
}

/** What each variable of a policy reads, by its name. */
type Variables = ReadonlyMap<string, ReadonlySet<string>>;

/** The facts that expressions read, also through the variables that they name. */
export function needsOf(readers: readonly (Reader | undefined)[], variables: Variables): ReadonlySet<Need> {
  const needs = [...namesRead(readers, variables, true)].flatMap((name) =>
    name.startsWith('data.') ? [name as Need] : (facts[name] ?? []),
  );
  return new Set(needs);
}

/** The names that expressions read, with those that their variables read instead of the variables. */
export function namesRead(
  readers: readonly (Reader | undefined)[],
  variables: Variables,
  members = false,
): ReadonlySet<string> {
  const names = [...followed(readers, variables)].filter((name) => name !== 'variables' && !name.startsWith(prefix));
  return new Set(members ? names : names.map((name) => name.split('.')[0]!));
}

/** The variables that expressions read, also by way of others. */
export function variablesRead(readers: readonly (Reader | undefined)[], variables: Variables): ReadonlySet<string> {
  const names = [...followed(readers, variables)].filter((name) => name.startsWith(prefix));
  return new Set(names.map((name) => name.slice(prefix.length)));
}

const prefix = 'variables.';

/** Every name that expressions read, including names that they read through variables. */
function followed(readers: readonly (Reader | undefined)[], variables: Variables): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    if (name.startsWith(prefix)) for (const inner of variables.get(name.slice(prefix.length)) ?? []) visit(inner);
    else if (name === 'variables') for (const each of variables.keys()) visit(prefix + each);
  };
  for (const reader of readers) for (const name of reader?.reads ?? []) visit(name);
  return seen;
}
