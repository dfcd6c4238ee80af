import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { code, table } from './markdown.ts';

const folder = new URL('../../actions/', import.meta.url);

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly description: string;
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

/** The page of the actions, with tables from each action.yml between its marks; the rest of the page is written by hand. */
export function generateActionTables(): Map<string, string> {
  const page = readFileSync(new URL('README.md', folder), 'utf8');
  const marked = /^(<!-- (\w+\/action\.yml) -->)\n[^]*?^(<!-- end -->)$/gm;
  const text = page.replaceAll(marked, (_, start: string, path: string, end: string) =>
    [start, ...tables(load(readFileSync(new URL(path, folder), 'utf8')) as Action), end].join('\n\n'),
  );
  return new Map([['actions/README.md', text]]);
}

function tables({ description, inputs, outputs }: Action): string[] {
  const rows = (described: Readonly<Record<string, Described>>): string[][] =>
    Object.entries(described).map(([name, { description: what, default: otherwise }]) => [
      code(name),
      otherwise === undefined ? what : `${what} Default ${code(otherwise)}.`,
    ]);
  return [description, table(['input', ''], rows(inputs)), table(['output', ''], rows(outputs))];
}
