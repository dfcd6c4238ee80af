import type { Finding } from '../model/finding.ts';
import type { Report, Reporter } from '../model/report.ts';
import { stableJson } from './json.ts';
import { fullPath } from './place.ts';
import { plain } from './sarif-rule.ts';
import { sortFindings } from '../model/sort.ts';

type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

/** A finding that certainly blocks the merge is a blocker; a finding that may pass in time, or existed before, has a lower severity. */
function severityOf({ enforcement, outcome, state }: Finding): Severity {
  if (enforcement === 'advisory') return 'info';
  if (state === 'existing') return 'minor';
  if (outcome !== 'failed') return 'major';
  return enforcement === 'mandatory' ? 'blocker' : 'critical';
}

/** GitLab shows an entry only with a file and a line: entries about the whole project are placed at its project file. */
function entryOf(report: Report, finding: Finding, fingerprint: string): object {
  const { policy, validation, message, fix, location } = finding;
  const line = location.side === 'head' ? (location.range?.start.line ?? 1) : 1;
  return {
    description: plain(fix === undefined ? message : `${message} Fix: ${fix}`),
    check_name: `${policy}/${validation}`,
    fingerprint,
    severity: severityOf(finding),
    location: { path: fullPath(report, location) ?? `${report.prefix}gradus.yaml`, lines: { begin: line } },
  };
}

/**
 * GitLab's Code Quality report. Fingerprints follow the document and not its line, so that a merge request shows what it brings and not
 * what it moved; they are unique in a report, as GitLab asks. Fixed and waived findings are left out: GitLab knows neither, and takes
 * what no longer comes for resolved. docs.gitlab.com, Code Quality, "Code Quality report format"
 */
export const gitlab: Reporter = (report) => {
  const { findings, undecided } = report.verdict;
  const shown = sortFindings(
    [...findings, ...undecided].filter(({ state, waiver }) => state !== 'fixed' && waiver === undefined),
  );
  const seen = new Map<string, number>();
  return stableJson(
    shown.map((finding) => {
      const own = finding.fingerprint || `${finding.policy}/${finding.validation}:${finding.location.path}`;
      const before = seen.get(own) ?? 0;
      seen.set(own, before + 1);
      return entryOf(report, finding, before === 0 ? own : `${own}-${before + 1}`);
    }),
  );
};
