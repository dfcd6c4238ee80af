import { expect, test } from 'vitest';
import {
  builtInPacks,
  check,
  formats,
  loadSchemaCompiler,
  testPolicy,
  treeOf,
  type CheckInput,
  type Value,
} from '@gradus/core';
import { readJunit, readStatement, rulebook } from '@gradus/core/internal';
import type { Evidence, Review } from '@gradus/core/forge';
import { operationsOf } from './operations.ts';

const compileSchema = await loadSchemaCompiler();
const packs = builtInPacks();
const now = new Date('2026-03-02T09:00:00Z');
const [target, head] = ['a'.repeat(40), 'b'.repeat(40)];
type Files = Readonly<Record<string, string>>;

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const json = (value: unknown): string => JSON.stringify(value);
const document = (kind: string, name: string, spec: object): string =>
  json({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: name }, spec });
const project = (documents: object[] = [], more: object = {}): Files => ({
  'gradus.yaml': document('Project', 'shop', {
    policies: ['gradus:baseline', './policies'],
    ...(documents.length > 0 && { documents }),
    ...more,
  }),
  'policies/checked.yaml': document('Policy', 'checked', {
    match: { kinds: ['Entry'] },
    validations: [
      {
        name: 'positive',
        expression: 'object.?n.orValue(1) >= 0',
        at: 'n',
        message: '{{ object.n }} is negative',
        related: 'catalog.where("Entry", "/n", -1).map(e, {"document": e, "message": "here too"})',
      },
    ],
  }),
});
const entries = (source: object = {}): Files =>
  project([{ paths: ['lists/**'], kind: 'Entry', items: '/*', identity: 'object.id', ...source }]);
const list = (count: number, make: (index: number) => unknown): string =>
  many(count, (index) => json(make(index)))
    .map((item) => `- ${item}`)
    .join('\n');

function judged(files: Files, more: Partial<CheckInput> = {}): void {
  const { verdict, source } = check({ head: treeOf(files), now, packs, compileSchema, ...more });
  for (const { reporter } of formats)
    reporter({ verdict, version: '1', prefix: '', color: false, source, policy: () => undefined });
}

const diff = (
  files: Files,
  commits: CheckInput['diff'] extends infer D ? (D extends { commits: infer C } ? C : never) : never = [],
): NonNullable<CheckInput['diff']> => ({
  base: target,
  target,
  head,
  upToDate: true,
  files: Object.keys(files).map((path) => ({ path, operation: 'UPDATE' })),
  commits,
});

const compared = (before: Files, after: Files): void => judged(after, { base: treeOf(before), diff: diff(after) });

const shop: Files = {
  'gradus.yaml': document('Project', 'shop', { policies: ['gradus:baseline', 'gradus:itil'] }),
  'system.yaml': document('System', 'checkout', { tier: 1, owner: 'team', paths: ['src/**'] }),
  'team.yaml': document('Team', 'team', {
    members: [{ id: 'mei', department: 'development', roles: ['approver'], logins: { github: 'mei' } }],
  }),
};
const review: Review = {
  forge: 'github',
  repository: 'shop/shop',
  number: 1,
  url: 'https://github.com/shop/shop/pull/1',
  title: 'A title',
  description: 'Text',
  labels: [],
  draft: false,
  author: { login: 'noor', bot: false },
  pusher: { login: 'noor', bot: false },
  contributors: [],
  unattributed: [],
  source: { branch: 'topic', repository: 'shop/shop', commit: head },
  target: { branch: 'main', commit: target },
  defaultBranch: 'main',
  decisions: [],
  rebaseMerging: false,
  anchored: true,
};

function gated(
  reviewed: Partial<Review>,
  evidence: readonly Evidence[] = [],
  commits: Parameters<typeof diff>[1] = [],
): void {
  const after = { ...shop, 'src/a.ts': 'new' };
  const gate = {
    review: { ...review, ...reviewed } as Review,
    evidence: { pieces: evidence, unreadable: [] },
    commits: new Map(),
    bases: new Map(),
    targets: new Map([['2026-03-01T09:00:00Z', treeOf(shop)]]),
  };
  judged(after, { base: treeOf(shop), diff: diff(after, commits), verb: 'gate', gate });
}

const calendar = (count: number): Files => ({
  ...shop,
  'calendar.yaml': document('Calendar', 'shop', {
    timezone: 'Europe/Berlin',
    windows: many(count, (index) => ({
      name: `w${index}`,
      kind: 'freeze',
      start: '2026-11-23T00:00:00Z',
      end: '2026-11-24T00:00:00Z',
      reason: 'r',
    })),
  }),
});
const statement = (count: number): Value => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: many(count, (index) => ({ name: `c${index}`, digest: { gitCommit: 'c'.repeat(40) } })),
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  predicate: {
    result: 'PASSED',
    configuration: [{ uri: 'https://gradus.dev/test-kind/functional' }],
    passedTests: many(count, String),
  },
});
const rules = rulebook(treeOf(shop), { packs, compileSchema });

test.each<[string, (count: number) => void, number?]>([
  ['items', (count) => judged({ ...entries(), 'lists/a.yaml': list(count, (id) => ({ id: `e${id}`, n: 1 })) })],
  [
    'findings',
    (count) => judged({ ...entries(), 'lists/a.yaml': list(count, (id) => ({ id: `e${id}`, n: -2 - id })) }),
  ],
  [
    'items that break their schema',
    (count) =>
      judged({
        ...entries({ schema: 's.json' }),
        's.json': '{"properties":{"id":{"maxLength":1},"n":{"type":"integer"}}}',
        'lists/a.yaml': list(count, (id) => ({ id: `e${id}`, n: id })),
      }),
  ],
  [
    'errors of one document',
    (count) =>
      judged({
        ...project([{ paths: ['lists/**'], kind: 'Entry', identity: 'file.path', schema: 's.json' }]),
        's.json': '{"items":{"anyOf":[{"type":"string"},{"required":["a"]}]}}',
        'lists/a.yaml': list(count, () => ({ n: 1 })),
      }),
  ],
  [
    'errors of one document of ours',
    (count) =>
      judged({
        ...shop,
        'calendar.yaml': document('Calendar', 'c', { timezone: 'UTC', windows: many(count, () => ({ kind: 'x' })) }),
      }),
  ],
  [
    'namesakes',
    (count) =>
      compared(
        { ...entries({ duplicates: 'allow' }), 'lists/a.yaml': list(count, () => ({ id: 'same', n: 1 })) },
        { ...entries({ duplicates: 'allow' }), 'lists/a.yaml': list(count, (n) => ({ id: 'same', n })) },
      ),
  ],
  [
    'duplicates that are allowed',
    (count) =>
      compared(
        { ...entries({ duplicates: 'allow' }), 'lists/a.yaml': list(count, (id) => ({ id: `e${id}`, n: 1 })) },
        { ...entries({ duplicates: 'allow' }), 'lists/a.yaml': list(count, (id) => ({ id: `e${id}`, n: 2 })) },
      ),
  ],
  [
    'files',
    (count) =>
      judged({
        ...project([{ paths: ['f/**'], kind: 'Entry', identity: 'file.path' }]),
        ...Object.fromEntries(many(count, (index) => [`f/${index}.yaml`, 'n: 1\n'])),
      }),
  ],
  [
    'files that changed',
    (count) => {
      const of = (n: number): Files => ({
        ...project([{ paths: ['f/**'], kind: 'Entry', identity: 'file.path' }]),
        ...Object.fromEntries(many(count, (index) => [`f/${index}.yaml`, `n: ${n}\n`])),
      });
      compared(of(1), of(-2));
    },
  ],
  [
    'unreadable files',
    (count) =>
      judged({
        ...project([{ paths: ['f/**'], kind: 'Entry', identity: 'file.path' }]),
        ...Object.fromEntries(many(count, (index) => [`f/${index}.yaml`, 'n: [\n'])),
      }),
  ],
  [
    'documents of ours',
    (count) =>
      judged({
        ...shop,
        ...Object.fromEntries(
          many(count, (index) => [
            `s/${index}.yaml`,
            document('System', `s${index}`, { tier: 1, owner: 'team', paths: [`s${index}/**`] }),
          ]),
        ),
      }),
  ],
  [
    'teams',
    (count) =>
      judged({
        ...shop,
        ...Object.fromEntries(
          many(count, (index) => [
            `t/${index}.yaml`,
            document('Team', `t${index}`, { members: [{ id: `m${index}`, logins: { github: `m${index}` } }] }),
          ]),
        ),
      }),
  ],
  [
    'waivers',
    (count) =>
      judged({
        ...shop,
        ...Object.fromEntries(
          many(count, (index) => [
            `w/${index}.yaml`,
            document('Waiver', `w${index}`, {
              subject: { policy: 'policies/checked', kind: 'Entry', name: `e${index}` },
              reason: 'r',
              compensating: 'c',
              requestedBy: 'mei',
              approvedBy: 'mei',
              expires: '2026-06-30',
            }),
          ]),
        ),
      }),
  ],
  ['entries of a calendar', (count) => judged(calendar(count))],
  [
    'policies',
    (count) =>
      judged({
        ...shop,
        'gradus.yaml': document('Project', 'shop', { policies: ['./policies'] }),
        ...Object.fromEntries(
          many(count, (index) => [
            `policies/p${index}.yaml`,
            document('Policy', `p${index}`, {
              match: { kinds: ['System'] },
              validations: [{ name: 'a', expression: 'object.metadata.name != ""', message: 'm' }],
            }),
          ]),
        ),
      }),
    60,
  ],
  [
    'cases',
    (count) =>
      void testPolicy(
        {
          id: 'policies/p',
          title: 'p',
          spec: {
            match: { kinds: ['System'] },
            validations: [{ name: 'a', expression: 'true', message: 'm' }],
            cases: many(count, (index) => ({ name: `c${index}`, files: { 'a.yaml': 'a: 1' }, expect: [] })),
          },
        } as never,
        rules,
      ),
    60,
  ],
  ['labels', (count) => gated({ labels: many(count, (index) => `l${index}`) })],
  [
    'decisions',
    (count) =>
      gated({
        decisions: many(count, (index) => ({
          by: { login: `p${index}`, bot: false },
          decision: 'approved' as const,
          at: '2026-03-01T09:00:00Z',
          commit: head,
        })) as never,
      }),
  ],
  [
    'commits',
    (count) =>
      gated(
        {},
        [],
        many(count, (index) => ({
          sha: String(index).padStart(40, '0'),
          author: 'a',
          committer: 'a',
          time: '2026-03-01T09:00:00Z',
          trailers: { 'Signed-off-by': ['a'] },
        })),
      ),
  ],
  [
    'pieces of evidence',
    (count) =>
      gated(
        {},
        many(count, (index) => ({ source: `s${index}`, type: 'functional', result: 'passed', commit: head })) as never,
      ),
  ],
  [
    'test cases of a report',
    (count) =>
      void readJunit(`<testsuite>${many(count, (index) => `<testcase name="t${index}"/>`).join('')}</testsuite>`),
    1000,
  ],
  ['subjects of a statement', (count) => void readStatement(statement(Math.min(count, 1000)), 's'), 400],
])('%s: twice as many take at most 2.5 times the work', (_, run, count = 150) => {
  run(20);
  const [once, twice] = [operationsOf(() => run(count)), operationsOf(() => run(count * 2))];
  expect(once).toBeGreaterThan(count);
  expect(twice / once).toBeLessThan(2.5);
});
