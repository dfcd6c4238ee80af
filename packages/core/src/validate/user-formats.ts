import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Value } from '../model/value.ts';
import { formatChecks } from './formats.ts';

/** Some of the formats' patterns take time quadratic in the text; no date, address or name is longer than this. */
const longestFormatted = 2048;

const offset = String.raw`(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;
const time = new RegExp(String.raw`^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(${offset})$`, 'i');

/** RFC 3339 full-time; a leap second ends a day of UTC. */
function isTime(text: string): boolean {
  const [, hour, minute, second, zone = 'Z'] = time.exec(text) ?? [];
  if (second !== '60') return second !== undefined;
  const [hours = 0, minutes = 0] = zone.length === 1 ? [] : zone.slice(1).split(':').map(Number);
  const ahead = (hours * 60 + minutes) * (zone.startsWith('-') ? -1 : 1);
  return (Number(hour) * 60 + Number(minute) - ahead + 2880) % 1440 === 1439;
}

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const hex = '%[0-9A-Fa-f]{2}';
const plain = String.raw`[\w.~!$&'()*+,;=-]|${hex}`;
const segment = `(?:${plain}|[:@])`;
const authority = String.raw`//(?:(?:${plain}|:)*@)?(?:\[([0-9A-Fa-f:.]+|[Vv][0-9A-Fa-f]+\.[\w.~!$&'()*+,;=:-]+)\]|(?:${plain})*)(?::\d*)?(?:/${segment}*)*`;
const rooted = `/(?:${segment}+(?:/${segment}*)*)?`;
const behind = String.raw`(?:\?(?:${segment}|[/?])*)?(?:#(?:${segment}|[/?])*)?`;
const uri = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?:${authority}|${rooted}|(?:${segment}+(?:/${segment}*)*)?)${behind}$`,
);
const relative = new RegExp(`^(?:${authority}|${rooted}|(?:(?:${plain}|@)+(?:/${segment}*)*)?)${behind}$`);

/** RFC 3986. */
function isUri(text: string, grammar = uri): boolean {
  const match = grammar.exec(text);
  const address = match?.[1];
  return match !== null && (address === undefined || /^v/i.test(address) || (fullFormats.ipv6 as RegExp).test(address));
}

const variable = String.raw`(?:\w|${hex})(?:\.?(?:\w|${hex}))*(?::[1-9]\d{0,3}|\*)?`;
const template = new RegExp(
  String.raw`^(?:[^\x00-\x20\x7f"<>%\\^\x60{|}]|${hex}|\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\})*$`,
);

/** In place of those of the library that let pass what is not of the format. */
const stricter: Readonly<Record<string, (text: string) => boolean>> = {
  date: formatChecks.date,
  time: isTime,
  'date-time': (text) => formatChecks.date(text.slice(0, 10)) && /^t$/i.test(text[10] ?? '') && isTime(text.slice(11)),
  // RFC 3339, appendix A: units follow one another without a gap.
  duration: (text) =>
    /^P(?:\d+W|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/.test(
      text,
    ) && text !== 'P',
  uuid: (text) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text),
  hostname: (text) => !text.endsWith('.') && fullFormats.hostname instanceof RegExp && fullFormats.hostname.test(text),
  uri: isUri,
  'uri-reference': (text) => isUri(text) || isUri(text, relative),
  'uri-template': (text) => template.test(text),
  regex: isRegex,
  byte: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
};

type Format = (typeof fullFormats)[keyof typeof fullFormats];

function judgeOf(name: string, format: Format): (value: Value) => boolean {
  const own = Object.hasOwn(stricter, name) ? (text: string): boolean => stricter[name]!(text) : undefined;
  const library = typeof format === 'object' && 'validate' in format ? format.validate : format;
  const judge = own ?? (library instanceof RegExp ? (text: string) => library.test(text) : library);
  if (typeof judge !== 'function') return () => true;
  if (typeof format === 'object' && 'type' in format && format.type === 'number')
    return (value) => typeof value !== 'number' || (judge as (value: number) => boolean)(value);
  const ofText = judge as (text: string) => boolean;
  return (value) =>
    typeof value !== 'string' || ((name === 'byte' || value.length <= longestFormatted) && ofText(value));
}

/** The formats that schemas of users may assert, by name. Each judges values of its type alone. */
export const formatsOfUsers: ReadonlyMap<string, (value: Value) => boolean> = new Map(
  (Object.entries(fullFormats) as [string, Format][]).map(([name, format]) => [name, judgeOf(name, format)]),
);
