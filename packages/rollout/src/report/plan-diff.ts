import { palette, counted, grouped, escapeMarkdown, escapeTerminal, describeSpan } from '@gradus/core/internal';
import { isSamePlan, type Changed, type PlanDiff, type PlanPlace } from '../plan/diff-plans.ts';
import { localTime } from '../plan/local-time.ts';
import { ends } from './plan-report.ts';

interface DiffLine {
  /** `+` is new, `-` is gone, `~` is changed. */
  readonly sign: '+' | '-' | '~' | ' ';
  readonly text: string;
  /** Belongs to the line before it. */
  readonly isDetail?: true;
}

const mostMoves = 20;
const mostDates = 20;
const mostNames = 8;
const mostSizes = 12;

/** What an edit changes, for a terminal. Times are those of the wall clock in `zone`. */
export function planDiffText(
  diff: PlanDiff,
  { zone, color }: { readonly zone: string; readonly color: boolean },
): string {
  const paint = palette(color);
  const paints = { '+': paint.good, '-': paint.bad, '~': paint.waiting, ' ': paint.quiet };
  const lines = diffLines(diff, zone).map(
    ({ sign, text, isDetail }) => `${isDetail ? '    ' : ''}${paints[sign](sign)} ${escapeTerminal(text)}`,
  );
  return `${[paint.strong(title(diff, escapeTerminal)), ...lines].join('\n')}\n`;
}

/** The same in Markdown, for a comment on the request that edits the manifest. */
export function planDiffMarkdown(diff: PlanDiff, zone: string): string {
  const lines = diffLines(diff, zone).map(
    ({ sign, text, isDetail }) =>
      `${isDetail ? '  ' : ''}- ${sign === ' ' ? '' : `**${escapeMarkdown(sign)}** `}${escapeMarkdown(text)}`,
  );
  return `### ${title(diff, escapeMarkdown)}\n\n${lines.join('\n')}${lines.length > 0 ? '\n' : ''}`;
}

function title(diff: PlanDiff, escape: (text: string) => string): string {
  const name = escape(diff.rollout);
  return isSamePlan(diff) ? `The plan of ${name} stays as it is.` : `The plan of ${name} changes.`;
}

function diffLines(diff: PlanDiff, zone: string): DiffLine[] {
  return [
    ...pair('version', diff.version),
    ...pair('seed', diff.seed),
    ...diff.stages.map(stageLine),
    ...targetLines(diff),
    ...moveLines(diff),
    ...dateLines(diff, zone),
  ];
}

function pair(name: string, change: Changed<string> | undefined): DiffLine[] {
  return change === undefined ? [] : [{ sign: '~', text: `${name} ${change.before} → ${change.after}` }];
}

function stageLine({ name, before, after }: PlanDiff['stages'][number]): DiffLine {
  if (before === undefined) return { sign: '+', text: `stage ${name}: ${sizes(after)}` };
  if (after === undefined) return { sign: '-', text: `stage ${name}: ${sizes(before)}` };
  return { sign: '~', text: `stage ${name}: ${sizes(before)} → ${sizes(after)}` };
}

/** `1 + 9 + 40`, the sizes of its batches. */
function sizes(batches: readonly number[] = []): string {
  if (batches.length === 0) return 'no targets';
  const { head, left, tail } = ends(batches, mostSizes);
  return [...head.map(grouped), ...(left > 0 ? [`… ${left} more …`] : []), ...tail.map(grouped)].join(' + ');
}

function targetLines({ entered, left }: PlanDiff): DiffLine[] {
  return [
    ...(entered.length > 0
      ? [{ sign: '+' as const, text: `${counted(entered.length, 'target')}: ${some(entered)}` }]
      : []),
    ...(left.length > 0 ? [{ sign: '-' as const, text: `${counted(left.length, 'target')}: ${some(left)}` }] : []),
  ];
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} and ${grouped(names.length - mostNames)} more` : shown;
}

function moveLines({ moves, stay }: PlanDiff): DiffLine[] {
  if (moves.length === 0) return [];
  const count = (wanted: string): number =>
    moves.filter(({ direction }) => direction === wanted).reduce((sum, { targets }) => sum + targets.length, 0);
  const counts = (['earlier', 'later', 'same'] as const)
    .filter((direction) => count(direction) > 0)
    .map(
      (direction) =>
        `${grouped(count(direction))} ${direction === 'same' ? 'to another batch at the same time' : direction}`,
    );
  const all = moves.reduce((sum, { targets }) => sum + targets.length, 0);
  const details = moves.slice(0, mostMoves).map(({ from, to, targets }): DiffLine => {
    return { sign: ' ', text: `${place(from)} → ${place(to)}: ${some(targets)}`, isDetail: true };
  });
  const rest: DiffLine[] =
    moves.length > mostMoves
      ? [{ sign: ' ', text: `${moves.length - mostMoves} more such moves`, isDetail: true }]
      : [];
  return [
    { sign: '~', text: `${counted(all, 'target moves', 'targets move')}: ${counts.join(', ')}; ${grouped(stay)} stay` },
    ...details,
    ...rest,
  ];
}

const place = ({ stage, batch }: PlanPlace): string => `${stage} ${batch}`;

function dateLines({ end, dates }: PlanDiff, zone: string): DiffLine[] {
  const shown = dates.slice(0, mostDates).map((date): DiffLine => {
    const { before, after } = date;
    return {
      sign: '~',
      text: `${place(date)} begins ${localTime(before, zone)} → ${localTime(after, zone)}, ${shift(before, after)}`,
    };
  });
  const rest: DiffLine[] =
    dates.length > mostDates
      ? [{ sign: '~', text: `${dates.length - mostDates} more batches begin at another time` }]
      : [];
  if (end === undefined) return [...shown, ...rest];
  const { before, after } = end;
  const when = (at: number | undefined): string => (at === undefined ? 'never' : localTime(at, zone));
  const by = before === undefined || after === undefined ? '' : `, ${shift(before, after)}`;
  return [...shown, ...rest, { sign: '~', text: `ends ${when(before)} → ${when(after)}${by}` }];
}

function shift(before: number, after: number): string {
  return `${describeSpan(after - before)} ${after > before ? 'later' : 'earlier'}`;
}
