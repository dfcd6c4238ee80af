import { resolve } from 'node:path';
import process from 'node:process';
import { info, setFailed, setOutput, setSecret, warning } from '@actions/core';
import { ForgeError } from '@gradus/core/forge';
import { connect, sweep } from '@gradus/node';
import {
  keptSwept,
  landedFix,
  landedText,
  lookAtBranch,
  publish,
  readDataFiles,
  stateOfLanded,
  type BranchLook,
  type JobBranch,
  ciJob,
} from '@gradus/node/internal';
import { reportWithAnnotations, logText } from './conclude.ts';
import { InputError, readInputs } from './inputs.ts';
import { run } from './run.ts';

await run(async () => {
  const inputs = readInputs(process.env, ['report', 'comment', 'evidence', 'data', 'working-directory', 'token']);
  const told = {
    comment: inputs.choice('comment', ['never', 'on-failure', 'always'], 'never'),
    lines: false,
    report: inputs.choice('report', ['check', 'status'], 'status'),
    keep: keptSwept,
  };
  const token = inputs.text('token');
  if (token === '') throw new InputError('token: it is empty, and pull requests cannot be read without one.');
  setSecret(token);
  const { request: where, workspace } = ciJob(process.env);
  if (where === undefined) throw new ForgeError('This is not a job of GitHub Actions.');
  const forge = await connect({ request: where, token });
  const dir = resolve(workspace, inputs.text('working-directory'));
  const evidence = inputs.lines('evidence').map((path) => resolve(workspace, path));
  const data = readDataFiles(inputs.lines('data'), workspace, 'data:');
  const { on } = where;
  const look = on && (await lookAtBranch({ dir, where, forge, as: told.report, on, evidence, data }));
  for (const sentence of look?.refused ?? []) warning(`${sentence}.`);
  const swept = await sweep({
    dir,
    where,
    forge,
    evidence,
    data,
    report: told.report,
    ...(on?.pushed && { branch: on.branch }),
    async publish(asked, gated) {
      const report = reportWithAnnotations(gated.judged, gated.head);
      for (const refused of await publish({ asked, gated, report, told })) warning(refused);
    },
  });
  for (const each of swept) {
    if ('problem' in each) {
      const marked = each.unmarked === undefined ? 'is undecided now' : `could not be judged, and ${each.unmarked}`;
      warning(`#${each.number} ${marked}: ${each.problem}${each.bug === undefined ? '' : `\n${each.bug}`}`);
    } else info(`#${each.number}: ${each.state}${each.retryAt === undefined ? '' : `, again at ${each.retryAt}`}`);
  }
  setOutput('judged', String(swept.filter((each) => 'state' in each).length));
  if (on !== undefined && look !== undefined) tellLanded(on, look.landed);
  const bugs = swept.filter((each) => 'bug' in each).map(({ number }) => `#${number}`);
  if (bugs.length > 0) setFailed(`This is a bug in Gradus, met in ${bugs.join(', ')}. Please report it.`);
  else if (look !== undefined && 'bug' in look.landed) setFailed(`This is a bug in Gradus: ${look.landed.bug}`);
  else if (swept.length > 0 && swept.every((each) => 'problem' in each))
    setFailed('No pull request could be judged again.');
});

/** The verdict on commits that landed unjudged can fail the step; its report is in the log and in the summary. */
function tellLanded(on: JobBranch, landed: BranchLook['landed']): void {
  const sentence = landedText(on, landed) ?? `${on.branch}: nothing landed since it was looked at.`;
  const state = stateOfLanded(landed);
  setOutput('landed', landed.is);
  if (landed.is === 'unjudged') process.stdout.write(logText(reportWithAnnotations(landed.verdict)));
  if (state !== 'passed') setFailed(`${sentence} ${landedFix}`);
  else if (landed.is === 'unjudged') warning(sentence);
  else info(sentence);
}
