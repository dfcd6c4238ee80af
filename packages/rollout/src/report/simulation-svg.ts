import { cutCells, grouped, escapeXmlText } from '@gradus/core/internal';
import { percent } from '../lint/finding.ts';
import type { StrategyComparison, StrategyOutcome } from '../simulate/compare.ts';
import type { Simulated } from '../simulate/world.ts';
import { elapsedAxis, type ElapsedAxis } from './elapsed-axis.ts';
import { mostStrategies, simulationStyle } from './simulation-colors.ts';
import { detectionText, runsText, shareOf, shortSpan, sizeText, spreadText } from './simulation-report.ts';

const width = 960;
const plot = { left: 58, right: 936, top: 108, height: 250, between: 26 };
const row = 22;
const text = escapeXmlText;
const round = (value: number): number => Math.round(value * 10) / 10;

/** One picture within the picture: a way in which the fault comes to light, or the good version. */
interface Panel {
  readonly title: string;
  readonly left: number;
  readonly width: number;
  readonly axis: ElapsedAxis;
  /** The run that is drawn for a strategy, and whether it stops at its dot. */
  readonly runOf: (strategy: StrategyOutcome) => Simulated;
}

/**
 * How many targets are exposed when, a line for each strategy: drawn out until the fault is found and what was under way has ended, dotted as it would have gone on. Time is since
 * the start on a logarithmic scale. Below are the results of each. A whole file, readable on light and on dark ground, without scripts and links. Of
 * more than eight strategies the first eight.
 */
export function simulationSvg(comparison: StrategyComparison): string {
  const strategies = comparison.strategies.slice(0, mostStrategies);
  const shown = { ...comparison, strategies };
  const panels = panelsOf(shown);
  const { rollout, version } = strategies[0]!.plan;
  const name = `${rollout} · version ${version}, simulated`;
  const bottom = plot.top + plot.height;
  const height = bottom + 76 + row * (strategies.length + 1);
  const parts = [
    `<title id="title">${text(name)}</title>`,
    `<desc id="desc">${text(described(shown))}</desc>`,
    simulationStyle,
    `<rect class="back" width="${width}" height="${height}" rx="8"/>`,
    `<text class="title" x="20" y="34">${text(cutCells(name, 100))}</text>`,
    `<text class="small" x="20" y="54">${text(`${sizeText(strategies)}. ${runsText(shown)}. ${keyText(shown)}`)}</text>`,
    ...panels.flatMap((panel, index) => panelParts(panel, strategies, index === 0)),
    `<text class="small" x="${plot.right}" y="${bottom + 40}" text-anchor="end">time since the start (logarithmic)</text>`,
    ...legend(shown, bottom + 72),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">\n${parts.map((part) => `  ${part}\n`).join('')}</svg>\n`;
}

function keyText({ trial }: StrategyComparison): string {
  const late = trial.detections.length === 0 ? '' : ' Late: updated after the fault was found.';
  return `Dotted: a good version.${late}`;
}

function panelsOf({ strategies, trial }: StrategyComparison): Panel[] {
  const runs = strategies.flatMap(({ good, faulty }) => [good.typical, ...faulty.map(({ typical }) => typical)]);
  const firsts = runs.flatMap((run) => run.exposure[1] ?? []).map(({ at }) => at - runs[0]!.startedAt);
  const lasts = runs.flatMap(({ startedAt, endedAt, stuck }) => (stuck === undefined ? [endedAt - startedAt] : []));
  const count = Math.max(1, trial.detections.length);
  const each = (plot.right - plot.left - plot.between * (count - 1)) / count;
  const axis = elapsedAxis(Math.min(3_600_000, ...firsts), Math.max(600_000, ...lasts), 44 / each);
  const place = (index: number): Pick<Panel, 'left' | 'width' | 'axis'> => ({
    left: plot.left + index * (each + plot.between),
    width: each,
    axis,
  });
  if (trial.detections.length === 0)
    return [{ ...place(0), title: 'a good version', runOf: ({ good }) => good.typical }];
  return trial.detections.map((detection, index) => ({
    ...place(index),
    title: `found ${detectionText(detection, trial.exponential)}`,
    runOf: ({ faulty }) => faulty[index]!.typical,
  }));
}

function panelParts(panel: Panel, strategies: readonly StrategyOutcome[], isFirst: boolean): string[] {
  const { left, axis } = panel;
  const bottom = plot.top + plot.height;
  const right = left + panel.width;
  const rows = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
    const top = yOf(share);
    return [
      `<line class="${share === 0 ? 'axis' : 'grid'}" x1="${round(left)}" y1="${top}" x2="${round(right)}" y2="${top}"/>`,
      ...(isFirst
        ? [`<text class="small" x="${left - 8}" y="${top + 4}" text-anchor="end">${share * 100} %</text>`]
        : []),
    ];
  });
  const columns = axis.ticks.flatMap(({ at, label }) => {
    const x = round(left + at * panel.width);
    return [
      `<line class="grid" x1="${x}" y1="${plot.top}" x2="${x}" y2="${bottom + 5}"/>`,
      `<text class="small" x="${x}" y="${bottom + 20}" text-anchor="middle">${label}</text>`,
    ];
  });
  return [
    `<rect class="panel" x="${round(left)}" y="${plot.top}" width="${round(panel.width)}" height="${plot.height}"/>`,
    `<text class="head" x="${round(left)}" y="${plot.top - 14}">${text(cutCells(panel.title, Math.floor(panel.width / 7.4)))}</text>`,
    ...columns,
    ...rows,
    ...strategies.flatMap((strategy, index) => curves(panel, strategy, index)).toReversed(),
    ...dots(panel, strategies),
  ];
}

/** What it does, over what it would do. The first strategy is drawn last, on top. */
function curves(panel: Panel, strategy: StrategyOutcome, index: number): string[] {
  const run = panel.runOf(strategy);
  const would = strategy.good.typical;
  const drawn = `<path class="curve s${index}" d="${pathOf(panel, strategy, run, endOf(run))}"/>`;
  if (run === would) return [drawn];
  return [drawn, `<path class="would s${index}" d="${pathOf(panel, strategy, would, would.endedAt)}"/>`];
}

/** Until the fault is found, or until the last that changes after that: updates under way, or a rollback. */
function endOf({ endedAt, detected, exposure }: Simulated): number {
  return detected === undefined ? endedAt : Math.max(detected.at, exposure.at(-1)!.at);
}

/** Steps; those that fall on one another are one. */
function pathOf(panel: Panel, { plan }: StrategyOutcome, run: Simulated, end: number): string {
  const steps = new Map<number, number>();
  for (const { at, exposed } of run.exposure)
    if (at <= end) steps.set(xOf(panel, at - run.startedAt), yOf(shareOf(exposed, plan)));
  const [first = [round(panel.left), yOf(0)], ...rest] = steps;
  const moves = rest.map(([x, y]) => `H${x} V${y}`).join(' ');
  return `M${first[0]} ${first[1]} ${moves} H${xOf(panel, end - run.startedAt)}`;
}

/** Where the fault is found, with how many targets have it then, as far as there is room for that. */
function dots(panel: Panel, strategies: readonly StrategyOutcome[]): string[] {
  const found = strategies.flatMap((strategy, index) => {
    const run = panel.runOf(strategy);
    const { detected } = run;
    if (detected === undefined) return [];
    const { late } = run;
    const share = shareOf(detected.exposed, strategy.plan);
    return [
      {
        index,
        strategy,
        late,
        exposed: detected.exposed,
        share,
        x: xOf(panel, detected.at - run.startedAt),
        y: yOf(share),
      },
    ];
  });
  const labels: { readonly x: number; readonly y: number }[] = [];
  return found.flatMap(({ index, strategy, exposed, late, share, x, y }, place) => {
    // Of several at one place each is a ring around the next.
    const inside = found.slice(place + 1).filter((other) => Math.hypot(other.x - x, other.y - y) < 4).length;
    const after = late === 0 ? '' : `, ${grouped(late)} late`;
    const said = `${strategy.label}: ${grouped(exposed)} exposed, ${percent(share)} of the fleet${after}`;
    const number = `${grouped(exposed)}${late === 0 ? '' : ` +${grouped(late)}`}`;
    const isFree = labels.every((other) => Math.abs(other.y - y) > 15 || Math.abs(other.x - x) > 64);
    if (isFree) labels.push({ x, y });
    const isRight = x + 60 < panel.left + panel.width;
    const label = `<text class="number halo" x="${round(x + (isRight ? 1 : -1) * (11 + inside * 3.5))}" y="${round(y + (y - plot.top < 12 ? 14 : -7))}" text-anchor="${isRight ? 'start' : 'end'}">${number}</text>`;
    return [
      `<line class="drop s${index}" x1="${x}" y1="${y}" x2="${x}" y2="${yOf(0)}"/>`,
      `<circle class="dot f${index}" cx="${x}" cy="${y}" r="${4.5 + inside * 3.5}"><title>${text(said)}</title></circle>`,
      ...(isFree ? [label] : []),
    ];
  });
}

const xOf = (panel: Panel, span: number): number => round(panel.left + panel.axis.at(span) * panel.width);
const yOf = (share: number): number => round(plot.top + plot.height - share * plot.height);

/** A table of the strategies with the colour of each. */
function legend({ strategies, trial }: StrategyComparison, top: number): string[] {
  const columns = [
    {
      x: 400,
      head: 'done after',
      of: ({ good }: StrategyOutcome) => (good.completion === undefined ? '–' : shortSpan(good.completion.median)),
    },
    ...trial.detections.flatMap((detection, index) => [
      {
        x: plot.right - (trial.detections.length - 1 - index) * 276 - 70,
        head: detection.by === 'time' ? 'exposed, by time' : 'exposed, by target-minutes',
        of: ({ faulty, plan }: StrategyOutcome) => {
          const { exposed } = faulty[index]!;
          return `${spreadText(exposed, grouped)} · ${percent(shareOf(exposed.median, plan))}`;
        },
      },
      {
        x: plot.right - (trial.detections.length - 1 - index) * 276,
        head: 'late',
        of: ({ faulty }: StrategyOutcome) => spreadText(faulty[index]!.late, grouped),
      },
    ]),
  ];
  const cell = (x: number, y: number, said: string, style = ''): string =>
    `<text${style} x="${round(x)}" y="${y}" text-anchor="end">${text(said)}</text>`;
  return [
    `<text class="small" x="${plot.left + 30}" y="${top}">strategy</text>`,
    ...columns.map(({ x, head }) => cell(x, top, head, ' class="small"')),
    ...strategies.flatMap((strategy, index) => {
      const y = top + row * (index + 1);
      return [
        `<line class="key s${index}" x1="${plot.left}" y1="${y - 4}" x2="${plot.left + 20}" y2="${y - 4}"/>`,
        `<text x="${plot.left + 30}" y="${y}">${text(cutCells(strategy.label, 36))}</text>`,
        ...columns.map(({ x, of }) => cell(x, y, of(strategy))),
      ];
    }),
  ];
}

/** For those who cannot see it. */
function described({ strategies, trial }: StrategyComparison): string {
  const sentences = strategies.flatMap(({ label, faulty, good }) => [
    `${label}: done after ${spreadText(good.completion, shortSpan)}.`,
    ...faulty.map(
      ({ detection, exposed, late }) =>
        `Found ${detectionText(detection, trial.exponential)}: ${spreadText(exposed, grouped)} exposed${late.high === 0 ? '' : `, ${spreadText(late, grouped)} late`}.`,
    ),
  ]);
  return ['Targets with the new version over time since the start.', ...sentences].join(' ');
}
