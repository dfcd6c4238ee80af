// Pages show commands, documents and expressions. Each is run here, in the order of its page:
//
//   ```sh            commands behind `$ `, in a folder that is empty when the page begins; output below a command is compared,
//                    where `…` alone stands for any lines, and `# exit code 1` behind a command is expected instead of 0
//                    and counts of built-in policies are `…` as well
//   ```sh shop       the same in a fresh repository of the webshop
//   ```sh checkout   at the root of this repository: the scripts exist, and those of gradus and the demo run; a folder of it likewise
//   ```yaml PATH     is written there (`shop:PATH` into the webshop); a document of gradus.dev is valid, a policy passes its cases
//   ```bash PATH     is a program, which is written there
//   ```ts FILE       an excerpt of a program in examples/library, whose own tests run it
//   ```cel KIND/NAME an expression a line, with its result as JSON behind `//`, on a document of the webshop
//
// UPDATE_DOCS=1 writes the output that commands have now into the pages; what was abridged by hand is left to hands.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { builtInPacks, lintPolicy, testPolicy, treeOf, type Value } from '@gradus/core';
import { evaluateExpression, rulebook, type PolicySpec } from '@gradus/core/internal';
import { loadProject } from '@gradus/node';
import { loadAll } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOwnKind, validator } from '../packages/core/src/validate/validator.ts';
import { clock } from '../examples/webshop/repository.ts';
import { generatedFiles } from '../scripts/generate/all.ts';
import manifest from '../package.json' with { type: 'json' };
import {
  blocksOf,
  commandsOf,
  fits,
  isAbridged,
  withoutCounts,
  type Block,
  type BlockCommand,
} from './testing/blocks.ts';
import { createWorkplace, isOfCheckout, type Workplace } from './testing/workplace.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const update = process.env['UPDATE_DOCS'] === '1';

const pagesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path))
    .sort();

const guide = [
  'README.md',
  'CONTRIBUTING.md',
  'actions/README.md',
  'docs/README.md',
  'docs/architecture.md',
  'docs/rollouts.md',
  'examples/README.md',
  'examples/webshop/README.md',
  'packages/README.md',
  'policies/README.md',
  'scripts/README.md',
  ...pagesBelow('docs/guide'),
];
const adrs = pagesBelow('docs/adr').filter((path) => !path.endsWith('README.md'));
const all = [...new Set([...guide, ...pagesBelow('docs')])];

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe.each(guide.filter((path) => blocksOf(read(path)).length > 0))('%s', (page) => {
  const blocks = blocksOf(read(page));
  let place: Workplace;
  beforeAll(() => void (place = createWorkplace()));
  afterAll(() => place.remove());

  test.each(blocks.map((block) => ({ ...block, name: `${block.language} ${block.about}`.trim() })))(
    'line $line: $name',
    async (block) => {
      const run = runners[block.language];
      expect(run, `nobody checks a block in ${block.language}; see the head of docs.test.ts`).toBeDefined();
      await run!(block, place, page);
    },
  );
});

type Runner = (block: Block, place: Workplace, page: string) => Promise<void> | void;

const runners: Readonly<Record<string, Runner>> = {
  async sh(block, place, page) {
    for (const command of commandsOf(block)) await runCommand(command, block.about, place, page);
  },
  async yaml(block, place) {
    await write(block, place);
    for (const document of loadAll(block.text) as Value[]) checkDocument(document);
  },
  async js(block, place) {
    await write(block, place);
  },
  async bash(block, place) {
    await write(block, place);
  },
  ts({ about, text }) {
    const lines = read(`examples/library/${about}`)
      .split('\n')
      .map((line) => line.trim());
    let from = 0;
    for (const line of text.trim().split('\n')) {
      const at = lines.indexOf(line.trim(), from);
      expect(at, `examples/library/${about} lacks this line, or has it further up: ${line}`).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  },
  async cel({ about, text }, place) {
    const [kind = '', name = ''] = about.split('/');
    const { tree, rules } = await loadProject(await place.folder('shop'));
    for (const line of text.trim().split('\n')) {
      const [, expression = '', result = ''] = /^(.*?)\s+\/\/ (.*)$/.exec(line) ?? [];
      const evaluated = evaluateExpression(expression, { kind, name, tree, rules, now: new Date(clock) });
      expect(evaluated, expression).toEqual({ outcome: 'value', value: JSON.parse(result) });
    }
  },
  async json(block, place) {
    JSON.parse(block.text);
    await write(block, place);
  },
  text: () => undefined,
  mermaid: () => undefined,
};

async function write({ about, text }: Block, place: Workplace): Promise<void> {
  if (about === '') return;
  const shop = about.startsWith('shop:');
  await place.write(shop ? about.slice('shop:'.length) : about, text, shop ? 'shop' : '');
}

/** Commands of the house are named as a newcomer calls them; what they would install is here already. Those of the house that take long do not run. */
function here(command: string): string | undefined {
  const scripts = [...command.matchAll(/npx -y pnpm@12 (?:-s )?(\S+)/g)].map(([, script]) => script!);
  for (const script of scripts.filter((each) => each !== 'exec'))
    expect(Object.keys(manifest.scripts), command).toContain(script);
  if (scripts.some((script) => !['gradus', 'demo', 'exec'].includes(script))) return undefined;
  return command
    .replaceAll(/npx -y pnpm@12 (?:-s )?gradus/g, 'gradus')
    .replaceAll(/npx -y pnpm@12 exec /g, '')
    .replaceAll(/npx -y pnpm@12 (?:-s )?demo/g, 'node scripts/demo.ts');
}

async function runCommand(command: BlockCommand, about: string, place: Workplace, page: string): Promise<void> {
  const runnable = isOfCheckout(about) ? here(command.command) : command.command;
  if (runnable === undefined) return;
  const { code, lines } = await place.run(runnable, about);
  expect(code, `${command.command}\n${lines.join('\n')}`).toBe(command.code);
  if (command.output.length === 0 || fits(command.output, lines)) return;
  const abridged = command.output.some((line) => isAbridged(line) && !lines.includes(line));
  if (update && !abridged) replaceOutput(page, command, withoutCounts(lines));
  else expect(lines.join('\n'), command.command).toBe(command.output.join('\n'));
}

function replaceOutput(page: string, { command, output }: BlockCommand, lines: readonly string[]): void {
  const text = read(page);
  const at = text.indexOf(`\n$ ${command}`);
  const old = `\n${output.join('\n')}\n`;
  const from = text.indexOf(old, at);
  writeFileSync(join(root, page), `${text.slice(0, from)}\n${lines.join('\n')}\n${text.slice(from + old.length)}`);
}

function checkDocument(document: Value): void {
  const { apiVersion, kind, metadata, spec } = document as Record<string, Value>;
  if (apiVersion !== 'gradus.dev/v1') return;
  expect(isOwnKind(String(kind)), `a kind ${String(kind)}`).toBe(true);
  expect(validator(kind as 'Policy')(document)).toEqual([]);
  if (kind === 'Policy') checkPolicy(String((metadata as { name: string }).name), spec as unknown as PolicySpec);
}

/** A policy about kinds of the page's own is tested by a command of the page. */
function checkPolicy(name: string, spec: PolicySpec): void {
  const rules = rulebook(treeOf({}), { packs: builtInPacks() });
  if (spec.match?.kinds?.some((kind) => !rules.world.kinds.has(kind))) return;
  const source = { id: `page/${name}`, title: name, spec };
  expect(lintPolicy(source, rules).filter(({ message }) => !message.includes('no cases'))).toEqual([]);
  expect(testPolicy(source, rules).cases.filter(({ problems }) => problems.length > 0)).toEqual([]);
}

test.each(guide)('a new built-in policy changes no output in %s', (page) => {
  const outputs = blocksOf(read(page))
    .filter(({ language }) => language === 'sh')
    .flatMap((block) => commandsOf(block).map(({ output }) => output))
    .filter((output) => output.length > 0);
  expect(outputs).toEqual(outputs.map(withoutCounts));
});

const anchorsOf = (markdown: string): string[] => [
  ...[...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  ),
  ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!),
];

test.each(all)('the links of %s lead somewhere', (page) => {
  const text = read(page).replaceAll(/^```[\s\S]*?^```$/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, link, src]) => (link ?? src)!);
  const broken = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : relative(root, resolve(root, dirname(page), path));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
  expect(broken).toEqual([]);
});

test('the reference is what would be made now', async () => {
  const made = [...(await generatedFiles())].filter(([path]) => path.startsWith('docs/'));
  const stale = made.filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
  const known = new Set(made.map(([path]) => path));
  const left = ['docs/policies', 'docs/reference/kinds'].flatMap(pagesBelow).filter((path) => !known.has(path));
  expect(left, 'pages of what is gone').toEqual([]);
});

test('every finding of the engine itself has its place on a page', () => {
  const core = join(root, 'packages/core/src');
  const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('golden'))
    .map((path) => readFileSync(join(core, path), 'utf8'));
  const names = sources.flatMap((text) => [...text.matchAll(/\bvalidation: '([a-z-]+)'/g)].map(([, name]) => name!));
  const pages = pagesBelow('docs/policies/gradus').map(read).join('\n');
  // A policy that uses up its steps is reported under its own id.
  const missing = new Set(names.filter((name) => name !== 'budget' && !pages.includes(`**${name}**`)));
  expect(names.length).toBeGreaterThan(5);
  expect([...missing]).toEqual([]);
});

const pictures = readdirSync(join(root, 'docs/images')).filter((name) => name.endsWith('.svg'));

/** Converters such as rsvg-convert ignore CSS variables, and an image on a page runs no scripts and loads nothing. */
test.each(pictures)('the picture %s needs no browser', (name) => {
  const svg = read(`docs/images/${name}`);
  expect(svg).not.toMatch(/var\(|--\w+:|<script|<foreignObject|@import|url\((?!#)|href="(?!#)/);
  expect(svg).toMatch(/@media \(prefers-color-scheme: dark\)/);
});

test('there are decisions, numbered without a gap', () => {
  const numbers = adrs.map((path) => Number(/\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThan(0);
});

test.each(adrs)('%s has the parts of a decision, on one page', (path) => {
  const text = read(path);
  expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
    'Status',
    'Context',
    'Decision',
    'Consequences',
  ]);
  expect(text.split('\n').length).toBeLessThanOrEqual(60);
});
