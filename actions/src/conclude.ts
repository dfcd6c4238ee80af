import process from 'node:process';
import { setFailed } from '@actions/core';
import { exitCode, formats, markdown, type FailOn, type Report } from '@gradus/core';
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
  return {
    verdict: judged.verdict,
    version,
    prefix: judged.prefix,
    source: judged.source,
    policy: judged.policy,
    zone: judged.rules.project.timezone,
    color: false,
    ...(links && { links }),
  };
}

/**
 * Tells a verdict in every way that needs no token, and ends the step by it: what the forge takes as the result of the required check is
 * the conclusion of this job. A verdict on supposed facts ends it too.
 */
export async function conclude(
  inputs: Inputs,
  judged: RepositoryVerdict,
  failOn: FailOn,
  head?: string,
): Promise<void> {
  const { verdict, nothing } = judged;
  const report = reportOf(judged, head);
  setOutputs(verdict);
  writeReports(inputs, report);
  process.stdout.write(textOf(report));
  if (inputs.flag('annotations', true))
    process.stdout.write(formats.find(({ name }) => name === 'github')!.reporter(report));
  if (inputs.flag('summary', true)) await writeSummary(markdown(report, { limit: summaryBytes / 2, unit: 'bytes' }));
  if (verdict.simulated) return setFailed('The verdict rests on supposed facts, and nothing may be gated on it.');
  if (exitCode(verdict, failOn, nothing !== undefined) === 0) return;
  setFailed(nothing === undefined ? conclusions[verdict.state] : `Nothing was judged: ${nothing}`);
}

/** What documents say must not begin a command of the runner. */
function textOf(report: Report): string {
  const text = formats.find(({ name }) => name === 'text')!.reporter(report);
  const token = `gradus-${Math.random().toString(36).slice(2)}${Date.now().toString(36)}`;
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}
