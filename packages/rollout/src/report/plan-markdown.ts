import { counted, grouped, escapeMarkdown, markdownCode, describeSpan } from '@gradus/core/internal';
import { percent, type PlanFinding } from '../lint/finding.ts';
import { localTime } from '../plan/local-time.ts';
import { ends, rowsOf, worstText, type BatchRow, type PlanReport, type StageRows } from './plan-report.ts';

/** Of one stage. */
const mostRows = 30;
/** Of all stages together. */
const mostStages = 50;
/** Characters that a comment may have are 65,536; names take the room that the rest leaves. */
const roomForNames = 60_000;

/** A plan in Markdown, for a comment or a summary: notes, a table of batches, and the names folded away. */
export function planMarkdown(report: PlanReport): string {
  const stages = rowsOf(report);
  const isDated = report.timeline !== undefined;
  const hasDomains = stages.some(({ rows }) => rows.some(({ worst }) => worst !== undefined));
  const head = [
    'stage',
    'batch',
    'targets',
    'in all',
    'fleet',
    ...(hasDomains ? ['furthest domain'] : []),
    ...(isDated ? ['from', 'passed'] : []),
  ];
  const table = [
    `| ${head.join(' | ')} |`,
    `|${head.map((column) => (['batch', 'targets', 'in all', 'fleet'].includes(column) ? '--:' : '---')).join('|')}|`,
    ...stages.slice(0, mostStages).flatMap((stage) => stageRows(report, stage, hasDomains)),
  ].join('\n');
  const blocks = [
    ...heading(report),
    ...findings(report),
    table,
    ...(stages.length > mostStages ? [`_${counted(stages.length - mostStages, 'stage')} more._`] : []),
    ...notes(report),
  ];
  const text = blocks.join('\n\n');
  return `${[text, ...names(stages, roomForNames - text.length)].join('\n\n')}\n`;
}

function heading({ plan, timeline }: PlanReport): string[] {
  const title = `### Plan of ${escapeMarkdown(plan.rollout)}: version ${markdownCode(plan.version)}`;
  const size = `${grouped(plan.targets.size)} of ${counted(plan.fleetSize, 'target')} in ${counted(plan.stages.length, 'stage')}.`;
  if (timeline === undefined) return [title, size];
  const { start, end, never, zone } = timeline;
  const when =
    end === undefined
      ? `**${escapeMarkdown(never ?? '')}**`
      : `From ${localTime(start, zone)} to ${localTime(end, zone)} at the earliest (${describeSpan(end - start)}), ${escapeMarkdown(zone)}.`;
  return [title, `${size} ${when}`];
}

function stageRows({ timeline }: PlanReport, { stage, rows }: StageRows, hasDomains: boolean): string[] {
  const name = escapeMarkdown(stage.environment === undefined ? stage.name : `${stage.name} (${stage.environment})`);
  const empty = (hasDomains ? 1 : 0) + (timeline === undefined ? 0 : 2);
  if (rows.length === 0) return [`| ${name} | – | 0 | | |${' |'.repeat(empty)}`];
  const line = (row: BatchRow, label: string): string => {
    const { number, targets, exposed, share, dates } = row;
    const waits =
      dates === undefined || dates.waitsFor.length === 0 ? '' : ` + ${escapeMarkdown(dates.waitsFor.join(', '))}`;
    const columns = [
      label,
      String(number),
      grouped(targets.length),
      grouped(exposed),
      percent(share),
      ...(hasDomains ? [escapeMarkdown(worstText(row))] : []),
      ...(timeline === undefined || dates === undefined
        ? Array<string>(timeline === undefined ? 0 : 2).fill('')
        : [localTime(dates.from, timeline.zone), localTime(dates.passed, timeline.zone) + waits]),
    ];
    return `| ${columns.join(' | ')} |`;
  };
  const { head, left, tail } = ends(rows, mostRows);
  return [
    ...head.map((row, index) => line(row, index === 0 ? name : '')),
    ...(left > 0 ? [`| | … | ${counted(left, 'batch', 'batches')} | | |${' |'.repeat(empty)}`] : []),
    ...tail.map((row) => line(row, '')),
  ];
}

function findings({ findings: all = [] }: PlanReport): string[] {
  if (all.length === 0) return [];
  const mark = { error: '❌', warning: '⚠️' } as const;
  const item = ({ level, message, fix, rule, pointer }: PlanFinding): string =>
    `- ${mark[level]} ${escapeMarkdown(message)} _${escapeMarkdown(fix)}_ ${markdownCode(`${rule} ${pointer}`)}`;
  return [all.slice(0, mostStages).map(item).join('\n')];
}

function notes({ plan }: PlanReport): string[] {
  if (plan.notes.length === 0) return [];
  const lines = plan.notes
    .slice(0, mostStages)
    .map(({ stage, text }) => `- ${escapeMarkdown(stage === undefined ? text : `${stage}: ${text}`)}`);
  return [lines.join('\n')];
}

function names(stages: readonly StageRows[], room: number): string[] {
  const lines = stages.flatMap(({ stage, rows }) =>
    rows.map(
      ({ number, targets }) => `- ${escapeMarkdown(stage.name)} ${number}: ${targets.map(markdownCode).join(' ')}`,
    ),
  );
  const shown: string[] = [];
  let left = room - 200;
  for (const line of lines) {
    if (line.length > left) break;
    left -= line.length + 1;
    shown.push(line);
  }
  if (shown.length === 0) return [];
  const cutOff =
    shown.length < lines.length ? `\n- … ${counted(lines.length - shown.length, 'batch', 'batches')} more` : '';
  return [`<details><summary>Targets by batch</summary>\n\n${shown.join('\n')}${cutOff}\n\n</details>`];
}
