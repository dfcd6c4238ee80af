import type { Location } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { escapeTerminal } from '../text/escape.ts';

/** Path from the root of the repository; undefined for what concerns no file, but the change or the project as a whole. */
export function fullPath(report: Report, { path }: Location): string | undefined {
  return path === '' ? undefined : report.prefix + path;
}

/** `path:line:column`, as editors and terminals understand it; places in the base say so. Safe for a terminal. */
export function place(report: Report, location: Location): string {
  const whole = fullPath(report, location);
  if (whole === undefined) return 'the project as a whole';
  const path = escapeTerminal(whole);
  const start = location.range?.start;
  const at = start === undefined ? path : `${path}:${start.line}:${start.column}`;
  return location.side === 'base' ? `${at} (base)` : at;
}
