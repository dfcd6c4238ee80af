import { EvaluationFailed, type EvaluationContext, type FunctionDefinition } from '../definition.ts';
import { costOfReading } from '../charges.ts';
import { charactersOf, codePointsBefore, offsetOf, textBetween } from './characters.ts';
import { formatText } from './format-text.ts';

/** The string functions of Kubernetes and of the CEL extensions, under their names. Positions count code points. */
export const strings: readonly FunctionDefinition[] = [
  {
    signature: 'string.charAt(int): string',
    doc: 'The character at a position; the empty string at the end of the text. Fails outside the text.',
    example: ['"größe".charAt(2)', '"ö"'],
    run(context, text: string, at: bigint) {
      const characters = charactersOf(context, text);
      const position = within(at, characters.length, 'charAt');
      return textBetween(characters, position, position + 1);
    },
  },
  {
    signature: 'string.indexOf(string): int',
    doc: 'The position of the first occurrence, or -1.',
    example: ['"checkout".indexOf("c")', '0'],
    run: (context, text: string, wanted: string) => indexOf(context, text, wanted, 0n),
  },
  {
    signature: 'string.indexOf(string, int): int',
    doc: 'The same at or after a position. Fails if the position is outside the text.',
    example: ['"checkout".indexOf("c", 1)', '3'],
    run: (context, text: string, wanted: string, from: bigint) => indexOf(context, text, wanted, from),
  },
  {
    signature: 'string.lastIndexOf(string): int',
    doc: 'The position of the last occurrence, or -1.',
    example: ['"checkout".lastIndexOf("c")', '3'],
    run: (context, text: string, wanted: string) => positionOf(context, text, text.lastIndexOf(wanted)),
  },
  {
    signature: 'string.lastIndexOf(string, int): int',
    doc: 'The same at or before a position. Fails if the position is outside the text.',
    example: ['"checkout".lastIndexOf("c", 2)', '0'],
    run(context, text: string, wanted: string, from: bigint) {
      const characters = charactersOf(context, text);
      return positionOf(
        context,
        text,
        text.lastIndexOf(wanted, offsetOf(characters, within(from, characters.length, 'lastIndexOf'))),
      );
    },
  },
  {
    signature: 'list<string>.join(): string',
    doc: 'The strings joined together. Fails for elements of other types.',
    example: ['["a", "b"].join()', '"ab"'],
    run: (context, list: readonly string[]) => join(context, list, ''),
  },
  {
    signature: 'list<string>.join(string): string',
    doc: 'The strings with a separator between them. Fails for elements of other types.',
    example: ['["a", "b"].join(", ")', '"a, b"'],
    run: (context, list: readonly string[], separator: string) => join(context, list, separator),
  },
  {
    signature: 'string.lowerAscii(): string',
    doc: 'The text with the letters A to Z in lower case; other letters are unchanged.',
    example: ['"TÄST".lowerAscii()', '"tÄst"'],
    run: (context, text: string) =>
      made(
        context,
        text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()),
      ),
  },
  {
    signature: 'string.upperAscii(): string',
    doc: 'The text with the letters a to z in upper case; other letters are unchanged.',
    example: ['"täst".upperAscii()', '"TäST"'],
    run: (context, text: string) =>
      made(
        context,
        text.replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase()),
      ),
  },
  {
    signature: 'string.replace(string, string): string',
    doc: 'The text with every occurrence of the first argument replaced by the second.',
    example: ['"a-b-c".replace("-", "+")', '"a+b+c"'],
    run: (context, text: string, from: string, to: string) => replace(context, text, from, to, -1),
  },
  {
    signature: 'string.replace(string, string, int): string',
    doc: 'The same for at most that many occurrences; all if the number is negative.',
    example: ['"a-b-c".replace("-", "+", 1)', '"a+b-c"'],
    run: (context, text: string, from: string, to: string, limit: bigint) =>
      replace(context, text, from, to, Number(limit)),
  },
  {
    signature: 'string.split(string): list<string>',
    doc: 'The parts between the occurrences of a separator; the characters if the separator is empty.',
    example: ['"a,b".split(",")', '["a", "b"]'],
    run: (context, text: string, separator: string) => split(context, text, separator, -1),
  },
  {
    signature: 'string.split(string, int): list<string>',
    doc: 'The same with at most that many parts, where the last part is the rest; all if the number is negative.',
    example: ['"a,b,c".split(",", 2)', '["a", "b,c"]'],
    run: (context, text: string, separator: string, limit: bigint) => split(context, text, separator, Number(limit)),
  },
  {
    signature: 'string.substring(int): string',
    doc: 'The text from a position to the end. Fails if the position is outside the text.',
    example: ['"checkout".substring(5)', '"out"'],
    run(context, text: string, start: bigint) {
      const characters = charactersOf(context, text);
      return made(context, textBetween(characters, within(start, characters.length, 'substring'), characters.length));
    },
  },
  {
    signature: 'string.substring(int, int): string',
    doc: 'The text from the first position to the second, without the second. Fails if a position is outside the text.',
    example: ['"checkout".substring(0, 5)', '"check"'],
    run(context, text: string, start: bigint, end: bigint) {
      const characters = charactersOf(context, text);
      const from = within(start, characters.length, 'substring');
      const to = within(end, characters.length, 'substring');
      if (to < from) throw new EvaluationFailed(`substring(${from}, ${to}) ends before it starts`);
      return made(context, textBetween(characters, from, to));
    },
  },
  {
    signature: 'string.trim(): string',
    doc: 'The text without white space at its ends.',
    example: ['"  a b ".trim()', '"a b"'],
    run: (context, text: string) => made(context, trim(context, text)),
  },
  {
    signature: 'string.reverse(): string',
    doc: 'The characters from last to first.',
    example: ['"ab".reverse()', '"ba"'],
    run(context, text: string) {
      context.charge(text.length);
      return [...text].reverse().join('');
    },
  },
  {
    signature: 'strings.quote(string): string',
    doc: 'The text in double quotes, with escapes for characters that cannot be printed.',
    example: ['strings.quote("a\\"b")', '"\\"a\\\\\\"b\\""'],
    run(context, text: string) {
      context.charge(text.length);
      return quote(text);
    },
  },
  {
    signature: 'string.format(list): string',
    doc: 'The text with its verbs (%s %d %f %e %x %X %o %b, %.2f, %%) replaced by the values of the list. Fails if they do not match.',
    example: ['"%s has %d items".format(["cart", 3])', '"cart has 3 items"'],
    run: (context, text: string, args: readonly unknown[]) => made(context, formatText(context, text, args)),
  },
];

function within(at: bigint, length: number, name: string): number {
  if (at < 0n || at > BigInt(length))
    throw new EvaluationFailed(`${name}(): position ${at} is outside a text of ${length} characters`);
  return Number(at);
}

function indexOf(context: EvaluationContext, text: string, wanted: string, from: bigint): bigint {
  const characters = charactersOf(context, text);
  return positionOf(
    context,
    text,
    text.indexOf(wanted, offsetOf(characters, within(from, characters.length, 'indexOf'))),
  );
}

function positionOf(context: EvaluationContext, text: string, offset: number): bigint {
  return BigInt(offset <= 0 ? offset : codePointsBefore(context, text, offset));
}

function made(context: EvaluationContext, text: string): string {
  context.charge(costOfReading(text));
  return text;
}

/** Charges before it builds the text, because a long separator can make a large text from a small input. */
function join(context: EvaluationContext, list: readonly string[], separator: string): string {
  let length = 0;
  for (const part of list) {
    length += part.length + separator.length;
  }
  context.charge(list.length + (length >> 6));
  return list.join(separator);
}

function split(context: EvaluationContext, text: string, separator: string, limit: number): readonly string[] {
  if (limit === 0) return [];
  context.charge(separator === '' ? text.length : 1 + occurrences(text, separator));
  const parts = separator === '' ? [...text] : text.split(separator);
  return limit < 0 || parts.length <= limit
    ? parts
    : [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(separator)];
}

function replace(context: EvaluationContext, text: string, from: string, to: string, limit: number): string {
  if (limit === 0) return text;
  const most = from === '' ? text.length + 1 : occurrences(text, from);
  const replaced = limit < 0 ? most : Math.min(limit, most);
  context.charge(most + 1 + Math.ceil((text.length + replaced * to.length) / 64));
  // As in Go, an empty text occurs before each character and at the end.
  const parts = from === '' ? ['', ...text, ''].slice(text === '' ? 1 : 0) : text.split(from);
  const count = limit < 0 ? parts.length - 1 : Math.min(limit, parts.length - 1);
  return (
    parts.slice(0, count + 1).join(to) +
    parts
      .slice(count + 1)
      .map((part) => from + part)
      .join('')
  );
}

/** Counted before the parts are created, so that the cost can be charged first. */
function occurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) count++;
  return count;
}

/** Uses loops, because an expression such as `\s+$` takes quadratic time on white space inside the text. */
function trim(context: EvaluationContext, text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  context.charge((text.length - (end - start)) >> 3);
  return text.slice(start, end);
}

function isSpace(character: string): boolean {
  return /^\p{White_Space}$/u.test(character);
}

const escapes: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  '"': '\\"',
};

function quote(text: string): string {
  return `"${Array.from(text.toWellFormed(), (character) => escapes[character] ?? character).join('')}"`;
}
