import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { setFailed } from '@actions/core';
import { annotations, markdown, nothingChecked, stepBudget, type FailOn } from '@gradus/core/internal';
import { formats, type Report } from '@gradus/core';
import { ciJob, jobEnd, judgedReport } from '@gradus/node/internal';
import type { RepositoryVerdict } from '@gradus/node';
import type { Inputs } from './inputs.ts';
import { setOutputs, summaryBytes, writeReports, writeSummary } from './outputs.ts';
import { actionVersion } from './version.ts';

const conclusions = {
  passed: 'Passed.',
  failed: 'Failed: findings block the merge.',
  pending: 'Pending: it waits for somebody, or for a time.',
  undecided: 'Undecided: a fact that decides could not be read.',
} as const;

/** The report of what was judged, as plugins show it. */
export function reportWithAnnotations(judged: RepositoryVerdict, head?: string): Report {
  const filesUrl = head === undefined ? undefined : ciJob(process.env).filesUrl(head);
  return judgedReport(judged, { version: actionVersion, filesUrl });
}

/** What a step reports about itself besides its findings: an error if it fails, and a limited number of warnings. */
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
  const report = reportWithAnnotations(judged, head);
  setOutputs(report.verdict);
  const unwritten = writeReports(inputs, report);
  process.stdout.write(logText(report));
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

function failureOf({ verdict }: RepositoryVerdict, failOn: FailOn): string | undefined {
  if (verdict.simulated) return 'Simulated: do not use this result as a gate.';
  if (jobEnd(verdict, failOn, true).code === 0) return undefined;
  const nothing = nothingChecked(verdict);
  return nothing === undefined ? conclusions[verdict.state] : `Undecided: ${nothing}.`;
}

/** What documents say must not begin a command of the runner. */
export function logText(report: Report): string {
  const text = formats.find(({ name }) => name === 'text')!.reporter(report);
  const token = `gradus-${randomUUID()}`;
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}
