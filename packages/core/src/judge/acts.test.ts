import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check, treeOf, type CheckInput } from './check.ts';
import type { Tree } from '../model/file.ts';
import type { Verdict } from '../model/verdict.ts';
import { packOfRules, type RuleDefinition } from '../policy/rule.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { lintPolicy } from '../policy/lint.ts';
import { rulebook } from '../policy/rulebook.ts';
import type { PolicySpec } from '../policy/policy-spec.ts';

type Files = Readonly<Record<string, unknown>>;
const text = (content: unknown): string => (typeof content === 'string' ? content : dump(content, { noRefs: true }));
const tree = (files: Files): Tree =>
  treeOf(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, text(content)])));

const project = (spec: object = {}): Files => ({
  'gradus.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Project',
    metadata: { name: 'shop' },
    spec: {
      policies: ['./policies'],
      documents: [{ paths: ['prod/*.yaml'], kind: 'Manifest', identity: 'file.stem' }],
      ...spec,
    },
  },
});
const rule = (spec: object): Files => ({
  'policies/rule.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Policy',
    metadata: { name: 'rule', title: 'Nothing is edited in a freeze' },
    spec: { validations: [{ name: 'no', expression: 'false', message: 'No.' }], ...spec },
  },
});
const manifests = (a: number, b: number): Files => ({ 'prod/a.yaml': { n: a }, 'prod/b.yaml': { n: b } });

function judge(head: Files | Tree, base?: Files | Tree, more: Partial<CheckInput> = {}): Verdict {
  const of = (files: Files | Tree): Tree => (files instanceof Map ? (files as Tree) : tree(files as Files));
  return check({
    head: of(head),
    ...(base && { base: of(base) }),
    now: new Date('2026-03-02T09:00:00Z'),
    packs: [],
    ...more,
  }).verdict;
}
const said = ({ findings, undecided }: Verdict): string[] =>
  [...findings, ...undecided].map(({ state, policy, location }) => `${state} ${policy} ${location.path}`).sort();

const edits = { match: { kinds: ['Manifest'], operations: ['CREATE', 'UPDATE', 'DELETE'] } };

describe('an act', () => {
  const rules = { ...project(), ...rule({ about: 'act', ...edits }) };

  test('of this change is new, although its document failed before; untouched documents are not reported', () => {
    const verdict = judge({ ...rules, ...manifests(2, 1) }, { ...rules, ...manifests(1, 1) });
    expect([verdict.state, said(verdict)]).toEqual(['failed', ['new policies/rule prod/a.yaml']]);
  });

  test('is also the removal of a document that failed before', () => {
    const verdict = judge({ ...rules, 'prod/b.yaml': { n: 1 } }, { ...rules, ...manifests(1, 1) });
    expect([verdict.state, said(verdict)]).toEqual(['failed', ['new policies/rule prod/a.yaml']]);
  });

  test('that did not happen passes', () => {
    const verdict = judge({ ...rules, ...manifests(1, 1) }, { ...rules, ...manifests(1, 1) });
    expect([verdict.state, said(verdict), verdict.counts.checked]).toEqual(['passed', [], 0]);
  });

  test.each([['CREATE', 'UPDATE', 'DELETE'], ['DELETE'], ['UPDATE']])(
    'of %s %s %s is skipped without a base, and listed',
    (...operations: string[]) => {
      const own = { ...project(), ...rule({ about: 'act', match: { kinds: ['Manifest'], operations } }) };
      const verdict = judge({ ...own, ...manifests(1, 1) });
      expect([verdict.state, verdict.complete, said(verdict)]).toEqual(['passed', false, []]);
      expect(verdict.skipped).toMatchObject([{ policy: 'policies/rule', missing: ['base'], documents: 2 }]);
      expect(judge({ ...own, ...manifests(1, 1) }, undefined, { require: ['base'] }).state).toBe('undecided');
    },
  );

  test('without operations is an addition or an edit', () => {
    const own = { ...project(), ...rule({ about: 'act', match: { kinds: ['Manifest'] } }) };
    const verdict = judge({ ...own, 'prod/a.yaml': { n: 2 }, 'prod/c.yaml': {} }, { ...own, ...manifests(1, 1) });
    expect(said(verdict)).toEqual(['new policies/rule prod/a.yaml', 'new policies/rule prod/c.yaml']);
  });

  test('of files has deletions, and is about content, not size', () => {
    const own = {
      ...project({ documents: [] }),
      ...rule({ about: 'act', scope: 'files', match: { paths: ['vendor/**'], operations: ['UPDATE', 'DELETE'] } }),
    };
    const verdict = judge(
      { ...own, 'vendor/a.txt': 'port: 9090' },
      { ...own, 'vendor/a.txt': 'port: 8080', 'vendor/b.txt': 'x' },
    );
    expect(said(verdict)).toEqual(['new policies/rule vendor/a.txt', 'new policies/rule vendor/b.txt']);
    expect(verdict.findings.map(({ location: { path, side } }) => `${path} ${side}`).sort()).toEqual([
      'vendor/a.txt head',
      'vendor/b.txt base',
    ]);
  });

  test.each([
    ['the same id', { oid: 'a'.repeat(40) }, { oid: 'a'.repeat(40) }, 'passed'],
    ['another id', { oid: 'a'.repeat(40) }, { oid: 'b'.repeat(40) }, 'failed'],
    ['the same size and nothing else known', {}, {}, 'failed'],
    ['an id on one side only', { oid: 'a'.repeat(40) }, {}, 'failed'],
  ])('a file with %s', (_, before, after, state) => {
    const own = tree({
      ...project(),
      ...rule({ about: 'act', scope: 'files', match: { paths: ['bin'], operations: ['UPDATE'] } }),
    });
    const bin = (more: object): Tree => new Map([...own, ['bin', { path: 'bin', mode: 'file', size: 4, ...more }]]);
    expect(judge(bin(after), bin(before)).state).toBe(state);
  });
});

test('a state is compared with the target, and a removal of what failed before is new', () => {
  const rules = { ...project(), ...rule({ about: 'state', ...edits }) };
  const before = { ...rules, ...manifests(1, 1) };
  expect(judge({ ...rules, 'prod/b.yaml': { n: 1 } }, before).state).toBe('failed');
  expect(judge(before, before).state).toBe('passed');
});

describe('a policy that could be about an act or a state', () => {
  test.each<[string, object, RegExp]>([
    [
      'of documents',
      edits,
      /"Nothing is edited in a freeze".*document of kind Manifest is created, updated or deleted/,
    ],
    [
      'of files',
      { scope: 'files', match: { paths: ['vendor/**'], operations: ['DELETE'] } },
      /checked only when a file is deleted/,
    ],
    ['of the change, which reads no fact that only a change has', { scope: 'diff' }, /once for each change/],
  ])('%s must say which: otherwise it cannot be used', (_, spec, message) => {
    const files = { ...project(), ...rule(spec), ...manifests(1, 1) };
    expect(() => judge(files)).toThrow(message);
    const act = { ...files, ...rule({ about: 'act', ...spec }) };
    expect(judge(act, act).state).toBeDefined();
  });

  test('a policy about the change as a whole need not', () => {
    const reads = { validations: [{ name: 'no', expression: 'diff.upToDate', message: 'No.' }] };
    expect(() => judge({ ...project(), ...rule({ scope: 'diff', ...reads }), ...manifests(1, 1) })).not.toThrow();
  });

  test('an act is not about documents that a change does not touch', () => {
    const spec = { about: 'act', match: { kinds: ['Manifest'], operations: ['UPDATE', 'NONE'] } };
    expect(() => judge({ ...project(), ...rule(spec), ...manifests(1, 1) })).toThrow(/NONE selects/);
  });

  test('also in TypeScript', () => {
    const written = (about?: 'act'): RuleDefinition => ({
      name: 'r',
      title: 'R',
      enforcement: 'mandatory',
      ...(about && { about }),
      match: { kinds: ['Manifest'], operations: ['UPDATE'] },
      check: () => [{ message: 'No.' }],
    });
    expect(() => packOfRules('npm:x', 'x', [written()])).toThrow(/has neither `about: act`/);
    const files = { ...project({ policies: ['npm:x'] }), ...manifests(1, 1) };
    const packs = [packOfRules('npm:x', 'x', [written('act')])];
    expect(judge({ ...files, ...manifests(2, 1) }, files, { packs }).state).toBe('failed');
    expect(judge(files, undefined, { packs }).skipped).toMatchObject([{ missing: ['base'] }]);
  });
});

describe('existing: block-when-touched', () => {
  const state = { match: { kinds: ['Manifest'] } };
  const own = rule({ ...state, existing: 'block-when-touched' });
  const ruled = { enforcement: [{ policies: ['*'], enforcement: 'mandatory', existing: 'block-when-touched' }] };
  test.each<[string, Files]>([
    ['of a policy', { ...project(), ...own }],
    ['of the project file', { ...project(ruled), ...rule(state) }],
  ])('%s: every finding of a touched document counts, and of no other', (_, rules) => {
    const verdict = judge({ ...rules, ...manifests(2, 1) }, { ...rules, ...manifests(1, 1) });
    expect([verdict.state, said(verdict)]).toEqual([
      'failed',
      ['existing policies/rule prod/b.yaml', 'new policies/rule prod/a.yaml'],
    ]);
  });
});

describe('nothing was checked', () => {
  const gone = 'new gradus/selection ';
  const fine = rule({
    match: { kinds: ['Manifest'] },
    validations: [{ name: 'yes', expression: 'true', message: '-' }],
  });
  const labelled = rule({ match: { kinds: ['Manifest'], labels: { team: 'x' } } });
  test.each<[string, Files, Partial<CheckInput>]>([
    ['without policies', { ...project({ policies: [] }), ...manifests(1, 1) }, {}],
    ['without documents', { ...project(), ...fine }, {}],
    ['without files', {}, { packs: builtInPacks() }],
    ['where no path matches', { ...project(), ...fine, ...manifests(1, 1) }, { paths: ['nowhere'] }],
    ['where no document lies in the paths', { ...project(), ...fine, ...manifests(1, 1) }, { paths: ['policies'] }],
    ['where no label matches', { ...project(), ...labelled, ...manifests(1, 1) }, {}],
    ['where all is off', { ...project({ enforcement: [{ enforcement: 'off' }] }), ...fine, ...manifests(1, 1) }, {}],
  ])('%s', (_, files, more) => {
    for (const base of [undefined, files]) {
      const verdict = judge(files, base, more);
      expect([verdict.state, verdict.complete, said(verdict).includes(gone)]).toEqual(['undecided', false, true]);
    }
  });

  test('is not reported if something could be selected and the change does not touch it', () => {
    const files = { ...project(), ...rule({ about: 'act', ...edits }), ...manifests(1, 1) };
    expect(judge({ ...files, 'README.md': 'x' }, files).state).toBe('passed');
  });
});

test('a fact that the run lacks is undecided with --require, even if only some paths are shown', () => {
  const reads = {
    match: { kinds: ['Manifest'] },
    validations: [{ name: 'r', expression: 'review.author.login != ""', message: '-' }],
  };
  const files = { ...project(), ...rule(reads), ...manifests(1, 1) };
  const alone = judge(files, files);
  expect([alone.state, alone.complete, alone.skipped.map(({ missing }) => missing)]).toEqual([
    'passed',
    false,
    [['review']],
  ]);
  expect(judge(files, files, { paths: ['prod/a.yaml'], require: ['review'] }).state).toBe('undecided');
});

test('a waiver for a skipped validation or an act is not reported as unused', () => {
  const waiver = {
    apiVersion: 'gradus.dev/v1',
    kind: 'Waiver',
    metadata: { name: 'w' },
    spec: {
      subject: { policy: 'policies/rule', kind: 'Manifest', name: 'a' },
      reason: 'Because.',
      requestedBy: 'x',
      approvedBy: 'y',
      expires: '2027-01-01',
    },
  };
  const unused = (spec: object): boolean =>
    said(judge({ ...project(), ...rule(spec), ...manifests(1, 1), 'w.yaml': waiver })).some((each) =>
      each.includes('gradus/waiver'),
    );
  expect(unused({ about: 'act', enforcement: 'waivable', ...edits })).toBe(false);
  expect(
    unused({ match: { kinds: ['Manifest'] }, validations: [{ name: 'r', expression: 'true', message: '-' }] }),
  ).toBe(true);
});

test('an act whose `when` reads beyond its document gets a hint', () => {
  const rules = rulebook(tree({ ...project(), ...rule({ about: 'act', ...edits }) }), { packs: [] });
  const hints = (when: string, about: 'act' | 'state'): string[] =>
    lintPolicy(
      {
        id: 'policies/rule',
        title: 'R',
        spec: {
          about,
          when,
          variables: [{ name: 'others', expression: 'catalog.all("Manifest").size()' }],
          ...edits,
          validations: [{ name: 'no', expression: 'false', message: 'No.' }],
        } as PolicySpec,
      },
      rules,
    ).flatMap(({ pointer, message }) => (pointer === '/spec/when' ? [message] : []));
  expect(hints('variables.others > 1', 'act')).toEqual([expect.stringContaining('`catalog`')]);
  expect(hints('object.n > 1', 'act')).toEqual([]);
  expect(hints('variables.others > 1', 'state')).toEqual([]);
});
