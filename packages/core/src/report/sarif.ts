import type { Location as SarifLocation, Log, Notification, PhysicalLocation, Result, Suppression } from 'sarif';
import type { Finding, Location, Range } from '../model/finding.ts';
import type { Report, Reporter } from '../model/report.ts';
import { counted } from '../text/counted.ts';
import { stableJson } from './json.ts';
import { fullPath, place } from './place.ts';
import { plain, ruleId, ruleOf } from './sarif-rule.ts';
import { verdictSentence } from './sentence.ts';
import { skippedLines } from './skipped.ts';
import { sortFindings } from '../model/sort.ts';

/** GitHub refuses a run with more. docs.github.com, SARIF support for code scanning */
const maxResults = 25_000;
const maxRelated = 100;
/** GitHub knows this name as the root of the repository. */
const root = '%SRCROOT%';

function levelOf({ enforcement, outcome }: Finding): 'error' | 'warning' | 'note' {
  if (enforcement === 'advisory') return 'note';
  return outcome === 'failed' ? 'error' : 'warning';
}

/** RFC 3986 reference without scheme: every segment encoded, so that a colon or a `%41` in a name stays one. */
function uri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function region({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/**
 * GitHub refuses the whole log for one result without a file or a line (GH1001, GH1003). Results about the project as a whole
 * are placed at its project file, and results without a line in the head at the first line.
 */
function location(report: Report, at: Location): { physicalLocation: PhysicalLocation } {
  const known = at.range !== undefined && at.side === 'head';
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(fullPath(report, at) ?? `${report.prefix}gradus.yaml`), uriBaseId: root },
      region: known ? region(at.range) : { startLine: 1 },
    },
  };
}

function related(report: Report, { related: entries }: Finding): SarifLocation[] {
  return entries.slice(0, maxRelated).map((entry, index) => {
    const { physicalLocation } = location(report, entry.location);
    return { id: index + 1, physicalLocation, message: { text: plain(entry.message) } };
  });
}

function suppressions({ waiver }: Finding): Suppression[] {
  if (waiver === undefined) return [];
  const justification = plain(`Waived by ${waiver.name} until ${waiver.expires}.`);
  return [{ kind: 'external', status: 'accepted', justification }];
}

function text(report: Report, { message, fix, location: at }: Finding): string {
  const was = at.side === 'base' ? `\nWas at ${place(report, at)}.` : '';
  return plain(`${message}${was}${fix === undefined ? '' : `\nFix: ${fix}`}`);
}

function result(report: Report, finding: Finding, ruleIndex: number): Result {
  const { enforcement, outcome, document, change, until, source, folds, repeatedBy } = finding;
  const places = related(report, finding);
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: levelOf(finding),
    message: { text: text(report, finding) },
    locations: [location(report, finding.location)],
    ...(places.length > 0 && { relatedLocations: places }),
    ...(finding.fingerprint !== '' && { partialFingerprints: { 'gradus/v1': finding.fingerprint } }),
    baselineState: finding.state === 'existing' ? 'unchanged' : 'new',
    // §3.27.23: on all results or on none.
    suppressions: suppressions(finding),
    properties: {
      enforcement,
      outcome,
      ...(document && { kind: document.kind, name: document.name }),
      change,
      until,
      source,
      folds,
      repeatedBy,
    },
  };
}

function notifications({ verdict }: Report, left: number, notes: readonly string[]): Notification[] {
  const missing = skippedLines(verdict);
  const cut = left > 0 ? [`${counted(left, 'more result')} omitted: GitHub accepts at most 25,000 for each run.`] : [];
  const simulated = verdict.simulated ? [`Simulated at ${verdict.now}: do not use this result as a gate.`] : [];
  return [...cut, ...notes, ...simulated, ...missing].map((line) => ({ level: 'warning', message: { text: line } }));
}

/**
 * What is there for one run: fixed findings are left out, because GitHub opens an alert for every result whatever its
 * baselineState, and closes those that no longer come.
 */
function resultsOf({ verdict: { findings, undecided } }: Report): readonly Finding[] {
  return sortFindings(
    [...findings, ...undecided].filter(({ state, waiver }) => state !== 'fixed' && waiver === undefined),
  );
}

/** SARIF 2.1.0 with one run; one rule for each validation of a policy. What is waived is there, and suppressed. */
export const sarif: Reporter = (report) =>
  logOf(report, [...resultsOf(report), ...sortFindings(report.verdict.waived)], []);

/**
 * The same for GitHub's code scanning, without what is waived: `suppressions` are not among the properties that it supports, so that it
 * would open an alert for what was let through. docs.github.com, SARIF support for code scanning
 */
export const codeScanningSarif: Reporter = (report) => {
  const { length } = report.verdict.waived;
  const note = `${counted(length, 'waived result')} omitted: code scanning does not support suppressions.`;
  return logOf(report, resultsOf(report), length > 0 ? [note] : []);
};

function logOf(report: Report, all: readonly Finding[], notes: readonly string[]): string {
  const kept = all.slice(0, maxResults);
  const first = new Map(kept.map((finding) => [ruleId(finding), finding]));
  const ids = [...first.keys()].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Gradus',
            informationUri: 'https://gradus.dev',
            semanticVersion: report.version,
            rules: ids.map((id) => ruleOf(report, first.get(id)!)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            exitCodeDescription: verdictSentence(report.verdict),
            toolExecutionNotifications: notifications(report, all.length - kept.length, notes),
          },
        ],
        results: kept.map((finding) => result(report, finding, indexes.get(ruleId(finding))!)),
      },
    ],
  };
  return stableJson(log);
}
