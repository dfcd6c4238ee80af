import type { Finding, Location } from '../model/finding.ts';
import type { Report, Reporter } from '../model/report.ts';
import { cells, cutCells } from '../text/cells.ts';
import { palette, type Palette } from '../text/color.ts';
import { counted, grouped } from '../text/counted.ts';
import { explainedFindings, explanationText } from './explanation-text.ts';
import { escapeTerminal } from '../text/escape.ts';
import { fingerprintLength } from './fingerprints.ts';
import { sourceLines } from './frame.ts';
import { place } from './place.ts';
import { countsSentence, validitySentences, verdictSentence } from './sentence.ts';
import { skippedBriefly, skippedLines } from './skipped.ts';
import { byFile, sortFindings } from '../model/sort.ts';
import { findingBlock, paintOf, word, type Page } from './text-finding.ts';
import { wrap } from '../text/wrap.ts';

/** What a code frame needs to stay whole on the narrowest usual terminal. */
const width = 80;
/** One-liners carry nothing that has to line up, so a narrow terminal may break them. */
const listWidth = 120;
/** A longer place does not widen the column of all. */
const widestPlace = 48;
/** Readers do not need more frames than this; each further finding gets one line. */
const inFull = 100;
const caps = { existing: 20, fixed: 10, waived: 20, reasons: 20, places: 5 } as const;

function lineReader(report: Report): (location: Location) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ side, path }) => {
    const key = `${side}:${path}`;
    const lines = known.get(key) ?? sourceLines(report.source(side, path) ?? '');
    known.set(key, lines);
    return lines;
  };
}

/** The text of a finding in a list, after its place. */
type Say = (finding: Finding) => { readonly name: string; readonly text: string };

const whatIsWrong: Say = (finding) => ({ name: word(finding), text: finding.message });

/** A line a finding, in columns: fingerprint, word, place, text. */
function list(findings: readonly Finding[], say: Say, page: Page): string[] {
  const { digits, palette: colors } = page;
  const places = findings.map(({ location }) => place(page.report, location));
  const column = places.map(cells).reduce((most, size) => (size > widestPlace ? most : Math.max(most, size)), 0);
  return findings.map((finding, index) => {
    const { name, text } = say(finding);
    const at = places[index]! + ' '.repeat(Math.max(0, column - cells(places[index]!)));
    const id = escapeTerminal(finding.fingerprint.slice(0, digits)).padEnd(digits);
    const left = Math.max(24, listWidth - (2 + digits + 2 + 9 + 2 + cells(at) + 2));
    const rest = cutCells(
      escapeTerminal(
        text
          .slice(0, listWidth * 4)
          .replace(/\s+/g, ' ')
          .trim(),
      ),
      left,
    );
    return `  ${colors.quiet(id)}  ${paintOf(finding, colors)(name.padEnd(9))}  ${at}  ${rest}`;
  });
}

function capped(findings: readonly Finding[], cap: number, say: Say, page: Page): string[] {
  const rest = findings.length - cap;
  return [...list(findings.slice(0, cap), say, page), ...(rest > 0 ? [`  … ${grouped(rest)} more`] : [])];
}

function newFindings(findings: readonly Finding[], page: Page): string[] {
  const ordered = byFile(findings.filter(({ state }) => state === 'new'));
  const rest = ordered.slice(inFull);
  const blocks = ordered.slice(0, inFull).map((finding) => findingBlock(finding, page));
  if (rest.length === 0) return blocks;
  const title = page.palette.strong(`More: ${counted(rest.length, 'finding')} in one line each.`);
  return [...blocks, [title, ...list(rest, whatIsWrong, page)].join('\n')];
}

function existing(findings: readonly Finding[], page: Page): string[] {
  const those = findings.filter(({ state }) => state === 'existing');
  if (those.length === 0) return [];
  const verb = those.length === 1 ? 'existed before and does' : 'existed before and do';
  const title = page.palette.strong(`Existing: ${counted(those.length, 'finding')} ${verb} not block.`);
  return [[title, ...capped(sortFindings(those), caps.existing, whatIsWrong, page)].join('\n')];
}

function fixed(findings: readonly Finding[], page: Page): string[] {
  const those = findings.filter(({ state }) => state === 'fixed');
  if (those.length === 0) return [];
  const title = page.palette.strong(
    `Fixed: ${counted(those.length, 'finding')} no longer ${those.length === 1 ? 'exists' : 'exist'}.`,
  );
  return [[title, ...capped(sortFindings(those), caps.fixed, whatIsWrong, page)].join('\n')];
}

function waived(findings: readonly Finding[], page: Page): string[] {
  if (findings.length === 0) return [];
  const say: Say = ({ enforcement, waiver, message }) => ({
    name: enforcement,
    text: waiver === undefined ? message : `until ${waiver.expires} by ${waiver.name}: ${message}`,
  });
  const verb = findings.length === 1 ? 'does' : 'do';
  const title = page.palette.strong(`Waived: ${counted(findings.length, 'finding')} ${verb} not block.`);
  return [[title, ...capped(sortFindings(findings), caps.waived, say, page)].join('\n')];
}

/** Existing undecided questions: one line, because they do not count. */
function undecidedBefore(all: readonly Finding[], page: Page): string[] {
  const { length } = all.filter(({ waiver, state }) => waiver === undefined && state === 'existing');
  return length === 0 || page.report.verbose === true ? [] : [`${grouped(length)} existing undecided (use --verbose).`];
}

/** One paragraph per reason, followed by what could not be decided because of it. */
function undecided(all: readonly Finding[], page: Page): string[] {
  const shown = ({ state }: Finding): boolean => state !== 'existing' || page.report.verbose === true;
  const findings = all.filter((finding) => finding.waiver === undefined && shown(finding));
  if (findings.length === 0) return [];
  const groups = [...Map.groupBy(sortFindings(findings), ({ message }) => message)];
  const say: Say = ({ enforcement, policy, validation }) => ({ name: enforcement, text: `${policy}/${validation}` });
  const blocks = groups.slice(0, caps.reasons).map(([message, group]) => {
    const reason = wrap(escapeTerminal(message.slice(0, 2_000).trim()), width - 2).map((line) => `  ${line}`);
    const { fix } = group[0]!;
    if (fix !== undefined) reason.push(...wrap(escapeTerminal(`fix: ${fix}`), width - 2).map((line) => `  ${line}`));
    return [...reason, ...capped(group, caps.places, say, page).map((line) => `  ${line}`)].join('\n');
  });
  const rest = groups.length - caps.reasons;
  const verb = findings.length === 1 ? 'has' : 'have';
  const title = page.palette.strong(`Undecided: ${counted(findings.length, 'question')} ${verb} no answer.`);
  return [[title, ...blocks].join('\n'), ...(rest > 0 ? [`  … ${counted(rest, 'more reason')}`] : [])];
}

function verdictColor({ verdict, colors }: { verdict: Report['verdict']; colors: Palette }): string {
  const paints = { passed: colors.good, pending: colors.waiting, undecided: colors.unknown, failed: colors.bad };
  const [first = '', ...rest] = wrap(escapeTerminal(verdictSentence(verdict)), width);
  const [state = ''] = /^\w+(, simulated)?/.exec(first) ?? [];
  return [paints[verdict.state](state) + first.slice(state.length), ...rest].map(colors.strong).join('\n');
}

function summary({ report: { verdict, zone, verbose }, palette: colors }: Page): string {
  return [
    verdictColor({ verdict, colors }),
    ...wrap(escapeTerminal(countsSentence(verdict)), width),
    ...(verbose === true ? skippedLines(verdict) : skippedBriefly(verdict, ' (use --verbose)')).flatMap((line) =>
      wrap(escapeTerminal(line), width).map(colors.waiting),
    ),
    ...validitySentences(verdict, zone).flatMap((sentence) => wrap(escapeTerminal(sentence), width)),
  ].join('\n');
}

/** The runner reads a line that starts with `::` behind any white space as a command. */
function disarmed(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\:');
}

/** For people: the findings with their code, worst file first, then the verdict in one sentence. */
export const text: Reporter = (report) => {
  const { verdict } = report;
  const all = [...verdict.findings, ...verdict.waived, ...verdict.undecided];
  const digits = fingerprintLength(all.flatMap(({ fingerprint }) => fingerprint || []));
  const page: Page = { report, palette: palette(report.color), width, digits, lines: lineReader(report) };
  const { explanation } = report;
  const told = explanation && explainedFindings(explanation);
  const untold = (findings: readonly Finding[]): readonly Finding[] =>
    told === undefined ? findings : findings.filter((finding) => !told.has(finding));
  const paragraphs = [
    ...(explanation ? explanationText(explanation, page) : []),
    ...newFindings(untold(verdict.findings), page),
    ...existing(untold(verdict.findings), page),
    ...fixed(verdict.findings, page),
    ...waived(untold(verdict.waived), page),
    ...undecided(untold(verdict.undecided), page),
    ...undecidedBefore(untold(verdict.undecided), page),
    summary(page),
  ];
  return disarmed(paragraphs.join('\n\n')) + '\n';
};
