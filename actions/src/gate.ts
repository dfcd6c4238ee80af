import { resolve } from 'node:path';
import process from 'node:process';
import { setSecret, warning } from '@actions/core';
import { ForgeError } from '@gradus/core/forge';
import { connect } from '@gradus/node';
import { ciJob, gateJob, readDataFiles, type PublishedVerdict } from '@gradus/node/internal';
import { conclude } from './conclude.ts';
import { InputError, readInputs } from './inputs.ts';
import { runGate } from './run.ts';
import { actionVersion } from './version.ts';

const known = [
  'evidence',
  'data',
  'fail-on',
  'comment',
  'line-comments',
  'report',
  'annotations',
  'summary',
  'sarif-file',
  'junit-file',
  'json-file',
  'working-directory',
  'token',
];

await runGate(async () => {
  const inputs = readInputs(process.env, known);
  const failOn = inputs.choice('fail-on', ['waivable', 'advisory', 'never'], 'waivable');
  const told = {
    comment: inputs.choice('comment', ['never', 'on-failure', 'always'], 'never'),
    lines: inputs.flag('line-comments', false),
    report: inputs.choice('report', ['none', 'check', 'status'], 'none'),
  };
  const token = inputs.text('token');
  if (token === '') throw new InputError('token: it is empty, and the pull request cannot be read without one.');
  setSecret(token);
  const job = ciJob(process.env);
  const { request, workspace } = job;
  if (request?.number === undefined)
    throw new ForgeError('This job runs for no pull request.', 'Let the workflow run on pull_request and merge_group.');
  const dir = resolve(workspace, inputs.text('working-directory'));
  const forge = await connect({ request, token });
  const evidence = inputs.lines('evidence').map((path) => resolve(workspace, path));
  const data = readDataFiles(inputs.lines('data'), workspace, 'data:');
  const { judged, head } = await gateJob({
    asked: { dir, request, forge, evidence, data },
    told,
    job,
    version: actionVersion,
    warn: warning,
  });
  await conclude(inputs, judged, failOn, { head, warnings: mostWarnings(told) });
});

/** Each way of telling warns once where the forge refuses it. */
function mostWarnings({ comment, lines, report }: PublishedVerdict): number {
  return [comment !== 'never', lines, report !== 'none'].filter(Boolean).length;
}
