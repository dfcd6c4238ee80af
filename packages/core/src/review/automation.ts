import { asMap } from '../catalog/shape.ts';
import type { CelValue } from '../expression/definition.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Account, ForgeName } from '../model/review.ts';

/** What a request does, as an entry of `Grading.spec.automation` looks at it. */
export interface Automated {
  readonly forge: ForgeName;
  /** The author, and who pushed. */
  readonly accounts: readonly Account[];
  readonly files: readonly string[];
  /** Tiers of the systems touched. */
  readonly tiers: readonly number[];
}

/** The name of the entry that covers a request, or none: one condition that is not met makes it everybody's. */
export function automationOf(entries: CelValue | undefined, request: Automated): string | undefined {
  const list = Array.isArray(entries) ? (entries as readonly CelValue[]).map(asMap) : [];
  const covering = list.find((entry) => covers(entry, request));
  return covering && text(covering['name']);
}

function covers(entry: Readonly<Record<string, CelValue>>, { forge, accounts, files, tiers }: Automated): boolean {
  const login = text(asMap(entry['logins'])[forge]).toLowerCase();
  const paths = Array.isArray(entry['paths']) ? (entry['paths'] as readonly CelValue[]).map(String) : [];
  const globs = compileGlobs(paths);
  if (login === '' || paths.length === 0 || !globs.ok) return false;
  const allowed = Array.isArray(entry['tiers']) ? (entry['tiers'] as readonly CelValue[]).map(Number) : undefined;
  return (
    accounts.every((account) => account.login.toLowerCase() === login) &&
    files.length > 0 &&
    files.every((path) => globs.globs.match(path) !== undefined) &&
    (allowed === undefined || tiers.every((tier) => allowed.includes(tier)))
  );
}

function text(value: CelValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
