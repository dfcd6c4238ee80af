import { memoise } from '../model/memoise.ts';
import { bad, shorten, good, quotedJson, type Read } from './read.ts';

const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY'] as const;
type Frequency = (typeof frequencies)[number];

/** Lists of whole numbers of a rule, by the part's name. */
const lists = {
  BYMONTH: { field: 'byMonth', least: 1, greatest: 12, negative: false },
  BYWEEKNO: { field: 'byWeekNo', least: 1, greatest: 53, negative: true },
  BYYEARDAY: { field: 'byYearDay', least: 1, greatest: 366, negative: true },
  BYMONTHDAY: { field: 'byMonthDay', least: 1, greatest: 31, negative: true },
  BYHOUR: { field: 'byHour', least: 0, greatest: 23, negative: false },
  BYMINUTE: { field: 'byMinute', least: 0, greatest: 59, negative: false },
  BYSECOND: { field: 'bySecond', least: 0, greatest: 59, negative: false },
  BYSETPOS: { field: 'bySetPos', least: 1, greatest: 366, negative: true },
} as const;
type ListName = keyof typeof lists;

/** A recurrence rule of RFC 5545 §3.3.10. */
export interface Rule extends Partial<Record<(typeof lists)[ListName]['field'], number[]>> {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** As written: `20261231` or `20261231T225959Z`. */
  readonly until?: string;
  /** Weekdays, in a month or year with their number: `MO`, `-1FR`. */
  readonly byDay?: string[];
  readonly wkst?: string;
}

/** A quarter of an hour apart. */
const MOST_A_DAY = 96;
const MOST_COUNT = 10_000;

const WHOLE = /^[+-]?\d{1,4}$/;
const BYDAY = /^(?:([+-]?\d{1,2}))?(MO|TU|WE|TH|FR|SA|SU)$/;

function integers(name: ListName, value: string): Read<number[]> {
  const { least, greatest, negative } = lists[name];
  const numbers = value.split(',').map((part) => (WHOLE.test(part) ? Number(part) : Number.NaN));
  const fits = (number: number) => (negative ? Math.abs(number) : number) >= least && Math.abs(number) <= greatest;
  if (numbers.every(fits)) return good([...new Set(numbers)]);
  return bad(
    `${name}=${shorten(value)} is not a list of numbers from ${least} to ${greatest}${negative ? `, or -${greatest} to -${least}` : ''}`,
  );
}

function whole(name: string, value: string, most: number): Read<number> {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : 0;
  return number >= 1 && number <= most
    ? good(number)
    : bad(`${name}=${shorten(value)} is not a number from 1 to ${most}`);
}

function split(text: string): Read<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const part of text
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (value === '' || rest.length > 0) return bad(`${quotedJson(part)} is not NAME=VALUE`);
    if (parts.has(name)) return bad(`${name} is given twice`);
    parts.set(name, value);
  }
  return good(parts);
}

function readPart(name: string, value: string): Read<Partial<Rule>> {
  if (Object.hasOwn(lists, name)) {
    const read = integers(name as ListName, value);
    return read.ok ? good({ [lists[name as ListName].field]: read.value }) : read;
  }
  if (name === 'FREQ') {
    if (value === 'MINUTELY' || value === 'SECONDLY')
      return bad(`FREQ=${shorten(value)} is too frequent; FREQ=HOURLY with BYMINUTE is the finest`);
    return frequencies.some((known) => known === value)
      ? good({ freq: value as Frequency })
      : bad(`FREQ=${shorten(value)} is not one of ${frequencies.join(', ')}`);
  }
  if (name === 'INTERVAL' || name === 'COUNT') {
    const read = whole(name, value, name === 'COUNT' ? MOST_COUNT : 9_999);
    return read.ok ? good(name === 'COUNT' ? { count: read.value } : { interval: read.value }) : read;
  }
  if (name === 'UNTIL')
    return /^\d{8}(T\d{6}Z)?$/.test(value)
      ? good({ until: value })
      : bad(`UNTIL=${shorten(value)} is neither a date such as 20261231 nor a time in UTC such as 20261231T225959Z`);
  if (name === 'WKST')
    return /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value)
      ? good({ wkst: value })
      : bad(`WKST=${shorten(value)} is not a weekday such as MO`);
  if (name !== 'BYDAY') return bad(`${quotedJson(name)} is not a part of a recurrence rule`);
  const days = value.split(',');
  const fits = (day: string) => {
    const match = BYDAY.exec(day);
    return (
      match !== null &&
      (match[1] === undefined || (Math.abs(Number(match[1])) >= 1 && Math.abs(Number(match[1])) <= 53))
    );
  };
  return days.every(fits)
    ? good({ byDay: [...new Set(days)] })
    : bad(`BYDAY=${shorten(value)} is not a list of weekdays such as MO or -1FR`);
}

/** What RFC 5545 §3.3.10 does not allow together, and what happens too often. */
function ruleProblem(rule: Rule): string | undefined {
  const { freq, byDay = [], byMonthDay, byYearDay, byWeekNo, bySetPos } = rule;
  if (rule.count !== undefined && rule.until !== undefined) return 'COUNT and UNTIL cannot be combined';
  if (byWeekNo !== undefined && freq !== 'YEARLY') return 'BYWEEKNO needs FREQ=YEARLY';
  if (byWeekNo !== undefined && byYearDay !== undefined) return 'BYWEEKNO and BYYEARDAY cannot be combined';
  if (byYearDay !== undefined && freq !== 'YEARLY' && freq !== 'HOURLY')
    return `BYYEARDAY is not allowed with FREQ=${freq}`;
  if (byMonthDay !== undefined && freq === 'WEEKLY') return 'BYMONTHDAY is not allowed with FREQ=WEEKLY';
  const numbered = byDay.find((day) => day.length > 2);
  if (numbered !== undefined && ((freq !== 'MONTHLY' && freq !== 'YEARLY') || byWeekNo !== undefined)) {
    return `BYDAY=${numbered} has a number, which needs FREQ=MONTHLY or YEARLY, without BYWEEKNO`;
  }
  if (bySetPos !== undefined && Object.keys(rule).filter((key) => key.startsWith('by')).length === 1)
    return 'BYSETPOS needs another part such as BYDAY to choose from';
  if (startsPerDay(rule) > MOST_A_DAY)
    return `it begins up to ${startsPerDay(rule)} times a day; ${MOST_A_DAY} is the most`;
  return undefined;
}

/** How often the rule can begin on one day, at most. */
export function startsPerDay(rule: Rule): number {
  const hours = rule.byHour?.length ?? (rule.freq === 'HOURLY' ? 24 : 1);
  return hours * (rule.byMinute?.length ?? 1) * (rule.bySecond?.length ?? 1);
}

function parse(text: string): Read<Rule> {
  if (text.length > 1_000) return bad('is longer than 1000 characters');
  const parts = split(text);
  if (!parts.ok) return parts;
  const rule: Partial<Rule> = { interval: 1 };
  for (const [name, value] of parts.value) {
    const read = readPart(name, value);
    if (!read.ok) return read;
    Object.assign(rule, read.value);
  }
  if (rule.freq === undefined) return bad('FREQ is missing');
  const problem = ruleProblem(rule as Rule);
  return problem === undefined ? good(rule as Rule) : bad(problem);
}

const rules = memoise(1_000, parse);

/**
 * The value of an RRULE of RFC 5545, with or without the name, in any case. Total: other text gives a problem. Narrower than the RFC, so that the
 * work is bounded: nothing finer than HOURLY, at most 96 starts a day, COUNT up to 10,000, INTERVAL up to 9999; BYWEEKNO not
 * beside BYYEARDAY; no RSCALE.
 */
export function readRule(text: string): Read<Rule> {
  return rules(text);
}
