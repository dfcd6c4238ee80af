import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { setFailed } from '@actions/core';
import { annotations, exitCode, formats, markdown, stepBudget, type FailOn, type Report } from '@gradus/core';
import type { RepositoryVerdict } from '@gradus/node';
import type { Inputs } from './inputs.ts';
import { setOutputs, summaryBytes, writeReports, writeSummary } from './outputs.ts';
import { version } from './version.ts';

const conclusions = {
  passed: 'Passed.',
  failed: 'Failed: findings block the merge.',
  pending: 'Pending: it waits for somebody, or for a time.',
  undecided: 'Undecided: a fact that decides could not be read.',
} as const;

/** The report of what was judged, as plugins show it. */
export function reportOf(judged: RepositoryVerdict, head?: string): Report {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  const links = server && repository && head ? { head: `${server}/${repository}/blob/${head}/` } : undefined;
  // Where nothing was judged, nothing passed either.
  const { verdict, nothing } = judged;
  return {
    verdict: nothing === undefined ? verdict : { ...verdict, state: 'undecided' },
    version,
    prefix: judged.prefix,
    source: judged.source,
    policy: judged.policy,
    zone: judged.rules.project.timezone,
    color: false,
    ...(links && { links }),
  };
}

/** What a step says of itself beside its findings: an error where it fails, and at most so many warnings. */
interface Told {
  readonly head?: string;
  readonly warnings?: number;
}

/**
 * Tells a verdict in every way that needs no token, and ends the step by it: what the forge takes as the result of the required check is
 * the conclusion of this job. A verdict on supposed facts ends it too.
 */
export async function conclude(
  inputs: Inputs,
  judged: RepositoryVerdict,
  failOn: FailOn,
  { head, warnings = 0 }: Told = {},
): Promise<void> {
  const report = reportOf(judged, head);
  setOutputs(report.verdict);
  const unwritten = writeReports(inputs, report);
  process.stdout.write(textOf(report));
  const failure = failureOf(judged, failOn);
  // First: of each level the runner keeps the first ten, and drops the rest without a word.
  if (failure !== undefined) setFailed(failure);
  if (inputs.flag('annotations', true)) {
    const { error, warning, notice } = stepBudget;
    const left = { error: failure === undefined ? error : error - 1, warning: warning - warnings - unwritten, notice };
    process.stdout.write(annotations(report, left));
  }
  if (inputs.flag('summary', true)) await writeSummary(markdown(report, { limit: summaryBytes / 2, unit: 'bytes' }));
}

function failureOf({ verdict, nothing }: RepositoryVerdict, failOn: FailOn): string | undefined {
  if (verdict.simulated) return 'The verdict rests on supposed facts, and nothing may be gated on it.';
  if (exitCode(verdict, failOn, nothing !== undefined) === 0) return undefined;
  return nothing === undefined ? conclusions[verdict.state] : `Nothing was judged: ${nothing}`;
}

/** What documents say must not begin a command of the runner. */
function textOf(report: Report): string {
  const text = formats.find(({ name }) => name === 'text')!.reporter(report);
  const token = `gradus-${randomUUID()}`;
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}
