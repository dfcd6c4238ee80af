import { resolve } from 'node:path';
import process from 'node:process';
import { info, setFailed, setOutput, setSecret, warning } from '@actions/core';
import { ForgeError } from '@gradus/core';
import { ciRequest, connect, sweep } from '@gradus/node';
import { reportOf } from './conclude.ts';
import { InputError, readInputs } from './inputs.ts';
import { publish } from './publish.ts';
import { run } from './run.ts';

await run(async () => {
  const inputs = readInputs(process.env, ['report', 'comment', 'evidence', 'working-directory', 'token']);
  const told = {
    comment: inputs.choice('comment', ['never', 'on-failure', 'always'], 'never'),
    lines: false,
    report: inputs.choice('report', ['check', 'status'], 'check'),
  };
  const token = inputs.text('token');
  if (token === '') throw new InputError('token: it is empty, and pull requests cannot be read without one.');
  setSecret(token);
  const where = ciRequest(process.env);
  if (where === undefined) throw new ForgeError('This is no job of GitHub Actions.');
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '.';
  const forge = await connect({ request: where, token });
  const swept = await sweep({
    dir: resolve(workspace, inputs.text('working-directory')),
    where,
    forge,
    evidence: inputs.lines('evidence').map((path) => resolve(workspace, path)),
    tell: (number, { judged, head }) => publish(forge, number, head, reportOf(judged, head), told),
  });
  for (const each of swept) {
    if ('problem' in each) warning(`#${each.number} keeps its verdict: ${each.problem}`);
    else info(`#${each.number}: ${each.state}${each.retryAt === undefined ? '' : `, again at ${each.retryAt}`}`);
  }
  setOutput('judged', String(swept.filter((each) => 'state' in each).length));
  if (swept.length > 0 && swept.every((each) => 'problem' in each)) setFailed('No pull request could be judged again.');
});
