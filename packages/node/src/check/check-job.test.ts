import { describe, expect, test } from 'vitest';
import { temporaryRepository, type CommitSpec, type TemporaryRepository } from '@gradus/testkit/repository.ts';
import type { CiRequest } from '../ci/job.ts';
import { checkJob, type CheckedJob, type CheckJob } from './check-job.ts';
import type { RepositoryCheck, RepositoryVerdict } from './check-repository.ts';

const history: readonly CommitSpec[] = [
  {
    name: 'start',
    files: { 'gradus.yaml': 'apiVersion: gradus.dev/v1\nkind: Project\nmetadata: { name: shop }\nspec: {}\n' },
  },
  { name: 'topic', branch: 'topic', parents: ['start'], files: { 'b.txt': 'b\n' } },
  { name: 'moved', branch: 'main', parents: ['start'], files: { 'c.txt': 'c\n' } },
  { name: 'other', branch: 'other', parents: ['start'], files: { 'd.txt': 'd\n' } },
];

function shop(): TemporaryRepository {
  const repository = temporaryRepository(history);
  repository.git('update-ref', 'refs/remotes/origin/main', repository.oids['moved']!);
  repository.git('checkout', '--quiet', '--detach', repository.oids['topic']!);
  return repository;
}

interface Compared extends Pick<CheckedJob, 'note'> {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

const where = { forge: 'github', repository: 'acme/shop', apiUrl: '', queued: false } as const;

/** The commits that a check compares, by name. */
async function compared(
  repository: TemporaryRepository,
  {
    given = {},
    request,
    targetBranch,
  }: { given?: Partial<CheckJob['asked']>; request?: CiRequest; targetBranch?: string },
): Promise<Compared> {
  let judged: RepositoryCheck | undefined;
  const { note } = await checkJob({
    asked: { dir: repository.dir, ...given },
    job: { forge: request?.forge, request, targetBranch },
    failOn: 'waivable',
    judge: async (asked) => {
      judged = asked;
      return {
        verdict: { state: 'passed', findings: [], undecided: [], simulated: false },
      } as unknown as RepositoryVerdict;
    },
  });
  const name = (ref: string | undefined): string | undefined =>
    Object.entries(repository.oids).find(([, oid]) => oid === ref)?.[0] ?? ref;
  return { base: name(judged?.base), head: name(judged?.head), ...(note !== undefined && { note }) };
}

describe('a check compares', () => {
  const of = (repository: TemporaryRepository, over: Partial<CiRequest> = {}): CiRequest => ({
    ...where,
    number: 7,
    base: repository.oids['start']!,
    head: repository.oids['topic']!,
    ...over,
  });

  test('nothing outside a job of a request', async () => {
    using repository = shop();
    expect(await compared(repository, {})).toEqual({ base: undefined, head: undefined });
    const pushed = { ...where, on: { branch: 'main', tip: repository.oids['moved']!, pushed: true } };
    expect(await compared(repository, { request: pushed })).toEqual({ base: undefined, head: undefined });
  });

  test('the head of the request with the newer tip of its target from the event and the clone', async () => {
    using repository = shop();
    const short = (name: string): string => repository.oids[name]!.slice(0, 7);
    expect(await compared(repository, { request: of(repository), targetBranch: 'main' })).toEqual({
      base: 'moved',
      head: 'topic',
      note: `This job names the base ${short('moved')}, the tip of main, and the head ${short('topic')} of its request.`,
    });
  });

  test('the given commits instead', async () => {
    using repository = shop();
    const job = { request: of(repository), targetBranch: 'main' };
    const based = await compared(repository, { ...job, given: { base: 'other' } });
    expect(based).toEqual({ base: 'other', head: 'topic', note: expect.stringMatching(/names the head \w{7} of/) });
    const headed = await compared(repository, { ...job, given: { head: 'other' } });
    expect(headed).toMatchObject({
      base: 'moved',
      head: 'other',
      note: expect.stringMatching(/names the base \w{7},/),
    });
    const both = await compared(repository, { ...job, given: { base: 'other', head: 'HEAD' } });
    expect(both).toEqual({ base: 'other', head: 'HEAD' });
    const none = await compared(repository, { ...job, given: { base: false } });
    expect(none).toEqual({ base: undefined, head: undefined });
  });

  test('in a merge queue the base of the queue, which is not the tip of the target', async () => {
    using repository = shop();
    const request = of(repository, { queued: true });
    expect(await compared(repository, { request, targetBranch: 'main' })).toMatchObject({
      base: 'start',
      head: 'topic',
    });
  });

  test('the tip in the clone, if the event cannot be read', async () => {
    using repository = shop();
    const unread = await compared(repository, { request: where, targetBranch: 'main' });
    expect(unread).toMatchObject({ base: 'moved', head: undefined });
  });

  test.each([
    ['of which the clone has no tip', { targetBranch: 'release' }, /The tip of the target branch is not in this clone/],
    [
      'of which nobody names the target',
      {},
      /does not name the tip of its target branch\. Fetch that branch and give it/,
    ],
  ])('never a request as a whole: one %s is refused', async (_, job, says) => {
    using repository = shop();
    const { base: _base, ...request } = of(repository);
    await expect(compared(repository, { request, ...job })).rejects.toThrow(says);
  });

  test('nothing to a target without a base', async () => {
    using repository = shop();
    await expect(compared(repository, { given: { target: 'main' } })).rejects.toThrow('--target needs --base');
    const request = of(repository);
    const found = await compared(repository, { given: { target: 'other' }, request, targetBranch: 'main' });
    expect(found).toMatchObject({ base: 'moved', head: 'topic' });
  });
});
