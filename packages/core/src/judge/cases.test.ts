import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { testPolicy, type PolicyTest } from './cases.ts';
import { treeOf } from './check.ts';
import { builtInPacks } from '../policy/built-in.ts';
import type { PolicySpec } from '../policy/policy-spec.ts';
import { rulebook } from '../policy/rulebook.ts';
import type { Value } from '../model/value.ts';
import { validator } from '../validate/validator.ts';

const rules = rulebook(treeOf({}), { packs: builtInPacks() });

/** Runs a policy as written in a file, which must be valid against the schema of Policy. */
function run(text: string): PolicyTest {
  const document = load(text) as { metadata: { title: string }; spec: PolicySpec };
  expect(validator('Policy')(document as unknown as Value)).toEqual([]);
  return testPolicy({ id: 'shop/policy', title: document.metadata.title, spec: document.spec }, rules);
}

function problems(text: string): readonly (readonly string[])[] {
  return run(text).cases.map((result) => result.problems);
}

const checkout = (tier: number): string =>
  `{ apiVersion: gradus.dev/v1, kind: System, metadata: { name: checkout }, spec: { owner: shop, tier: ${tier}, lifecycle: production, paths: ["shop/checkout/**"] } }`;

const signedOff = (cases: string): string => `
apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: signed-off, title: Commits that touch a system name their change }
spec:
  scope: diff
  when: diff.documents.exists(d, d.kind == "System")
  validations:
    - name: trailer
      each: diff.commits
      expression: '"Change" in item.trailers'
      message: "Commit {{ item.sha }} of {{ item.author }} names no change."
    - name: up-to-date
      expression: diff.upToDate
      message: The branch is behind {{ diff.target }}.
  cases:
${cases.replaceAll(/^/gm, '    ')}`;

describe('test cases can test a policy about the whole change', () => {
  test('its commits come from the test case, its documents and files from base and head', () => {
    const result = run(
      signedOff(`- name: each commit names its change
  base: { systems/checkout.yaml: ${checkout(2)} }
  files: { systems/checkout.yaml: ${checkout(1)} }
  commits: [ { author: mei@example.com, trailers: { Change: [chg-1] } } ]
  expect: []
- name: one commit names none
  base: { systems/checkout.yaml: ${checkout(2)} }
  files: { systems/checkout.yaml: ${checkout(1)} }
  commits: [ { sha: ${'a'.repeat(40)}, author: mei@example.com }, { author: li@example.com, trailers: { Change: [chg-1] } } ]
  expect: [ { validation: trailer, message: 'Commit ${'a'.repeat(40)} of mei@example.com names no change.' } ]
- name: the branch is behind
  base: { systems/checkout.yaml: ${checkout(2)} }
  files: { systems/checkout.yaml: ${checkout(1)} }
  upToDate: false
  expect: [ { validation: up-to-date } ]
- name: no system is touched
  base: { systems/checkout.yaml: ${checkout(2)}, README.md: Shop }
  files: { systems/checkout.yaml: ${checkout(2)}, README.md: The shop }
  commits: [ { author: mei@example.com } ]
  expect: []`),
    );
    expect(result.cases.map((each) => each.problems)).toEqual([[], [], [], []]);
    expect(result.coverage.every(({ seenTrue, seenFalse }) => seenTrue && seenFalse)).toBe(true);
  });

  test('a test case that expects another outcome fails, and reports the actual outcome', () => {
    const found = problems(
      signedOff(`- name: a commit without a change
  base: { systems/checkout.yaml: ${checkout(2)} }
  files: {}
  commits: [ { author: mei@example.com } ]
  expect: []`),
    );
    expect(found).toEqual([
      [
        'the verdict is failed, expected passed',
        `found, but not expected: failed trailer of the whole change: Commit ${'1'.padStart(40, '0')} of mei@example.com names no change.`,
      ],
    ]);
  });
});

/** A policy with one validation about the diff, which passes if the expression is true. */
const says = (expression: string, facts: string): string => `
apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: says, title: The diff is so }
spec:
  scope: diff
  validations: [ { name: so, expression: ${JSON.stringify(expression)}, message: It is not. } ]
  cases: [ { name: so, ${facts}, expect: [] } ]`;

test.each([
  [
    'a new file',
    'diff.files.map(f, [f.path, f.oldPath, f.operation]) == [["b.md", "", "CREATE"]]',
    'base: {}, files: { b.md: B }',
  ],
  ['a removed file', 'diff.files[0].operation == "DELETE"', 'base: { b.md: B }, files: {}'],
  ['an edited file', 'diff.files[0].operation == "UPDATE"', 'base: { b.md: B }, files: { b.md: C }'],
  [
    'a moved file is one',
    'diff.files.all(f, f.path == "c.md" && f.oldPath == "b.md") && size(diff.files) == 1',
    'base: { b.md: B }, files: { c.md: B }',
  ],
  [
    'files are in order of their paths',
    'diff.files.map(f, f.path) == ["a", "b", "c"]',
    'base: { b: B }, files: { c: C, a: A }',
  ],
  ['an equal file is none', 'diff.files == []', 'base: { b.md: B }, files: { b.md: B }'],
  [
    'a removed document',
    'diff.documents == [{"kind": "System", "name": "checkout", "operation": "DELETE"}]',
    `base: { a.yaml: ${checkout(1)} }, files: {}`,
  ],
  [
    'a document whose file moved is the same',
    'diff.documents == []',
    `base: { a.yaml: ${checkout(1)} }, files: { b.yaml: ${checkout(1)} }`,
  ],
  ['no commits', 'diff.commits == []', 'base: {}'],
  [
    'the author is the committer too',
    'diff.commits[0].committer == "mei@example.com"',
    'base: {}, commits: [ { author: mei@example.com } ]',
  ],
  [
    'another committer',
    'diff.commits[0].committer == "bot@example.com"',
    'base: {}, commits: [ { author: mei@example.com, committer: bot@example.com } ]',
  ],
  [
    'a time is an instant',
    'diff.commits[0].time < timestamp("2026-03-02T10:00:00Z")',
    'base: {}, commits: [ { author: a, time: "2026-03-02T09:00:00Z" } ]',
  ],
  [
    'the head is the first commit',
    'diff.head == diff.commits[0].sha && diff.commits[1].sha != diff.head',
    'base: {}, commits: [ { author: a }, { author: b } ]',
  ],
  ['a target of its own is ahead', '!diff.upToDate && diff.target != diff.base', 'base: {}, target: {}'],
  [
    'a target that is said to be merged',
    'diff.upToDate && diff.target == diff.base',
    'base: {}, target: {}, upToDate: true',
  ],
  [
    'an id is 40 digits',
    '[diff.base, diff.head, diff.target].all(id, id.matches("^[0-9a-f]{40}$"))',
    'base: {}, upToDate: false',
  ],
])('%s', (_, expression, facts) => {
  expect(problems(says(expression, facts))).toEqual([[]]);
});

test('the time of a commit without one is not known', () => {
  const text = says('diff.commits[0].time < timestamp("2026-03-02T10:00:00Z")', 'base: {}, commits: [ { author: a } ]');
  expect(problems(text)[0]![0]).toBe('the verdict is undecided, expected passed');
});

test('evidence, history and review come from the test case', () => {
  const text = `
apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: tested, title: A tested system has stood long enough }
spec:
  match: { kinds: [System] }
  validations:
    - { name: tested, expression: 'evidence.request["functional"].state == "passed"', message: Not tested. }
    - { name: stood, expression: history.days >= 7, message: Too young. }
    - { name: approved, expression: 'review.request.approvals.exists(a, a.at > timestamp("2026-03-01T00:00:00Z"))', message: Not approved. }
  cases:
    - name: all of them
      files: { a.yaml: ${checkout(1)} }
      evidence: { request: { functional: { state: passed } } }
      history: { days: 7 }
      review: { request: { approvals: [ { person: mei, at: 2026-03-02T09:00:00Z } ] } }
      expect: []
    - name: none of them
      files: { a.yaml: ${checkout(1)} }
      evidence: { request: { functional: { state: missing } } }
      history: { days: 6 }
      review: { request: { approvals: [ { person: mei, at: 2026-02-02T09:00:00Z } ] } }
      expect: [ { validation: tested }, { validation: stood }, { validation: approved } ]
    - name: what is not known is not asked
      files: { a.yaml: ${checkout(1)} }
      expect: []`;
  expect(problems(text)).toEqual([[], [], []]);
});

test.each([
  ['commits without a base', 'commits: []', 'has `commits`, so it must also have `base`'],
  ['upToDate without a base', 'upToDate: true', 'has `upToDate`, so it must also have `base`'],
  ['a commit without an author', 'base: {}, commits: [ {} ]', '`author`'],
  ['a short id', 'base: {}, commits: [ { author: a, sha: abc } ]', 'a full commit id of 40 or 64 hex digits'],
  [
    'a trailer that is not a list',
    'base: {}, commits: [ { author: a, trailers: { Change: chg-1 } } ]',
    'it must be a list',
  ],
])('the schema refuses %s', (_, facts, message) => {
  const found = validator('Policy')(load(says('true', facts)) as Value);
  expect(found.map((error) => error.message).join()).toContain(message);
});

describe('a test case about a file that cannot be read', () => {
  const files = (spec: string, cases: string): string => `
apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: readable, title: Every file can be read }
spec:
${spec.replaceAll(/^/gm, '  ')}
  cases:
${cases.replaceAll(/^/gm, '    ')}`;
  const readable = `scope: files
match: { paths: ["systems/**"] }
validations: [ { name: reason, expression: file.readable, message: "{{ file.error }}" } ]`;
  const owned = `match: { kinds: [System] }
validations: [ { name: owner, expression: object.spec.owner != "", message: no owner } ]`;
  const broken = 'files: { systems/a.yaml: "apiVersion: gradus.dev/v1\\nkind: System\\n\\tname: a" }';

  test('gives a policy about files the reason and the line', () => {
    const [{ findings, problems: found }] = run(
      files(readable, `- { name: a tab, ${broken}, expect: [ { validation: reason, path: systems/a.yaml } ] }`),
    ).cases as [PolicyTest['cases'][number]];
    expect(found).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      '"cannot be read as YAML: a tab indents this line (line 3)"',
    ]);
  });

  test('may expect that it cannot be read', () => {
    const unreadable = '{ validation: unreadable, path: systems/a.yaml }';
    expect(problems(files(owned, `- { name: a tab, ${broken}, expect: [ ${unreadable} ] }`))).toEqual([[]]);
  });

  test('reports a file that is broken by mistake', () => {
    expect(problems(files(owned, `- { name: a tab, ${broken}, expect: [] }`))).toEqual([
      [expect.stringMatching(/^systems\/a\.yaml: .* expect it: \{ validation: unreadable, path: systems\/a\.yaml \}/)],
    ]);
  });
});
