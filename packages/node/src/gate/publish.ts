import { blockingFindings, escapeMarkdown, markdown } from '@gradus/core/internal';
import type { CheckAnnotation, LineComment, Written } from '@gradus/core/forge';
import type { Report } from '@gradus/core';
import type { GatedRequest, GateRequest } from './gate-request.ts';
import { requiredName } from '../project/gate-target.ts';
import { writeRecord } from './judged-record.ts';
import { writeOrdered } from './ordered-verdict.ts';
import { requiredCheck } from './required-check.ts';
import { withdrawStale } from './standing-check.ts';

/** How a verdict is published, in addition to the conclusion of the job. */
export interface PublishedVerdict {
  readonly comment: 'never' | 'on-failure' | 'always';
  readonly lines: boolean;
  readonly report: 'none' | 'check' | 'status';
  /** Milliseconds for which an equal check is not written again. */
  readonly keep?: number;
}

/** A verdict, and the request that it is about. */
export interface Publication {
  /** The request as it was checked. */
  readonly asked: GateRequest;
  readonly gated: GatedRequest;
  readonly report: Report;
  readonly told: PublishedVerdict;
  /** The address of the job, for details. */
  readonly url?: string;
}

/** How many characters GitHub accepts in a comment: undocumented; the API answers 422 beyond. GitLab accepts more. */
const commentLimit = 65_536;
/** Characters of `output.summary` of a check run: GitHub's OpenAPI description, maxLength. */
const summaryLimit = 65_535;
/** Publishes what was requested to the forge. Refusals are returned as sentences, and do not change the verdict. */
export async function publish({ asked, gated, report, told, url }: Publication): Promise<readonly string[]> {
  const { forge } = asked;
  const { number } = gated.review;
  const { state } = report.verdict;
  const written: (readonly [string, Promise<Written>])[] = [];
  if (told.comment !== 'never') {
    const body = markdown(report, { limit: commentLimit - 1_000, unit: 'characters' });
    const onlyUpdate = told.comment === 'on-failure' && state === 'passed';
    written.push(['the comment', forge.comment(number, { key: 'gate', body, onlyUpdate })]);
  }
  if (told.lines) written.push(['comments at lines', forge.lines(number, linesOf(report), 'gate')]);
  const check = publishCheck({ asked, gated, report, told, ...(url !== undefined && { url }) });
  const refused: string[] = [];
  for (const [what, answer] of written) {
    const result = await answer;
    if (!result.written) refused.push(`${what} could not be written: ${result.why}. The verdict is the same.`);
  }
  return [...refused, ...(await check)];
}

/** The verdict under the required name, or under the name of its target; an older run does not replace a newer one. */
async function publishCheck({ asked, gated, report, told, url }: Publication): Promise<readonly string[]> {
  const { dir, forge } = asked;
  const { head, base, review, since } = gated;
  if (told.report === 'none') return [];
  const { name, state, because } = await requiredCheck(asked, gated);
  const tree = gated.judged.verdict.judged?.tree;
  const record = writeRecord({
    branch: review.target.branch,
    target: base,
    since,
    ...(tree !== undefined && { tree }),
  });
  const checked = {
    name,
    state,
    title: [titles[state], ...(because === undefined ? [] : [because])].join('. '),
    record,
    summary: markdown(report, { limit: summaryLimit, unit: 'characters' }),
    annotations: annotationsOf(report),
    ...(url !== undefined && { url }),
  };
  const keep = told.keep;
  const verdict = { commit: head, as: told.report, report: checked, since, ...(keep !== undefined && { keep }) };
  const problems = [await writeOrdered(forge, verdict)];
  if (name !== requiredName) problems.push(await withdrawStale({ dir, forge, as: told.report, review, since }));
  return problems.filter((problem) => problem !== undefined).map((problem) => `${problem}. The verdict is the same.`);
}

const titles = {
  passed: 'May be merged',
  pending: 'Waits',
  undecided: 'Could not be decided',
  failed: 'May not be merged',
} as const;

function linesOf(report: Report): LineComment[] {
  return blockingFindings(report.verdict).flatMap(({ location, message, fix, policy, validation, fingerprint }) => {
    if (location.range === undefined || location.side === 'base') return [];
    const parts = [message, ...(fix === undefined ? [] : [fix]), `${policy}/${validation}`];
    const body = parts.map(escapeMarkdown).join('\n\n');
    return [{ path: report.prefix + location.path, line: location.range.start.line, body, fingerprint }];
  });
}

function annotationsOf(report: Report): CheckAnnotation[] {
  return blockingFindings(report.verdict).flatMap(({ location, message, policy, validation, outcome }) => {
    if (location.range === undefined || location.side === 'base') return [];
    const { start, end } = location.range;
    return [
      {
        path: report.prefix + location.path,
        startLine: start.line,
        endLine: Math.max(start.line, end.line),
        level: outcome === 'failed' ? 'failure' : 'warning',
        title: `${policy}/${validation}`,
        message,
      },
    ];
  });
}
