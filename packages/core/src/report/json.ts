import type { Finding, Location } from '../model/finding.ts';
import type { Report, Reporter } from '../model/report.ts';
import type { SkippedValidation } from '../model/verdict.ts';
import { explanationJson } from './explanation-json.ts';
import { escapeJsonForLog } from '../text/escape.ts';
import { fullPath } from './place.ts';
import { sortFindings } from '../model/sort.ts';

/** Raised when a consumer of the older form could misread the new one; additions do not raise it. */
const schemaVersion = 2;

/** Members are written in this order; those that are undefined are left out. */
function location(report: Report, { side, stream, pointer, range, ...rest }: Location): object {
  return {
    side,
    path: fullPath(report, { side, stream, pointer, ...rest }),
    stream,
    pointer,
    range: range && {
      start: { line: range.start.line, column: range.start.column },
      end: { line: range.end.line, column: range.end.column },
    },
  };
}

function finding(report: Report, entry: Finding): object {
  const { document, waiver, change } = entry;
  return {
    policy: entry.policy,
    validation: entry.validation,
    enforcement: entry.enforcement,
    outcome: entry.outcome,
    state: entry.state,
    message: entry.message,
    fix: entry.fix,
    document: document && { kind: document.kind, name: document.name },
    location: location(report, entry.location),
    keyed: entry.keyed,
    related: entry.related.map((related) => ({
      location: location(report, related.location),
      message: related.message,
    })),
    change: change && { before: change.before, after: change.after },
    until: entry.until,
    waiver: waiver && { name: waiver.name, expires: waiver.expires },
    source: entry.source,
    folds: entry.folds,
    repeatedBy: entry.repeatedBy,
    fingerprint: entry.fingerprint,
  };
}

function skipped(entries: readonly SkippedValidation[]): readonly object[] {
  return entries
    .map(({ policy, validation, mandatory, missing, documents }) => ({
      policy,
      validation,
      mandatory,
      missing: missing.toSorted(),
      documents,
    }))
    .sort((a, b) => (`${a.policy}/${a.validation}` < `${b.policy}/${b.validation}` ? -1 : 1));
}

/** A lone surrogate has no UTF-8 form, and readers disagree about its escape. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** JSON with two spaces of indentation and a line break at the end, safe to print to a build log. */
export function stableJson(value: object): string {
  return escapeJsonForLog(JSON.stringify(value, wellFormed, 2)) + '\n';
}

/** The whole verdict as JSON, by `report.schema.json`. The same verdict gives the same bytes. */
export const json: Reporter = (report) => {
  const { verdict } = report;
  const all = (findings: readonly Finding[]): readonly object[] =>
    sortFindings(findings).map((entry) => finding(report, entry));
  return stableJson({
    schemaVersion,
    tool: { name: 'gradus', version: report.version },
    state: verdict.state,
    complete: verdict.complete,
    simulated: verdict.simulated,
    now: verdict.now,
    nothingRequired: verdict.nothingRequired,
    judged: verdict.judged && {
      target: verdict.judged.target,
      head: verdict.judged.head,
      tree: verdict.judged.tree,
      isMerge: verdict.judged.isMerge,
    },
    validUntil: verdict.validUntil,
    retryAt: verdict.retryAt,
    counts: {
      policies: verdict.counts.policies,
      documents: verdict.counts.documents,
      evaluations: verdict.counts.evaluations,
      checked: verdict.counts.checked,
      notApplicable: verdict.counts.notApplicable,
      files: verdict.counts.files,
    },
    findings: all(verdict.findings),
    waived: all(verdict.waived),
    undecided: all(verdict.undecided),
    skipped: skipped(verdict.skipped),
    gate: report.explanation && explanationJson(report.explanation),
  });
};
