import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check, treeOf } from '../judge/check.ts';
import { defaultGrading } from '../generated/data.ts';
import { builtInPacks } from '../policy/built-in.ts';
import type { Verdict } from '../model/verdict.ts';

type Files = Readonly<Record<string, unknown>>;

const system = {
  apiVersion: 'gradus.dev/v1',
  kind: 'System',
  metadata: { name: 'checkout' },
  spec: { owner: 'shop', tier: 0, lifecycle: 'production', dependsOn: ['catalog'] },
};
const files: Files = {
  'systems/checkout.yaml': system,
  'systems/catalog.yaml': {
    ...system,
    metadata: { name: 'catalog' },
    spec: { owner: 'shop', tier: 1, lifecycle: 'production' },
  },
};
const waiver = (spec: object = {}): Files => ({
  'waivers/catalog.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Waiver',
    metadata: { name: 'catalog' },
    spec: {
      subject: { policy: 'baseline/dependency-tier', kind: 'System', name: 'checkout' },
      reason: 'A second site comes in May.',
      requestedBy: 'jonas',
      approvedBy: 'mei',
      expires: '2026-05-31',
      ...spec,
    },
  },
});
const team = (mei: object = {}, name = 'shop', others: readonly object[] = [{ id: 'jonas' }]): Files => ({
  [`teams/${name}.yaml`]: {
    apiVersion: 'gradus.dev/v1',
    kind: 'Team',
    metadata: { name },
    spec: { members: [{ id: 'mei', roles: ['approver'], logins: { github: 'mei-lin' }, ...mei }, ...others] },
  },
});

function judge(head: Files, base?: Files): Verdict {
  const tree = (each: Files) =>
    treeOf(
      Object.fromEntries(
        Object.entries(each).map(([path, content]) => [path, typeof content === 'string' ? content : dump(content)]),
      ),
    );
  const now = new Date('2026-03-02T09:00:00Z');
  return check({ head: tree(head), ...(base && { base: tree(base) }), now, packs: builtInPacks() }).verdict;
}

const unreadable = 'apiVersion: gradus.dev/v1\nkind: Team\nmetadata: {';

/** The notices about the waiver, and whether it waived anything. */
function told(head: Files): string[] {
  const { findings, waived } = judge(head);
  return [
    ...waived.map(() => 'waived'),
    ...findings
      .filter(({ policy }) => policy === 'gradus/waiver')
      .map(({ validation, location, message, fix }) => `${validation} ${location.pointer}: ${message} ${fix}`),
  ];
}

describe('who approved it is looked up in the Teams', () => {
  test.each<[string, Files, ...string[]]>([
    ['a member in a role that the Grading names', team(), 'waived'],
    ['one of two teams gives the role', { ...team({ roles: ['implementer'] }), ...team({}, 'search') }, 'waived'],
    [
      'a name that is misspelt',
      { ...team(), ...waiver({ approvedBy: 'mej' }) },
      'approver /spec/approvedBy: This waiver does not count: mej, who approved it, is not a member of any Team. Did you mean mei? Use the `id` of a member of a Team, or ask the change authority to add mej to a Team.',
    ],
    [
      'a login is not the name by which documents mean a person',
      { ...team(), ...waiver({ approvedBy: 'mei-lin' }) },
      'approver /spec/approvedBy: This waiver does not count: mei-lin, who approved it, is not a member of any Team. Did you mean mei? Use the `id` of a member of a Team, or ask the change authority to add mei-lin to a Team.',
    ],
    [
      'nobody near',
      { ...team(), ...waiver({ approvedBy: 'the-board' }) },
      'approver /spec/approvedBy: This waiver does not count: the-board, who approved it, is not a member of any Team. Use the `id` of a member of a Team, or ask the change authority to add the-board to a Team.',
    ],
    [
      'a member in another role',
      team({ roles: ['implementer', 'tester'] }),
      'approver /spec/approvedBy: This waiver does not count: mei, who approved it, is implementer and tester, and the Grading lets approver or change-manager or change-authority approve waivers. Ask a person in that role to approve it, or ask the change authority to give mei the role.',
    ],
    [
      'a member without a role',
      team({ roles: [] }),
      'approver /spec/approvedBy: This waiver does not count: mei, who approved it, is in no role, and the Grading lets approver or change-manager or change-authority approve waivers. Ask a person in that role to approve it, or ask the change authority to give mei the role.',
    ],
    [
      'a member who has left',
      team({ leftOn: '2026-03-02' }),
      'approver /spec/approvedBy: This waiver does not count: mei, who approved it, has left. Ask a current member of a Team to approve it.',
    ],
    [
      'a member who stands in',
      team({ roles: [] }, 'shop', [
        {
          id: 'aya',
          roles: ['change-manager'],
          delegations: [{ to: 'mei', from: '2026-02-23', until: '2026-06-30', reason: 'Leave.' }],
        },
      ]),
      'waived',
    ],
    [
      'who stands in approves for as long',
      team({ roles: [] }, 'shop', [
        {
          id: 'aya',
          roles: ['change-manager'],
          delegations: [{ to: 'mei', from: '2026-02-23', until: '2026-03-05', reason: 'Leave.' }],
        },
      ]),
      'waived',
      'expiring /spec/expires: This waiver ends in 3 days, when mei can no longer approve waivers (2026-03-06T00:00:00Z). Fix the problem that it waives, or have the approver extend it.',
    ],
    ['without a Team anyone who is named may', {}, 'waived'],
    [
      'a waiver that has ended is only reported as expired',
      { ...team(), ...waiver({ approvedBy: 'mej', expires: '2026-03-01' }) },
      'expired /spec/expires: This waiver ended on 2026-03-01; the finding counts again. Remove it, or have the approver extend it.',
    ],
    [
      'a Team that cannot be read may have the member',
      { ...team(), 'teams/search.yaml': unreadable, ...waiver({ approvedBy: 'aya' }) },
      'approver /spec/approvedBy: This waiver does not count: aya, who approved it, may be a member of a Team that cannot be read: teams/search.yaml cannot be read. Fix teams/search.yaml.',
    ],
    [
      'a Grading that cannot be read may ask for another role',
      { ...team(), 'grading.yaml': unreadable.replace('Team', 'Grading') },
      'approver /spec/approvedBy: This waiver does not count: mei, who approved it, may lack the role that the Grading requires: which documents of kind Grading exist is not known: grading.yaml cannot be read. Fix the file.',
    ],
    [
      'so it may where no other Team is',
      { 'teams/search.yaml': unreadable },
      'approver /spec/approvedBy: This waiver does not count: mei, who approved it, may be a member of a Team that cannot be read: teams/search.yaml cannot be read. Fix teams/search.yaml.',
    ],
  ])('%s', (_, more, ...expected) => expect(told({ ...files, ...waiver(), ...more })).toEqual(expected));
});

test('the Grading names the roles; if it does not, any member may approve', () => {
  const any = defaultGrading.replace(/^ {2}waivers:.*\n/m, '');
  const one = defaultGrading.replace(/^( {2}waivers: ).*\n/m, '$1{ roles: [incident-commander] }\n');
  expect(any).not.toBe(defaultGrading);
  const said = [any, one].map((grading) => told({ ...files, ...waiver(), ...team(), 'grading.yaml': grading })[0]);
  expect(said[0]).toBe('waived');
  expect(said[1]).toContain('is approver, and the Grading lets incident-commander approve waivers');
});

test('the Teams of the target branch count, not those of the pull request', () => {
  const base = { ...files, ...waiver(), ...team({ roles: [] }) };
  const { findings, waived } = judge({ ...base, ...team() }, base);
  expect(waived).toEqual([]);
  expect(findings.filter(({ policy }) => policy === 'baseline/dependency-tier').map(({ state }) => state)).toEqual([
    'existing',
  ]);
});

test('a verdict holds until the approver may no longer approve', () => {
  const leaving = { ...files, ...waiver(), ...team({ leftOn: '2026-04-01' }) };
  const before = { ...leaving, ...team() };
  expect([judge(leaving).waived.length, judge(leaving).validUntil]).toEqual([1, '2026-04-01T00:00:00Z']);
  expect(judge(before).validUntil).toBe('2026-06-01T00:00:00Z');
});

describe('a waiver for a pending finding', () => {
  const policy = (expression: string): Files => ({
    'gradus.yaml': {
      apiVersion: 'gradus.dev/v1',
      kind: 'Project',
      metadata: { name: 'shop' },
      spec: { policies: ['./policies'] },
    },
    'policies/signed-off.yaml': {
      apiVersion: 'gradus.dev/v1',
      kind: 'Policy',
      metadata: { name: 'signed-off', title: 'A system is signed off' },
      spec: {
        enforcement: 'waivable',
        match: { kinds: ['System'] },
        validations: [
          { name: 'signed', expression, onUnmet: 'pending', message: 'It is not signed off.', fix: 'Sign it off.' },
        ],
      },
    },
  });
  const subject = { policy: 'policies/signed-off', kind: 'System', name: 'checkout' };
  const of = (verdict: Verdict) => verdict.findings.filter((finding) => finding.policy === 'policies/signed-off');
  const given = { ...files, ...team(), ...waiver({ subject }) };

  test('is needed', () => {
    expect(of(judge({ ...files, ...team(), ...policy('object.metadata.name != "checkout"') }))).toMatchObject([
      { outcome: 'pending' },
    ]);
  });

  test('waives it', () => {
    const verdict = judge({ ...given, ...policy('object.metadata.name != "checkout"') });
    expect(of(verdict)).toEqual([]);
    expect(verdict.waived).toMatchObject([{ policy: 'policies/signed-off', outcome: 'pending' }]);
  });

  test('does not waive what could not be evaluated', () => {
    const verdict = judge({ ...given, ...policy('object.spec.tier > 0 || object.spec.functions[0].core') });
    expect(verdict.undecided).toMatchObject([{ policy: 'policies/signed-off' }]);
    expect(verdict.waived).toEqual([]);
  });
});
