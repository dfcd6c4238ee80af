import type { Finding } from '../model/finding.ts';
import type { Report, Reporter } from '../model/report.ts';
import { escapeXmlAttribute as attribute, escapeXmlText as text, visibleLines } from '../text/escape.ts';
import { place } from './place.ts';
import { counts } from './outcome.ts';
import { requiredBy, verdictSentence } from './sentence.ts';
import { sortFindings } from '../model/sort.ts';

/** How a finding counts among test cases. */
type Result = 'failure' | 'error' | 'skipped' | 'passed';

function resultOf(finding: Finding): Result {
  if (finding.waiver !== undefined) return 'skipped';
  if (!counts(finding)) return 'passed';
  return finding.outcome === 'failed' ? 'failure' : 'error';
}

interface Case {
  readonly result: Result;
  readonly xml: string;
}

/** What a case says below its name. A pending or undecided question is an error: it was not answered, so it did not fail. */
function detail(report: Report, finding: Finding, result: Result): string {
  const lines = [
    finding.message,
    ...(requiredBy(finding) === undefined ? [] : [`Also ${requiredBy(finding)}.`]),
    ...(finding.fix === undefined ? [] : [`Fix: ${finding.fix}`]),
    `At ${place(report, finding.location)}`,
  ];
  if (result === 'skipped') {
    const { name, expires } = finding.waiver!;
    return `<skipped message="${attribute(`waived by ${name} until ${expires}`)}"/>`;
  }
  if (result === 'passed') return `<system-out>${text(visibleLines(lines.join('\n')))}</system-out>`;
  const head = `message="${attribute(visibleLines(finding.message))}" type="${attribute(`${finding.enforcement} ${finding.outcome}`)}"`;
  return `<${result} ${head}>${text(visibleLines(lines.join('\n')))}</${result}>`;
}

function caseOf(report: Report, finding: Finding): Case {
  const { document, location, validation, policy } = finding;
  const subject = document ? `${document.kind} ${document.name}` : place(report, location);
  const result = resultOf(finding);
  const file = location.path === '' ? '' : ` file="${attribute(report.prefix + location.path)}"`;
  const line = location.range === undefined ? '' : ` line="${location.range.start.line}"`;
  const name = attribute(visibleLines(`${validation}: ${subject}`));
  return {
    result,
    xml: `    <testcase classname="${attribute(policy)}" name="${name}"${file}${line}>${detail(report, finding, result)}</testcase>`,
  };
}

/** Each policy that found something is a suite. One case represents all others, because a report without a case counts as broken. */
function suites(report: Report): ReadonlyMap<string, readonly Case[]> {
  const { findings, undecided, waived, skipped, counts: sums } = report.verdict;
  const found = sortFindings([...findings, ...undecided, ...waived].filter(({ state }) => state !== 'fixed'));
  const cases = new Map<string, Case[]>();
  const add = (policy: string, made: Case): void => void cases.set(policy, [...(cases.get(policy) ?? []), made]);
  for (const [policy, list] of Map.groupBy(found, (finding) => finding.policy))
    cases.set(
      policy,
      list.map((finding) => caseOf(report, finding)),
    );
  for (const { policy, validation, missing } of skipped) {
    const why = attribute(`skipped: it needs ${missing.toSorted().join(' and ')}`);
    const xml = `    <testcase classname="${attribute(policy)}" name="${attribute(validation)}"><skipped message="${why}"/></testcase>`;
    add(policy, { result: 'skipped', xml });
  }
  const name = attribute(
    `${sums.policies} policies and ${sums.documents} documents: ${verdictSentence(report.verdict)}`,
  );
  add('gradus', { result: 'passed', xml: `    <testcase classname="gradus" name="${name}"/>` });
  return new Map([...cases].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function totals(cases: readonly Case[]): string {
  const of = (wanted: Result): number => cases.filter(({ result }) => result === wanted).length;
  return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

/**
 * JUnit XML, as GitLab and Jenkins read it: failed findings are failures, pending and undecided ones errors, waived and skipped
 * ones are skipped; advisory and existing ones pass and say so. No times, so that the same verdict gives the same bytes.
 */
export const junit: Reporter = (report) => {
  const all = suites(report);
  const parts = [...all].map(
    ([policy, cases]) =>
      `  <testsuite name="${attribute(policy)}" ${totals(cases)} timestamp="${attribute(report.verdict.now.replace(/\.\d+|Z$/g, ''))}">\n${cases.map(({ xml }) => xml).join('\n')}\n  </testsuite>`,
  );
  const name = attribute(`gradus ${report.version}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}" ${totals([...all.values()].flat())}>\n${parts.join('\n')}\n</testsuites>\n`;
};
