import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generated } from './generated.ts';

/** Converts a file between the readable text of the scenario and the bytes on disk. */
const forms: Readonly<Record<string, (text: string) => Buffer>> = {
  bom: (text) => Buffer.from(`\u{feff}${text}`),
  crlf: (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  cr: (text) => Buffer.from(text.replaceAll('\n', '\r')),
  'utf-16': (text) => Buffer.from(`\u{feff}${text}`, 'utf16le'),
  'latin-1': (text) => Buffer.from(text, 'latin1'),
  /** `\x1b`, `\u202e`, `\0`, `\r` and the like become the characters that they name. */
  escaped: (text) => Buffer.from(unescape(text)),
  executable: (text) => Buffer.from(text),
};

export function writeScenarioFile(root: string, rest: string, body: string): void {
  const [path, as, form] = words(rest);
  if (path === undefined || (as !== undefined && (as !== 'as' || form === undefined || !Object.hasOwn(forms, form)))) {
    throw new Error(`== file ${rest}: write PATH, or PATH as ${Object.keys(forms).join(' | ')}.`);
  }
  const content = form === undefined ? Buffer.from(body) : forms[form]!(body);
  const at = write(root, path, content);
  if (form === 'executable') chmodSync(at, 0o755);
}

export function makeFile(root: string, rest: string): void {
  const [path, name, size] = words(rest);
  const make = name === undefined ? undefined : generated[name];
  if (path === undefined || make === undefined)
    throw new Error(`== make ${rest}: write PATH and one of ${Object.keys(generated).join(', ')}.`);
  write(root, path, Buffer.from(make(Number(size ?? 1)), name === 'binary' ? 'latin1' : 'utf8'));
}

export function makeLink(root: string, rest: string): void {
  const [path, target] = words(rest);
  if (path === undefined || target === undefined) throw new Error(`== link ${rest}: write PATH and TARGET.`);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

function write(root: string, path: string, content: Buffer): string {
  const at = join(root, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
  return at;
}

/** Words apart by spaces; one in double quotes is a JSON string. */
function words(text: string): string[] {
  return (text.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? []).map((word) =>
    word.startsWith('"') ? (JSON.parse(word) as string) : word,
  );
}

function unescape(text: string): string {
  return text.replaceAll(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([0abfrtv\\]))/g,
    (_, hex: string, unicode: string, letter: string) =>
      letter === undefined ? String.fromCharCode(Number.parseInt(hex ?? unicode, 16)) : letters[letter]!,
  );
}

const letters: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\u{7}',
  b: '\b',
  f: '\f',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};
