import type { CatalogView } from '../catalog/lookups.ts';
import { asMap } from '../catalog/shape.ts';
import { closest } from '../model/closest.ts';
import { peopleIn, type Hidden, type People, type Person, type Until } from './people.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** Until when a person may grant waivers, or the reason why not (the end of a sentence about the person) and what to do. */
export type Granted = { readonly until: Until } | { readonly why: string; readonly fix: string };

/** Finds out from the governing Teams and Grading who may grant a waiver. If there is no Team, everybody may. */
export function granting(authority: CatalogView, now: Date, zone: string): (approver: string) => Granted {
  const people = peopleIn(authority, now, zone);
  if (!authority.catalog.kinds.has('Team') && people.hidden === undefined) return () => ({ until: Infinity });
  const wanted = rolesThatGrant(authority.governing());
  return (approver) => {
    const person = people.person(approver);
    if (person === undefined) return people.hidden === undefined ? stranger(approver, people) : hidden(people.hidden);
    if (person.until === undefined && person.broken.length > 0) return broken(person);
    if (person.until === undefined) return { why: 'has left', fix: 'Ask a current member of a Team to approve it.' };
    if ('problem' in wanted)
      return { why: `may lack the role that the Grading requires: ${wanted.problem}`, fix: 'Fix the file.' };
    if (wanted.length === 0) return { until: person.until };
    const until = Math.max(0, ...person.holds.flatMap((hold) => (wanted.includes(hold.role) ? [hold.until] : [])));
    if (until > 0) return { until };
    if (person.broken.length > 0) return broken(person);
    const own = [...new Set(person.holds.map(({ role }) => role))];
    return {
      why: `is ${own.length === 0 ? 'in no role' : own.join(' and ')}, and the Grading lets ${wanted.join(' or ')} approve waivers`,
      fix: `Ask a person in that role to approve it, or ask the change authority to give ${approver} the role.`,
    };
  };
}

function hidden({ path, why }: Hidden): Granted {
  return { why: `may be a member of a Team that cannot be read: ${why}`, fix: `Fix ${path}.` };
}

function broken({ broken: [why = ''] }: Person): Granted {
  return { why, fix: 'Fix the entry, and ask the change authority to approve the fix.' };
}

function stranger(approver: string, people: People): Granted {
  const meant = people.calledOtherwise(approver) ?? closest(approver, [...people.ids]);
  return {
    why: 'is not a member of any Team',
    fix: `${meant === undefined ? '' : `Did you mean ${meant}? `}Use the \`id\` of a member of a Team, or ask the change authority to add ${approver} to a Team.`,
  };
}

/** Roles that the Grading names, none if it names none. */
function rolesThatGrant(authority: CatalogView): readonly string[] | { readonly problem: string } {
  return unlessUndecidable(
    () => {
      const { roles } = asMap(asMap(asMap(authority.all('Grading')[0])['spec'])['waivers']);
      return Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : [];
    },
    ({ message }) => ({ problem: message }),
  );
}
