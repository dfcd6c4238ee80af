import { ForgeError, type Forge, type Written } from '../../../../core/src/forge/forge.ts';
import { isUnreadable, type EvidenceFacts, type Review } from '../../../../core/src/model/review.ts';
import { describe, expect, test, type TestContext } from 'vitest';
import type { Ailment } from '../faults.ts';
import { commitOf, type ForgeWorld } from '../forge-world.ts';
import type { Start } from './in-world.ts';

const soon = { 'retry-after': '1' };
const inAnHour = { 'retry-after': '3600' };
const slowDown = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
const page = '<html><body>Sign in to the proxy</body></html>';

/** What passes by itself: another request is answered. */
const passing: Readonly<Record<string, Ailment>> = {
  'a 500': { status: 500, body: { message: 'Server Error' } },
  'a 502 with a page': { status: 502, body: page, headers: { 'content-type': 'text/html' } },
  'a 503': { status: 503 },
  'a connection that is cut': { cut: true },
  'an answer that is lost': { lost: true },
  'a 429 that asks for a second': { status: 429, headers: soon, body: { message: 'Too Many Requests' } },
  'a 403 that asks for a second': { status: 403, headers: soon, body: slowDown },
};

/** What should not be there at all, and may pass. */
const odd: Readonly<Record<string, Ailment>> = {
  'a page instead of JSON': { page },
  'JSON that ends early': { truncated: true },
  'JSON of another shape': { status: 200, body: { message: 'Moved' } },
  null: { status: 200, body: null },
  'a text': { status: 200, body: 'ok' },
  'an answer without anything': { status: 204 },
};

/** What does not end while the job runs. */
const lasting: Readonly<Record<string, Ailment>> = {
  ...odd,
  'a 503': { status: 503 },
  'a connection that is cut': { cut: true },
};

/** Faults that are not worth another request. */
const hopeless: Readonly<Record<string, Ailment>> = {
  'a 429 that asks for an hour': { status: 429, headers: inAnHour, body: { message: 'Too Many Requests' } },
  'a 403 that asks for an hour': { status: 403, headers: inAnHour, body: slowDown },
};

export function faultsContract(start: Start): void {
  for (const [title, as] of Object.entries(passing))
    describe(`${title}, once`, () => meets(start, { as, times: 1, passes: true }));
  for (const [title, as] of Object.entries(odd))
    describe(`${title}, once`, () => meets(start, { as, times: 1, passes: false }));
  for (const [title, as] of Object.entries(lasting))
    describe(`${title}, for good`, () => meets(start, { as, times: Infinity, passes: false }));
  for (const [title, as] of Object.entries(hopeless))
    describe(`${title}, asked once`, () => meets(start, { as, times: Infinity, passes: false, once: true }));
}

interface Trouble {
  readonly as: Ailment;
  readonly times: number;
  /** True if a retry hides the fault. Otherwise it is reported, and it changes no other fact. */
  readonly passes: boolean;
  /** The request is not retried. */
  readonly once?: true;
}

/** Each request that a call makes meets the trouble in turn. */
function meets(start: Start, trouble: Trouble): void {
  for (const [title, { read, agree }] of Object.entries(reads))
    test(`while ${title} read`, (context) => whileReading({ start, trouble, context }, read, agree));
  for (const [title, { write, kept }] of Object.entries(writes))
    test(`while ${title} is written`, (context) => whileWriting({ start, trouble, context }, write, kept));
}

interface Meeting {
  readonly start: Start;
  readonly trouble: Trouble;
  readonly context: TestContext;
}

async function whileReading(
  meeting: Meeting,
  read: (forge: Forge, number: number) => Promise<unknown>,
  agree: (got: never, clean: never) => void,
): Promise<void> {
  const { as, times, passes } = meeting.trouble;
  for (const { method, path } of await callsOf(meeting, read)) {
    await using world = await meeting.start();
    const number = arrange(world);
    const clean = await read(world.forge, number);
    expect(JSON.stringify(clean), path).not.toContain('"unreadable":"');
    expect(world.server!.problems).toEqual([]);
    world.server!.fail({ method, path, times, as });
    const asked = world.server!.calls().length;
    const got = await read(world.forge, number).catch((error: unknown) => error);
    // A request whose answer is already known from an earlier one is not sent at all.
    if (meeting.trouble.once) expect(timesOf(world, { method, path }, asked)).toBeLessThanOrEqual(1);
    if (passes) expect(got, path).toEqual(clean);
    else if (got instanceof Error) expect(got, path).toBeInstanceOf(ForgeError);
    else agree(got as never, clean as never);
  }
}

async function whileWriting(
  meeting: Meeting,
  write: (forge: Forge, number: number) => Promise<Written>,
  kept: (world: ForgeWorld, number: number) => unknown,
): Promise<void> {
  const { as, times, passes } = meeting.trouble;
  for (const { method, path } of await callsOf(meeting, write)) {
    await using clean = await meeting.start();
    const number = arrange(clean);
    expect(await write(clean.forge, number)).toMatchObject({ written: true });
    expect(clean.server!.problems).toEqual([]);
    await using world = await meeting.start();
    arrange(world);
    world.server!.fail({ method, path, times, as });
    const written = await write(world.forge, number);
    const place = `${method} ${path}`;
    if (meeting.trouble.once) expect(timesOf(world, { method, path }, 0)).toBe(1);
    if (passes) expect(written, place).toMatchObject({ written: true });
    if (written.written) expect(kept(world, number), place).toEqual(kept(clean, number));
    else expect(written.why, place).toMatch(/./);
  }
}

interface Call {
  readonly method: string;
  readonly path: string;
}

/** How often something was requested, after so many calls. */
function timesOf({ server }: ForgeWorld, { method, path }: Call, after: number): number {
  return server!
    .calls()
    .slice(after)
    .filter((call) => call === `${method} ${path}`).length;
}

/** The requests that a call makes where nothing fails. */
async function callsOf(
  { start, context }: Meeting,
  call: (forge: Forge, number: number) => Promise<unknown>,
): Promise<readonly Call[]> {
  await using world = await start();
  context.skip(world.server === undefined, 'no wire is between the adapter and this forge');
  await call(world.forge, arrange(world));
  const calls = [...new Set(world.server!.calls())];
  expect(calls.length).toBeGreaterThan(0);
  return calls.map((text) => {
    const [method = '', path = ''] = text.split(' ');
    return { method, path };
  });
}

/** A request with something of everything. */
function arrange({ open, decide, job, account }: ForgeWorld): number {
  account('scanner', { bot: true });
  const number = open({ head: commitOf(1), pushedBy: 'ada', shows: { 'plan.yaml': [3] } });
  decide(number, { by: 'bob', decision: 'approved' });
  decide(number, { by: 'carol', decision: 'approved' });
  job(commitOf(1), { name: 'unit', app: 'ci', result: 'passed' });
  job(commitOf(1), { name: 'scan', as: 'status', app: 'scanner', result: 'passed' });
  return number;
}

const reads = {
  'a request is': {
    read: (forge: Forge, number: number) => forge.review(number),
    agree(got: Review, clean: Review) {
      // A fact may be unreadable, and is never another one.
      const facts = ['pusher', 'contributors', 'decisions', 'defaultBranch', 'rebaseMerging', 'anchored'] as const;
      const unread = facts.filter((fact) => isUnreadable(got[fact])).map((fact) => [fact, clean[fact]]);
      expect({ ...got, ...Object.fromEntries(unread) }).toEqual(clean);
    },
  },
  'jobs are': {
    read: (forge: Forge) => forge.jobs([commitOf(1)]),
    agree(got: EvidenceFacts, clean: EvidenceFacts) {
      if (got.unreadable.length === 0) expect(got).toEqual(clean);
      for (const piece of got.pieces) expect(clean.pieces).toContainEqual(piece);
    },
  },
  'open requests are': {
    read: (forge: Forge) => forge.openReviews(),
    agree: (got: unknown, clean: unknown) => expect(got).toEqual(clean),
  },
  'open requests to a branch are': {
    read: (forge: Forge) => forge.openTo('main'),
    agree: (got: unknown, clean: unknown) => expect(got).toEqual(clean),
  },
  'standing verdicts are': {
    read: (forge: Forge) => forge.verdicts(commitOf(1), 'gradus', 'status'),
    agree: (got: unknown, clean: unknown) => expect(got).toEqual(clean),
  },
  'requests of a commit are': {
    read: (forge: Forge) => forge.reviewsOf(commitOf(1)),
    agree: (got: unknown, clean: unknown) => expect(got).toEqual(clean),
  },
} as const;

const writes = {
  'a comment': {
    write: (forge: Forge, number: number) => forge.comment(number, { key: 'gate', body: 'Waiting.' }),
    kept: (world: ForgeWorld, number: number) => world.comments(number),
  },
  'a comment at a line': {
    write: (forge: Forge, number: number) =>
      forge.lines(number, [{ path: 'plan.yaml', line: 3, body: 'Here.', fingerprint: 'f1' }], 'gate'),
    kept: (world: ForgeWorld, number: number) => world.lineComments(number),
  },
  'a check': {
    write: (forge: Forge) =>
      forge.check(commitOf(1), { name: 'gradus', state: 'failed', title: 'No.', summary: 'Why.', annotations: [] }),
    kept: (world: ForgeWorld) => world.checks(commitOf(1)),
  },
  'a status': {
    write: (forge: Forge) => forge.status(commitOf(1), { name: 'gate', state: 'failed', title: 'No.' }),
    kept: (world: ForgeWorld) => world.statuses(commitOf(1)),
  },
  'a deployment': {
    write: (forge: Forge) =>
      forge.deployment({
        key: 'shop-2.canary.1',
        environment: 'production',
        commit: commitOf(1),
        branch: 'main',
        state: 'succeeded',
        description: 'Done.',
      }),
    kept: (world: ForgeWorld) => world.deployments(),
  },
} as const;
