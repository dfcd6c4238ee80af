import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Report } from '../model/report.ts';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { isCommand } from '@gradus/testkit/report/parse-commands.ts';
import { at, everything, finding, firstStage, report } from '@gradus/testkit/report/webshop.ts';
import { codeScanningSarif, sarif } from './sarif.ts';

/** The validator wants to fetch every page that a log names; a proxy that is not there keeps the tests off the network. */
const nowhere = 'http://127.0.0.1:9';
const env = {
  ...process.env,
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  http_proxy: nowhere,
  https_proxy: nowhere,
  no_proxy: '',
};

/** The validator of the SARIF SDK, a separate program; or why it cannot run here. */
function multitool(): { readonly binary?: string; readonly problem?: string } {
  try {
    const binary = createRequire(import.meta.url)('@microsoft/sarif-multitool') as string;
    const { error, stdout } = spawnSync(binary, ['version'], { env, encoding: 'utf8' });
    return error === undefined ? { binary } : { problem: `${error.message}${stdout ?? ''}` };
  } catch (error) {
    return { problem: String(error) };
  }
}

const { binary, problem } = multitool();
if (binary === undefined) console.warn(`SARIF is not validated: ${problem}`);

/** Errors and warnings of the rules of SARIF and of GitHub's code scanning. The exit code is 0 also where there are some. */
function problemsOf(log: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-sarif-'));
  try {
    const [input, output] = [join(folder, 'log.sarif'), join(folder, 'problems.sarif')];
    writeFileSync(input, log);
    const given = ['validate', input, '--output', output, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
    const { status, stderr } = spawnSync(binary!, given, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The validator ended with ${status}: ${stderr}`);
    const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, '')) as Log;
    return runs.flatMap((one) => one.results ?? []).map((one) => `${one.ruleId} ${one.message.arguments?.join(' ')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(given: Report): Log['runs'][number] {
  return (JSON.parse(sarif(given)) as Log).runs[0]!;
}

function results(given: Report): readonly Result[] {
  return run(given).results!;
}

// The notes that are left: messages without ids (2002), no provenance (2003: a reporter knows no repository), pages that the
// validator cannot reach (2006), an id with slashes (2009: it is ours), and no copies of the source (2010, 2011: it is in Git).
describe.skipIf(binary === undefined)('the validator of the SARIF SDK has nothing against', () => {
  test.each([
    ['everything', report(everything, { prefix: 'shop/' })],
    ['nothing', report({})],
    [
      'what concerns no file',
      report({
        findings: [finding({ location: { side: 'head', path: '', stream: 0, pointer: '' }, fingerprint: '' })],
      }),
    ],
    ['hostile text', hostileReport(hostileTexts)],
  ])('%s', (_, given) => {
    expect(problemsOf(sarif(given))).toEqual([]);
    expect(problemsOf(codeScanningSarif(given))).toEqual([]);
  });

  test('what is right, and only that', () => {
    expect(problemsOf(sarif(report(everything)).replace('"startLine": 9', '"startLine": 0'))).not.toEqual([]);
  });
});

test('the log is what it was', async () => {
  await expect(sarif(report(everything, { prefix: 'shop/' }))).toMatchFileSnapshot(
    '../../../testkit/golden/report/everything.sarif.json',
  );
});

test('a result says where, how bad, and what it was before', () => {
  const shown = results(report(everything)).map(({ ruleId, level, baselineState, suppressions }) => [
    ruleId,
    level,
    baselineState,
    suppressions!.length,
  ]);
  expect(shown).toEqual([
    ['itil/rollback-plan/present', 'error', 'new', 0],
    ['gradus/document/unreadable', 'error', 'new', 0],
    ['delivery/staged-rollout/first-stage', 'error', 'new', 0],
    ['itil/approver-known/exists', 'warning', 'new', 0],
    ['itil/approver-known/exists', 'warning', 'new', 0],
    ['itil/change-window/inside', 'warning', 'new', 0],
    ['baseline/title/short', 'note', 'new', 0],
    ['baseline/owner/exists', 'error', 'unchanged', 0],
    ['itil/lead-time/enough', 'error', 'new', 1],
  ]);
});

test('the report for code scanning omits waived findings, and says so', () => {
  const [all, shown] = [sarif, codeScanningSarif].map(
    (reporter) => (JSON.parse(reporter(report(everything))) as Log).runs[0]!,
  );
  const prints = (found: readonly Result[]): unknown[] => found.map(({ partialFingerprints }) => partialFingerprints);
  const waived = all!.results!.filter(({ suppressions }) => suppressions!.length > 0);
  expect(waived).toHaveLength(1);
  expect(prints(shown!.results!)).toEqual(prints(all!.results!.filter((each) => !waived.includes(each))));
  expect(shown!.tool.driver.rules!.map(({ id }) => id)).not.toContain('itil/lead-time/enough');
  const notes = (log: typeof all): string[] =>
    log!.invocations![0]!.toolExecutionNotifications!.map(({ message }) => message.text!);
  expect(notes(shown).filter((note) => !notes(all).includes(note))).toEqual([
    '1 waived result omitted: code scanning does not support suppressions.',
  ]);
  expect(codeScanningSarif(report({ findings: [firstStage] }))).toBe(sarif(report({ findings: [firstStage] })));
});

test('a rule is listed once, and each result refers to it', () => {
  const { tool, results: found } = run(report(everything));
  const rules = tool.driver.rules!;
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { ruleId, ruleIndex } of found!) expect(rules[ruleIndex!]!.id).toBe(ruleId);
});

test.each([
  ['shop/checkout.yaml', 'shop/checkout.yaml'],
  ['a b/c:d#e?f.yaml', 'a%20b/c%3Ad%23e%3Ff.yaml'],
  ['100%41.yaml', '100%2541.yaml'],
  ['検索.yaml', '%E6%A4%9C%E7%B4%A2.yaml'],
  ['\uD800.yaml', '%EF%BF%BD.yaml'],
  ['', 'gradus.yaml'],
])('the path %j is the reference %s', (path, expected) => {
  const [only] = results(report({ findings: [finding({ location: { ...firstStage.location, path } })] }));
  expect(only!.locations![0]!.physicalLocation!.artifactLocation).toEqual({ uri: expected, uriBaseId: '%SRCROOT%' });
});

test.each([
  ['of the head', firstStage.location, { startLine: 9, startColumn: 17, endLine: 9, endColumn: 20 }],
  [
    'without a range',
    { ...firstStage.location, range: undefined } as unknown as typeof firstStage.location,
    { startLine: 1 },
  ],
  ['of the base', { ...firstStage.location, side: 'base' } as const, { startLine: 1 }],
])('the region of a place %s', (_, location, expected) => {
  const [only] = results(report({ findings: [finding({ location })] }));
  expect(only!.locations![0]!.physicalLocation!.region).toEqual(expected);
});

test('text that looks like a link in a message is not one', () => {
  const [only] = results(
    report({ findings: [finding({ location: firstStage.location, message: 'See [here](1) and batches[0].' })] }),
  );
  expect(only!.message.text).toBe('See \\[here](1) and batches[0].');
});

test('what is invisible in a message is shown, and its lines stay lines', () => {
  const [only] = results(
    report({ findings: [finding({ location: firstStage.location, message: 'pay\u202Ement\u001B\nby link' })] }),
  );
  expect(only!.message.text).toBe('pay<U+202E>ment␛\nby link');
});

test('more results than GitHub takes are cut, the least bad first, and it says so', () => {
  const location = at('systems/checkout.yaml', 'tier');
  const many = Array.from({ length: 25_010 }, () => finding({ location, enforcement: 'advisory' }));
  const { results: kept, invocations } = run(report({ findings: [...many, firstStage] }));
  expect(kept).toHaveLength(25_000);
  expect(kept![0]!.level).toBe('error');
  expect(invocations![0]!.toolExecutionNotifications![0]!.message.text).toBe(
    '11 more results omitted: GitHub accepts at most 25,000 for each run.',
  );
});

test('no line means anything to a build server', () => {
  const output = sarif(hostileReport(hostileTexts));
  expect(output.split('\n').filter(isCommand)).toEqual([]);
  expect(JSON.parse(output)).toBeTypeOf('object');
});
