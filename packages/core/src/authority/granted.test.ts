// Tests each field of a Team: with any invalid value in a field, no account may do more than with the valid document, or more than without
// the field.
import { expect, test } from 'vitest';
import type { Review, ReviewDecision } from '../model/review.ts';
import type { Value } from '../model/value.ts';
import { decided } from '../review/decisions.ts';
import type { Party } from '../review/party.ts';
import { validator } from '../validate/validator.ts';
import type { ReadTeam } from './members.ts';
import { peopleOf } from './people.ts';
import { altered, fieldAt, fieldsOf, placesIn, replaced } from '@gradus/testkit/schemas/governing-fields.ts';

const now = new Date('2026-03-02T09:00:00Z');
const head = 'b'.repeat(40);
const away = { from: '2026-03-01', until: '2026-03-02', reason: 'Leave.' };

const team = (name: string, members: Value): Value => ({
  apiVersion: 'gradus.dev/v1',
  kind: 'Team',
  metadata: { name },
  spec: { members },
});

const board = team('board', [
  {
    id: 'aya',
    name: 'Aya Sato',
    department: 'operations',
    level: 'L3',
    roles: ['change-authority', 'approver'],
    logins: { github: 'aya-ops', gitlab: 'aya' },
    emails: ['aya@shop.example'],
    delegations: [
      { to: 'mei', roles: ['approver'], ...away },
      { to: 'noor', from: '2026-02-01', until: '2026-02-02', reason: 'Leave.' },
    ],
  },
  { id: 'jonas', roles: ['approver'], logins: { github: 'jonas' }, leftOn: '2026-03-01' },
  { id: 'lin', department: 'security', roles: ['approver'], logins: { github: 'lin' } },
]);
const guests = team('guests', [
  { id: 'aya', name: 'Aya at home', logins: { github: 'aya-home' }, emails: ['aya@home.example'] },
  { id: 'mei', department: 'development', roles: ['implementer'], logins: { github: 'mei-dev' } },
  { id: 'noor', roles: ['tester'], logins: { github: 'noor' } },
  { id: 'omar', roles: ['tester'], logins: { github: 'omar' } },
]);

/** If two entries share an account, it belongs to the entry that can be read: the other may be anybody. */
const accounts = ['aya-ops', 'aya-home', 'aya', 'jonas', 'mei-dev', 'noor', 'lin', 'stranger'];
const named = ['nobody', 'aya', 'aya@shop.example', 'aya@home.example', 'Aya Sato', 'Aya at home', 'mei'];

function read(value: Value): ReadTeam {
  const { metadata } = value as { metadata: { name: string } };
  return { name: metadata.name, path: `teams/${metadata.name}.yaml`, value, errors: validator('Team')(value) };
}

/** Everything that an approval can count as: for each approver, request and role. */
function granted(documents: readonly Value[]): ReadonlySet<string> {
  const people = peopleOf(documents.map(read), now, 'UTC');
  const found = accounts.flatMap((author) =>
    named.flatMap((requester) => {
      const parties: Party[] = [{ who: requester, part: 'requested the change', isExcluded: true }];
      const { approvals, doubt } = decided({
        review: requestOf(author),
        people,
        peopleAt: () => people,
        subject: 'it',
        subjectAt: () => 'it',
        parties,
        contributors: 'exclude',
      });
      return doubt === undefined
        ? approvals.flatMap(({ person, holds, departments, levels, teams }) =>
            [
              'at all',
              ...holds.map(({ role, team: of }) => `${role} of ${of}`),
              ...departments,
              ...levels,
              ...teams,
            ].map((as) => `${person} for ${author} and ${requester} ${as}`),
          )
        : [];
    }),
  );
  return new Set(found);
}

function requestOf(author: string): Review {
  const place = { branch: 'basket', repository: 'shop/ops', commit: head };
  const by = { login: author, bot: false };
  const decisions = accounts.map((login): ReviewDecision => ({
    by: { login, bot: false },
    decision: 'approved',
    at: '2026-03-02T08:00:00Z',
    commit: head,
  }));
  return {
    forge: 'github',
    repository: 'shop/ops',
    number: 7,
    url: '',
    title: '',
    description: '',
    labels: [],
    draft: false,
    author: by,
    pusher: by,
    contributors: [],
    unattributed: [],
    source: place,
    target: { branch: 'main', commit: 'a'.repeat(40) },
    decisions,
    defaultBranch: 'main',
    rebaseMerging: false,
    anchored: true,
  };
}

test('the checks cover what each field decides: without the field, something else is granted', () => {
  const all = granted([board, guests]);
  expect(all.size).toBeGreaterThan(100);
  const deciding = ['id', 'name', 'department', 'level', 'roles', 'logins', 'leftOn', 'delegations', 'emails'];
  const same = deciding.filter((field) => {
    const without = [board, guests].map((document) =>
      [0, 1, 2, 3].reduce<Value>(
        (value, index) =>
          fieldAt(value, ['spec', 'members', index])
            ? replaced(value, ['spec', 'members', index, field], undefined)
            : value,
        document,
      ),
    );
    const there = granted(without);
    return there.size === all.size && [...there].every((each) => all.has(each));
  });
  expect(same).toEqual([]);
});

test.each([
  ['the first', board, (document: Value) => [document, guests]],
  ['the second', guests, (document: Value) => [board, document]],
] as const)('nothing in %s of two Teams that breaks its schema grants more', (_, document, among) => {
  const valid = granted(among(document));
  const without = new Map(
    placesIn(fieldsOf('Team'), document).map((path) => {
      const shorter = replaced(document, path, undefined);
      const isMeaningful = fieldAt(document, path) !== undefined && validator('Team')(shorter).length === 0;
      return [path.join('/'), isMeaningful ? granted(among(shorter)) : valid] as const;
    }),
  );
  let broken = 0;
  const more = altered('Team', document).flatMap((one) => {
    const value = one.document();
    if (validator('Team')(value).length === 0) return [];
    broken++;
    const path = one.path.join('/');
    // If there is one item too many, the others are still valid.
    const absent = one.what.startsWith('one more item') ? valid : without.get(path)!;
    const found = [...granted(among(value))].filter((each) => !(valid.has(each) && absent.has(each)));
    return found.slice(0, 1).map((each) => `/${path}, which is ${one.what}, grants ${each}`);
  });
  expect(broken).toBeGreaterThan(300);
  expect(more).toEqual([]);
});
