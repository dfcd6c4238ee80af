import { expect, test } from 'vitest';
import { check, treeOf } from '../judge/check.ts';
import type { Review } from '../model/review.ts';
import type { Verdict } from '../model/verdict.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { exitCode } from '../report/outcome.ts';
import { verdictSentence } from '../report/sentence.ts';

const [target, head] = ['a'.repeat(40), 'b'.repeat(40)];

const document = (kind: string, name: string, spec: object): string =>
  JSON.stringify({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: 'A title' }, spec });

const system = (spec: object): string =>
  document('System', 'checkout', {
    owner: 'owners',
    lifecycle: 'production',
    functions: [{ name: 'main', core: true }],
    ...spec,
  });

const team = (logins?: object): string =>
  document('Team', 'owners', {
    members: [{ id: 'aya', department: 'operations', level: 'L2', roles: ['approver'], ...(logins && { logins }) }],
  });

const project = (spec: object): string => document('Project', 'shop', spec);
const policies = ['gradus:baseline', 'gradus:itil'];

const whole: Readonly<Record<string, string>> = {
  'gradus.yaml': project({ policies }),
  'teams/owners.yaml': team({ github: 'aya-1' }),
  'systems/checkout.yaml': system({ tier: 3, paths: ['src/**'] }),
  'src/a.ts': '1',
  'README.md': 'Shop.',
};

type Files = Readonly<Record<string, string | undefined>>;

const tree = (files: Files): ReturnType<typeof treeOf> =>
  treeOf(
    Object.fromEntries(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );

const review: Review = {
  forge: 'github',
  repository: 'acme/shop',
  number: 1,
  url: '',
  title: 'A request',
  description: '',
  labels: [],
  draft: false,
  author: { login: 'mei', bot: false },
  pusher: { login: 'mei', bot: false },
  contributors: [],
  unattributed: [],
  source: { branch: 'request', repository: 'acme/shop', commit: head },
  target: { branch: 'main', commit: target },
  defaultBranch: 'main',
  decisions: [],
  rebaseMerging: false,
  anchored: true,
};

interface Judged {
  readonly code: number;
  readonly sentence: string;
  readonly notices: readonly string[];
  readonly verdict: Verdict;
}

/** @param target what differs from a complete project on the target */
function gate(different: Files, request: Files = { 'src/a.ts': '2' }): Judged {
  const before = tree({ ...whole, ...different });
  const after = tree({ ...whole, ...different, ...request });
  const { verdict } = check({
    head: after,
    base: before,
    diff: {
      files: Object.keys(request).map((path) => ({ path, operation: before.has(path) ? 'UPDATE' : 'CREATE' })),
      commits: [],
      base: target,
      target,
      head,
      upToDate: true,
    },
    now: new Date('2026-03-02T09:00:00Z'),
    verb: 'gate',
    packs: builtInPacks(),
    gate: {
      review,
      evidence: { pieces: [], unreadable: [] },
      commits: new Map(),
      bases: new Map(),
      targets: new Map(),
    },
  });
  const notices = verdict.findings.filter(({ policy }) => policy === 'gradus/gate');
  expect(notices.map(({ enforcement }) => enforcement)).toEqual(notices.map(() => 'advisory'));
  return {
    code: exitCode(verdict, 'waivable'),
    sentence: verdictSentence(verdict),
    notices: notices.map(({ validation, location }) => `${validation} at ${location.path}${location.pointer}`),
    verdict,
  };
}

const nothing = 'Passed: no Change, test or approval was required, because';
const custom = {
  'gradus.yaml': project({ policies: ['gradus:baseline', './rules'] }),
  'rules/title.yaml': document('Policy', 'title', {
    description: 'A title says what is done.',
    enforcement: 'mandatory',
    scope: 'diff',
    about: 'act',
    validations: [{ name: 'written', expression: 'review.title != ""', message: 'No title.', fix: 'Write one.' }],
  }),
};

test.each<[string, Files, Files | undefined, string, readonly string[]]>([
  [
    'no System has paths',
    { 'systems/checkout.yaml': system({ tier: 2 }) },
    undefined,
    `${nothing} no System has \`paths\` (1 advisory).`,
    ['paths at systems/checkout.yaml/spec'],
  ],
  [
    'there is no System',
    { 'systems/checkout.yaml': undefined },
    undefined,
    `${nothing} the project has no System (1 advisory).`,
    ['paths at gradus.yaml/spec'],
  ],
  [
    'no file matches the paths',
    { 'systems/checkout.yaml': system({ tier: 2, paths: ['source/**'] }) },
    undefined,
    `${nothing} no file matches the \`paths\` of a System (1 there before).`,
    [],
  ],
  [
    'no policy reads the request',
    { 'gradus.yaml': project({ policies: ['gradus:baseline'] }) },
    undefined,
    `${nothing} no policy of the project reads the request (1 advisory).`,
    ['policies at gradus.yaml/spec/policies'],
  ],
  [
    'the policies that do are off',
    { 'gradus.yaml': project({ policies, enforcement: [{ policies: ['itil/*'], enforcement: 'off' }] }) },
    undefined,
    `${nothing} no policy of the project reads the request (1 advisory).`,
    ['policies at gradus.yaml/spec/policies'],
  ],
  [
    'no member has a login of this forge',
    { 'teams/owners.yaml': team({ gitlab: 'aya' }) },
    { 'README.md': 'Our shop.' },
    `${nothing} no changed file belongs to a System (1 advisory).`,
    ['logins at teams/owners.yaml/spec/members'],
  ],
  ['the tier requires no Change', {}, undefined, `${nothing} the tier of checkout requires no Change.`, []],
  ['the request touches no System', {}, { 'README.md': 'x' }, `${nothing} no changed file belongs to a System.`, []],
])('%s: the verdict says that nothing was required', (_, different, request, sentence, notices) => {
  const judged = gate(different, request);
  expect(judged).toMatchObject({ code: 0, sentence, notices });
});

test.each<[string, Files, Files | undefined, number]>([
  [
    'a touched System of a strict tier',
    { 'systems/checkout.yaml': system({ tier: 2, paths: ['src/**'] }) },
    undefined,
    1,
  ],
  ['a System without a tier', { 'systems/checkout.yaml': system({ paths: ['src/**'] }) }, undefined, 3],
  [
    'a tier that the Grading does not have',
    { 'systems/checkout.yaml': system({ tier: 9, paths: ['src/**'] }) },
    undefined,
    3,
  ],
  ['paths that are not globs', { 'systems/checkout.yaml': system({ tier: 2, paths: 'src/**' }) }, undefined, 3],
  [
    'a System that cannot be read',
    { 'systems/checkout.yaml': 'apiVersion: gradus.dev/v1\nkind: System\nspec: {' },
    undefined,
    3,
  ],
])('%s requires something, so the verdict does not say otherwise', (_, different, request, code) => {
  const judged = gate(different, request);
  expect(judged.verdict.nothingRequired).toBeUndefined();
  expect(judged).toMatchObject({ code, notices: [] });
});

test('a policy of the project that reads the request is a requirement, whatever Systems say', () => {
  const judged = gate({ ...custom, 'systems/checkout.yaml': system({ tier: 2 }) });
  expect(judged).toMatchObject({ code: 0, notices: [], sentence: 'Passed: every requirement is met.' });
});

test('without policies nothing was checked, and nothing passes', () => {
  const judged = gate({ 'gradus.yaml': project({ policies: [] }) });
  expect(judged.code).toBe(3);
  expect(judged.sentence).toMatch(/^Undecided: nothing was checked: the project has no policies/);
});

test('a request that adds the paths is let through by the change authority alone', () => {
  const judged = gate(
    { 'systems/checkout.yaml': system({ tier: 3 }) },
    { 'systems/checkout.yaml': system({ tier: 3, paths: ['src/**'] }) },
  );
  const blocking = judged.verdict.findings.filter(({ enforcement }) => enforcement !== 'advisory');
  expect(blocking.map(({ policy, validation }) => `${policy}/${validation}`)).toEqual(['gradus/authority/approval']);
  expect(judged).toMatchObject({ code: 4, notices: ['paths at systems/checkout.yaml/spec'] });
  expect(judged.verdict.nothingRequired).toBeUndefined();
});

test('the notice can be turned off', () => {
  const off = { policies, enforcement: [{ policies: ['gradus/gate'], enforcement: 'off' }] };
  const judged = gate({ 'gradus.yaml': project(off), 'systems/checkout.yaml': system({ tier: 2 }) });
  expect(judged).toMatchObject({ code: 0, notices: [], sentence: `${nothing} no System has \`paths\`.` });
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'its only including glob matches no file',
    ['source/**', '!source/a'],
    ['no-match at systems/checkout.yaml/spec/paths/0'],
  ],
  [
    'two globs match no file',
    ['source/**', 'lib/**'],
    ['no-match at systems/checkout.yaml/spec/paths/0', 'no-match at systems/checkout.yaml/spec/paths/1'],
  ],
])('a System is reported once for each glob where %s', (_, paths, reported) => {
  const { verdict } = gate({ 'systems/checkout.yaml': system({ tier: 2, paths }) });
  expect(
    verdict.findings
      .filter(({ location: { path } }) => path === 'systems/checkout.yaml')
      .map(({ validation, location: { path, pointer } }) => `${validation} at ${path}${pointer}`),
  ).toEqual(reported);
});
