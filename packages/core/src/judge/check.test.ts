import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { check, treeOf, type CheckInput } from './check.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';

const now = new Date('2026-03-02T09:00:00Z');

type Files = Record<string, unknown>;

const text = (content: unknown): string => (typeof content === 'string' ? content : dump(content, { noRefs: true }));
const tree = (files: Files) =>
  treeOf(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, text(content)])));

function judge(
  head: Files,
  more: { base?: Files; target?: Files } & Partial<Omit<CheckInput, 'head' | 'base' | 'target'>> = {},
): Verdict {
  const { base, target, ...rest } = more;
  return check({
    head: tree(head),
    ...(base && { base: tree(base) }),
    ...(target && { target: tree(target) }),
    now,
    packs: [],
    ...rest,
  }).verdict;
}

/** `policy/validation pointer` of the findings that count. */
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ policy, validation, location, state }) => `${state} ${policy}/${validation} ${location.pointer}`);

const release = (name: string, more: object = {}): Files => ({ [`releases/${name}.yaml`]: { name, ...more } });

const project = (more: object = {}): Files => ({
  'gradus.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Project',
    metadata: { name: 'shop' },
    spec: {
      policies: ['./policies'],
      documents: [{ paths: ['releases/*.yaml'], kind: 'Release', identity: 'object.name' }],
      ...more,
    },
  },
});

const policy = (name: string, spec: object): Files => ({
  [`policies/${name}.yaml`]: {
    apiVersion: 'gradus.dev/v1',
    kind: 'Policy',
    metadata: { name, title: 'A rule' },
    spec: { match: { kinds: ['Release'] }, ...spec },
  },
});

const positive = policy('negative', {
  enforcement: 'waivable',
  validations: [
    {
      name: 'count',
      expression: 'object.?count.orValue(1) > 0',
      at: 'count',
      message: '{{ object.count }} is not positive',
    },
  ],
});

describe('the base', () => {
  test('only findings that the change introduces count; others are existing, and corrected ones are fixed', () => {
    const rules = { ...project(), ...positive };
    const verdict = judge(
      { ...rules, ...release('a', { count: -1 }), ...release('b', { count: -1 }), ...release('c', { count: 1 }) },
      {
        base: {
          ...rules,
          ...release('a', { count: -1 }),
          ...release('b', { count: 1 }),
          ...release('c', { count: -1 }),
        },
      },
    );
    expect(brief(verdict.findings).sort()).toEqual([
      'existing policies/negative/count /count',
      'fixed policies/negative/count /count',
      'new policies/negative/count /count',
    ]);
    expect(verdict.state).toBe('failed');
  });

  test('a document that moves to another file is the same document', () => {
    const rules = { ...project(), ...positive };
    const verdict = judge(
      { ...rules, 'releases/moved.yaml': { name: 'a', count: -1 } },
      { base: { ...rules, ...release('a', { count: -1 }) } },
    );
    expect(brief(verdict.findings)).toEqual(['existing policies/negative/count /count']);
    expect(verdict.state).toBe('passed');
  });

  test('without a base, validations that read the old document are skipped and listed', () => {
    const frozen = policy('thawed', {
      validations: [{ name: 'same', expression: 'oldObject == null || oldObject == object', message: 'changed' }],
    });
    const verdict = judge({ ...project(), ...frozen, ...release('a') });
    expect(verdict.skipped).toEqual([
      { policy: 'policies/thawed', validation: 'same', missing: ['base'], mandatory: true, documents: 1 },
    ]);
    expect([verdict.state, verdict.complete]).toEqual(['passed', false]);
    expect(judge({ ...project(), ...frozen, ...release('a') }, { require: ['base'] }).state).toBe('undecided');
  });

  test('a removed document is checked only if the policy names DELETE, and shown in the old file', () => {
    const rules = {
      ...project(),
      ...policy('removed', {
        about: 'act',
        match: { kinds: ['Release'], operations: ['DELETE'] },
        validations: [
          { name: 'kept', expression: 'object != null', at: 'name', message: '{{ oldObject.name }} is gone' },
        ],
      }),
    };
    const { findings } = judge({ ...rules, ...release('b') }, { base: { ...rules, ...release('a'), ...release('b') } });
    expect(
      findings.map(({ message, location }) => [message, location.side, location.path, location.range?.start]),
    ).toEqual([['a is gone', 'base', 'releases/a.yaml', { line: 1, column: 7 }]]);
  });

  test('items are paired by name, so that a list may be reordered', () => {
    const rules = {
      ...project(),
      ...policy('shrunk', {
        validations: [
          {
            name: 'size',
            each: '/stages/*',
            expression: 'oldItem == null || item.size >= oldItem.size',
            at: 'size',
            message: '{{ item.name }} shrank from {{ oldItem.size }}',
          },
        ],
      }),
    };
    const stages = (...sizes: [string, number][]) =>
      release('a', { stages: sizes.map(([name, size]) => ({ name, size })) });
    const verdict = judge(
      { ...rules, ...stages(['rest', 9], ['canary', 1]) },
      { base: { ...rules, ...stages(['canary', 2], ['rest', 9]) } },
    );
    expect(verdict.findings.map(({ message, keyed, change }) => [message, keyed, change])).toEqual([
      ['canary shrank from 2', '/stages[name=canary]/size', { before: '2', after: '1' }],
    ]);
  });

  test('a file that did not parse at the base is not reported as added', () => {
    const rules = {
      ...project(),
      ...policy('grown', { validations: [{ name: 'old', expression: 'oldObject != null', message: 'added' }] }),
    };
    const verdict = judge({ ...rules, ...release('a') }, { base: { ...rules, 'releases/a.yaml': 'name: [' } });
    expect(verdict.undecided.map(({ message }) => message)).toEqual([
      expect.stringContaining('releases/a.yaml cannot be read at the base'),
    ]);
    expect(verdict.findings.filter(({ outcome }) => outcome === 'failed' && outcome)).toEqual(
      verdict.findings.filter(({ state }) => state === 'fixed'),
    );
  });
});

describe('before and after', () => {
  const partner = policy('alone', {
    validations: [
      { name: 'partner', expression: 'catalog.find("Release", object.partner).hasValue()', message: 'none' },
    ],
  });
  const rules = { ...project(), ...partner };

  test('a validation that was undecided and now fails is a new finding', () => {
    const verdict = judge(
      { ...rules, ...release('a', { partner: 'nobody' }) },
      { base: { ...rules, ...release('a') } },
    );
    expect([verdict.state, brief(verdict.findings)]).toEqual(['failed', ['new policies/alone/partner ']]);
  });

  test('a condition that was undecided and now holds is not reported as fixed', () => {
    const verdict = judge({ ...rules, ...release('a', { partner: 'a' }) }, { base: { ...rules, ...release('a') } });
    expect([verdict.state, verdict.findings]).toEqual(['passed', []]);
  });

  test('each of several documents with one identity is compared with the one at its own place', () => {
    const documents = [{ paths: ['releases/*.yaml'], kind: 'Release', identity: 'object.name', duplicates: 'allow' }];
    const kept = policy('moved', {
      validations: [{ name: 'kept', expression: 'oldObject == null || object.count == oldObject.count', message: 'x' }],
    });
    const files = { ...project({ documents }), ...kept, 'releases/1.yaml': { name: 'a', count: 1 } };
    const base = { ...files, 'releases/2.yaml': { name: 'a', count: 5 } };
    expect(judge(base, { base }).findings).toEqual([]);
  });

  test('items with a duplicate key are not paired', () => {
    const shrunk = policy('shrunk', {
      validations: [
        { name: 'size', each: '/stages/*', expression: 'oldItem == null || item.size >= oldItem.size', message: 'x' },
      ],
    });
    const stages = (...sizes: number[]) => release('a', { stages: sizes.map((size) => ({ name: 'canary', size })) });
    const own = { ...project(), ...shrunk };
    expect(judge({ ...own, ...stages(1) }, { base: { ...own, ...stages(5) } }).state).toBe('failed');
    expect(judge({ ...own, ...stages(1, 1) }, { base: { ...own, ...stages(5) } }).state).toBe('passed');
  });
});

test('a change knows what it did to documents: another order of members, or another file, is not a change', () => {
  const rules = {
    ...project(),
    ...policy('quiet', {
      scope: 'diff',
      match: {},
      validations: [
        {
          name: 'none',
          expression: 'diff.documents == []',
          message: '{{ diff.documents.map(d, d.name + " " + d.operation) }}',
        },
      ],
    }),
  };
  const diff = { base: 'b', target: 't', head: 'h', upToDate: true, files: [], commits: [] };
  const said = (head: Files, base: Files) =>
    judge({ ...rules, ...head }, { base: { ...rules, ...base }, diff })
      .findings.filter(({ policy: id }) => id === 'policies/quiet')
      .map(({ message }) => message);
  expect(
    said({ 'releases/moved.yaml': { count: 1, name: 'a' } }, { 'releases/a.yaml': { name: 'a', count: 1 } }),
  ).toEqual([]);
  expect(
    said({ ...release('a', { count: 2 }), ...release('b') }, { ...release('a', { count: 1 }), ...release('c') }),
  ).toEqual(['["a UPDATE","b CREATE","c DELETE"]']);
});

test('the project file cannot lower a mandatory policy of the Grading; otherwise the project file decides', () => {
  const graded = (enforcement: string): Files => ({
    'grading.yaml': {
      apiVersion: 'gradus.dev/v1',
      kind: 'Grading',
      metadata: { name: 'g' },
      spec: { tiers: [{ tier: 0, policies: { 'policies/negative': enforcement } }] },
    },
    'system.yaml': { apiVersion: 'gradus.dev/v1', kind: 'System', metadata: { name: 'shop' }, spec: { tier: 0 } },
    ...release('a', { count: -1, spec: { system: 'shop' } }),
    ...project({ enforcement: [{ policies: ['policies/negative'], enforcement: 'advisory' }] }),
    ...positive,
  });
  const bites = (enforcement: string) =>
    judge(graded(enforcement)).findings.find(({ policy: id }) => id === 'policies/negative')?.enforcement;
  expect([bites('mandatory'), bites('waivable')]).toEqual(['mandatory', 'advisory']);
});

test('a policy that exceeds the step limit of a run gives one undecided finding and no other', () => {
  const dear = policy('dear', {
    validations: [
      { name: 'square', expression: 'object.list.all(a, object.list.all(b, true)) && false', message: 'no' },
    ],
  });
  const list = Array.from({ length: 35 }, (_, index) => index);
  const many = Object.assign({}, ...Array.from({ length: 90 }, (_, index) => release(`r${index}`, { list }))) as Files;
  const verdict = judge({ ...project({ limits: { steps: 2_000 } }), ...dear, ...many });
  expect([verdict.findings, verdict.undecided.map(({ validation }) => validation)]).toEqual([[], ['budget']]);
});

describe('undecided results', () => {
  const lookup = policy('alone', {
    validations: [
      { name: 'partner', expression: 'catalog.find("Release", object.partner).hasValue()', message: 'no partner' },
    ],
  });

  test('a look-up that an unreadable file could affect is undecided, unless it found a document', () => {
    const rules = { ...project(), ...lookup };
    const verdict = judge({
      ...rules,
      ...release('a', { partner: 'b' }),
      ...release('c', { partner: 'a' }),
      'releases/b.yaml': 'name: [b',
    });
    expect(verdict.undecided.map(({ document }) => document?.name)).toEqual(['a']);
    expect(verdict.state).toBe('failed');
  });

  test('an expression that throws is undecided, and advisory ones never count', () => {
    expect(judge({ ...project(), ...lookup, ...release('a') }).state).toBe('undecided');
    const advisory = {
      ...project({ enforcement: [{ policies: ['policies/*'], enforcement: 'advisory' }] }),
      ...lookup,
      ...release('a'),
    };
    expect([judge(advisory).state, judge(advisory).undecided.length]).toEqual(['passed', 1]);
  });

  test('a run that uses up its steps leaves the whole policy undecided, in any order', () => {
    const dear = policy('dear', {
      validations: [
        {
          name: 'cube',
          expression:
            'range.all(a, range.all(b, range.all(c, true)))'.replaceAll('range', 'object.range') + ' && object.good',
          message: 'no',
        },
      ],
    });
    const rules = { ...project({ limits: { steps: 2_000 } }), ...dear };
    const verdict = judge({
      ...rules,
      ...release('a', { range: [1], good: false }),
      ...release('b', { range: Array.from({ length: 100 }, (_, i) => i), good: true }),
    });
    expect(verdict.undecided.map(({ message }) => message)).toEqual([expect.stringContaining('steps')]);
    expect(verdict.state).toBe('failed');
  });
});

describe('authority', () => {
  const base = { ...project(), ...positive, ...release('a', { count: 1 }) };
  const weakened = policy('negative', {
    enforcement: 'advisory',
    validations: [{ name: 'count', expression: 'true', message: 'never' }],
  });

  test('a change is checked with the rules of the target, not with its own', () => {
    const verdict = judge({ ...base, ...weakened, ...release('a', { count: -1 }) }, { base });
    expect(verdict.state).toBe('pending');
    expect(brief(verdict.findings)).toEqual(['new gradus/authority/approval ']);
  });

  test('a change that fails under both fails, and is reported as touching the governing rules', () => {
    const verdict = judge({ ...base, ...weakened, 'releases/a.yaml': 'name: [' }, { base });
    expect(verdict.state).toBe('failed');
    expect(brief(verdict.findings)).toContain('new gradus/authority/touched ');
  });

  test('rules that the change makes invalid are a finding at their place; the rules of the target still apply', () => {
    const broken = policy('negative', { validations: [{ name: 'count', expression: 'object.count >', message: 'x' }] });
    const verdict = judge({ ...base, ...broken, ...release('a', { count: -1 }) }, { base });
    expect(
      verdict.findings
        .filter(({ state }) => state === 'new')
        .map(({ policy: id, location }) => [id, location.path, location.range?.start.line]),
    ).toEqual([
      ['gradus/policy', 'policies/negative.yaml', expect.any(Number)],
      ['policies/negative', 'releases/a.yaml', 2],
    ]);
  });

  test('governing rules that cannot be used stop the run, with all problems', () => {
    const broken = policy('negative', {
      validations: [
        { name: 'count', expression: 'object.count >', message: 'x' },
        { name: 'b', expression: 'objekt == 1', message: 'x' },
      ],
    });
    const run = () => judge({ ...base, ...broken });
    expect(run).toThrow(ConfigurationError);
    expect(run).toThrow(/policies\/negative\.yaml:\d+:\d+.*\n.*objekt/s);
  });

  test('a rule that a stale branch did not touch comes from the target', () => {
    const stricter = policy('negative', {
      enforcement: 'waivable',
      validations: [{ name: 'count', expression: 'object.?count.orValue(1) > 5', at: 'count', message: 'too few' }],
    });
    const waiver = {
      'waivers/w.yaml': {
        apiVersion: 'gradus.dev/v1',
        kind: 'Waiver',
        metadata: { name: 'w' },
        spec: {
          subject: { policy: 'policies/other', kind: 'Release', name: 'a' },
          reason: 'x',
          requestedBy: 'a',
          approvedBy: 'b',
          expires: '2026-06-30',
        },
      },
    };
    const target = { ...base, ...stricter };
    const branch = { ...base, ...waiver, ...release('b', { count: 2 }) };
    const verdict = judge({ ...target, ...branch, ...stricter }, { base: target });
    expect([
      verdict.state,
      verdict.findings.filter(({ state }) => state === 'new').map(({ message }) => message),
    ]).toEqual(['failed', expect.arrayContaining(['too few'])]);
  });

  test('policies of the head apply only on request, and mark the verdict as simulated', () => {
    const verdict = judge({ ...base, ...weakened, ...release('a', { count: -1 }) }, { base, policyFrom: 'head' });
    expect([verdict.state, verdict.simulated]).toEqual(['passed', true]);
  });
});

describe('waivers', () => {
  const waiver = (spec: object = {}): Files => ({
    'waivers/w.yaml': {
      apiVersion: 'gradus.dev/v1',
      kind: 'Waiver',
      metadata: { name: 'w' },
      spec: {
        subject: { policy: 'policies/negative', kind: 'Release', name: 'a' },
        reason: 'vendor fix in May',
        requestedBy: 'dev-2',
        approvedBy: 'ops-lead',
        expires: '2026-06-30',
        ...spec,
      },
    },
  });
  const bad = { ...project(), ...positive, ...release('a', { count: -1 }) };

  test('a waived finding does not block and stays visible', () => {
    const verdict = judge({ ...bad, ...waiver() });
    expect([verdict.state, verdict.findings.length, verdict.waived.map(({ waiver: by }) => by)]).toEqual([
      'passed',
      0,
      [{ name: 'w', expires: '2026-06-30' }],
    ]);
  });

  test.each([
    ['its last day counts to the end', '2026-03-02', 'passed'],
    ['the day after it does not count', '2026-03-01', 'failed'],
  ])('%s', (_, expires, state) => expect(judge({ ...bad, ...waiver({ expires }) }).state).toBe(state));

  test('a mandatory finding is not waived, and the waiver is reported as unused', () => {
    const mandatory = {
      ...bad,
      ...project({ enforcement: [{ policies: ['policies/*'], enforcement: 'mandatory' }] }),
      ...waiver(),
    };
    expect(judge(mandatory).findings.map(({ policy: id, validation }) => `${id}/${validation}`)).toEqual([
      'policies/negative/count',
      'gradus/waiver/unused',
    ]);
  });

  test('a waiver that the change itself adds waives nothing before it is approved', () => {
    const verdict = judge({ ...bad, ...waiver() }, { base: { ...project(), ...positive } });
    expect(verdict.state).toBe('pending');
  });

  test('people cannot approve their own waivers', () => {
    const verdict = judge({ ...bad, ...waiver({ requestedBy: 'ops-lead' }) });
    expect(verdict.findings.map(({ policy: id, validation }) => `${id}/${validation}`)).toContain(
      'gradus/waiver/invalid',
    );
    expect(verdict.state).toBe('failed');
  });
});

describe('documents', () => {
  test('two documents with one identity are both findings, and each names the other', () => {
    const verdict = judge({ ...project(), ...positive, ...release('a'), 'releases/b.yaml': { name: 'a' } });
    expect(
      verdict.findings.map(({ validation, location, related }) => [
        validation,
        location.path,
        related[0]?.location.path,
      ]),
    ).toEqual([
      ['duplicate-identity', 'releases/a.yaml', 'releases/b.yaml'],
      ['duplicate-identity', 'releases/b.yaml', 'releases/a.yaml'],
    ]);
  });

  test('a document with a typo in its kind does not escape the rules', () => {
    const verdict = judge({
      ...project({ policies: [], documents: [] }),
      'team.yaml': { apiVersion: 'gradus.dev/v1', kind: 'Tean', metadata: { name: 'ops' } },
    });
    expect(verdict.findings).toHaveLength(1);
    expect(verdict.findings[0]).toMatchObject({
      policy: 'gradus/document',
      validation: 'kind',
      location: { range: { start: { line: 2, column: 7 } } },
    });
  });

  const team = (apiVersion: string) => ({
    'team.yaml': { apiVersion, kind: 'Team', metadata: { name: 'ops' }, spec: { members: [{ id: 'ops-lead' }] } },
  });

  test('a file with documents of Gradus does not escape the rules by losing its apiVersion', () => {
    const rules = project({ policies: [], documents: [] });
    const verdict = judge({ ...rules, ...team('gradus.dv/v1') }, { base: { ...rules, ...team('gradus.dev/v1') } });
    expect(verdict.findings.map(({ validation, message }) => [validation, message])).toContainEqual([
      'disowned',
      'This file contained Team "ops", but no longer contains a document of gradus.dev.',
    ]);
    expect(verdict.state).toBe('failed');
  });

  test.each([
    ['destroyed', 'a: [', 'disowned'],
    ['destroyed in part', 'apiVersion: gradus.dev/v1\n a: [', 'unreadable'],
    ['made foreign in a spelling that is not parsed', 'apiVersion: "gradus\\x2edevil/v1"', 'disowned'],
  ])('nor by being %s', (_, destroyed, validation) => {
    const rules = project({ policies: [], documents: [] });
    const verdict = judge({ ...rules, 'team.yaml': destroyed }, { base: { ...rules, ...team('gradus.dev/v1') } });
    expect(verdict.findings.map((finding) => finding.validation)).toContain(validation);
    expect(verdict.state).toBe('failed');
  });

  test('a document that moves to another file leaves its old file free', () => {
    const rules = project({ policies: [], documents: [] });
    const moved = { 'teams/ops.yaml': team('gradus.dev/v1')['team.yaml'], 'team.yaml': 'moved: teams/ops.yaml' };
    const verdict = judge({ ...rules, ...moved }, { base: { ...rules, ...team('gradus.dev/v1') } });
    expect(verdict.findings.filter(({ policy: id }) => id === 'gradus/document')).toEqual([]);
  });

  test('a project without a pack of that name is a configuration error', () => {
    expect(() => judge(project({ policies: ['gradus:basline'] }))).toThrow(/gradus:basline/);
  });
});

test('the same facts give the same verdict in any order of files', () => {
  const files = {
    ...project(),
    ...positive,
    ...policy('nameless', {
      validations: [{ name: 'n', expression: 'object.name.size() > 1', at: 'name', message: 'short' }],
    }),
    ...release('a', { count: -1 }),
    ...release('bb', { count: -2 }),
    ...release('c'),
  };
  const expected = JSON.stringify(judge(files));
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.entries(files), { minLength: Object.keys(files).length }), (entries) => {
      const shuffled = new Map(
        entries.map(([path, content]) => [
          path,
          { path, mode: 'file' as const, size: text(content).length, text: text(content) },
        ]),
      );
      expect(JSON.stringify(check({ head: shuffled, now, packs: [] }).verdict)).toBe(expected);
    }),
    { numRuns: 25 },
  );
});
