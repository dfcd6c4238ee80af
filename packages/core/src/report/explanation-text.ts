import type { Condition, ExplainedChange, Explanation } from '../model/explanation.ts';
import type { Finding } from '../model/finding.ts';
import { cells, cutCells } from '../text/cells.ts';
import type { Paint, Palette } from '../text/color.ts';
import { conditionState, conditionStates, worstState, type ConditionState } from './condition-state.ts';
import { counted } from '../text/counted.ts';
import { escapeTerminal } from '../text/escape.ts';
import { factBlocks } from './explanation-facts.ts';
import { indented, under, worded } from './hanging.ts';
import { localInstant } from './sentence.ts';
import type { Page } from './text-finding.ts';

/** Conditions of one policy that are shown. */
const most = 50;

/** A paragraph for the request and one for each Change that it concerns: every condition, met or not, with the fact behind it. */
export function explanationText({ request, changes }: Explanation, page: Page): string[] {
  const { palette, width } = page;
  const { author, systems, named, automation, reverts } = request;
  const touched = systems.map(({ name, files }) => `${name} (${counted(files, 'file')})`);
  const about = [
    author === '' ? 'unknown author' : `by ${author}`,
    touched.length === 0 ? 'touches no file of a System' : `touches ${touched.join(', ')}`,
    ...(named.length === 0 ? [] : [`names ${named.join(', ')}`]),
    ...(automation === undefined ? [] : [`uses ${automation} of the Grading`]),
    ...(reverts === undefined ? [] : [`reverts ${reverts.slice(0, 7)}`]),
    ...(changes.length === 0 ? ['concerns no Change'] : []),
  ];
  const head = [palette.strong('The request'), ...indented('  ', about.join('; '), width)];
  return [
    blocks([head, policies(request.conditions, page)]),
    ...changes.map((change) =>
      blocks([heading(change, page), policies(change.conditions, page), ...factBlocks(change, page)]),
    ),
  ];
}

function blocks(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function heading({ name, title, type, state, systems, tier, subject }: ExplainedChange, page: Page): string[] {
  const { palette, width } = page;
  const of = `${systems.join(', ') || 'no system'}${tier === undefined ? '' : ` (tier ${tier})`}`;
  return [
    ...indented('', `Change ${name}${title === '' ? '' : `: ${title}`}`, width).map(palette.strong),
    ...indented('  ', `${type}, ${state}, of ${of}`, width),
    `  ${palette.quiet(`content ${subject}`)}`,
  ];
}

/** Policy by policy, those first that keep the request from being merged. */
function policies(conditions: readonly Condition[], page: Page): string[] {
  const groups = [...Map.groupBy(conditions, ({ policy }) => policy).values()];
  const rank = (group: readonly Condition[]): number => -conditionStates.indexOf(worstState(group));
  return groups.toSorted((a, b) => rank(a) - rank(b)).flatMap((group) => policyLines(group, page));
}

/** What is met and says nothing of itself is counted only. */
function policyLines(group: readonly Condition[], page: Page): string[] {
  const { palette, width } = page;
  const [{ policy, title }] = group as readonly [Condition];
  const told = group.filter(({ found, finding }) => found !== undefined || finding !== undefined);
  const silent = group.length - told.length;
  const name = escapeTerminal(policy);
  const count = told.length === 0 ? ` (${counted(silent, 'condition')})` : '';
  const about = cutCells(escapeTerminal(title), Math.max(16, width - 15 - cells(name) - count.length));
  const rest = told.length - most;
  const left = rest > 0 ? [`    … ${rest} more`] : [];
  const met =
    told.length > 0 && silent > 0
      ? under('    ', `and ${counted(silent, 'more condition')}`, width).map(palette.quiet)
      : [];
  const state = worstState(group);
  return [
    `  ${paintOf(state, palette)(state.padEnd(9))} ${palette.strong(name)}${palette.quiet(`${count} · ${about}`)}`,
    ...told.slice(0, most).flatMap((each, index) => conditionLines(each, told[index + 1], page)),
    ...left,
    ...met,
  ];
}

function conditionLines(condition: Condition, next: Condition | undefined, page: Page): string[] {
  const { palette, digits, width } = page;
  const { found, finding } = condition;
  const state = conditionState(condition);
  const id = finding === undefined || finding.fingerprint === '' ? '' : ` (${finding.fingerprint.slice(0, digits)})`;
  const text = `${finding?.message ?? found ?? ''}${id}`;
  return [
    ...worded('    ', state, paintOf(state, palette), text, width),
    ...(finding ? advice(finding, next?.finding, page) : []),
  ];
}

/** The fix is shown once below several conditions that require the same. */
function advice({ until, fix, waiver }: Finding, next: Finding | undefined, page: Page): string[] {
  const lines = [
    ...(waiver === undefined ? [] : [`waived: by ${waiver.name} until ${waiver.expires}`]),
    ...(until === undefined ? [] : [`until: ${localInstant(until, page.report.zone)}`]),
    ...(fix === undefined || waiver !== undefined || next?.fix === fix ? [] : [`fix: ${fix}`]),
  ];
  return lines.flatMap((line) => under('    ', line, page.width)).map(page.palette.quiet);
}

function paintOf(state: ConditionState, palette: Palette): Paint {
  return {
    met: palette.good,
    waived: palette.quiet,
    existing: palette.quiet,
    advisory: palette.note,
    pending: palette.waiting,
    undecided: palette.unknown,
    failed: palette.bad,
  }[state];
}

/** The findings that an explanation covers, so that they are not reported twice. */
export function explainedFindings({ request, changes }: Explanation): ReadonlySet<Finding> {
  const all = [request, ...changes].flatMap(({ conditions }) => conditions);
  return new Set(all.flatMap(({ finding }) => finding ?? []));
}
