import type { Finding } from '../model/finding.ts';
import type { Report, Reporter } from '../model/report.ts';
import { counted } from '../text/counted.ts';
import {
  escapeCommandData,
  escapeCommandProperty,
  escapeInlineCommands,
  escapeTerminal,
  visibleLines,
} from '../text/escape.ts';
import { fullPath, place } from './place.ts';
import { requiredBy } from './sentence.ts';
import { sortFindings } from '../model/sort.ts';

type Level = 'error' | 'warning' | 'notice';

/** How many annotations of each level there may be. */
export interface AnnotationBudget {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
}

/** What a step may annotate; the runner drops the rest without a word. toolkit/docs/problem-matchers.md */
export const stepBudget: AnnotationBudget = { error: 10, warning: 10, notice: 10 };
/** UTF-16 units; the Checks API takes 255 and 64 KB. */
const maxTitle = 255;
const maxMessage = 4_000;

function levelOf({ enforcement, outcome }: Finding): Level {
  if (enforcement === 'advisory') return 'notice';
  return outcome === 'failed' ? 'error' : 'warning';
}

/**
 * Columns are for a range on one line. What was removed has no line in the head, which is what GitHub shows; there the message
 * says where it was.
 */
function properties(report: Report, { policy, validation, location: at }: Finding): Record<string, string> {
  const path = fullPath(report, at);
  const title = `${policy}/${validation}`.slice(0, maxTitle);
  if (path === undefined) return { title };
  if (at.range === undefined || at.side === 'base') return { file: path, title };
  const { start, end } = at.range;
  const endLine = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  const columns = endLine === start.line && end.line === start.line;
  return {
    file: path,
    line: String(start.line),
    endLine: String(endLine),
    ...(columns && { col: String(start.column), endColumn: String(end.column) }),
    title,
  };
}

function message(report: Report, finding: Finding): string {
  const parts = [
    finding.message,
    ...(finding.location.side === 'base' ? [`Was at ${place(report, finding.location)}.`] : []),
    ...finding.related.slice(0, 8).map((related) => `See ${place(report, related.location)}: ${related.message}`),
    ...(finding.until === undefined ? [] : [`Waits until ${finding.until}.`]),
    ...(requiredBy(finding) === undefined ? [] : [`Also ${requiredBy(finding)}.`]),
    ...(finding.fix === undefined ? [] : [`Fix: ${finding.fix}`]),
  ];
  const whole = visibleLines(parts.join('\n'));
  return whole.length > maxMessage ? whole.slice(0, maxMessage - 1) + '…' : whole;
}

function command(level: Level, given: Readonly<Record<string, string>>, text: string): string {
  const list = Object.entries(given).map(
    ([name, value]) => `${name}=${escapeCommandProperty(escapeTerminal(value).toWellFormed())}`,
  );
  return `::${level}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeCommandData(escapeInlineCommands(text).toWellFormed())}`;
}

/**
 * Workflow commands that annotate new findings in a pull request: the worst of each level, and a notice that counts the others. Every
 * line is one command; without anything to annotate the text is empty.
 */
export function annotations(report: Report, budget: AnnotationBudget): string {
  const { findings, undecided } = report.verdict;
  const shown = sortFindings(
    [...findings, ...undecided].filter(({ state, waiver }) => state === 'new' && waiver === undefined),
  );
  const of = (level: Level): readonly Finding[] => shown.filter((finding) => levelOf(finding) === level);
  const [errors, warnings, notices] = [of('error'), of('warning'), of('notice')];
  const overflows = errors.length > budget.error || warnings.length > budget.warning || notices.length > budget.notice;
  const kept = [
    errors.slice(0, budget.error),
    warnings.slice(0, budget.warning),
    // The notice that counts the others is a notice itself.
    notices.slice(0, overflows ? budget.notice - 1 : budget.notice),
  ].flat();
  const commands = kept.map((finding) =>
    command(levelOf(finding), properties(report, finding), message(report, finding)),
  );
  const rest = shown.length - kept.length;
  if (rest > 0) {
    commands.push(
      command(
        'notice',
        { title: 'gradus' },
        `${counted(rest, 'more finding')} in the log and the summary of this job.`,
      ),
    );
  }
  return commands.map((line) => line + '\n').join('');
}

/** The ten worst of each level. */
export const github: Reporter = (report) => annotations(report, stepBudget);
