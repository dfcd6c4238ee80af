import { resolve } from 'node:path';
import process from 'node:process';
import { checkRepository, openRepository } from '@gradus/node';
import { readDataFiles, targetTip, ciJob, type CiJob } from '@gradus/node/internal';
import { conclude } from './conclude.ts';
import { readInputs } from './inputs.ts';
import { run } from './run.ts';

const known = [
  'base',
  'paths',
  'data',
  'fail-on',
  'annotations',
  'summary',
  'sarif-file',
  'junit-file',
  'json-file',
  'working-directory',
];

await run(async () => {
  const inputs = readInputs(process.env, known);
  const job = ciJob(process.env);
  const { request } = job;
  const dir = resolve(job.workspace, inputs.text('working-directory'));
  const base = inputs.text('base') || (await baseOf(dir, job));
  const judged = await checkRepository({
    dir,
    ...(base !== undefined && { base }),
    ...(base !== undefined && request?.head !== undefined && { head: request.head }),
    ...readDataFiles(inputs.lines('data'), job.workspace, 'data:'),
    paths: inputs.lines('paths').map((path) => resolve(dir, path)),
  });
  await conclude(inputs, judged, inputs.choice('fail-on', ['waivable', 'advisory', 'never'], 'waivable'));
});

/** What the event calls the base is where the target stood when the request was opened; a clone with its branches knows better. */
async function baseOf(dir: string, { request, targetBranch: branch }: CiJob): Promise<string | undefined> {
  if (request?.base === undefined || request.queued || !branch) return request?.base;
  const repository = await openRepository(dir);
  if (repository === undefined) return request.base;
  try {
    return await targetTip(repository, branch, [request.base]);
  } finally {
    await repository.close();
  }
}
