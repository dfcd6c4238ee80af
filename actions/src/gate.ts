import { resolve } from 'node:path';
import process from 'node:process';
import { setSecret } from '@actions/core';
import { ForgeError } from '@gradus/core';
import { ciRequest, connect, gateRequest } from '@gradus/node';
import { conclude, reportOf } from './conclude.ts';
import { InputError, readInputs } from './inputs.ts';
import { publish, type Told } from './publish.ts';
import { runGate } from './run.ts';

const known = [
  'evidence',
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
  const request = ciRequest(process.env);
  if (request?.number === undefined)
    throw new ForgeError('This job runs for no pull request.', 'Let the workflow run on pull_request and merge_group.');
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '.';
  const dir = resolve(workspace, inputs.text('working-directory'));
  const forge = await connect({ request, token });
  const gated = await gateRequest({
    dir,
    request,
    forge,
    evidence: inputs.lines('evidence').map((path) => resolve(workspace, path)),
  });
  await publish(forge, request.number, gated.head, reportOf(gated.judged, gated.head), told);
  await conclude(inputs, gated.judged, failOn, { head: gated.head, warnings: mostWarnings(told) });
});

/** Each way of telling warns once where the forge refuses it. */
function mostWarnings({ comment, lines, report }: Told): number {
  return [comment !== 'never', lines, report !== 'none'].filter(Boolean).length;
}
