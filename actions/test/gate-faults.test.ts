import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '@gradus/testkit/forge/faults.ts';
import { buildActions, type Built } from './built.ts';
import { scene, type Scene } from './scene.ts';
import { log, told } from './told.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

type Ailment = Fault['as'];

const inAnHour = { 'retry-after': '3600' };
const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
const page = '<html><body>Sign in to the proxy</body></html>';

/** What may be wrong for good. */
const lasting: Readonly<Record<string, Ailment>> = {
  'a 403 for a token that reads only': { status: 403, body: { message: 'Resource not accessible by integration' } },
  'a 403 that asks for an hour': { status: 403, headers: inAnHour, body: secondary },
  'a 429 that asks for an hour': { status: 429, headers: inAnHour, body: { message: 'Too Many Requests' } },
  'a 404': { status: 404, body: { message: 'Not Found' } },
  'a 422': { status: 422, body: { message: 'Validation Failed' } },
  'a 500': { status: 500, body: { message: 'Server Error' } },
  'a 502 with a page': { status: 502, body: page, headers: { 'content-type': 'text/html' } },
  'a page instead of JSON': { page },
  'JSON that ends early': { truncated: true },
  'a connection that is cut': { cut: true },
};

/** What passes by itself. */
const passing: Readonly<Record<string, Ailment>> = {
  'a 500': lasting['a 500']!,
  'a 502 with a page': lasting['a 502 with a page']!,
  'a connection that is cut': { cut: true },
  'a 429 that asks for a second': { status: 429, headers: { 'retry-after': '1' }, body: { message: 'Slow down' } },
  'a 403 that asks for a second': { status: 403, headers: { 'retry-after': '1' }, body: secondary },
  'an answer that is late': { slowMs: 1_000 },
};

const writing = { comment: 'always', 'line-comments': 'true', report: 'check' };
const verdicts: Readonly<Record<string, (shop: Scene) => void>> = {
  'success: passed': ({ approved, tested }) => (approved(), tested()),
  'failure: pending': () => undefined,
  'failure: failed': ({ pull }) => void (pull.description = 'Belongs to nothing.'),
};

const shows = { 'changes/basket.yaml': [9], 'systems/checkout.yaml': [8] };

/** Each trouble meets one of the cases, and each case some of the troubles: every pair would take minutes, and the contract of forges has them. */
function inTurn<Case>(cases: readonly Case[]): (readonly [trouble: string, as: Ailment, each: Case])[] {
  return Object.entries(lasting).map(([trouble, as], index) => [trouble, as, cases[index % cases.length]!]);
}

describe.concurrent('whatever keeps the forge from being written to, the verdict is the same:', () => {
  test.each(inTurn(Object.keys(verdicts)))(
    '%s',
    async (_, as, verdict) => {
      await using shop = await scene(built, { request: { shows } });
      verdicts[verdict]!(shop);
      for (const method of ['POST', 'PATCH', 'DELETE'])
        shop.github.fail({ method, path: /\/repos\//, times: Infinity, as });
      const step = await shop.run({ with: writing });
      expect(told(step)).toBe(verdict);
      const unwritten = step.warnings.map((warning) =>
        warning.replace(/ could not be written: .+ The verdict is the same\.$/, ''),
      );
      // Where nothing is found, there is nothing to say at lines.
      const lines = verdict === 'success: passed' ? [] : ['comments at lines'];
      expect(unwritten).toEqual(['the comment', ...lines, 'the check run']);
    },
    120_000,
  );
});

describe.concurrent('what passes by itself is waited for:', () => {
  test.each(Object.entries(passing))(
    '%s, once for each fact',
    async (_, as) => {
      await using shop = await scene(built);
      shop.approved();
      shop.tested();
      for (const path of [
        `/pulls/${shop.number}`,
        '/reviews',
        '/permission',
        '/activity',
        '/branches/main',
        '/check-runs',
        '/statuses',
      ])
        shop.github.fail({ path, as });
      expect(told(await shop.run())).toBe('success: passed');
    },
    120_000,
  );
});

describe.concurrent('a fact that is hidden is not taken for one that is good:', () => {
  const facts = ['/reviews', '/permission', '/activity', '/check-runs', '/pulls/1', '/branches/main'];
  test.each(inTurn(facts))(
    '%s',
    async (_, as, path) => {
      await using shop = await scene(built);
      shop.approved();
      shop.tested();
      shop.github.fail({ path, times: Infinity, as });
      const step = await shop.run();
      expect(step.conclusion).toBe('failure');
      expect(['pending', 'undecided']).toContain(step.outputs['verdict']);
    },
    120_000,
  );
});

test('what does not fit on a page is read to its end', async () => {
  await using shop = await scene(built);
  shop.tested();
  for (let count = 0; count < 120; count++) {
    shop.decide(shop.number, { by: 'lin-ops', decision: 'commented' });
    shop.job(shop.pull.head, { name: `other-${count}`, app: 'github-actions', result: 'passed' });
    shop.comment(shop.number, { by: 'lin-ops', body: 'Hm.' });
  }
  shop.approved();
  await shop.run({ with: { comment: 'always' } });
  expect(told(await shop.run({ with: { comment: 'always' } }))).toBe('success: passed');
  expect(shop.comments(shop.number).filter(({ by }) => by === 'github-actions[bot]')).toHaveLength(1);
  expect(shop.github.log.filter(({ request }) => request.query.get('page') === '2').length).toBeGreaterThanOrEqual(6);
});

describe('the clock of the runner', () => {
  const hours = (count: number) => () => new Date(Date.now() + count * 3_600_000);

  test.each([2, -2])(
    'that is %i hours behind that of the forge leaves it undecided, and both are named',
    async (count) => {
      await using shop = await scene(built);
      shop.approved();
      shop.tested();
      shop.github.clock = hours(count);
      const step = await shop.run();
      expect(told(step)).toBe('failure: undecided');
      const [, here = '', there = ''] =
        /^The clock of this machine shows (\S+), that of the forge (\S+); .*\. Set the clock of the runner\.$/.exec(
          step.errors[0]!,
        ) ?? [];
      expect(Math.abs((Date.parse(there) - Date.parse(here)) / 3_600_000 - count)).toBeLessThan(0.1);
    },
  );

  test('may be off by minutes', async () => {
    await using shop = await scene(built);
    shop.approved();
    shop.tested();
    shop.github.clock = hours(4 / 60);
    const step = await shop.run();
    expect(told(step), log(step)).toBe('success: passed');
  });
});
