/** Why a pattern cannot be run with the meaning that it has. The message is the end of a sentence. */
export class Unsupported extends Error {}

export const top = 0x10ffff;
/** White space and line ends of ECMA-262: RE2's `\s` knows those of ASCII alone, and not the vertical tab. */
const space: Ranges = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
export const lineEnd: Ranges = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
const digit: Ranges = [[0x30, 0x39]];
const word: Ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];

type Ranges = readonly (readonly [from: number, to: number])[];

export function complement(ranges: Ranges): Ranges {
  const found: [number, number][] = [];
  let from = 0;
  for (const [first, last] of ranges) {
    if (first > from) found.push([from, first - 1]);
    from = last + 1;
  }
  if (from <= top) found.push([from, top]);
  return found;
}

export const character = (code: number): string => `\\x{${code.toString(16)}}`;
export const classText = (ranges: Ranges): string =>
  ranges.map(([from, to]) => (from === to ? character(from) : `${character(from)}-${character(to)}`)).join('');

export const classes: Readonly<Record<string, Ranges>> = {
  d: digit,
  D: complement(digit),
  w: word,
  W: complement(word),
  s: space,
  S: complement(space),
};
export const controls: Readonly<Record<string, number>> = { t: 0x09, n: 0x0a, v: 0x0b, f: 0x0c, r: 0x0d };

/** General categories by their long names, for RE2 knows the short ones. */
const categories: Readonly<Record<string, string>> = {
  Letter: 'L',
  Cased_Letter: 'LC',
  Uppercase_Letter: 'Lu',
  Lowercase_Letter: 'Ll',
  Titlecase_Letter: 'Lt',
  Modifier_Letter: 'Lm',
  Other_Letter: 'Lo',
  Mark: 'M',
  Combining_Mark: 'M',
  Nonspacing_Mark: 'Mn',
  Spacing_Mark: 'Mc',
  Enclosing_Mark: 'Me',
  Number: 'N',
  Decimal_Number: 'Nd',
  digit: 'Nd',
  Letter_Number: 'Nl',
  Other_Number: 'No',
  Punctuation: 'P',
  punct: 'P',
  Connector_Punctuation: 'Pc',
  Dash_Punctuation: 'Pd',
  Open_Punctuation: 'Ps',
  Close_Punctuation: 'Pe',
  Initial_Punctuation: 'Pi',
  Final_Punctuation: 'Pf',
  Other_Punctuation: 'Po',
  Symbol: 'S',
  Math_Symbol: 'Sm',
  Currency_Symbol: 'Sc',
  Modifier_Symbol: 'Sk',
  Other_Symbol: 'So',
  Separator: 'Z',
  Space_Separator: 'Zs',
  Line_Separator: 'Zl',
  Paragraph_Separator: 'Zp',
  Control: 'Cc',
  cntrl: 'Cc',
  Format: 'Cf',
  Private_Use: 'Co',
};
const shortCategories = new Set(Object.values(categories));

/** RE2 accepts neither half of a surrogate pair nor code points beyond Unicode. */
export function scalarValue(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) throw new Unsupported('a single surrogate is not a character');
  if (code > top) throw new Unsupported('this is not a Unicode character');
  return code;
}

/** Categories and scripts. Of other properties RE2 knows nothing, and scripts have the same names. */
export function propertyOf(text: string): string {
  const [, kind, value = text] = /^([A-Za-z_]+)=(.*)$/.exec(text) ?? [];
  const category = categories[value] ?? value;
  if ((kind === undefined || kind === 'gc' || kind === 'General_Category') && shortCategories.has(category))
    return category;
  if ((kind === 'sc' || kind === 'Script') && /^[A-Z][A-Za-z_]{3,}$/.test(value)) return value;
  throw new Unsupported(`RE2 does not support \\p{${text}}`);
}
