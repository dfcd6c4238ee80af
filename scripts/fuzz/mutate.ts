import type { Random } from './random.ts';

/** Words that cause problems in readers: limits of types, names of inherited members in JavaScript, zones, dates, parts of every syntax. */
const words = [
  '',
  '~',
  'null',
  'true',
  'no',
  '0',
  '-0',
  '1e999',
  '.inf',
  '.nan',
  '9007199254740993',
  '-1',
  '0x1F',
  '1_000',
  '007',
  '1.0',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  'then',
  'hasOwnProperty',
  '$ref',
  '<<',
  '*a',
  '&a x',
  '!!binary x',
  '!x y',
  '2026-02-30',
  '2026-03-29T02:30:00',
  '2026-03-02T09:00:00Z',
  '0000-01-01',
  '9999-12-31T23:59:59Z',
  'P1W',
  'PT0S',
  'P99999Y',
  '-P1D',
  'Europe/Berlin',
  'Africa/Cairo',
  'UTC+25',
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO;INTERVAL=0',
  '25%',
  '101%',
  '../../etc',
  '/abs',
  '**',
  '[',
  '{a,b',
  '!',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\u00a0',
  '😀',
  'a'.repeat(300),
  '---',
  '...',
  '- ',
  ': ',
  '# ',
  '|',
  '>-',
  '"',
  "'",
  '\\',
  '${',
  '{{ x }}',
  '<a>',
  ']]>',
  '&amp;',
  'true || false',
  'object',
  'oldObject',
  'now',
  'x.all(y, y)',
  'x[0]',
  '.?a',
  '1/0',
  'r"\\"',
  'in',
  '?:',
  '[1,2][5]',
  '{}',
  '[]',
];

type Mutation = (text: string, random: Random, other: string) => string;

const lines =
  (change: (lines: string[], random: Random) => void): Mutation =>
  (text, random) => {
    const list = text.split('\n');
    change(list, random);
    return list.join('\n');
  };

/** Tokens of YAML, JSON, XML, CEL and patterns: a name, a number, a text in quotes, or a sign. */
const token = /"(?:[^"\\\n]|\\.)*"|[\p{L}\p{N}_./:+-]+|[^\s\p{L}\p{N}]/gu;

const replaceToken = (text: string, random: Random, by: (found: string) => string): string => {
  const found = [...text.matchAll(token)];
  if (found.length === 0) return text + by('');
  const { 0: old, index } = random.pick(found);
  return text.slice(0, index) + by(old) + text.slice(index + old.length);
};

const mutations: readonly Mutation[] = [
  lines((list, random) => void list.splice(random.below(list.length), 1)),
  lines((list, random) => void list.splice(random.below(list.length), 0, random.pick(list))),
  lines((list, random) => {
    const at = random.below(list.length);
    list[at] = (random.once(2) ? '  ' : '').concat(random.once(2) ? list[at]! : list[at]!.replace(/^ {1,2}/, ''));
  }),
  lines((list, random) => {
    const [a, b] = [random.below(list.length), random.below(list.length)];
    [list[a], list[b]] = [list[b]!, list[a]!];
  }),
  (text, random) => replaceToken(text, random, () => random.pick(words)),
  (text, random) => replaceToken(text, random, () => random.pick(words)),
  (text, random) => replaceToken(text, random, (old) => old + random.pick(words)),
  (text, random) => replaceToken(text, random, (old) => `${random.pick(words)} ${old}`),
  (text, random, other) => replaceToken(text, random, () => random.pick(other.match(token) ?? [''])),
  (text, random, other) =>
    replaceToken(text, random, () => random.pick(text.match(token) ?? other.match(token) ?? [''])),
  (text, random) =>
    text.slice(0, random.below(text.length + 1)) + random.pick(words) + text.slice(random.below(text.length + 1)),
  (text, random) => {
    const [a, b] = [random.below(text.length + 1), random.below(text.length + 1)];
    return text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b));
  },
  (text, random, other) => {
    const at = random.below(other.length + 1);
    const from = random.below(text.length + 1);
    return text.slice(0, from) + other.slice(at, at + 1 + random.below(200)) + text.slice(from);
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(random.below(random.once(4) ? 0x10000 : 0x80)) + text.slice(at + 1);
  },
];

/** A text of the corpus, changed in one to six places, and short enough to understand in a failure. */
export function mutated(corpus: readonly string[], random: Random): string {
  let text = random.pick(corpus);
  for (let left = 1 + random.below(6); left > 0; left--)
    text = random.pick(mutations)(text, random, random.pick(corpus));
  return text.slice(0, 20_000);
}
