import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check, treeOf, type CheckInput, type CheckResult } from './check.ts';
import type { RequestInput } from './gate.ts';
import type { Condition, ExplainedChange } from '../model/explanation.ts';
import type { Tree } from '../model/file.ts';
import { isUnreadable, type Evidence, type Review, type ReviewDecision, type Unreadable } from '../model/review.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { conditionState } from '../report/condition-state.ts';

const [target, old, head] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];

type Files = Readonly<Record<string, unknown>>;

const tree = (files: Files): Tree =>
  treeOf(
    Object.fromEntries(
      Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : dump(value)]),
    ),
  );

const document = (kind: string, name: string, more: object): object => ({
  apiVersion: 'gradus.dev/v1',
  kind,
  metadata: { name, title: 'A title' },
  ...more,
});

const tier = {
  tier: 1,
  title: 'critical',
  objectives: { availability: 99, rto: 'PT4H', rpo: 'PT1H' },
  cadence: {
    inspection: 'P1W',
    logReview: 'P1W',
    restoreTest: 'P3M',
    drill: 'P1Y',
    planReview: 'P1Y',
    runbookReview: 'P6M',
  },
  change: {
    approvals: 1,
    leadTime: 'PT0S',
    firstStageMax: 10,
    minSoak: 'PT4H',
    departments: [],
    tests: ['functional'],
    handover: false,
    separateReviewer: false,
    emergencyCompletion: 'P2D',
  },
  backup: { copies: 3, media: 2, offsite: 1, immutable: 1, errors: 0 },
  inspection: { components: [], aspects: {} },
  policies: {},
};

function change(state: 'ready' | 'implementing'): object {
  const steps = ['draft', 'ready', 'implementing'].slice(0, state === 'ready' ? 2 : 3);
  const history = steps.map((step, hour) => ({ state: step, at: `2026-03-01T0${hour + 1}:00:00Z`, by: 'mei' }));
  const papers = {
    requirements: { objective: 'o' },
    design: { approach: 'a' },
    verification: { environment: 'staging' },
  };
  const deployment = { window: { start: '2026-03-02T10:00:00Z', end: '2026-03-20T12:00:00Z' }, rollout: 'basket' };
  return document('Change', 'basket', {
    spec: { type: 'normal', systems: ['checkout'], requester: 'noor', ...papers, deployment },
    status: { state, history },
  });
}

const base: Files = {
  'gradus.yaml': document('Project', 'shop', { spec: { policies: ['gradus:itil'], evidence: { maxAge: 'P7D' } } }),
  'grading.yaml': document('Grading', 'shop', { spec: { tiers: [tier] } }),
  'team.yaml': document('Team', 'shop', {
    spec: {
      members: [
        { id: 'mei', department: 'development', roles: ['implementer'], logins: { github: 'mei' } },
        { id: 'aya', department: 'operations', roles: ['approver', 'change-authority'], logins: { github: 'aya' } },
      ],
    },
  }),
  'system.yaml': document('System', 'checkout', {
    spec: { owner: 'shop', tier: 1, lifecycle: 'production', paths: ['shop/**'] },
  }),
  'calendar.yaml': document('Calendar', 'shop', {
    spec: {
      timezone: 'Europe/Berlin',
      windows: [
        { name: 'sale', kind: 'freeze', start: '2026-04-01T00:00:00+02:00', end: '2026-04-05T00:00:00+02:00' },
        { name: 'easter', kind: 'holiday', start: '2026-04-05', end: '2026-04-06' },
      ],
    },
  }),
  'change.yaml': change('ready'),
  'shop/cart.ts': 'export const cart = [];',
};
const lenient = document('Grading', 'shop', {
  spec: { tiers: [{ ...tier, change: { ...tier.change, contributors: 'count' } }] },
});
const own: Files = { ...base, 'change.yaml': change('implementing'), 'shop/cart.ts': 'export const cart = [1];' };

const approved: ReviewDecision = {
  by: { login: 'aya', bot: false },
  decision: 'approved',
  at: '2026-03-02T08:00:00Z',
  commit: head,
};
const tested: Evidence = {
  source: 'unit.json',
  type: 'functional',
  commit: head,
  result: 'passed',
  tests: { total: 2, failed: 0, skipped: 0 },
  at: '2026-03-02T07:00:00Z',
};

interface Asked {
  readonly head?: Files;
  readonly base?: Files;
  readonly review?: Partial<Review>;
  readonly pieces?: readonly Evidence[];
  readonly unreadable?: readonly string[];
  /** The content of the target at the time of the approval. Default: the base. */
  readonly earlier?: Files | Unreadable;
  readonly explain?: boolean;
}

function ask({
  head: files = own,
  base: before = base,
  review,
  pieces = [tested],
  unreadable = [],
  earlier,
  explain = true,
}: Asked = {}): CheckResult {
  const author = { login: 'mei', bot: false };
  const [at, from] = [tree(files), tree(before)];
  // Both trees represent commits, so that approvals can name them.
  const gate = {
    review: {
      forge: 'github',
      author,
      pusher: author,
      contributors: [],
      unattributed: [],
      description: '',
      decisions: [approved],
      number: 7,
      labels: [],
      repository: '',
      source: { repository: '' },
      target: {},
      ...review,
    },
    evidence: { pieces, unreadable },
    commits: new Map([
      [head, at],
      [old, from],
    ]),
    bases: new Map([
      [head, [from]],
      [old, [from]],
    ]),
    targets: new Map([
      [approved.at, earlier === undefined ? from : isUnreadable(earlier) ? earlier : tree(earlier as Files)],
    ]),
  } as unknown as RequestInput;
  const paths = [...new Set([...Object.keys(files), ...Object.keys(before)])].filter(
    (path) => files[path] !== before[path],
  );
  const diff = {
    base: target,
    target,
    head,
    upToDate: true,
    files: paths.map((path) => ({ path, operation: 'UPDATE' })),
    commits: [],
  };
  const input: CheckInput = {
    head: at,
    base: from,
    diff,
    gate,
    verb: 'gate',
    explain,
    now: new Date('2026-03-02T09:00:00Z'),
    packs: builtInPacks(),
  };
  return check(input);
}

const explained = (asked?: Asked): ExplainedChange => ask(asked).explanation!.changes[0]!;
const told = (conditions: readonly Condition[]): string[] =>
  conditions
    .filter(({ policy }) => policy !== 'itil/transition')
    .map((each) => `${conditionState(each)} ${each.policy.slice(5)}/${each.validation}`);

describe('a gate', () => {
  test.each<[string, Asked, string]>([
    ['passes with its approval and its test', {}, 'passed'],
    ['waits for an approval', { review: { decisions: [] } }, 'pending'],
    ['waits for a test', { pieces: [] }, 'pending'],
    ['fails with a test', { pieces: [{ ...tested, result: 'failed' }] }, 'failed'],
    [
      'fails with a test, though other sources cannot be read',
      { pieces: [{ ...tested, result: 'failed' }], unreadable: ['x is gone'] },
      'failed',
    ],
    ['is undecided where other sources cannot be read', { unreadable: ['x is gone'] }, 'undecided'],
    [
      'is undecided where nobody knows who approved',
      { review: { decisions: { unreadable: 'no (403)' } } },
      'undecided',
    ],
    ['is undecided if the approver may have pushed', { review: { pusher: { unreadable: 'no' } } }, 'undecided'],
    [
      'waits where the approver pushed an earlier commit',
      { review: { contributors: [{ by: approved.by, pushed: old }] } },
      'pending',
    ],
    ['waits where the approver had no role yet', { earlier: { 'gradus.yaml': base['gradus.yaml'] } }, 'pending'],
    ['is undecided where the Teams of the approval are not known', { earlier: { unreadable: 'shallow' } }, 'undecided'],
    [
      'is undecided where the time of an approval cannot be read',
      { review: { decisions: [{ ...approved, at: 'noon' }] } },
      'undecided',
    ],
    ['is undecided where nobody is known to have pushed a commit', { review: { unattributed: [old] } }, 'undecided'],
    [
      'is undecided where it is not known who contributed',
      { review: { contributors: { unreadable: 'no' } } },
      'undecided',
    ],
    [
      'passes where contributors may approve',
      {
        head: { ...own, 'grading.yaml': lenient },
        base: { ...base, 'grading.yaml': lenient },
        review: { contributors: [{ by: approved.by, pushed: old }], unattributed: [old] },
      },
      'passed',
    ],
    [
      'waits where what was approved is another content',
      { review: { decisions: [{ ...approved, commit: old }] } },
      'pending',
    ],
    ['fails without a change', { head: { ...own, 'change.yaml': base['change.yaml'] } }, 'failed'],
  ])('%s', (_, asked, state) => {
    expect(ask(asked).verdict.state).toBe(state);
    expect(ask({ ...asked, explain: false }).verdict).toEqual(ask(asked).verdict);
  });

  test.each(['checkout', 'System:checkout'])(
    'binds approvals for the system %s to all files, if it names none',
    (name) => {
      const whole = document('System', 'checkout', { spec: { owner: 'shop', tier: 1, lifecycle: 'production' } });
      const of = (files: Files): Files => {
        const before = files['change.yaml'] as { readonly spec: object };
        return {
          ...files,
          'system.yaml': whole,
          'change.yaml': { ...before, spec: { ...before.spec, systems: [name] } },
        };
      };
      const before = { base: of(base), head: of(own), review: { decisions: [{ ...approved, commit: old }] } };
      expect(explained(before).approvals).toMatchObject([
        { refused: expect.stringContaining('was edited after that') },
      ]);
    },
  );

  test('reports until when its evidence is recent enough', () => {
    expect(ask().verdict.validUntil).toBe('2026-03-09T07:00:00Z');
  });
});

describe('documents of the target that cannot be read', () => {
  const broken = 'apiVersion: gradus.dev/v1\nkind: [';
  const wiki = document('System', 'wiki', {
    spec: { owner: 'shop', tier: 1, lifecycle: 'production', paths: ['wiki/**'] },
  });
  const two = { ...base, 'wiki.yaml': wiki };

  test.each([
    [
      'a system that the head leaves broken',
      { base: { ...two, 'system.yaml': broken }, head: { ...two, 'system.yaml': broken, 'shop/cart.ts': 'x' } },
    ],
    ['the Grading', { base: { ...base, 'grading.yaml': broken }, head: { ...own, 'grading.yaml': broken } }],
  ])('leaves a gate undecided: %s', (_, asked) => {
    const { verdict } = ask(asked);
    expect(verdict.state).toBe('undecided');
    expect(verdict.undecided.map(({ message }) => message).join()).toMatch(/\.yaml cannot be read/);
  });

  test('may be fixed by the head, if the change authority approves', () => {
    const { verdict } = ask({
      base: { ...base, 'system.yaml': broken },
      head: { ...base, 'system.yaml': base['system.yaml'] },
      review: { decisions: [] },
    });
    expect(verdict.findings.filter(({ state }) => state === 'new').map(({ policy }) => policy)).not.toContain(
      'itil/change-required',
    );
  });
});

describe('an explanation', () => {
  test('has every condition with the fact that met it', () => {
    const { conditions } = explained();
    expect(told(conditions)).toEqual([
      'met change-authority/count',
      'met change-authority/department',
      'met change-authority/objection',
      'met separation-of-duties/own-name',
      'met test-evidence/failed',
      'met test-evidence/proven',
      'met window-and-freeze/freeze',
      'met window-and-freeze/planned',
    ]);
    expect(conditions.find(({ validation }) => validation === 'count')?.found).toBe('1 of 1 approvals: aya.');
    expect(conditions.find(({ validation }) => validation === 'proven')?.found).toBe(
      'The functional tests passed: unit.json.',
    );
  });

  test('refers to the finding of the verdict for each condition that is not met', () => {
    const { verdict, explanation } = ask({ review: { decisions: [] } });
    const unmet = explanation!.changes[0]!.conditions.filter(({ finding }) => finding !== undefined);
    expect(unmet.map(({ finding }) => finding)).toEqual(verdict.findings);
    expect(unmet[0]!.found).toBe('0 of 1 approvals: none.');
  });

  test('has the facts: who approved what and when, tests with their sources, windows', () => {
    const {
      approvals,
      tests,
      windows,
      tier: strictest,
      type,
      state,
    } = explained({
      review: {
        decisions: [
          approved,
          { ...approved, by: { login: 'eve', bot: false }, commit: old, at: '2026-03-01T08:00:00Z' },
        ],
      },
      pieces: [tested, { ...tested, source: 'old.json', at: '2026-01-01T00:00:00Z' }],
    });
    expect([type, state, strictest]).toEqual(['normal', 'implementing', 1]);
    expect(approvals).toEqual([
      {
        login: 'aya',
        person: 'aya',
        departments: ['operations'],
        roles: ['approver, change-authority of shop'],
        at: '2026-03-02T08:00:00Z',
        commit: head,
      },
      {
        login: 'eve',
        person: '',
        departments: [],
        roles: [],
        at: '2026-03-01T08:00:00Z',
        commit: old,
        refused: 'belongs to no Team member; add it to logins',
      },
    ]);
    expect(tests).toMatchObject([
      {
        type: 'functional',
        state: 'passed',
        sources: [
          { source: 'unit.json' },
          { source: 'old.json', refused: expect.stringContaining('may not be older than P7D') },
        ],
      },
    ]);
    expect(windows).toEqual([
      {
        calendar: 'shop',
        name: 'sale',
        kind: 'freeze',
        allows: false,
        holds: false,
        from: '2026-03-31T22:00:00Z',
        until: '2026-04-04T22:00:00Z',
      },
    ]);
  });

  test('reports what is not known', () => {
    const { unknown, approvals, tests } = explained({
      review: { decisions: { unreadable: 'no (403)' } },
      unreadable: ['x is gone'],
    });
    expect([approvals, tests]).toEqual([[], []]);
    expect(unknown).toEqual(
      expect.arrayContaining([
        'It is unknown who approved: no (403).',
        'The known results of functional tests may be incomplete: x is gone.',
      ]),
    );
  });

  test('reports what the request touches, and whether the change authority approves', () => {
    const files = {
      ...own,
      'team.yaml': document('Team', 'shop', {
        spec: { members: [{ id: 'mei', roles: ['approver'], logins: { github: 'mei' } }] },
      }),
    };
    const { request } = ask({ head: files }).explanation!;
    expect(request).toMatchObject({ author: 'mei', systems: [{ name: 'checkout', files: 1 }] });
    expect(request.conditions.map(({ policy, validation }) => `${policy}/${validation}`)).toEqual(
      expect.arrayContaining(['gradus/authority/touched', 'itil/change-required/change']),
    );
  });

  test('is included only on request', () => {
    expect(ask({ explain: false }).explanation).toBe(undefined);
  });
});
