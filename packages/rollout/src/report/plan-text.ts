import {
  cells,
  cutCells,
  palette,
  type Paint,
  type Palette,
  counted,
  grouped,
  escapeTerminal,
  wrap,
  describeSpan,
} from '@gradus/core/internal';
import { percent, type PlanFinding } from '../lint/finding.ts';
import type { PlannedStage } from '../model.ts';
import { localTime } from '../plan/local-time.ts';
import { ends, rowsOf, worstText, type BatchRow, type PlanReport, type StageRows } from './plan-report.ts';

const width = 80;
/** The most lines for one stage; readers do not need more, and the JSON has all. */
const mostRows = 40;
const widestDomain = 20;

/** A plan for a terminal: a table for each stage, then notes. */
export function planText(report: PlanReport & { readonly color: boolean }): string {
  const paint = palette(report.color);
  const blocks = [
    heading(report, paint),
    ...rowsOf(report).map((stage) => stageLines(report, stage, paint)),
    ...notes(report, paint),
    ...(report.findings ?? []).map((finding) => findingLines(finding, paint)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading({ plan, timeline }: PlanReport, paint: Palette): string[] {
  const batches = plan.stages.reduce((sum, stage) => sum + stage.batches.length, 0);
  const [name, version] = [escapeTerminal(plan.rollout), escapeTerminal(plan.version)];
  const size = `${grouped(plan.targets.size)} of ${counted(plan.fleetSize, 'target')} in ${counted(plan.stages.length, 'stage')} and ${counted(batches, 'batch', 'batches')}`;
  const lines = [`${paint.strong(name)}  version ${version}  ${size}`];
  const already = [...plan.targets.values()].filter((target) => target.version === plan.version).length;
  const quiet = [
    `seed ${escapeTerminal(plan.seed)}`,
    ...(already > 0 ? [`${grouped(already)} run ${version} already`] : []),
  ];
  lines.push(paint.quiet(`  ${quiet.join(' · ')}`));
  if (timeline === undefined) return lines;
  const { start, end, never, zone } = timeline;
  const span = end === undefined ? '' : ` to ${localTime(end, zone)} at the earliest, ${describeSpan(end - start)}`;
  lines.push(`  From ${localTime(start, zone)}${span} (${escapeTerminal(zone)}).`);
  if (never !== undefined) lines.push(...indented(never, paint.bad, paint));
  return lines;
}

function stageLines(report: PlanReport, { stage, size, rows }: StageRows, paint: Palette): string[] {
  const environment = stage.environment === undefined ? '' : ` in ${escapeTerminal(stage.environment)}`;
  const title = `stage ${paint.strong(escapeTerminal(stage.name))}${environment}  `;
  if (rows.length === 0) return [title + paint.quiet('no targets')];
  const widest = Math.min(widestDomain, Math.max(0, ...rows.map((row) => cells(escapeTerminal(worstText(row))))));
  const domains = widest === 0 ? 0 : Math.max(widest, 'furthest'.length);
  const columns = ['batch', 'targets', 'in all', ' fleet', ...(domains > 0 ? [pad('furthest', domains)] : [])];
  const dated = report.timeline === undefined ? [] : [pad('from', 20), 'passed'];
  const { head, left, tail } = ends(rows, mostRows);
  const lines = (row: BatchRow): string[] => rowLines(report, row, domains, paint);
  return [
    title + paint.quiet(counted(size, 'target') + concurrency(stage)),
    paint.quiet(`  ${[...columns, ...dated].join('  ')}`.trimEnd()),
    ...head.flatMap(lines),
    ...(left > 0 ? [paint.quiet(`  … ${counted(left, 'batch', 'batches')} more`)] : []),
    ...tail.flatMap(lines),
  ];
}

/** Only if it is less than a batch; limits of availability apply in addition. */
function concurrency({ maxConcurrency, batches }: PlannedStage): string {
  const isLess = batches.some(({ targets }) => targets.length > maxConcurrency);
  return isLess ? `, at most ${grouped(maxConcurrency)} at once` : '';
}

function rowLines({ timeline, names }: PlanReport, row: BatchRow, domains: number, paint: Palette): string[] {
  const { number, targets, exposed, share, dates } = row;
  const figures = [
    String(number).padStart(5),
    grouped(targets.length).padStart(7),
    grouped(exposed).padStart(6),
    percent(share).padStart(6),
    ...(domains > 0 ? [pad(cutCells(escapeTerminal(worstText(row)), domains), domains)] : []),
  ];
  if (timeline !== undefined && dates !== undefined)
    figures.push(localTime(dates.from, timeline.zone), localTime(dates.passed, timeline.zone));
  const line = `  ${figures.join('  ')}`.trimEnd();
  const waits = dates?.waitsFor ?? [];
  return [
    line,
    ...(waits.length === 0 ? [] : indented(`and as long as it waits for ${waits.join(', ')}`, paint.waiting, paint)),
    ...(names === true ? indented(targets.join(' '), paint.quiet, paint) : []),
  ];
}

/** The bar keeps a name at the beginning of a line from being a command to a build server. */
function indented(text: string, paint: Paint, { quiet }: Palette): string[] {
  return wrap(escapeTerminal(text), width - 11).map((line) => `       ${quiet('│')} ${paint(line)}`);
}

function pad(text: string, to: number): string {
  return text + ' '.repeat(Math.max(0, to - cells(text)));
}

function notes({ plan }: PlanReport, { quiet }: Palette): string[][] {
  if (plan.notes.length === 0) return [];
  return [
    plan.notes.flatMap(({ stage, text }) => {
      const [first = '', ...rest] = wrap(escapeTerminal(stage === undefined ? text : `${stage}: ${text}`), width - 6);
      return [`${quiet('note:')} ${first}`, ...rest.map((line) => `  ${quiet('│')} ${line}`)];
    }),
  ];
}

function findingLines({ rule, level, pointer, message, fix }: PlanFinding, paint: Palette): string[] {
  const mark = level === 'error' ? paint.bad : paint.waiting;
  const bar = paint.quiet('│');
  const [first = '', ...rest] = wrap(escapeTerminal(`${level}: ${message}`), width - 4);
  return [
    paint.strong(mark(level) + first.slice(level.length)),
    ...rest.map((line) => `  ${bar} ${paint.strong(line)}`),
    ...wrap(escapeTerminal(`fix: ${fix}`), width - 4).map((line) => `  ${bar} ${line}`),
    paint.quiet(`  └─ ${rule} · ${escapeTerminal(pointer)}`),
  ];
}
