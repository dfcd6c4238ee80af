/** Where in a query a placeholder stands: in a string after `=~` or `!~`, after `=` or `!=`, in another string, or outside strings. */
export type QueryContext = 'regex' | 'equality' | 'argument' | 'code';

export interface QueryPlaceholder {
  /** `version`, `labels.zone`. */
  readonly name: string;
  readonly context: QueryContext;
  /** What the string around it is quoted with; absent outside strings. */
  readonly quote?: '"' | "'" | '`';
}

/** Pieces of a query in their order. */
export type QueryTemplate = readonly (string | QueryPlaceholder)[];

/** What a query may be written with. */
const queryPlaceholders: readonly string[] = ['version', 'previousVersion', 'batch', 'targets', 'labels.NAME'];

interface Scanning {
  readonly text: string;
  readonly parts: (string | QueryPlaceholder)[];
  at: number;
  /** Up to where the text is in `parts`. */
  done: number;
  /** What was last read outside strings and spaces. */
  operator: string;
}

/**
 * Reads a PromQL query with placeholders such as `{{version}}`. Only strings may hold text; a number (`batch`) may stand anywhere. Comments are left as
 * they are. The problem is the end of a sentence whose subject is the query. It is no parser of PromQL: the provider refuses what is wrong otherwise.
 */
export function readQueryTemplate(text: string): { readonly parts: QueryTemplate } | { readonly problem: string } {
  const scanning: Scanning = { text, parts: [], at: 0, done: 0, operator: '' };
  while (scanning.at < text.length) {
    const problem = step(scanning);
    if (problem !== undefined) return { problem };
  }
  return { parts: [...scanning.parts, text.slice(scanning.done)].filter((part) => part !== '') };
}

function step(scanning: Scanning): string | undefined {
  const { text, at } = scanning;
  const character = text[at]!;
  if (character === '#') {
    const end = text.indexOf('\n', at);
    scanning.at = end === -1 ? text.length : end;
  } else if (character === '"' || character === "'" || character === '`') return readString(scanning, character);
  else if (text.startsWith('{{', at)) return readPlaceholder(scanning, 'code', undefined, text.length);
  else {
    if (/[=!~]/.test(character))
      scanning.operator = /[=!]/.test(scanning.operator) ? scanning.operator + character : character;
    else if (!/\s/.test(character)) scanning.operator = '';
    scanning.at += 1;
  }
  return undefined;
}

function readString(scanning: Scanning, quote: '"' | "'" | '`'): string | undefined {
  const { text, operator } = scanning;
  const context = operator === '=~' || operator === '!~' ? 'regex' : operator === '' ? 'argument' : 'equality';
  const end = endOfString(text, scanning.at, quote);
  scanning.at += 1;
  while (scanning.at < end) {
    const next = text.indexOf('{{', scanning.at);
    if (next === -1 || next >= end) break;
    scanning.at = next;
    const problem = readPlaceholder(scanning, context, quote, end);
    if (problem !== undefined) return problem;
  }
  scanning.at = end + 1;
  scanning.operator = '';
  return undefined;
}

function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === quote) return at;
    if (text[at] === '\\' && quote !== '`') at += 1;
  }
  return text.length;
}

function readPlaceholder(
  scanning: Scanning,
  context: QueryContext,
  quote: QueryPlaceholder['quote'],
  limit: number,
): string | undefined {
  const { text, at, parts } = scanning;
  const end = text.indexOf('}}', at);
  if (end === -1 || end >= limit) return `has a placeholder that is not closed: ${text.slice(at, at + 30)}`;
  const name = text.slice(at + 2, end).trim();
  const problem = problemOf(name, context);
  if (problem !== undefined) return problem;
  parts.push(text.slice(scanning.done, at), { name, context, ...(quote !== undefined && { quote }) });
  scanning.at = end + 2;
  scanning.done = scanning.at;
  return undefined;
}

function problemOf(name: string, context: QueryContext): string | undefined {
  const isLabel = /^labels\.[^\s{}]+$/.test(name);
  if (!isLabel && (name === 'labels.NAME' || !queryPlaceholders.includes(name)))
    return `has an unknown placeholder {{${name}}}; known are ${queryPlaceholders.map((known) => `{{${known}}}`).join(', ')}`;
  if (context === 'code' && name !== 'batch')
    return `has {{${name}}} outside a string; write it in quotes, such as version="{{version}}"`;
  if (context === 'equality' && name === 'targets')
    return 'compares a label with {{targets}} by = or !=; it is a regular expression, and needs =~ or !~';
  return undefined;
}
