import { parseGlob } from '../load/glob-syntax.ts';
import { compilePattern } from '../load/pattern.ts';
import { compileRegexFormat } from '../load/text.ts';
import { readRule } from '../time/rule.ts';
import { isZone } from '../time/zone.ts';
import { readQueryTemplate } from './query-template.ts';

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `YYYY-MM-DD` of a day that the calendar has (RFC 3339 full-date). */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && isLeapYear(Number(text.slice(0, 4))) ? 29 : days[month - 1]!);
}

/** RFC 3339 date-time in capitals, with an offset. A leap second is rejected, because no clock can read it later. */
function isInstant(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (parts === null) return false;
  const [, date, hour, minute, second, offsetHour = '0', offsetMinute = '0'] = parts;
  return (
    isDate(date!) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60
  );
}

/** Why a text is not of a format, as the end of a sentence whose subject is the text; undefined if it is. */
type Reader = (text: string) => string | undefined;

function glob(text: string): string | undefined {
  const parsed = parseGlob(text.startsWith('!') ? text.slice(1) : text);
  return parsed.ok ? undefined : `is not a valid glob: ${parsed.message}`;
}

function pattern(text: string): string | undefined {
  const compiled = compilePattern(text);
  return compiled.ok ? undefined : `is not a valid pattern: ${compiled.message}`;
}

function groups(text: string): string | undefined {
  const compiled = compileRegexFormat(text);
  return compiled.ok ? undefined : `is not valid: ${compiled.message}`;
}

function rrule(text: string): string | undefined {
  const rule = readRule(text);
  return rule.ok ? undefined : `is not a valid recurrence rule: ${rule.problem}`;
}

function query(text: string): string | undefined {
  const template = readQueryTemplate(text);
  return 'problem' in template ? template.problem : undefined;
}

/** A date, an instant, or a local time. Whether the zone has that time is known once the zone is: `readPoint` says so. */
function isCalendarTime(text: string): boolean {
  if (isDate(text) || isInstant(text)) return true;
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (parts === null) return false;
  const [, date, hour, minute, second = '0'] = parts;
  return isDate(date!) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** SubjectPublicKeyInfo (RFC 5280) in base64: Ed25519 (RFC 8410), and P-256 as a whole or compressed point (RFC 5480). */
const publicKeys = [
  /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/,
  /^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$/,
  /^MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgA[CD][A-Za-z0-9+/]{43}=$/,
];

function isPublicKey(text: string): boolean {
  const body = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]+)\n-----END PUBLIC KEY-----\n?$/.exec(text)?.[1];
  const key = body?.replaceAll('\n', '');
  return key !== undefined && publicKeys.some((form) => form.test(key));
}

/** Formats whose reader says more than no. */
const readers: Readonly<Record<string, Reader>> = {
  glob,
  'pointer-pattern': pattern,
  'named-groups': groups,
  rrule,
  'query-template': query,
};

/** Why the text is not of the format, as the end of a sentence; undefined if nothing is known beyond that it is not. */
export function formatProblem(name: string, text: string): string | undefined {
  return Object.hasOwn(readers, name) ? readers[name]!(text) : undefined;
}

export type FormatName =
  | 'date'
  | 'date-time'
  | 'calendar-time'
  | 'glob'
  | 'pointer-pattern'
  | 'named-groups'
  | 'public-key'
  | 'query-template'
  | 'rrule'
  | 'time-zone';

const holds = (reader: Reader) => (text: string) => reader(text) === undefined;

/**
 * The formats that the schemas of our own kinds assert. A value is validated by the parser that later uses it, so that no valid value
 * turns out to be unusable.
 */
export const formatChecks: Readonly<Record<FormatName, (text: string) => boolean>> = {
  date: isDate,
  'date-time': isInstant,
  'calendar-time': isCalendarTime,
  glob: holds(glob),
  'pointer-pattern': holds(pattern),
  'named-groups': holds(groups),
  'public-key': isPublicKey,
  'query-template': holds(query),
  rrule: holds(rrule),
  'time-zone': isZone,
};
