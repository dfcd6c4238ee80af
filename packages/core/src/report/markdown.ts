import type { Finding } from '../model/finding.ts';
import type { Report, Reporter } from '../model/report.ts';
import type { State } from '../model/verdict.ts';
import { counted } from '../text/counted.ts';
import { escapeMarkdown as plainText, markdownCode } from '../text/escape.ts';
import { counts } from './outcome.ts';
import { place } from './place.ts';
import { countsSentence, localInstant, requiredBy, validitySentences, verdictSentence } from './sentence.ts';
import { skippedBriefly } from './skipped.ts';
import { byFile, sortFindings } from '../model/sort.ts';

/** How long a text may be. A forge counts a comment in characters, a runner a summary in bytes of UTF-8. */
export interface MarkdownLimit {
  readonly limit: number;
  readonly unit: 'characters' | 'bytes';
}

/** Characters that GitHub accepts in a comment; GitLab accepts more. */
const comment: MarkdownLimit = { limit: 65_536, unit: 'characters' };

/** Distinguishable without colours. */
const marks: Readonly<Record<State, string>> = { passed: '✅', pending: '⏳', undecided: '❔', failed: '❌' };
const outcomes = { failed: '❌ Fails', pending: '⏳ Waits', undecided: '❔ Undecided' } as const;

/** A verdict in Markdown for a comment or a summary: what is missing first, then what is shown for completeness. */
export function markdown(report: Report, { limit, unit }: MarkdownLimit): string {
  const measure = unit === 'bytes' ? bytesOf : (text: string): number => text.length;
  const { verdict } = report;
  const head = [`## ${marks[verdict.state]} Gradus: ${plainText(verdictSentence(verdict))}`, ...notes(report)].join(
    '\n\n',
  );
  const groups = [...missing(report), ...asides(report)];
  const foot = `<sub>${plainText(countsSentence(verdict))} Gradus ${plainText(report.version)}</sub>\n`;
  const more = (left: number): string => `_${counted(left, 'more finding')} omitted: see the full report of the job._`;
  // Reserved for the line that counts what is left out, and for the separators between blocks.
  let room = limit - measure(head) - measure(foot) - measure(more(999_999)) - 20;
  const kept: string[] = [];
  let left = 0;
  for (const { title, end = '', blocks } of groups) {
    const shown: string[] = [];
    room -= measure(title) + measure(end) + 4;
    for (const each of blocks) {
      if (left === 0 && measure(each) + 2 <= room) {
        room -= measure(each) + 2;
        shown.push(each);
      } else left++;
    }
    if (shown.length > 0) kept.push([title, ...shown, ...(end === '' ? [] : [end])].join('\n\n'));
  }
  return [head, ...kept, ...(left > 0 ? [more(left)] : []), foot].join('\n\n');
}

/** The same within what a comment may have. */
export const markdownReport: Reporter = (report) => markdown(report, comment);

interface Group {
  readonly title: string;
  readonly end?: string;
  readonly blocks: readonly string[];
}

function notes({ verdict, zone }: Report): string[] {
  const unasked = skippedBriefly(verdict);
  return [...validitySentences(verdict, zone), ...unasked].map((sentence) => plainText(sentence));
}

/** The findings that keep the verdict from passing, in the order in which a reader looks for them. */
function missing(report: Report): Group[] {
  const { findings, undecided } = report.verdict;
  const open = byFile([...findings, ...undecided].filter(counts));
  return (['failed', 'undecided', 'pending'] as const).flatMap((outcome): Group[] => {
    const those = open.filter((finding) => finding.outcome === outcome);
    return those.length === 0
      ? []
      : [{ title: `### ${outcomes[outcome]}`, blocks: those.map((finding) => block(report, finding)) }];
  });
}

function asides(report: Report): Group[] {
  const { findings, undecided, waived } = report.verdict;
  const all = [...findings, ...undecided];
  const lists = [
    ['Advice', all.filter(({ state, enforcement }) => state === 'new' && enforcement === 'advisory')],
    ['Waived', waived],
    ['There before', all.filter(({ state }) => state === 'existing')],
    ['Fixed', all.filter(({ state }) => state === 'fixed')],
  ] as const;
  return lists.flatMap(([title, those]): Group[] =>
    those.length === 0
      ? []
      : [
          {
            title: `<details><summary>${title}: ${counted(those.length, 'finding')}</summary>`,
            end: '</details>',
            blocks: sortFindings(those).map((finding) => block(report, finding)),
          },
        ],
  );
}

/** One finding: where, what, until when, what to do, and its name for a waiver. */
function block(report: Report, finding: Finding): string {
  const { document, message, fix, until, waiver, policy, validation, fingerprint } = finding;
  const subject = document ? `**${plainText(`${document.kind} ${document.name}`)}** · ` : '';
  const lines = [
    `- ${subject}${where(report, finding)}  `,
    `  ${plainText(message)}`,
    ...(until === undefined ? [] : [`  Waits until ${plainText(localInstant(until, report.zone))}.`]),
    ...(waiver === undefined ? [] : [`  Waived by ${plainText(waiver.name)} until ${plainText(waiver.expires)}.`]),
    ...(requiredBy(finding) === undefined ? [] : [`  Also ${plainText(requiredBy(finding)!)}.`]),
    ...(fix === undefined ? [] : [`  _${plainText(fix)}_`]),
    `  ${markdownCode(`${policy}/${validation}`)}${fingerprint === '' ? '' : ` ${markdownCode(fingerprint.slice(0, 8))}`}`,
  ];
  return lines.join('  \n').replaceAll('    \n', '  \n');
}

/** The file and line, as a link where the forge shows the head. */
function where(report: Report, { location }: Finding): string {
  const at = markdownCode(place(report, location));
  if (report.links === undefined || location.path === '' || location.side === 'base') return at;
  const path = `${report.prefix}${location.path}`.toWellFormed().split('/').map(encodePart).join('/');
  const line = location.range === undefined ? '' : `#L${location.range.start.line}`;
  return `[${at}](${report.links.head}${path}${line})`;
}

/** encodeURIComponent leaves parentheses, which would end a link. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll(/[()!'*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Bytes of a text in UTF-8 (RFC 3629): core has no TextEncoder. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
