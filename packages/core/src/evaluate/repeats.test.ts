import { describe, expect, test } from 'vitest';
import { check, treeOf } from '../judge/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { builtInPacks } from '../policy/built-in.ts';
import type { Policy } from '../policy/policy.ts';
import { rulebook } from '../policy/rulebook.ts';
import { joinRepeats } from './repeats.ts';

const finding = (name: string, more: Partial<Finding> = {}): Finding => ({
  policy: `own/${name}`,
  validation: 'there',
  enforcement: 'waivable',
  outcome: 'failed',
  message: `${name} is missing.`,
  document: { kind: 'Change', name: 'basket' },
  location: { side: 'head', path: 'basket.yaml', stream: 0, pointer: '/spec' },
  related: [],
  fingerprint: name,
  state: 'new',
  ...more,
});

const policy = (name: string, ...repeats: readonly string[]): Policy =>
  ({
    id: `own/${name}`,
    kinds: new Map([
      ['Change', { validations: [{ name: 'there', repeats: repeats.map((each) => `own/${each}/there`) }] }],
    ]),
  }) as unknown as Policy;

/** The remaining findings, each with the findings that it names. */
function joined(findings: readonly Finding[], policies: readonly Policy[]): readonly string[] {
  return joinRepeats(findings, policies).map(({ policy: id, repeatedBy = [] }) =>
    [id, ...repeatedBy.map((each) => `+${each}`)].join(' '),
  );
}

const rules = [policy('papers'), policy('step', 'papers')];
const [papers, step] = [finding('papers'), finding('step')];

describe('a finding is joined to the one that it repeats', () => {
  test('in any order', () => {
    expect(joined([papers, step], rules)).toEqual(['own/papers +own/step/there']);
    expect(joined([step, papers], rules)).toEqual(['own/papers +own/step/there']);
  });

  test('several, each named once', () => {
    const all = [step, papers, step, finding('type')];
    expect(joined(all, [...rules, policy('type', 'papers', 'step')])).toEqual([
      'own/papers +own/step/there +own/type/there',
    ]);
  });

  test('if the document was removed, so that it exists only at the base', () => {
    const removed = finding('papers', { location: { side: 'base', path: 'basket.yaml', stream: 1, pointer: '/spec' } });
    expect(joined([removed, step], rules)).toEqual(['own/papers +own/step/there']);
  });
});

describe('it is not joined if that would hide something', () => {
  const waiver = { name: 'later', expires: '2026-04-01' };
  test.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['a mandatory one behind a waivable one', {}, { enforcement: 'mandatory' }],
    ['a waivable one behind advice', { enforcement: 'advisory' }, {}],
    ['one behind a waived one', { waiver }, {}],
    ['a waived one', {}, { waiver }],
    ['a new one behind one that was there before', { state: 'existing' }, {}],
    ['one behind one that waits', { outcome: 'pending' }, {}],
    ['one that waits, with its time', {}, { outcome: 'pending' }],
    ['one behind a question', { outcome: 'undecided' }, {}],
    ['one of another document', { document: { kind: 'Change', name: 'search' } }, {}],
    ['one of another file', { location: { ...papers.location, path: 'other.yaml' } }, {}],
    ['one of another document of the file', { location: { ...papers.location, stream: 1 } }, {}],
  ])('%s', (_, cause, repeat) => {
    const both = [finding('papers', cause), finding('step', repeat)];
    expect(joinRepeats(both, rules)).toEqual(both);
  });

  test('two that repeat each other', () => {
    expect(joined([papers, step], [policy('papers', 'step'), policy('step', 'papers')])).toEqual([
      'own/papers',
      'own/step',
    ]);
  });

  test('one that repeats itself', () => {
    expect(joined([step], [policy('step', 'step')])).toEqual(['own/step']);
  });

  test('one whose cause is joined to something else that it does not repeat', () => {
    const all = [papers, step, finding('type')];
    expect(joined(all, [...rules, policy('type', 'step')])).toEqual(['own/papers +own/step/there', 'own/type']);
  });
});

describe('our packs', () => {
  const document = (kind: string, name: string, more: object): string =>
    JSON.stringify({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: 'A title' }, ...more });

  function gaps(packs: readonly string[], type: string, spec: object, states: readonly string[]): string[] {
    const history = states.map((state, day) => ({ state, at: `2026-02-1${day}T09:00:00Z`, by: 'mei' }));
    const files = {
      'gradus.yaml': document('Project', 'shop', { spec: { policies: packs } }),
      'team.yaml': document('Team', 'owners', {
        spec: { members: ['mei', 'lin'].map((id) => ({ id, department: 'operations', level: 'L2', roles: [] })) },
      }),
      'system.yaml': document('System', 'checkout', { spec: { owner: 'owners', tier: 1, lifecycle: 'production' } }),
    };
    const change = document('Change', 'basket', {
      spec: { type, systems: ['checkout'], requester: 'lin', ...spec },
      status: { state: states.at(-1), history },
    });
    const { verdict }: { verdict: Verdict } = check({
      base: treeOf(files),
      head: treeOf({ ...files, 'change.yaml': change }),
      now: new Date('2026-03-02T09:00:00Z'),
      packs: builtInPacks(),
    });
    return verdict.findings
      .filter(({ document: of }) => of?.kind === 'Change')
      .map(({ policy: id, validation, repeatedBy = [] }) =>
        [`${id}/${validation}`, ...repeatedBy.map((each) => `+${each}`)].join(' '),
      )
      .sort();
  }

  const both = ['gradus:baseline', 'gradus:itil'];
  const planned = {
    requirements: { objective: 'o' },
    design: { approach: 'a', impactAnalysis: { services: 's' }, rollback: { steps: ['s'] } },
  };
  const [draft, ready, implementing, review, closed] = ['draft', 'ready', 'implementing', 'review', 'closed'] as const;

  test('name each gap of a Change once', () => {
    expect(gaps(both, 'normal', planned, [draft, ready, implementing])).toEqual([
      'baseline/change-four-phases/deployment +itil/transition/deployment',
      'baseline/change-four-phases/handover +itil/transition/handover',
      'baseline/change-four-phases/verification +baseline/test-types/passed +itil/transition/verification',
    ]);
    expect(gaps(both, 'normal', {}, [draft, ready])).toEqual([
      'baseline/change-four-phases/design +itil/transition/design',
      'baseline/change-four-phases/requirements +itil/transition/requirements',
    ]);
    expect(gaps(both, 'emergency', {}, [draft, ready])).toEqual([
      'baseline/change-four-phases/incident +itil/transition/incident',
    ]);
    expect(gaps(both, 'standard', {}, [draft, ready])).toEqual([
      'baseline/change-four-phases/template +itil/standard-template/known +itil/transition/template',
    ]);
    expect(gaps(both, 'normal', {}, [draft, ready, implementing, review, closed])).toEqual([
      'baseline/change-four-phases/actual +itil/transition/actual',
      'baseline/change-four-phases/deployment +itil/transition/deployment',
      'baseline/change-four-phases/design +itil/transition/design',
      'baseline/change-four-phases/handover +itil/transition/handover',
      'baseline/change-four-phases/requirements +itil/transition/requirements',
      'baseline/change-four-phases/review +itil/transition/review +itil/transition/separate-reviewer',
      'baseline/change-four-phases/verification +baseline/test-types/passed +itil/transition/verification',
    ]);
  });

  test('each find the gap alone', () => {
    expect(gaps(['gradus:itil'], 'normal', {}, [draft, ready])).toEqual([
      'itil/transition/design',
      'itil/transition/requirements',
    ]);
    expect(gaps(['gradus:itil'], 'standard', {}, [draft, ready])).toEqual([
      'itil/transition/template +itil/standard-template/known',
    ]);
  });

  test('repeat only validations that exist', () => {
    const { policies } = rulebook(
      treeOf({ 'gradus.yaml': document('Project', 'shop', { spec: { policies: both } }) }),
      { packs: builtInPacks() },
    );
    const all = policies.flatMap(({ id, kinds }) =>
      [...kinds.values()].flatMap(({ validations }) => validations.map((each) => ({ ...each, id }))),
    );
    const names = new Set(all.map(({ id, name }) => `${id}/${name}`));
    const repeated = all.flatMap(({ repeats = [] }) => repeats);
    expect(repeated.length).toBeGreaterThan(0);
    expect(repeated.filter((name) => !names.has(name))).toEqual([]);
  });
});
