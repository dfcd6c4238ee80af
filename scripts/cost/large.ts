// Reads 5 MiB of each kind of input, and prints how long that takes compared with the lower bound: parsing the same amount of plain YAML in this run.
//   node scripts/cost/large.ts [--mib 5]
// Exit codes: 0 all stay below 60 times the floor, 1 one does not.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { builtInPacks, check, loadSchemaCompiler, treeOf } from '@gradus/core';
import { readJunit } from '@gradus/core/internal';
import { compileGlobs } from '../../packages/core/src/load/glob.ts';

const { values } = parseArgs({ options: { mib: { type: 'string', default: '5' } } });
const size = Number(values.mib) * 2 ** 20;
const most = 60;
const packs = builtInPacks();
const compileSchema = await loadSchemaCompiler();
const now = new Date('2026-03-02T09:00:00Z');

const project = (source: object): string =>
  JSON.stringify({
    apiVersion: 'gradus.dev/v1',
    kind: 'Project',
    metadata: { name: 'large' },
    spec: {
      policies: ['gradus:baseline'],
      limits: { fileBytes: 2 * size + 1000, documents: 1_000_000 },
      documents: [{ paths: ['d/**'], kind: 'Entry', identity: 'file.path', duplicates: 'allow', ...source }],
    },
  });
const repeated = (text: (index: number) => string): string => {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index++) length += parts[parts.push(text(index)) - 1]!.length;
  return parts.join('');
};
const judged = (path: string, text: string, source: object = {}, more: Readonly<Record<string, string>> = {}): void =>
  void check({ head: treeOf({ 'gradus.yaml': project(source), [path]: text, ...more }), now, packs, compileSchema });

const kinds: Readonly<Record<string, () => () => void>> = {
  'plain YAML': () =>
    prepared(
      'd/a.yaml',
      repeated((index) => `k${index}: value ${index}\n`),
    ),
  JSON: () => prepared('d/a.json', `[${repeated((index) => `{"a": ${index}},`)}0]`),
  'deep nesting': () =>
    prepared(
      'd/a.yaml',
      repeated((index) => `- ${'['.repeat(90)}${index}${']'.repeat(90)}\n`),
    ),
  'many aliases': () => prepared('d/a.yaml', `a: &a [1]\nb:\n${repeated(() => '- *a\n')}`),
  'one long text': () => prepared('d/a.yaml', `a: "${repeated(() => 'text ')}"\n`),
  'many items': () =>
    prepared(
      'd/a.yaml',
      repeated((index) => `- id: ${index}\n`),
      { items: '/*' },
    ),
  'many errors of a schema': () =>
    prepared(
      'd/a.yaml',
      repeated((index) => `- id: ${index}\n`),
      { items: '/*', schema: 's.json' },
      { 's.json': '{"properties":{"id":{"type":"string"}}}' },
    ),
  'a syntax error at the end': () => prepared('d/a.yaml', `${repeated((index) => `k${index}: value\n`)}a: [`),
  'lines and a pattern': () =>
    prepared(
      'd/a.txt',
      repeated((index) => `name${index}=value\n`),
      { format: { regex: '^(?P<name>\\w+)=(?P<value>.*)$' } },
    ),
  'a pattern that matches nowhere': () =>
    prepared(
      'd/a.txt',
      repeated(() => 'aaaaaaaa\n'),
      { format: { regex: '(?P<x>(?:a*)*b)' } },
    ),
  'a large schema': () =>
    prepared(
      'd/a.yaml',
      'a: 1\n',
      { schema: 's.json' },
      { 's.json': `{"enum": [${repeated((index) => `"e${index}",`)}0]}` },
    ),
  'a report of JUnit': () => {
    const text = `<testsuite>${repeated((index) => `<testcase name="t${index}"/>`)}</testsuite>`;
    return () => void readJunit(text);
  },
  'many globs': () => {
    const patterns = repeated((index) => `**/a${index}/*.yaml\n`)
      .split('\n')
      .slice(0, 20_000);
    return () => void compileGlobs(patterns);
  },
};

function prepared(...input: Parameters<typeof judged>): () => void {
  return () => judged(...input);
}

function secondsOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

let floor = 0;
for (const [name, prepare] of Object.entries(kinds)) {
  const seconds = secondsOf(prepare());
  if (floor === 0) floor = seconds;
  const ratio = seconds / floor;
  console.log(`${name.padEnd(32)} ${seconds.toFixed(2).padStart(8)} s ${ratio.toFixed(1).padStart(7)} × the floor`);
  if (ratio > most) process.exitCode = 1;
}
