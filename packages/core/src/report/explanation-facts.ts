import type { ExplainedApproval, ExplainedChange, ExplainedTest, ExplainedWindow } from '../model/explanation.ts';
import { parseInstant } from '../time/instant.ts';
import { formatLocal } from '../time/local.ts';
import type { Palette } from '../text/color.ts';
import { worded } from './hanging.ts';
import type { Page } from './text-finding.ts';

/** Lines of one kind of facts that are shown. */
const most = 50;

/** What is known about a Change besides its document: approvals, tests, windows, and what is unknown. One block each; none if it is empty. */
export function factBlocks(change: ExplainedChange, page: Page): string[][] {
  const { report } = page;
  const times = report.zone === undefined || report.zone === 'UTC' ? '' : ` (times of ${report.zone})`;
  const blocks = [
    [`approvals${times}`, approvals(change, page)],
    [`tests${times}`, change.tests.flatMap((test) => testLines(test, page))],
    [`calendar${times}`, change.windows.flatMap((window) => windowLines(window, page))],
    ['not known', change.unknown.flatMap((why) => fact('unknown', 'unknown', why, page))],
  ] as const;
  return blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => {
      const rest = lines.length - most;
      const more = rest > 0 ? [`    … ${rest} more lines`] : [];
      return [`  ${page.palette.strong(title)}`, ...lines.slice(0, most), ...more];
    });
}

function fact(word: string, paint: keyof Palette, text: string, { palette, width }: Page): string[] {
  return worded('    ', word, palette[paint], text, width);
}

function approvals({ approvals: all, objections }: ExplainedChange, page: Page): string[] {
  return [
    ...all.flatMap((approval) =>
      approval.refused === undefined
        ? fact('stands', 'good', standing(approval, page), page)
        : fact('refused', 'quiet', refusal(approval, page), page),
    ),
    ...objections.flatMap((login) => fact('objects', 'waiting', `${login} requested changes`, page)),
  ];
}

function refusal(approval: ExplainedApproval, page: Page): string {
  const when = given(approval, page);
  return `${approval.login} ${approval.refused}${when === '' ? '' : `; given ${when}`}`;
}

function standing(approval: ExplainedApproval, page: Page): string {
  const { login, person, departments, roles } = approval;
  const who = [departments.join(', '), ...roles].filter((each) => each !== '').join('; ');
  const name = person === '' || person === login ? login : `${login} is ${person}`;
  return `${name}${who === '' ? '' : ` (${who})`}, ${given(approval, page)}`;
}

function given({ at, commit }: ExplainedApproval, page: Page): string {
  return [...(at === '' ? [] : [local(at, page)]), ...(commit === '' ? [] : [`on ${commit.slice(0, 7)}`])].join(' ');
}

const testPaint = {
  passed: 'good',
  failed: 'bad',
  running: 'waiting',
  refused: 'waiting',
  missing: 'waiting',
} as const;

function testLines({ type, state, why, sources }: ExplainedTest, page: Page): string[] {
  const said = sources.map(({ source, result, at, refused }) =>
    refused === undefined
      ? `${source} ${result}${at === undefined ? '' : ` ${local(at, page)}`}`
      : `${source} ${refused}`,
  );
  return fact(state, testPaint[state], `${type}: ${said.length === 0 ? why : said.join('; ')}`, page);
}

function windowLines({ name, kind, allows, holds, from, until }: ExplainedWindow, page: Page): string[] {
  const freezes = { true: 'a freeze that does not apply to this type', false: 'a freeze' };
  const others = { true: 'a maintenance window', false: 'a maintenance window for other types' };
  const what = `${name}, ${(kind === 'freeze' ? freezes : others)[`${allows}`]}`;
  if (from === undefined || until === undefined) return fact('far', 'quiet', `${what}, not within 400 days`, page);
  const time = `from ${local(from, page)} until ${local(until, page)}`;
  if (!holds) return fact('later', 'quiet', `${what}, ${time}`, page);
  const closes = (kind === 'freeze') === !allows;
  return fact('now', closes && kind === 'freeze' ? 'waiting' : 'good', `${what}, ${time}`, page);
}

/** In local time; the title names the zone. */
function local(instant: string, { report }: Page): string {
  const at = parseInstant(instant);
  return at === undefined || report.zone === undefined || report.zone === 'UTC'
    ? instant
    : formatLocal(at, report.zone);
}
