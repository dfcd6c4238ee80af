import { type CivilDate, DAY, exists, isLeapYear, utcMidnight, utcMillis } from './civil.ts';
import { memoise } from '../model/memoise.ts';
import { type Field, type Letter, letters, shorthands } from './pattern-letters.ts';
import { bad, good, quotedJson, type Read } from './read.ts';
import { inRange, instantAt, startOfDay, zoneProblem } from './zone.ts';

type Fields = Partial<Record<Field, number>>;

interface Pattern {
  readonly regex: RegExp;
  readonly letters: readonly Letter[];
}

const PERCENT = /%(-?[A-Za-z]|%|$|[\s\S])/gu;

function literal(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9 ]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** Which of the fields are missing, contradict one another, or say nothing without another. */
function fieldProblem(fields: ReadonlySet<Field>): string | undefined {
  const has = (...wanted: Field[]) => wanted.every((field) => fields.has(field));
  if (has('epoch'))
    return [...fields].some((field) => field !== 'epoch' && field !== 'fraction') ? '%s stands alone' : undefined;
  if (!has('year')) return 'the year is missing: %Y or %y';
  if (has('dayOfYear') && (has('month') || has('day'))) return '%j cannot be combined with a month or a day';
  if (!has('dayOfYear') && !has('month')) return 'the month is missing: %m, %b or %B';
  if (!has('dayOfYear') && !has('day')) return 'the day is missing: %d or %e';
  if (has('hour', 'hour12')) return '%H cannot be combined with %I';
  if (fields.has('hour12') !== fields.has('half')) return '%I and %p need each other';
  if (has('minute') && !has('hour') && !has('hour12')) return '%M needs %H, or %I and %p';
  if (has('second') && !has('minute')) return '%S needs %M';
  if (has('fraction') && !has('second')) return '%f needs %S';
  if (has('offset') && !has('hour') && !has('hour12')) return '%z and %Z need a time of day';
  return undefined;
}

function compile(pattern: string): Read<Pattern> {
  if (pattern.length > 200) return bad('is longer than 200 characters');
  const used: Letter[] = [];
  const spelt = pattern.replaceAll(/%([FRTD])/g, (_, letter: string) => shorthands.get(letter)!);
  let source = '';
  let from = 0;
  for (const match of spelt.matchAll(PERCENT)) {
    source += literal(spelt.slice(from, match.index));
    from = match.index + match[0].length;
    const name = match[1]!;
    const letter = letters.get(name);
    if (name === '%') source += '%';
    else if (letter === undefined)
      return bad(
        `has ${quotedJson(match[0])}, which is not supported; supported are: %${[...letters.keys(), ...shorthands.keys()].join(' %')} %%`,
      );
    else if (used.some(({ field }) => field === letter.field)) return bad(`has the ${letter.field} twice`);
    else {
      used.push(letter);
      source += `(${letter.source})`;
    }
  }
  source += literal(spelt.slice(from));
  const problem = fieldProblem(new Set(used.map(({ field }) => field)));
  return problem === undefined
    ? good({ regex: new RegExp(`^${source}$`, 'u'), letters: used })
    : bad(`is not a complete time: ${problem}`);
}

const compiled = memoise(500, compile);

/** Why a pattern of strptime letters cannot be read, as the end of a sentence; undefined if it can. */
export function checkPattern(pattern: string): string | undefined {
  const read = compiled(pattern);
  return read.ok ? undefined : read.problem;
}

function fieldsOf(text: string, pattern: Pattern): Fields | undefined {
  const match = pattern.regex.exec(text);
  if (match === null) return undefined;
  return Object.fromEntries(pattern.letters.map((letter, index) => [letter.field, letter.read(match[index + 1]!)]));
}

function dateOf(fields: Fields): CivilDate | undefined {
  const year = fields.year!;
  if (fields.dayOfYear === undefined) return { year, month: fields.month!, day: fields.day! };
  if (fields.dayOfYear < 1 || fields.dayOfYear > (isLeapYear(year) ? 366 : 365)) return undefined;
  const day = new Date(utcMidnight({ year, month: 1, day: 1 }) + (fields.dayOfYear - 1) * DAY);
  return { year, month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

function assemble(fields: Fields, zone: string): number | undefined {
  if (fields.epoch !== undefined) return fields.epoch * 1000 + (fields.fraction ?? 0);
  const date = dateOf(fields);
  if (date === undefined || !exists(date)) return undefined;
  // 1970-01-01 was a Thursday.
  const weekday = ((((utcMidnight(date) / DAY + 3) % 7) + 7) % 7) + 1;
  if (fields.weekday !== undefined && fields.weekday !== weekday) return undefined;
  const hour = fields.hour ?? (fields.hour12 === undefined ? undefined : (fields.hour12 % 12) + fields.half!);
  if (hour === undefined) return startOfDay(date, zone);
  const wall = {
    ...date,
    hour,
    minute: fields.minute ?? 0,
    second: fields.second ?? 0,
    millisecond: fields.fraction ?? 0,
  };
  return fields.offset === undefined ? instantAt(wall, zone) : utcMillis(wall) - fields.offset * 60_000;
}

/**
 * Milliseconds of the epoch of text written in the first pattern that fits it. Undefined if none fits, or if the date, or
 * the wall time in its zone, does not exist; a later pattern is then not tried, so that 31/02 never becomes another day. Of a
 * wall time that comes twice it is the first; a date alone is its first instant. Without `%z` the text is read in `zone`.
 * Throws RangeError for a pattern that checkPattern refuses, and for an unknown zone.
 */
export function parseWithPatterns(text: string, patterns: readonly string[], zone: string): number | undefined {
  const problem = zoneProblem(zone);
  if (problem !== undefined) throw new RangeError(problem);
  const read = patterns.map((pattern) => {
    const result = compiled(pattern);
    if (!result.ok) throw new RangeError(`the pattern ${quotedJson(pattern)} ${result.problem}`);
    return result.value;
  });
  if (text.length > 300) return undefined;
  for (const pattern of read) {
    const fields = fieldsOf(text, pattern);
    if (fields === undefined) continue;
    const at = assemble(fields, zone);
    return at !== undefined && inRange(at) ? at : undefined;
  }
  return undefined;
}
