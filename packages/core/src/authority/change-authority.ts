import type { CatalogView } from '../catalog/lookups.ts';
import { asMap } from '../catalog/shape.ts';
import type { CelValue } from '../expression/definition.ts';
import type { Hold } from './people.ts';

/** The roles that may approve changes to the rules, from the Grading. */
export interface ChangeAuthority {
  readonly role: string;
  /** Names of the Teams whose members may approve; undefined means any Team. */
  readonly teams: readonly string[] | undefined;
}

/** Throws Unknown if the Grading cannot be read. */
export function changeAuthorityOf(
  view: CatalogView,
): ChangeAuthority & { readonly settings: Readonly<Record<string, CelValue>> } {
  const settings = asMap(asMap(asMap(view.all('Grading')[0])['spec'])['changeAuthority']);
  const { role, teams } = settings;
  return {
    role: typeof role === 'string' ? role : 'change-authority',
    teams: Array.isArray(teams) ? (teams as readonly CelValue[]).map(String) : undefined,
    settings,
  };
}

/** Whether a person who holds these roles is a change authority. */
export function isChangeAuthority(
  holds: readonly Pick<Hold, 'role' | 'team'>[],
  { role, teams }: ChangeAuthority,
): boolean {
  return holds.some((hold) => hold.role === role && (teams === undefined || teams.includes(hold.team)));
}
