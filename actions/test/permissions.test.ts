import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GithubScope, GithubToken } from '@gradus/testkit/forge/github/state.ts';
import { buildActions, type Built } from './built.ts';
import { scene, token, type Scene } from './scene.ts';
import { log, told } from './told.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

type Permissions = GithubToken['may'];

/** What the row of the page that speaks of something asks for: the names of GitHub, as the fake calls them. */
function permissionsFor(what: string): Permissions {
  const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(what) && line.includes(': '));
  if (row === undefined) throw new Error(`README.md does not say which permission ${what} needs.`);
  const granted = [...row.matchAll(/`([a-z-]+): (read|write)`/g)];
  return Object.fromEntries(granted.map(([, name, right]) => [name!.replace('pull-requests', 'pulls'), right!]));
}

/** A job with these permissions and no others, of a request that is approved and tested. */
async function jobWith(
  may: Permissions,
  shop: Scene,
  inputs: Readonly<Record<string, string>> = {},
): ReturnType<Scene['run']> {
  const { state } = shop.github;
  state.tokens.set(token, { ...state.tokens.get(token)!, may: { ...may } });
  return shop.run({ with: inputs });
}

const reading = { ...permissionsFor('who pushed'), ...permissionsFor('uses as evidence') };
const shows = { 'changes/basket.yaml': [9] };

test('what the page asks for reading is enough, and each of it is needed', async () => {
  await using shop = await scene(built);
  shop.approved();
  shop.tested();
  expect(reading).toEqual({ contents: 'read', pulls: 'read', checks: 'read', statuses: 'read' });
  expect(told(await jobWith(reading, shop))).toBe('success: passed');
  for (const scope of Object.keys(reading) as GithubScope[]) {
    const { [scope]: _, ...less } = reading;
    expect(told(await jobWith(less, shop)), `without ${scope}`).toBe('failure: undecided');
  }
});

test.each([
  ['comment', 'always', '`comment`'],
  ['line-comments', 'true', '`line-comments`'],
  ['report', 'check', '`report: check`'],
  ['report', 'status', '`report: status`'],
])('what the page asks for %s: %s is enough, and needed', async (input, value, what) => {
  await using shop = await scene(built, { request: { shows } });
  const less = await jobWith(reading, shop, { [input]: value });
  expect(less.warnings).toEqual([expect.stringContaining('could not be written')]);
  const enough = await jobWith({ ...reading, ...permissionsFor(what) }, shop, { [input]: value });
  expect(enough.warnings, log(enough)).toEqual([]);
  expect(told(less)).toBe(told(enough));
});
