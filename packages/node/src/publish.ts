import {
  blockingFindings,
  escapeMarkdown,
  markdown,
  type CheckAnnotation,
  type Forge,
  type LineComment,
  type Report,
  type Written,
} from '@gradus/core';

/** How a verdict is told beside the conclusion of the job. */
export interface Told {
  readonly comment: 'never' | 'on-failure' | 'always';
  readonly lines: boolean;
  readonly report: 'none' | 'check' | 'status';
}

/** A verdict, and the request that it is about. */
export interface Publication {
  readonly forge: Forge;
  readonly number: number;
  /** The commit that was judged. */
  readonly head: string;
  readonly report: Report;
  readonly told: Told;
  /** Where to read more: the job. */
  readonly url?: string;
}

/** Characters that GitHub takes for a comment. It is not in its description; the API answers 422 beyond. GitLab takes more. */
const commentLimit = 65_536;
/** Characters of `output.summary` of a check run: GitHub's OpenAPI description, maxLength. */
const summaryLimit = 65_535;
const name = 'gradus/gate';

/** Writes to the forge what was asked for. What it refuses is given back in sentences, and changes nothing about the verdict. */
export async function publish({ forge, number, head, report, told, url }: Publication): Promise<readonly string[]> {
  const { state } = report.verdict;
  const written: (readonly [string, Promise<Written>])[] = [];
  if (told.comment !== 'never') {
    const body = markdown(report, { limit: commentLimit - 1_000, unit: 'characters' });
    const onlyUpdate = told.comment === 'on-failure' && state === 'passed';
    written.push(['the comment', forge.comment(number, { key: 'gate', body, onlyUpdate })]);
  }
  if (told.lines) written.push(['comments at lines', forge.lines(number, linesOf(report), 'gate')]);
  const brief = { name, state, title: titles[state], ...(url !== undefined && { url }) };
  if (told.report === 'check') {
    const summary = markdown(report, { limit: summaryLimit, unit: 'characters' });
    written.push(['the check run', forge.check(head, { ...brief, summary, annotations: annotationsOf(report) })]);
  }
  if (told.report === 'status') written.push(['the commit status', forge.status(head, brief)]);
  const refused: string[] = [];
  for (const [what, answer] of written) {
    const result = await answer;
    if (!result.written) refused.push(`${what} could not be written: ${result.why}. The verdict is the same.`);
  }
  return refused;
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
