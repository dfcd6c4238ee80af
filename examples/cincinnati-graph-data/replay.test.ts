import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, SourceFile, Tree } from '@gradus/core';
import { bundlePath, fixedByNobody, judge, openHistory, projectFiles, textsOf, type History } from '../replay.ts';
import { judgeGraph as oracle } from './oracle.ts';

const bundle = bundlePath('cincinnati-graph-data');
const paths = /^(?:blocked-edges|channels|internal-channels)\/[^/]*\.yaml$/;

/** Our policies and validations by the names of the oracle. */
const rules: Readonly<Record<string, string>> = {
  'policies/edge-incomplete/to': 'edge-required',
  'policies/edge-incomplete/from': 'edge-required',
  'policies/edge-misnamed/file': 'edge-file-name',
  'policies/edge-misnamed/url': 'edge-url',
  'policies/edge-misnamed/name': 'edge-name',
  'gradus/document/schema': 'edge-message',
  'policies/risk-unexplained/url': 'rules-context',
  'policies/risk-unexplained/name': 'rules-context',
  'policies/risk-unexplained/message': 'rules-context',
  'policies/risk-unexplained/empty': 'rules-empty',
  'policies/risk-unexplained/repeated': 'rules-types',
  'policies/risk-unexplained/shape': 'rule-shape',
  'policies/risk-told-differently/same': 'edges-of-one-name',
  'policies/versions-unordered/rising': 'versions-order',
  'policies/version-repeated/once': 'versions-unique',
  'policies/promotion-unearned/in-feeder': 'promoted-in-feeder',
  'policies/promotion-unearned/filter': 'promoted-filter',
  'policies/promotion-unearned/tombstoned': 'promoted-tombstoned',
  'gradus/document/duplicate-identity': 'channel-name-unique',
  'gradus/document/unreadable': 'unreadable',
  'gradus/document/empty': 'unreadable',
};

/** `rule path`, once each; of duplicates the first in path order is the one that may stay, as the oracle has it. */
function ours(findings: readonly Finding[]): string[] {
  const current = findings.filter(({ state, policy }) => state !== 'fixed' && !policy.startsWith('gradus/authority'));
  const named = current.map((finding) => ({
    finding,
    rule: rules[`${finding.policy}/${finding.validation}`] ?? `${finding.policy}/${finding.validation}`,
  }));
  const kept = named.filter(({ finding, rule }) => {
    const same = named.filter(
      (other) => other.rule === rule && other.finding.document?.name === finding.document?.name,
    );
    return rule !== 'channel-name-unique' || same.some((other) => other.finding.location.path < finding.location.path);
  });
  return [...new Set(kept.map(({ finding, rule }) => `${rule} ${finding.location.path}`))].sort();
}

const theirs = (head: Tree, base?: Tree): string[] =>
  [...new Set(oracle(textsOf(head), base && textsOf(base)).map(({ rule, path }) => `${rule} ${path}`))].sort();

describe.skipIf(bundle === undefined)('openshift/cincinnati-graph-data (skipped without its bundle)', () => {
  let history: History;
  let run: Awaited<ReturnType<typeof judge>>;
  let head: Tree;
  beforeAll(async () => {
    history = openHistory(bundle!, paths);
    run = await judge(projectFiles(new URL('./', import.meta.url)));
    head = history.tree(history.commits.at(-1)!.id);
  });
  afterAll(() => history?.close());

  test('at the head, the lists that fall and the version listed twice are found, and nothing else', () => {
    const { verdict } = run({ head });
    const counts = Object.fromEntries(
      [...Map.groupBy(verdict.findings, ({ validation }) => validation)].map(([name, found]) => [name, found.length]),
    );
    expect(counts).toEqual({ rising: 158, once: 1 });
    expect(verdict.undecided).toEqual([]);
    expect(ours(verdict.findings)).toEqual(theirs(head));
  });

  test('over all commits, policies and oracle agree commit by commit', { timeout: 900_000 }, () => {
    const disagreements: string[] = [];
    const unfixed: string[] = [];
    for (const { id, parent } of history.commits) {
      const now = history.tree(id);
      const before = parent === undefined ? undefined : history.tree(parent);
      const { verdict } = run({ head: now, ...(before && { base: before }) });
      unfixed.push(...fixedByNobody(verdict, { head: now, ...(before && { base: before }) }));
      const [a, b] = [ours(verdict.findings), theirs(now, before)];
      if (JSON.stringify(a) !== JSON.stringify(b) || verdict.undecided.length > 0)
        disagreements.push(
          `${id}: ${a.filter((x) => !b.includes(x))} | ${b.filter((x) => !a.includes(x))} | ${verdict.undecided.length} undecided`,
        );
    }
    expect(history.commits.length).toBe(652);
    expect(disagreements).toEqual([]);
    expect(unfixed).toEqual([]);
  });

  /** An edge with rules, an edge with a name, a channel with a feeder: real files that mutations change. */
  const conditional = 'blocked-edges/4.12.10-SeccompFilterErrno524.yaml';
  const find = (wanted: (path: string, text: string) => boolean): string =>
    [...head.values()].find(({ path, text }) => wanted(path, text ?? ''))!.path;
  const edge = (): string =>
    head.has(conditional)
      ? conditional
      : find(
          (path, text) =>
            path.startsWith('blocked-edges/') &&
            /^matchingRules:/m.test(text) &&
            /type: PromQL/.test(text) &&
            /^message: /m.test(text),
        );
  const plain = (): string => find((path, text) => path.startsWith('blocked-edges/') && !/^name:/m.test(text));
  const fed = (): string =>
    find((path, text) => /^channels\/fast-4\.1[5-9]/.test(path) && /^feeder:/m.test(text) && /filter:/.test(text));

  type Mutation = readonly [name: string, rule: string, path: () => string, edit: (text: string) => string];
  const replace =
    (pattern: RegExp, by: string) =>
    (text: string): string => {
      if (!pattern.test(text)) throw new Error(`the mutation ${pattern} changes nothing`);
      return text.replace(pattern, by);
    };
  const mutations: readonly Mutation[] = [
    ['an edge points to nothing', 'edge-required', plain, replace(/^to: .*\n/m, '')],
    ['an edge starts nowhere', 'edge-required', plain, replace(/^from: .*\n/m, '')],
    ['an edge leads to another version than its file says', 'edge-file-name', edge, replace(/^to: .*$/m, 'to: 9.9.9')],
    ['an address without encryption', 'edge-url', edge, replace(/^url: https:/m, 'url: http:')],
    ['an invalid address', 'edge-url', edge, replace(/^url: .*$/m, 'url: ask on the list')],
    ['a name that starts small', 'edge-name', edge, replace(/^name: (.)/m, 'name: x$1')],
    ['a name with a dash', 'edge-name', edge, replace(/^name: (.*)$/m, 'name: $1-again')],
    ['a message that is a number', 'edge-message', edge, replace(/^message: .*(?:\n .*)*$/m, 'message: 7')],
    ['rules without an address', 'rules-context', edge, replace(/^url: .*\n/m, '')],
    ['rules without a name', 'rules-context', edge, replace(/^name: .*\n/m, '')],
    ['rules without a message', 'rules-context', edge, replace(/^message: .*(?:\n .*)*\n/m, '')],
    ['no rules in the list', 'rules-empty', edge, replace(/^matchingRules:\n(?:[ -].*\n?)*/m, 'matchingRules: []\n')],
    [
      'a type twice',
      'rules-types',
      edge,
      replace(/^matchingRules:\n/m, 'matchingRules:\n- type: Always\n- type: Always\n'),
    ],
    [
      'Always with a query',
      'rule-shape',
      edge,
      replace(/^matchingRules:\n(?:[ -].*\n?)*/m, 'matchingRules:\n- type: Always\n  promql: { promql: up }\n'),
    ],
    [
      'PromQL without a query',
      'rule-shape',
      edge,
      replace(/^matchingRules:\n(?:[ -].*\n?)*/m, 'matchingRules:\n- type: PromQL\n'),
    ],
    [
      'a query that is a number',
      'rule-shape',
      edge,
      replace(/^matchingRules:\n(?:[ -].*\n?)*/m, 'matchingRules:\n- type: PromQL\n  promql: { promql: 1 }\n'),
    ],
    ['an unknown type', 'rule-shape', edge, replace(/type: PromQL/, 'type: Sometimes')],
    [
      'one file tells the risk otherwise',
      'edges-of-one-name',
      edge,
      replace(/^message: /m, 'message: Mostly harmless. '),
    ],
    [
      'a version out of order',
      'versions-order',
      fed,
      replace(/^versions:\n- (.*)\n- (.*)\n/m, 'versions:\n- $2\n- $1\n'),
    ],
    ['an invalid version', 'versions-order', fed, (text) => `${text.trimEnd()}\n- newest\n`],
    ['a version twice', 'versions-unique', fed, replace(/^versions:\n- (.*)\n/m, 'versions:\n- $1\n- $1\n')],
    ['a promotion that the feeder does not have', 'promoted-in-feeder', fed, (text) => `${text.trimEnd()}\n- 4.99.0\n`],
    ['a promotion that the filter forbids', 'promoted-filter', fed, (text) => `${text.trimEnd()}\n- 5.99.0\n`],
    ['two channels of one name', 'channel-name-unique', fed, replace(/^name: .*$/m, 'name: candidate-4.10')],
    ['a file that is not YAML', 'unreadable', edge, (text) => `${text}\n  - [`],
    ['an empty file', 'unreadable', edge, () => ''],
  ];

  test.each(mutations)('%s is caught as %s', (_, rule, path, edit) => {
    const at = path();
    const mutant: Tree = new Map([...head, [at, mutated(head.get(at)!, edit(head.get(at)!.text!))]]);
    const broken = ours(run({ head: mutant, base: head }).verdict.findings.filter(({ state }) => state === 'new'));
    const wanted = rule === 'edges-of-one-name' ? broken.find((found) => found.startsWith(rule)) : `${rule} ${at}`;
    expect(broken).toContain(wanted);
    expect(theirs(mutant, head)).toContain(wanted);
  });

  test('a tombstoned version is not promoted', () => {
    const target = fed();
    const name = /^feeder:(?:\n .*)*?\n {2}name: (.*)$/m.exec(head.get(target)!.text!)![1]!;
    const feeder = [...head.values()].find(({ text }) => new RegExp(`^name: ${name}$`, 'm').test(text!))!;
    const version = '4.98.7';
    const base: Tree = new Map([
      ...head,
      [
        feeder.path,
        mutated(
          feeder,
          `${feeder.text!.replace(/^versions:\n/m, `versions:\n- ${version}\n`).replace(/^tombstones:(?:\n[ -].*)*\n/m, '')}tombstones: [${version}]\n`,
        ),
      ],
    ]);
    const mutant: Tree = new Map([
      ...base,
      [target, mutated(head.get(target)!, `${head.get(target)!.text!.trimEnd()}\n- ${version}\n`)],
    ]);
    expect(ours(run({ head: mutant, base }).verdict.findings)).toContain(`promoted-tombstoned ${target}`);
    expect(theirs(mutant, base)).toContain(`promoted-tombstoned ${target}`);
  });
});

function mutated({ path, mode }: SourceFile, text: string): SourceFile {
  return { path, mode, size: text.length, text };
}
