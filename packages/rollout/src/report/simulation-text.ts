import { cells, cutCells, palette, type Palette, grouped, escapeTerminal, wrap } from '@gradus/core/internal';
import { percent } from '../lint/finding.ts';
import type { FaultOutcome, StrategyComparison, StrategyOutcome } from '../simulate/compare.ts';
import {
  broken,
  brokenText,
  detectionText,
  minutesText,
  runsText,
  shareOf,
  shortSpan,
  sizeText,
  spreadText,
  worldText,
} from './simulation-report.ts';

const width = 80;
const widestLabel = 26;
const narrowestLabel = 16;

/** Strategies side by side for a terminal: a table for a good version, and one for each way in which a fault comes to light. */
export function simulationText(comparison: StrategyComparison, { color }: { readonly color: boolean }): string {
  const { strategies, trial } = comparison;
  const paint = palette(color);
  const blocks = [
    heading(comparison, paint),
    table('a good version', ['strategy', 'done after', 'false aborts'], strategies.map(goodRow), paint),
    ...strategies.flatMap((outcome) => whyLines(outcome, paint)),
    ...trial.detections.map((detection, index) =>
      table(
        `a fault that comes to light ${detectionText(detection, trial.exponential)}`,
        ['strategy', 'exposed', 'late', 'fleet', 'target-min', 'found after', 'missed'],
        strategies.map((outcome) => faultRow(outcome, outcome.faulty[index]!)),
        paint,
      ),
    ),
    [(isBroken(comparison) ? paint.bad : paint.quiet)(brokenText(comparison))],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function isBroken(comparison: StrategyComparison): boolean {
  const { capacity, order } = broken(comparison);
  return capacity + order > 0;
}

function heading(comparison: StrategyComparison, paint: Palette): string[] {
  const { strategies } = comparison;
  const { rollout, version } = strategies[0]!.plan;
  const title = `${paint.strong(escapeTerminal(rollout))}  version ${escapeTerminal(version)}  ${sizeText(strategies)}`;
  return [
    title,
    ...wrap([...worldText(comparison), `${runsText(comparison)}.`].join(' '), width - 2).map((line) =>
      paint.quiet(`  ${line}`),
    ),
  ];
}

function goodRow({ label, good }: StrategyOutcome): string[] {
  return [label, spreadText(good.completion, shortSpan), percent(good.falseAborts)];
}

function faultRow({ label, plan }: StrategyOutcome, outcome: FaultOutcome): string[] {
  const { exposed, late, exposedTime, foundAfter, missed } = outcome;
  return [
    label,
    spreadText(exposed, grouped),
    grouped(late.median),
    percent(shareOf(exposed.median, plan)),
    // Their ends would not fit next to those of the others; JSON has them.
    minutesText(exposedTime.median),
    foundAfter === undefined ? '–' : shortSpan(foundAfter.median),
    percent(missed),
  ];
}

function table(title: string, head: readonly string[], rows: readonly string[][], paint: Palette): string[] {
  const figures = head
    .slice(1)
    .map((column, index) => Math.max(cells(column), ...rows.map((row) => cells(row[index + 1]!))));
  // What the figures leave of a line: a bar, and two blanks before each column.
  const left = width - 4 - figures.reduce((sum, each) => sum + each + 2, 0);
  const most = Math.max(narrowestLabel, Math.min(widestLabel, left));
  const shown = rows.map(([label = '', ...rest]) => [cutCells(escapeTerminal(label), most), ...rest]);
  const widths = [Math.max(cells(head[0]!), ...shown.map(([label = '']) => cells(label))), ...figures];
  // The bar keeps a name at the beginning of a line from being a command to a build server.
  const line = (row: readonly string[], bar = paint.quiet('│')): string =>
    `  ${bar} ${row.map((text, index) => (index === 0 ? text + gap(text, widths[0]!) : gap(text, widths[index]!) + text)).join('  ')}`;
  return [...wrap(title, width).map(paint.strong), paint.quiet(line(head, '│')), ...shown.map((row) => line(row))];
}

function gap(text: string, to: number): string {
  return ' '.repeat(Math.max(0, to - cells(text)));
}

function whyLines({ label, good: { why } }: StrategyOutcome, { waiting, quiet }: Palette): string[][] {
  if (why === undefined) return [];
  const text = `${label}: ${why}`;
  return [wrap(escapeTerminal(text), width - 4).map((line) => `  ${quiet('│')} ${waiting(line)}`)];
}
