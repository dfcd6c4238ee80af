import { describe, expect, test } from 'vitest';
import { Unknown, type CelValue } from '../expression/definition.ts';
import type { PartReference } from '../model/schema-annotations.ts';
import { partFinder } from './parts.ts';

const teams: readonly CelValue[] = [
  { metadata: { name: 'shop' }, spec: { members: [{ id: 'mei', logins: { github: 'mei-lin' } }, { id: 'jonas' }] } },
  { metadata: { name: 'search' }, spec: { members: [{ id: 'aya' }] } },
];

function parts(object: CelValue, references: readonly PartReference[], blind = false): readonly string[] {
  const clear = (kind: string, question: string): void => {
    if (blind) throw new Unknown(`${question}: ${kind}`);
  };
  const find = partFinder(() => references, {
    known: (kind) => (kind === 'Team' ? teams : []),
    clear,
    find: (_, name) => (name === 'shop' ? teams[0] : name === 'search' ? teams[1] : undefined),
  });
  return find(object, 'Rota').map(
    ({ keys, list, where, name, resolved, suggestion }) =>
      `/${keys.join('/')}: ${name} ${resolved ? 'is' : 'is not'} in the ${list} of ${where}${suggestion && `, ${suggestion} is`}`,
  );
}

const at = '/spec/members/*/id';
const person: PartReference = { pattern: '/on/*/person', kind: 'Team', at };
const ofTeam: PartReference = { ...person, of: '/on/*/team' };
const ofTeams: PartReference = { ...person, of: '/teams/*' };
const own: PartReference = { pattern: '/on/*/person', kind: '', at: '/people/*' };

describe('a name', () => {
  test.each<[string, CelValue, PartReference, ...string[]]>([
    [
      'is looked for in every document of the kind',
      { on: [{ person: 'aya' }] },
      person,
      '/on/0/person: aya is in the members of any Team',
    ],
    [
      'that is near',
      { on: [{ person: 'jonass' }] },
      person,
      '/on/0/person: jonass is not in the members of any Team, jonas is',
    ],
    [
      'by which the part goes elsewhere',
      { on: [{ person: 'mei-lin' }] },
      person,
      '/on/0/person: mei-lin is not in the members of any Team, mei is',
    ],
    ['that nobody has', { on: [{ person: 'vera' }] }, person, '/on/0/person: vera is not in the members of any Team'],
    [
      'is identified by the element that it shares with the document named',
      {
        on: [
          { team: 'shop', person: 'mei' },
          { team: 'Team:search', person: 'mei' },
        ],
      },
      ofTeam,
      '/on/0/person: mei is in the members of Team shop',
      '/on/1/person: mei is not in the members of Team search',
    ],
    [
      'may be in one of several',
      { teams: ['shop', 'search'], on: { day: { person: 'aya' } } },
      ofTeams,
      '/on/day/person: aya is in the members of Team shop or search',
    ],
    [
      'under a reference that points to nothing is not asked',
      { teams: ['shop', 'serach'], on: [{ person: 'aya' }] },
      ofTeams,
    ],
    ['where no document is named is not asked', { on: [{ person: 'vera' }] }, ofTeams],
    ['where none of the documents lists any is not asked', { on: [{ person: 'vera' }] }, { ...person, kind: 'Plan' }],
    ['is not asked where the list has another name', { on: [{ person: 'vera' }] }, { ...person, at: '/spec/people/*' }],
    [
      'in the same document is asked even of no list',
      { on: [{ person: 'vera' }] },
      own,
      '/on/0/person: vera is not in the people of this Rota',
    ],
    [
      'in the same document',
      { people: ['vera'], on: [{ person: 'vera' }] },
      own,
      '/on/0/person: vera is in the people of this Rota',
    ],
    ['that is not text is left to the schema', { on: [{ person: 3n }, { person: null }] }, person],
    [
      'like a member of every object',
      { on: [{ person: 'constructor' }] },
      person,
      '/on/0/person: constructor is not in the members of any Team',
    ],
  ])('%s', (_, object, reference, ...told) => expect(parts(object, [reference])).toEqual(told));
});

describe('if a document cannot be read', () => {
  test('a name that exists is found', () => expect(parts({ on: [{ person: 'aya' }] }, [person], true)).toHaveLength(1));
  test('a name that is not found may exist', () => {
    expect(() => parts({ on: [{ person: 'vera' }] }, [person], true)).toThrow('whether vera is in any Team: Team');
  });
});

test('a pattern that cannot be read marks nothing', () => {
  expect(parts({ on: [{ person: 'vera' }] }, [{ ...person, at: 'spec' }])).toEqual([]);
});
