import type { CatalogView } from '../catalog/lookups.ts';
import { asMap } from '../catalog/shape.ts';
import { Unknown } from '../expression/definition.ts';
import { closest } from '../validate/closest.ts';
import { peopleOf, type People, type Until } from './people.ts';

/** Until when a person may grant waivers; or why not, said of the person, and what to do. */
export type Granted = { readonly until: Until } | { readonly why: string; readonly fix: string };

/** Asks the Teams and the Grading of the authority who may grant a waiver. Everybody may where there is no Team. */
export function granting(authority: CatalogView, now: Date, zone: string): (approver: string) => Granted {
  const teams = (authority.catalog.kinds.get('Team') ?? []).map(({ value }) => value);
  const blind = authority.catalog.blindSpot('Team');
  if (teams.length === 0 && blind === undefined) return () => ({ until: Infinity });
  const people = peopleOf(teams, now, zone);
  const wanted = rolesThatGrant(authority);
  return (approver) => {
    if (!people.ids.has(approver)) return blind ? hidden(blind.path) : stranger(approver, people);
    const belongs = people.belongs(approver);
    if (belongs === undefined) return { why: 'has left', fix: 'Let somebody approve it who is there.' };
    if ('problem' in wanted)
      return { why: `may lack the role that the Grading asks for: ${wanted.problem}`, fix: 'Mend the file.' };
    if (wanted.length === 0) return { until: belongs };
    const held = people.roles(approver);
    const until = Math.max(...wanted.map((role) => held.get(role) ?? 0));
    if (until > 0) return { until };
    const own = [...held.keys()];
    return {
      why: `is ${own.length === 0 ? 'in no role' : own.join(' and ')}, and the Grading lets ${wanted.join(' or ')} approve waivers`,
      fix: `Let somebody in that role approve it, or let the change authority give ${approver} the role.`,
    };
  };
}

function hidden(path: string): Granted {
  return { why: `may be a member of a Team in ${path}, which cannot be read`, fix: `Mend ${path}.` };
}

function stranger(approver: string, people: People): Granted {
  const meant = people.calledOtherwise(approver) ?? closest(approver, [...people.ids]);
  return {
    why: 'is not a member of any Team',
    fix: `${meant === undefined ? '' : `Did you mean ${meant}? `}Name a member by the \`id\` that a Team gives them, or let the change authority add ${approver} to one.`,
  };
}

/** Roles that the Grading names, none where it names none. */
function rolesThatGrant(authority: CatalogView): readonly string[] | { readonly problem: string } {
  try {
    const { roles } = asMap(asMap(asMap(authority.all('Grading')[0])['spec'])['waivers']);
    return Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : [];
  } catch (error) {
    if (error instanceof Unknown) return { problem: error.message };
    throw error;
  }
}
