/** What a letter reads; a pattern may read each at most once. */
export type Field =
  | 'year'
  | 'month'
  | 'day'
  | 'dayOfYear'
  | 'weekday'
  | 'hour'
  | 'hour12'
  | 'half'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'offset'
  | 'epoch';

export interface Letter {
  readonly field: Field;
  /** Source of a regular expression without groups, bounded in length. */
  readonly source: string;
  /** The number that the text means; for `offset` minutes east of UTC, for `fraction` milliseconds. */
  readonly read: (text: string) => number;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Any case; the numbers count from 1. */
function names(field: Field, words: readonly string[]): Letter {
  const anyCase = (word: string) =>
    word.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
  const lower = words.map((word) => word.toLowerCase());
  return { field, source: words.map(anyCase).join('|'), read: (text) => lower.indexOf(text.toLowerCase()) + 1 };
}

function number(field: Field, source: string): Letter {
  return { field, source, read: Number };
}

const short = (words: readonly string[]) => words.map((word) => word.slice(0, 3));

const offset: Letter = {
  field: 'offset',
  source: '[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d',
  read(text) {
    if (text.length === 1) return 0;
    const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
    return text.startsWith('-') ? -minutes : minutes;
  },
};

/**
 * The letters of `strptime` (POSIX.1-2024) that are read, digits of fixed width; with `-`, as in GNU `date`, without leading zeros. English names.
 * `%y` is 1969 to 2068, as POSIX has it.
 */
export const letters: ReadonlyMap<string, Letter> = new Map<string, Letter>([
  ['Y', number('year', '\\d{4}')],
  ['y', { field: 'year', source: '\\d{2}', read: (text) => Number(text) + (Number(text) < 69 ? 2000 : 1900) }],
  ['m', number('month', '0[1-9]|1[0-2]')],
  ['-m', number('month', '1[0-2]|[1-9]')],
  ['b', names('month', short(months))],
  ['B', names('month', months)],
  ['d', number('day', '0[1-9]|[12]\\d|3[01]')],
  ['-d', number('day', '[12]\\d|3[01]|[1-9]')],
  ['e', number('day', '[12]\\d|3[01]| ?[1-9]')],
  ['j', number('dayOfYear', '[0-2]\\d{2}|3[0-5]\\d|36[0-6]')],
  ['a', names('weekday', short(weekdays))],
  ['A', names('weekday', weekdays)],
  ['H', number('hour', '[01]\\d|2[0-3]')],
  ['-H', number('hour', '1\\d|2[0-3]|\\d')],
  ['I', number('hour12', '0[1-9]|1[0-2]')],
  ['-I', number('hour12', '1[0-2]|[1-9]')],
  [
    'p',
    { field: 'half', source: '[AaPp][Mm]', read: (text) => (text.startsWith('p') || text.startsWith('P') ? 12 : 0) },
  ],
  ['M', number('minute', '[0-5]\\d')],
  ['S', number('second', '[0-5]\\d')],
  ['f', { field: 'fraction', source: '\\d{1,9}', read: (text) => Number(text.padEnd(3, '0').slice(0, 3)) }],
  ['z', offset],
  ['Z', { field: 'offset', source: 'UTC|GMT|Z', read: () => 0 }],
  ['s', number('epoch', '-?\\d{1,12}')],
]);

/** Letters that expand to several. */
export const shorthands: ReadonlyMap<string, string> = new Map([
  ['F', '%Y-%m-%d'],
  ['R', '%H:%M'],
  ['T', '%H:%M:%S'],
  ['D', '%m/%d/%y'],
]);
