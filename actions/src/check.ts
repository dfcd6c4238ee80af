import { resolve } from 'node:path';
import process from 'node:process';
import { checkRepository, ciRequest, openRepository, targetTip, type CiRequest } from '@gradus/node';
import { conclude } from './conclude.ts';
import { readInputs } from './inputs.ts';
import { run } from './run.ts';

const known = [
  'base',
  'paths',
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
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '.';
  const dir = resolve(workspace, inputs.text('working-directory'));
  const request = ciRequest(process.env);
  const base = inputs.text('base') || (await baseOf(dir, request));
  const judged = await checkRepository({
    dir,
    ...(base !== undefined && { base }),
    ...(base !== undefined && request?.head !== undefined && { head: request.head }),
    paths: inputs.lines('paths').map((path) => resolve(dir, path)),
  });
  await conclude(inputs, judged, inputs.choice('fail-on', ['waivable', 'advisory', 'never'], 'waivable'));
});

/** What the event calls the base is where the target stood when the request was opened; a clone with its branches knows better. */
async function baseOf(dir: string, request: CiRequest | undefined): Promise<string | undefined> {
  const branch = process.env['GITHUB_BASE_REF'];
  if (request?.base === undefined || request.queued || !branch) return request?.base;
  const repository = await openRepository(dir);
  if (repository === undefined) return request.base;
  try {
    return await targetTip(repository, branch, [request.base]);
  } finally {
    await repository.close();
  }
}
