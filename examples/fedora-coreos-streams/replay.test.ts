import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, SourceFile, Tree } from '@gradus/core';
import { bundlePath, fixedByNobody, judge, openHistory, projectFiles, textsOf, type History } from '../replay.ts';
import { judgeRelease as oracle } from './oracle.ts';

const bundle = bundlePath('fedora-coreos-streams');
const paths = /^updates\/[^/]*\.json$/;

/** Our policies and validations by the names of the oracle. */
const rules: Readonly<Record<string, string>> = {
  'policies/version-misshapen/shape': 'version-shape',
  'policies/version-misshapen/stream': 'version-stream',
  'policies/rollout-instant/duration': 'duration-positive',
  'policies/signpost-removed/barrier': 'barrier-survives',
  'policies/signpost-removed/deadend': 'deadend-survives',
  'gradus/document/duplicate-identity': 'version-unique',
  'gradus/document/unreadable': 'unreadable',
  'gradus/document/empty': 'unreadable',
};

/** `rule path`, once each. */
function ours(findings: readonly Finding[]): string[] {
  const current = findings.filter(({ state, enforcement }) => state !== 'fixed' && enforcement !== 'advisory');
  return [
    ...new Set(
      current.map(
        ({ policy, validation, location }) =>
          `${rules[`${policy}/${validation}`] ?? `${policy}/${validation}`} ${location.path}`,
      ),
    ),
  ].sort();
}

const theirs = (head: Tree, base?: Tree): string[] =>
  [...new Set(oracle(textsOf(head), base && textsOf(base)).map(({ rule, path }) => `${rule} ${path}`))].sort();

describe.skipIf(bundle === undefined)('coreos/fedora-coreos-streams (skipped without its bundle)', () => {
  let history: History;
  let run: Awaited<ReturnType<typeof judge>>;
  let head: Tree;
  beforeAll(async () => {
    history = openHistory(bundle!, paths);
    run = await judge(projectFiles(new URL('./', import.meta.url)));
    head = history.tree(history.commits.at(-1)!.id);
  });
  afterAll(() => history?.close());

  test('at the head, two versions of 2019 have another shape, and nothing else is found', () => {
    const { verdict } = run({ head });
    expect(verdict.findings.map(({ validation, document }) => `${validation} ${document?.name}`)).toEqual([
      'shape testing/30.20190716.1',
      'shape testing/30.20191014.1',
    ]);
    expect(ours(verdict.findings)).toEqual(theirs(head));
  });

  test('over all commits, policies and oracle agree commit by commit', { timeout: 300_000 }, () => {
    const disagreements: string[] = [];
    const unfixed: string[] = [];
    const withdrawn: string[] = [];
    for (const { id, parent } of history.commits) {
      const now = history.tree(id);
      const before = parent === undefined ? undefined : history.tree(parent);
      const { verdict } = run({ head: now, ...(before && { base: before }) });
      unfixed.push(...fixedByNobody(verdict, { head: now, ...(before && { base: before }) }));
      const [a, b] = [ours(verdict.findings), theirs(now, before)];
      // The first commits hold nothing that the sources select.
      const undecided = verdict.undecided.filter(({ policy }) => policy !== 'gradus/selection');
      if (JSON.stringify(a) !== JSON.stringify(b) || undecided.length > 0)
        disagreements.push(`${id}: ${a.filter((x) => !b.includes(x))} | ${b.filter((x) => !a.includes(x))}`);
      withdrawn.push(
        ...verdict.findings
          .filter(({ policy, state }) => policy.endsWith('signpost-removed') && state === 'new')
          .map(({ document }) => document!.name),
      );
    }
    expect(history.commits.length).toBe(806);
    expect(disagreements).toEqual([]);
    expect(unfixed).toEqual([]);
    // Both were moved on purpose, as their commit messages say.
    expect(withdrawn).toEqual(['next/36.20220325.1.0', 'testing/38.20231027.2.0']);
  });

  type Release = { version: string; metadata?: Record<string, unknown> };
  type Mutation = readonly [name: string, rule: string, path: string, edit: (releases: Release[]) => void];
  const having = (releases: Release[], member: string): number =>
    releases.findIndex(({ metadata }) => metadata?.[member] !== undefined);
  const mutations: readonly Mutation[] = [
    [
      'a version of three parts',
      'version-shape',
      'updates/stable.json',
      (releases) => (releases[0]!.version = '31.20200517.3'),
    ],
    [
      'a day that does not exist',
      'version-shape',
      'updates/stable.json',
      (releases) => (releases[0]!.version = '31.20200230.3.0'),
    ],
    [
      'a month that does not exist',
      'version-shape',
      'updates/next.json',
      (releases) => (releases[0]!.version = '31.20201301.1.0'),
    ],
    ['words for a version', 'version-shape', 'updates/testing.json', (releases) => (releases[0]!.version = 'latest')],
    [
      'a testing release in stable',
      'version-stream',
      'updates/stable.json',
      (releases) => (releases.at(-1)!.version = releases.at(-1)!.version.replace(/\.3\.(\d+)$/, '.2.$1')),
    ],
    [
      'a stable release in next',
      'version-stream',
      'updates/next.json',
      (releases) => (releases.at(-1)!.version = releases.at(-1)!.version.replace(/\.1\.(\d+)$/, '.3.$1')),
    ],
    [
      'a rollout of no time',
      'duration-positive',
      'updates/stable.json',
      (releases) =>
        (releases.at(-1)!.metadata = { rollout: { start_epoch: 1, start_percentage: 0, duration_minutes: 0 } }),
    ],
    [
      'a rollout of negative time',
      'duration-positive',
      'updates/next.json',
      (releases) =>
        (releases.at(-1)!.metadata = { rollout: { start_epoch: 1, start_percentage: 0, duration_minutes: -1 } }),
    ],
    ['a version twice', 'version-unique', 'updates/stable.json', (releases) => releases.push({ ...releases[0]! })],
    [
      'a barrier unmarked',
      'barrier-survives',
      'updates/stable.json',
      (releases) => delete releases[having(releases, 'barrier')]!.metadata!['barrier'],
    ],
    [
      'a barrier removed',
      'barrier-survives',
      'updates/stable.json',
      (releases) => releases.splice(having(releases, 'barrier'), 1),
    ],
    [
      'a dead end unmarked',
      'deadend-survives',
      'updates/testing.json',
      (releases) => delete releases[having(releases, 'deadend')]!.metadata!['deadend'],
    ],
    [
      'a dead end removed',
      'deadend-survives',
      'updates/testing.json',
      (releases) => releases.splice(having(releases, 'deadend'), 1),
    ],
  ];

  test.each(mutations)('%s is caught as %s', (_, rule, path, edit) => {
    const stream = JSON.parse(head.get(path)!.text!) as { releases: Release[] };
    edit(stream.releases);
    const mutant: Tree = new Map([...head, [path, file(path, JSON.stringify(stream, null, 2))]]);
    const broken = ours(run({ head: mutant, base: head }).verdict.findings.filter(({ state }) => state === 'new'));
    expect(broken).toContain(`${rule} ${path}`);
    expect(theirs(mutant, head)).toContain(`${rule} ${path}`);
  });

  test('a pause is not a finding: without duration_minutes a rollout stays where it is', () => {
    const path = 'updates/stable.json';
    const stream = JSON.parse(head.get(path)!.text!) as { releases: Release[] };
    stream.releases.at(-1)!.metadata = { rollout: { start_epoch: 1, start_percentage: 0.3 } };
    const paused: Tree = new Map([...head, [path, file(path, JSON.stringify(stream))]]);
    expect(run({ head: paused, base: head }).verdict.findings.filter(({ state }) => state === 'new')).toEqual([]);
  });

  test('a file cut short is unreadable, and its barriers are undecided rather than gone', () => {
    const path = 'updates/stable.json';
    const cut: Tree = new Map([...head, [path, file(path, head.get(path)!.text!.slice(0, 900))]]);
    const { verdict } = run({ head: cut, base: head });
    expect(ours(verdict.findings.filter(({ state }) => state === 'new'))).toEqual([`unreadable ${path}`]);
    expect(verdict.undecided.some(({ policy }) => policy.endsWith('signpost-removed'))).toBe(true);
  });
});

function file(path: string, text: string): SourceFile {
  return { path, mode: 'file', size: text.length, text };
}
