import { BreaksSchema } from '../catalog/doubts.ts';
import { asMap } from '../catalog/shape.ts';
import type { CelValue } from '../expression/definition.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Account, ForgeName } from '../model/review.ts';

/** The facts about a request that an entry of `Grading.spec.automation` checks. */
export interface Automated {
  readonly forge: ForgeName;
  /** The author, and everybody who contributed. */
  readonly accounts: readonly Account[];
  readonly files: readonly string[];
  /** Tiers of the systems that the request touches; undefined for a system of unknown tier. */
  readonly tiers: readonly (number | undefined)[];
}

/** The name of the entry that applies to a request, or none: if one condition is not met, the usual rules apply. */
export function automationOf(entries: CelValue | undefined, request: Automated): string | undefined {
  const list = Array.isArray(entries) ? (entries as readonly CelValue[]).map(asMap) : [];
  const covering = list.find((entry) => covers(entry, request));
  return covering && text(covering['name']);
}

function covers(entry: Readonly<Record<string, CelValue>>, request: Automated): boolean {
  const { forge, accounts, files, tiers } = request;
  const login = loginOf(entry, forge);
  // First whose entry it is, so that one that breaks its schema leaves the requests of others alone.
  if (login === '' || !accounts.every((account) => account.login.toLowerCase() === login)) return false;
  const { paths } = entry;
  if (!Array.isArray(paths) || !paths.every((path): path is string => typeof path === 'string')) return false;
  const globs = compileGlobs(paths);
  if (paths.length === 0 || !globs.ok) return false;
  return (
    files.length > 0 &&
    files.every((path) => globs.globs.match(path) !== undefined) &&
    allowsTiers(entry['tiers'], tiers)
  );
}

/** Whether an entry of the Grading holds for these tiers: left out it holds for all, and one that cannot be read for none. */
export function allowsTiers(allowed: CelValue | undefined, tiers: readonly (number | undefined)[]): boolean {
  if (allowed === undefined) return true;
  if (!Array.isArray(allowed)) return false;
  const numbers = new Set(
    (allowed as readonly CelValue[]).map((tier) => (typeof tier === 'bigint' ? Number(tier) : tier)),
  );
  return tiers.every((tier) => tier !== undefined && numbers.has(tier));
}

/** The login that an entry applies to. An entry without a readable login applies to nobody. */
function loginOf(entry: Readonly<Record<string, CelValue>>, forge: ForgeName): string {
  try {
    return text(asMap(entry['logins'])[forge]).toLowerCase();
  } catch (error) {
    if (error instanceof BreaksSchema) return '';
    throw error;
  }
}

function text(value: CelValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
