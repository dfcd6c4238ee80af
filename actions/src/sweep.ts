import { resolve } from 'node:path';
import process from 'node:process';
import { info, setFailed, setOutput, setSecret, warning } from '@actions/core';
import { connect } from '@gradus/node';
import {
  ciJob,
  landedText,
  readDataFiles,
  stateOfLanded,
  sweepJob,
  type LandedLook,
  type SweptRequest,
} from '@gradus/node/internal';
import { reportWithAnnotations, logText } from './conclude.ts';
import { InputError, readInputs } from './inputs.ts';
import { run } from './run.ts';
import { actionVersion } from './version.ts';

await run(async () => {
  const inputs = readInputs(process.env, ['report', 'comment', 'evidence', 'data', 'working-directory', 'token']);
  const told = {
    comment: inputs.choice('comment', ['never', 'on-failure', 'always'], 'never'),
    report: inputs.choice('report', ['check', 'status'], 'status'),
  };
  const token = inputs.text('token');
  if (token === '') throw new InputError('token: it is empty, and pull requests cannot be read without one.');
  setSecret(token);
  const job = ciJob(process.env);
  const { workspace } = job;
  const { requests, look, reasons, bugs } = await sweepJob({
    dir: resolve(workspace, inputs.text('working-directory')),
    job,
    connect: (request) => connect({ request, token }),
    told,
    evidence: inputs.lines('evidence').map((path) => resolve(workspace, path)),
    data: readDataFiles(inputs.lines('data'), workspace, 'data:'),
    version: actionVersion,
  });
  // First: of each level the runner keeps the first ten, and drops the rest without a word.
  if (bugs.length > 0) setFailed(`This is a bug in Gradus. Please report it with the following: ${bugs.join('\n')}`);
  for (const sentence of reasons) setFailed(sentence);
  for (const request of requests) tellRequest(request);
  setOutput('judged', String(requests.filter(({ swept }) => 'state' in swept).length));
  if (look !== undefined) tellLanded(look);
});

function tellRequest({ swept, refused }: SweptRequest): void {
  const name = `#${swept.number}`;
  if ('problem' in swept) {
    const marked = swept.unmarked === undefined ? 'is undecided now' : `could not be judged, and ${swept.unmarked}`;
    warning(`${name} ${marked}: ${swept.problem}`);
  } else info(`${name}: ${swept.state}${swept.retryAt === undefined ? '' : `, again at ${swept.retryAt}`}`);
  for (const sentence of refused) warning(`${name}: ${sentence}`);
}

/** The report of what landed unjudged is in the log. */
function tellLanded({ on, landed }: LandedLook): void {
  const sentence = landedText(on, landed) ?? `${on.branch}: nothing landed since it was looked at.`;
  setOutput('landed', landed.is);
  if (landed.is === 'unjudged') process.stdout.write(logText(reportWithAnnotations(landed.verdict)));
  if (landed.is === 'unjudged' && stateOfLanded(landed) === 'passed') warning(sentence);
  else info(sentence);
}
