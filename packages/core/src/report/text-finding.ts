import type { Finding, Location } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { cells, cutCells } from '../text/cells.ts';
import { changeLines, type ChangeLine } from './change-lines.ts';
import type { Paint, Palette } from '../text/color.ts';
import { counted } from '../text/counted.ts';
import { escapeTerminal } from '../text/escape.ts';
import { frame, type FrameRow } from './frame.ts';
import { place } from './place.ts';
import { inWords, localInstant, requiredBy } from './sentence.ts';
import { wrap } from '../text/wrap.ts';

/** What the parts of a text report share. */
export interface Page {
  readonly report: Report;
  readonly palette: Palette;
  /** Cells of a line. */
  readonly width: number;
  /** Digits of a fingerprint that are shown. */
  readonly digits: number;
  readonly lines: (location: Location) => readonly string[];
}

const maxMessage = 2_000;
/** A word without a space, such as an address, may be so many times longer than a line. */
const longest = 4;
const maxRelated = 8;

/** The label of a finding: its enforcement, or its state if that is not failed. */
export function word({ outcome, enforcement }: Finding): string {
  return outcome === 'failed' ? enforcement : outcome;
}

export function paintOf({ outcome, enforcement, state, waiver }: Finding, palette: Palette): Paint {
  if (state === 'fixed') return palette.good;
  if (state === 'existing' || waiver !== undefined) return palette.quiet;
  if (enforcement === 'advisory') return palette.note;
  return { failed: palette.bad, pending: palette.waiting, undecided: palette.unknown }[outcome];
}

/** Prose in lines; its own line breaks stay. */
function prose(text: string, width: number): string[] {
  const whole = text.length > maxMessage ? text.slice(0, maxMessage) + '…' : text;
  return whole
    .trim()
    .split(/\r\n|\n|\r/)
    .flatMap((line) => wrap(escapeTerminal(line), width))
    .map((line) => cutCells(line, width * longest));
}

function heading(finding: Finding, { palette, width }: Page): string[] {
  const name =
    word(finding) + (finding.outcome !== 'failed' && finding.enforcement === 'advisory' ? ' (advisory)' : '');
  const [first = '', ...rest] = prose(`${name}: ${finding.message}`, width - 2);
  const painted = palette.strong(paintOf(finding, palette)(name) + first.slice(name.length));
  return [painted, ...rest.map((line) => `  ${palette.strong(line)}`)];
}

function frameLine(row: FrameRow, gutter: number, { palette }: Page, mark: Paint): string {
  const number = String(row.line ?? '').padStart(gutter);
  const bar = palette.quiet(`${number} │`);
  if (row.text === '') return bar;
  return `${bar} ${row.kind === 'carets' ? palette.strong(mark(row.text)) : row.text}`;
}

function changeLine({ sign, text }: ChangeLine, { good, bad, quiet }: Palette): string {
  const paint = { '-': bad, '+': good, ' ': quiet, '…': quiet }[sign];
  return paint(`${sign} ${text}`.trimEnd());
}

/** `label` and a text that hangs behind it. */
function labelled(label: string, text: string, width: number, palette: Palette): string[] {
  const indent = label.length + 1;
  return prose(text, width - indent).map((line, index) =>
    index === 0 ? `${palette.strong(label)} ${line}` : ' '.repeat(indent) + line,
  );
}

function related({ related: entries }: Finding, page: Page, width: number): string[] {
  const lines = entries.slice(0, maxRelated).flatMap(({ location, message }) => {
    return labelled('see:', `${place(page.report, location)} ${message}`, width, page.palette);
  });
  const rest = entries.length - maxRelated;
  return rest > 0 ? [...lines, `     ${rest} more`] : lines;
}

function advice(finding: Finding, page: Page, width: number): string[] {
  const lines: string[] = [];
  if (finding.until !== undefined) {
    const wait = inWords(page.report.verdict.now, finding.until);
    const at = localInstant(finding.until, page.report.zone);
    lines.push(...labelled('until:', at + (wait === undefined ? '' : `, in ${wait}`), width, page.palette));
  }
  lines.push(...related(finding, page, width));
  const folded = finding.folds?.length ?? 0;
  if (folded > 0) {
    const them = folded === 1 ? finding.folds!.join() : counted(folded, 'validation');
    lines.push(...labelled('also:', `${them} could not be decided while this document is wrong`, width, page.palette));
  }
  const others = requiredBy(finding);
  if (others !== undefined) lines.push(...labelled('also', others, width, page.palette));
  if (finding.fix !== undefined) lines.push(...labelled('fix:', finding.fix, width, page.palette));
  return lines;
}

/** `path:line:column · Kind name`. */
function origin({ location, document }: Finding, { report, palette, width }: Page): string {
  const at = place(report, location);
  if (document === undefined) return at;
  const name = escapeTerminal(`${document.kind} ${document.name}`);
  return at + palette.quiet(` · ${cutCells(name, Math.max(24, width - cells(at) - 10))}`);
}

/** A finding in full: message, place, code, change, related places, fix, name. No line break at the end. */
export function findingBlock(finding: Finding, page: Page): string {
  const { palette, width, digits } = page;
  const { range } = finding.location;
  const lines = range === undefined ? [] : page.lines(finding.location);
  const gutter = Math.max(4, String(Math.min(lines.length, (range?.start.line ?? 0) + 2)).length);
  const inner = width - gutter - 3;
  const bar = palette.quiet(`${' '.repeat(gutter)} │`);
  const rows = range === undefined ? [] : frame(lines, range, inner);
  const blocks = [
    rows.map((row) => frameLine(row, gutter, page, paintOf(finding, palette))),
    changeLines(finding.change ?? { before: '', after: '' }, inner - 2).map(
      (line) => `${bar} ${changeLine(line, palette)}`,
    ),
    advice(finding, page, inner).map((line) => `${bar} ${line}`),
  ].filter((block) => block.length > 0);
  const id = finding.fingerprint.slice(0, digits);
  const name =
    cutCells(escapeTerminal(`${finding.policy}/${finding.validation}`), width * longest) +
    (id === '' ? '' : ` · ${escapeTerminal(id)}`);
  const corner = ' '.repeat(gutter + 1);
  return [
    ...heading(finding, page),
    `${corner}${palette.quiet('┌─')} ${origin(finding, page)}`,
    ...blocks.flatMap((block, index) => (index === 0 ? block : [bar].concat(block))),
    corner + palette.quiet(`└─ ${name}`),
  ].join('\n');
}
