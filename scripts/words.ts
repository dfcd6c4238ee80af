// Checks the wording of comments and strings of TypeScript, Markdown and YAML.
//   node scripts/words.ts [--base REF]
// With --base, only lines that were added since that commit are checked.
// Exit codes: 0 nothing to reword, 1 something, 2 there is no such commit.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allowed as allowedHere, type Allowed } from './words/allowed.ts';
import { addedSince, allLines, commitOfRef, NoCommit, type Lines } from './words/lines.ts';
import { proseOf } from './words/prose.ts';
import { hitsIn } from './words/rows.ts';

/** Generated or third-party files; the sources of the generated ones are checked. */
const excluded = [
  'actions/**/dist/**',
  'packages/core/src/generated/**',
  'docs/api/**',
  'docs/reference/**',
  'docs/policies/**',
  'docs/security.md',
  '**/golden/**',
  'pnpm-lock.yaml',
  'scripts/words/**',
  'scripts/words.test.ts',
];
const patterns = ['*.ts', '*.md', '*.yaml', '*.yml', ...excluded.map((pattern) => `:(exclude,glob)${pattern}`)];

export interface Words {
  /** The places to reword, each as `path:line:column: what to do`. */
  readonly places: readonly string[];
  /** Exceptions that matched nothing. */
  readonly unused: readonly Allowed[];
}

export function wordsOf(root: string, checked: Lines, allowed: readonly Allowed[] = []): Words {
  const used = new Set<Allowed>();
  const places = [...checked].flatMap(([path, lines]) => {
    const file = join(root, path);
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    const rows = text.split('\n');
    return hitsIn(proseOf(path, text))
      .filter(({ line }) => lines.has(line))
      .filter(({ line }) => {
        const exception = allowed.find((each) => each.path === path && rows[line - 1]!.includes(each.line));
        if (exception !== undefined) used.add(exception);
        return exception === undefined;
      })
      .map(({ line, column, found, write }) => `${path}:${line}:${column}: "${found}": write ${write}.`);
  });
  return { places, unused: allowed.filter((each) => !used.has(each)) };
}

/** Exceptions are expected to be used only where every line is checked. */
function check(root: string, base: string | undefined): string[] {
  if (base !== undefined)
    return [...wordsOf(root, addedSince(root, commitOfRef(root, base), patterns), allowedHere).places];
  const { places, unused } = wordsOf(root, allLines(root, patterns), allowedHere);
  return [
    ...places,
    ...unused.map(({ path, line }) => `scripts/words/allowed.ts: ${path} no longer has "${line}": remove the entry.`),
  ];
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { base: { type: 'string' } } });
    const found = check(fileURLToPath(new URL('../', import.meta.url)), values.base);
    for (const line of found) console.error(line);
    console.log(`${found.length} ${found.length === 1 ? 'place' : 'places'} to reword`);
    process.exitCode = found.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NoCommit)) throw error;
    console.error(`words: ${error.message}`);
    process.exitCode = 2;
  }
}
