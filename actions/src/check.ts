import { resolve } from 'node:path';
import process from 'node:process';
import { info } from '@actions/core';
import { checkJob, ciJob, readDataFiles } from '@gradus/node/internal';
import { conclude } from './conclude.ts';
import { readInputs } from './inputs.ts';
import { runGate } from './run.ts';

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

await runGate(async () => {
  const inputs = readInputs(process.env, known);
  const failOn = inputs.choice('fail-on', ['waivable', 'advisory', 'never'], 'waivable');
  const job = ciJob(process.env);
  const dir = resolve(job.workspace, inputs.text('working-directory'));
  const base = inputs.text('base');
  const { judged, note } = await checkJob({
    asked: {
      dir,
      ...(base !== '' && { base }),
      ...readDataFiles(inputs.lines('data'), job.workspace, 'data:'),
      paths: inputs.lines('paths').map((path) => resolve(dir, path)),
    },
    job,
    failOn,
  });
  if (note !== undefined) info(note);
  await conclude(inputs, judged, failOn);
});
