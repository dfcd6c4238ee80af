import { cells, cutCells, counted, grouped, escapeXmlText } from '@gradus/core/internal';
import { percent } from '../lint/finding.ts';
import { localTime } from '../plan/local-time.ts';
import type { Plan } from '../model.ts';
import type { Timeline, TimelineBatch } from '../plan/timeline.ts';
import { ticks } from './time-axis.ts';

const size = { width: 960, height: 400 };
/** Where the curve is drawn. */
const plot = { left: 60, right: 936, top: 110, bottom: 330 };
/** Of a letter, roughly. */
const letter = 7;

/** Marks nearer to one another than this have no labels. */
const apart = 44;

interface Scale {
  readonly x: (at: number) => number;
  /** Of a share, 0 to 1. */
  readonly y: (share: number) => number;
}

/**
 * How much has the new version when: the earliest dates as a curve, over the stages and the times in which nothing may start. A whole
 * file, readable on light and on dark ground, without scripts and links.
 */
export function planSvg({ plan, timeline }: { readonly plan: Plan; readonly timeline: Timeline }): string {
  const { start, batches, zone, end, never } = timeline;
  const last = Math.max(end ?? 0, batches.at(-1)?.passed ?? 0, start + 1);
  const scale: Scale = {
    x: (at) => round(plot.left + ((at - start) / (last - start)) * (plot.right - plot.left)),
    y: (share) => round(plot.bottom - share * (plot.bottom - plot.top)),
  };
  const total = Math.max(1, plan.targets.size);
  const subtitle = `${counted(plan.targets.size, 'target')}, earliest dates in ${zone}, ${localTime(start, zone)} to ${end === undefined ? 'never' : localTime(end, zone)}`;
  const name = `${plan.rollout} · version ${plan.version}`;
  const parts = [
    `<title id="title">${text(name)}</title>`,
    `<desc id="desc">${text(described(plan, timeline))}</desc>`,
    style,
    `<rect class="back" width="${size.width}" height="${size.height}" rx="8"/>`,
    `<text class="title" x="20" y="34">${text(cutCells(name, 100))}</text>`,
    `<text class="small" x="20" y="54">${text(cutCells(subtitle, 130))}</text>`,
    ...stageBands(batches, scale),
    ...closedBands(timeline, scale),
    ...grid(timeline, last, scale),
    ...curve(batches, start, last, total, scale),
    ...marks(batches, total, scale),
    ...(never === undefined
      ? []
      : [`<text class="bad" x="${plot.left}" y="${plot.top - 38}">${text(cutCells(never, 120))}</text>`]),
    ...legend(timeline),
  ];
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">\n${parts.map((part) => `  ${part}\n`).join('')}</svg>\n`;
}

interface Colors {
  readonly back: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly curve: string;
  readonly band: string;
  readonly bad: string;
}

const light: Colors = {
  back: '#ffffff',
  ink: '#1f2933',
  quiet: '#5b6774',
  line: '#d3dae1',
  curve: '#0b6bcb',
  band: '#8a96a3',
  bad: '#cf222e',
};
const dark: Colors = {
  back: '#0d1117',
  ink: '#e6edf3',
  quiet: '#9aa7b4',
  line: '#30363d',
  curve: '#58a6ff',
  band: '#9aa7b4',
  bad: '#f85149',
};

/** Written out, as not every program that draws SVG knows variables of CSS. */
function rules({ back, ink, quiet, line, curve: blue, band, bad }: Colors): string {
  return [
    `text { fill: ${ink}; } .small { fill: ${quiet}; } .bad { fill: ${bad}; } .back { fill: ${back}; }`,
    `.grid { stroke: ${line}; } .stage { fill: ${band}; } .edge, .slash { stroke: ${band}; } .cross { stroke: ${bad}; }`,
    `.area { fill: ${blue}; } .curve { stroke: ${blue}; } .mark { fill: ${blue}; stroke: ${back}; }`,
  ].join('\n    ');
}

const style = `<style>
    text { font-family: ui-sans-serif, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 13px; }
    .title { font-weight: 650; font-size: 16px; } .small, .bad { font-size: 12px; }
    .stage { fill-opacity: 0.1; } .edge { stroke-dasharray: 2 3; } .closed { fill: url(#closed); } .freeze { fill: url(#freeze); }
    .slash { stroke-opacity: 0.45; stroke-width: 2; } .cross { stroke-opacity: 0.55; stroke-width: 2.5; }
    .area { fill-opacity: 0.14; } .curve { fill: none; stroke-width: 2; stroke-linejoin: round; } .mark { stroke-width: 1.5; }
    ${rules(light)}
    @media (prefers-color-scheme: dark) {
    ${rules(dark)}
    }
  </style>
  <defs>
    <pattern id="closed" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="slash" x1="0" y1="0" x2="0" y2="8"/></pattern>
    <pattern id="freeze" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line class="cross" x1="0" y1="0" x2="0" y2="6"/></pattern>
  </defs>`;

const round = (value: number): number => Math.round(value * 10) / 10;
const text = escapeXmlText;

/** For those who cannot see it. */
function described(plan: Plan, { batches, zone, never }: Timeline): string {
  const said = batches.slice(0, 20).map(({ stage, batch, from, exposed }) => {
    return `${localTime(from, zone)} ${stage} ${batch}: ${grouped(exposed)} of ${grouped(plan.targets.size)}.`;
  });
  const rest = batches.length > said.length ? [`${batches.length - said.length} batches more.`] : [];
  return ['Targets with the new version over time.', ...said, ...rest, ...(never === undefined ? [] : [never])].join(
    ' ',
  );
}

/** Every second stage is shaded; if there is space, each has its name on top. */
function stageBands(batches: readonly TimelineBatch[], { x }: Scale): string[] {
  const stages = Map.groupBy(batches, ({ stage }) => stage);
  return [...stages].flatMap(([name, rows], index) => {
    const [from, to] = [x(rows[0]!.ready), x(rows.at(-1)!.passed)];
    const room = Math.floor((to - from - 8) / letter);
    const label = room < 3 && cells(name) > room ? '' : cutCells(name, room);
    return [
      ...(index % 2 === 0
        ? [
            `<rect class="stage" x="${from}" y="${plot.top}" width="${round(to - from)}" height="${plot.bottom - plot.top}"/>`,
          ]
        : []),
      `<line class="edge" x1="${from}" y1="${plot.top - 32}" x2="${from}" y2="${plot.bottom}"/>`,
      ...(label === '' ? [] : [`<text x="${round(from + 6)}" y="${plot.top - 20}">${text(label)}</text>`]),
    ];
  });
}

function closedBands({ closed }: Timeline, { x }: Scale): string[] {
  return closed.map(({ from, to, freezes }) => {
    const why = freezes.length > 0 ? `freeze ${freezes.join(', ')}` : 'no window is open';
    return `<rect class="${freezes.length > 0 ? 'freeze' : 'closed'}" x="${x(from)}" y="${plot.top}" width="${round(x(to) - x(from))}" height="${plot.bottom - plot.top}"><title>${text(why)}</title></rect>`;
  });
}

function grid({ start, zone }: Timeline, last: number, { x, y }: Scale): string[] {
  const rows = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<line class="grid" x1="${plot.left}" y1="${y(share)}" x2="${plot.right}" y2="${y(share)}"/>`,
    `<text class="small" x="${plot.left - 8}" y="${y(share) + 4}" text-anchor="end">${share * 100} %</text>`,
  ]);
  const columns = ticks(start, last, zone, 9).flatMap(({ at, label }) => [
    `<line class="grid" x1="${x(at)}" y1="${plot.bottom}" x2="${x(at)}" y2="${plot.bottom + 5}"/>`,
    `<text class="small" x="${x(at)}" y="${plot.bottom + 20}" text-anchor="middle">${label}</text>`,
  ]);
  return [...rows, ...columns];
}

/** Rises while a batch, or a switch, is under way; points that fall on one another are one. */
function curve(
  batches: readonly TimelineBatch[],
  start: number,
  last: number,
  total: number,
  { x, y }: Scale,
): string[] {
  const points = new Map<number, number>([[x(start), y(0)]]);
  const add = (at: number, exposed: number): unknown => points.set(x(at), y(exposed / total));
  let before = 0;
  for (const { from, done, switched, exposed } of batches) {
    if (exposed === before) continue;
    add(switched?.from ?? from, before);
    add(switched?.done ?? done, exposed);
    before = exposed;
  }
  add(last, before);
  const line = [...points].map(([left, top]) => `${left} ${top}`).join(' L');
  return [
    `<path class="area" d="M${plot.left} ${plot.bottom} L${line} L${plot.right} ${plot.bottom} z"/>`,
    `<path class="curve" d="M${line}"/>`,
  ];
}

/** Of each batch, as far as there is room; the last one always has its label. */
function marks(batches: readonly TimelineBatch[], total: number, { x, y }: Scale): string[] {
  const rising = batches.filter(({ exposed }, index) => exposed !== (batches[index - 1]?.exposed ?? 0));
  const leftOf = ({ done, switched }: TimelineBatch): number => x(switched?.done ?? done);
  const end = rising.length === 0 ? 0 : leftOf(rising.at(-1)!);
  let labelled = -Infinity;
  let marked = -Infinity;
  return rising.flatMap((row, index) => {
    const [left, top, share] = [leftOf(row), y(row.exposed / total), row.exposed / total];
    const next = rising[index + 1];
    if (left - marked < 6 && next !== undefined) return [];
    marked = left;
    // The curve rises to the right, so that it leaves room on the left; but the first has the axis there.
    const isFirst = left < plot.left + apart;
    const isFree = left - labelled >= apart && end - left >= apart && (!isFirst || leftOf(next ?? row) - left >= apart);
    const said = `${row.stage}, batch ${row.batch}: ${grouped(row.exposed)} of ${grouped(total)}`;
    const mark = `<circle class="mark" cx="${left}" cy="${top}" r="4"><title>${text(said)}</title></circle>`;
    if (!isFree && next !== undefined) return [mark];
    labelled = left + (isFirst ? apart : 0);
    const anchor = isFirst ? '' : ' text-anchor="end"';
    return [
      mark,
      `<text x="${round(left + (isFirst ? 7 : -7))}" y="${round(top - 6)}"${anchor}>${percent(share)}</text>`,
    ];
  });
}

function legend({ closed }: Timeline): string[] {
  const entries = [
    [`<circle class="mark" cx="6" cy="-4" r="4"/>`, 'targets with the new version'],
    ...(closed.some(({ freezes }) => freezes.length === 0)
      ? [[`<rect class="closed" x="0" y="-11" width="14" height="12"/>`, 'no window is open']]
      : []),
    ...(closed.some(({ freezes }) => freezes.length > 0)
      ? [
          [
            `<rect class="freeze" x="0" y="-11" width="14" height="12"/>`,
            `freeze ${cutCells([...new Set(closed.flatMap(({ freezes }) => freezes))].join(', '), 50)}`,
          ],
        ]
      : []),
  ];
  let left = plot.left;
  return entries.map(([sign, label]) => {
    const entry = `<g transform="translate(${left} ${size.height - 22})">${sign}<text class="small" x="20" y="0">${text(label!)}</text></g>`;
    left += 48 + cells(label!) * letter;
    return entry;
  });
}
