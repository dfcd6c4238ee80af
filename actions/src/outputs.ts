import { setOutput, summary, warning } from '@actions/core';
import { blockingFindings, codeScanningSarif, type Reporter } from '@gradus/core/internal';
import { formats, type Report, type Verdict } from '@gradus/core';
import { ciJob } from '@gradus/node/internal';
import process from 'node:process';
import type { Inputs } from './inputs.ts';
import { writeReportFile } from './report-file.ts';

/** Bytes that the summary of a step may have: docs.github.com, workflow commands, "Step isolation and limits". */
export const summaryBytes: number = 1024 * 1024;

/** Sets the outputs that every action has. All are text. */
export function setOutputs(verdict: Verdict): void {
  setOutput('verdict', verdict.state);
  setOutput('findings-count', String(blockingFindings(verdict).length));
  setOutput('valid-until', verdict.validUntil ?? '');
  setOutput('retry-at', verdict.retryAt ?? '');
}

const reporters: readonly (readonly [name: string, reporter: Reporter])[] = [
  ['sarif', codeScanningSarif],
  ...formats
    .filter(({ name }) => name === 'junit' || name === 'json')
    .map(({ name, reporter }) => [name, reporter] as const),
];

/** Writes the requested reports. Warns about those that cannot be written, and returns their number; the verdict is unchanged. */
export function writeReports(inputs: Inputs, report: Report): number {
  let unwritten = 0;
  for (const [name, reporter] of reporters) {
    const file = inputs.text(`${name}-file`);
    if (file === '') continue;
    const why = writeReportFile(ciJob(process.env).workspace, file, reporter(report));
    if (why === undefined) continue;
    warning(`${name}-file could not be written to ${file}: ${why}. The verdict is the same.`);
    unwritten++;
  }
  return unwritten;
}

/** Appends Markdown to the summary of the job; where the runner has none, nothing is lost. */
export async function writeSummary(markdown: string): Promise<void> {
  if (ciJob(process.env).summaryFile !== undefined) await summary.addRaw(markdown, true).write();
}
