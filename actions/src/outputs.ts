import { setOutput, summary } from '@actions/core';
import { blockingFindings, formats, type Report, type Verdict } from '@gradus/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import type { Inputs } from './inputs.ts';

/** Bytes that the summary of a step may have: docs.github.com, workflow commands, "Step isolation and limits". */
export const summaryBytes: number = 1024 * 1024;

/** Sets the outputs that every action has. All are text. */
export function setOutputs(verdict: Verdict): void {
  setOutput('verdict', verdict.state);
  setOutput('findings-count', String(blockingFindings(verdict).length));
  setOutput('valid-until', verdict.validUntil ?? '');
  setOutput('retry-at', verdict.retryAt ?? '');
}

/** Writes the reports that were asked for to their files, from the folder of the checkout. */
export function writeReports(inputs: Inputs, report: Report): void {
  for (const name of ['sarif', 'junit', 'json']) {
    const file = inputs.text(`${name}-file`);
    const format = formats.find((each) => each.name === name);
    if (file === '' || format === undefined) continue;
    const path = resolve(process.env['GITHUB_WORKSPACE'] ?? '.', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, format.reporter(report));
  }
}

/** Appends Markdown to the summary of the job; where the runner has none, nothing is lost. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown, true).write();
}
