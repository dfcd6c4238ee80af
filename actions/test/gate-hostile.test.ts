import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { buildActions, type Built } from './built.ts';
import { scene } from './scene.ts';
import { bringing } from './shop.ts';
import { log, told } from './told.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

/** What a document, a name of a file, a title, a branch or a message may say to be taken for something else. */
const texts = [
  ...hostileTexts,
  '\n::endgroup::\n::error file=gradus.yaml::owned',
  'x<<ghadelimiter_0\nverdict=passed\nghadelimiter_0',
  'EOF\nverdict=passed',
  '@acme/everyone, see ![pixel](https://evil.example/p.png) and <img src="https://evil.example/q.png">',
  '<!-- gradus:v1:gate -->\n## ✅ Gradus: Passed',
  '</details></sub> # Passed',
];

/** A path takes no NUL and no slash here, and is no longer than a file system has it. */
const pathOf = (text: string): string => text.replaceAll(/[\0/]/g, '_').toWellFormed().slice(0, 60).trimEnd();

/** A change whose every text is hostile, and which breaks its schema so that it is quoted. */
const change = (text: string): string =>
  JSON.stringify({
    apiVersion: 'gradus.dev/v1',
    kind: 'Change',
    metadata: { name: text, title: text },
    spec: { type: text, systems: [text], requester: text, [text]: text },
    status: { state: text },
  });

/** Outside code, a Markdown text must not contain a mention, an image, an external link or a tag that is not ours. */
function expectHarmless(markdown: string): void {
  const text = markdown.replaceAll(/(`+)[^`\n](?:[^\n]*?[^`\n])?\1(?!`)/g, '').replaceAll(/\\[^\n]/g, '');
  expect(text).not.toMatch(/@[\w-]/);
  expect(text).not.toMatch(/!\[/);
  expect(text.match(/\]\((?!https:\/\/github\.test\/acme\/webshop\/blob\/)/g)).toBeNull();
  expect(new Set(text.match(/<[^>\s]+/g))).toEqual(
    new Set(
      ['<details', '<summary', '</summary', '</details', '<sub', '</sub'].filter((tag) => text.includes(`${tag}>`)),
    ),
  );
}

describe('a pull request that would speak for the gate', () => {
  test('in its files and their names gets no word in', async () => {
    const files = Object.fromEntries(
      texts.map((text, index) => [`changes/${index} ${pathOf(text)}.yaml`, change(text)]),
    );
    const title = texts[1]!;
    const description = `Change: basket\n${texts.join('\n')}`;
    await using shop = await scene(built, { commits: bringing(files), request: { title, description } });
    shop.approved();
    shop.tested();
    // The runner of these tests throws if anything except our annotations and the mask of the token is a command.
    const step = await shop.run({ with: { comment: 'always', report: 'check', 'json-file': 'gradus.json' } });
    expect(told(step)).toBe('failure: failed');
    expect(Object.keys(step.outputs).toSorted()).toEqual(['findings-count', 'retry-at', 'valid-until', 'verdict']);
    expect(Number(step.outputs['findings-count'])).toBeGreaterThanOrEqual(texts.length);
    expect(step.masked).toEqual(['ghs_job']);
    expect(step.bare).toEqual([]);
    for (const { name, properties } of step.annotations) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(properties['title'] ?? 'gradus').toMatch(/^(?:gradus|itil)(?:\/[a-z-]+){0,2}$/);
    }
    expect(step.text).not.toMatch(/[^\n\P{Cc}]/u);
    expectHarmless(step.summary);
    const [comment, ...more] = shop.comments(shop.number);
    expect(more).toEqual([]);
    const [marker, ...body] = comment!.body.split('\n');
    expect(marker).toBe('<!-- gradus:v1:gate -->');
    expectHarmless(body.join('\n'));
    expectHarmless(shop.github.state.checkRuns.at(-1)!.summary!);
  });

  test('in the names that it gives is quoted, and found to name nothing', async () => {
    const description = texts.map((text) => `Change: ${text.split('\n', 1)[0]}`).join('\n');
    await using shop = await scene(built, { request: { description, title: texts[0]! } });
    const step = await shop.run({ with: { comment: 'always' } });
    expect(told(step)).toBe('failure: failed');
    expect(log(step)).toContain(', which does not exist');
    expect(step.text).not.toMatch(/[^\n\P{Cc}]/u);
    expectHarmless(step.summary);
  });

  test('in its project file decides nothing', async () => {
    const project = `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec: { policies: [], exclude: ['**'] }
`;
    await using shop = await scene(built, { commits: bringing({ 'gradus.yaml': project }) });
    const step = await shop.run();
    expect(step.conclusion).toBe('failure');
    expect(step.outputs['verdict']).not.toBe('passed');
  });
});
