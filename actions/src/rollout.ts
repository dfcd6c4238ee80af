import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import process from 'node:process';
import { setFailed, setOutput, setSecret, warning } from '@actions/core';
import { actionOutputs, actionText, parseJobs } from '@gradus/rollout/internal';
import { dayPart, monthPart, parseDuration, timePart } from '@gradus/core/internal';
import {
  approveJob,
  ciJob,
  environmentReviewers,
  mostOfMatrix,
  nextJob,
  readFleetFile,
  recordJob,
  stepOutcome,
  systemClock,
  withRolloutJob,
  type RolloutJob,
  type RolloutJobOptions,
  type Ticked,
} from '@gradus/node/internal';
import { InputError, readInputs, type Inputs } from './inputs.ts';
import { authorizeGit } from './authorize-git.ts';
import { run } from './run.ts';

const known = [
  'name',
  'command',
  'results',
  'place',
  'remote',
  'state-ref',
  'fleet',
  'fleet-command',
  'lease',
  'most-starts',
  'deployments',
  'jobs',
  'working-directory',
  'token',
];

const commands = ['next', 'record', 'approve', 'status'] as const;
type CommandName = (typeof commands)[number];

const ci = ciJob(process.env);

const verbs: Readonly<Record<CommandName, (job: RolloutJob, name: string, inputs: Inputs) => Promise<void>>> = {
  next: (job, name) => step(job, name, false),
  status: (job, name) => step(job, name, true),
  approve: (job, name, inputs) =>
    approveJob(job, name, { place: required(inputs, 'place'), approvers: environmentReviewers, show }),
  record,
};

/** Longer lists are for the history. */
const mostListed = 20;

await run(async () => {
  const inputs = readInputs(process.env, known);
  const name = required(inputs, 'name');
  required(inputs, 'command');
  const command = inputs.choice('command', commands, 'status');
  const token = inputs.text('token');
  if (token !== '') setSecret(token);
  authorizeGit(token, ci.serverUrl);
  await withRolloutJob(optionsOf(inputs, { token, command }), (job) => verbs[command](job, name, inputs));
});

async function step(job: RolloutJob, name: string, dryRun: boolean): Promise<void> {
  await nextJob(job, name, {
    dryRun,
    show(ticked) {
      show(ticked);
      if (stepOutcome(ticked.action) === 'failed') setFailed(failureOf(ticked));
    },
  });
}

function failureOf({ state, action }: Ticked): string {
  if (action.do !== 'blocked') return `The rollout is over: ${state.phase}.`;
  return `This needs a person: ${action.because.map(({ text }) => text).join(' ')}`;
}

/** Files that cannot be used, and results that changed nothing, fail the step after the others were recorded. */
async function record(job: RolloutJob, name: string, inputs: Inputs): Promise<void> {
  const paths = inputs.lines('results');
  if (paths.length === 0) throw new InputError('results: it is empty. Name the folder that the artifacts are in.');
  const sources = paths.map((path) => ({ name: path, at: inWorkspace(path) }));
  const { count, ignored, problems } = await recordJob(job, name, { sources, show });
  if (problems.length > 0) setFailed(problems.slice(0, mostListed).join('\n'));
  else if (count === 0)
    setFailed(`There are no results in ${paths.join(', ')}. What was started is looked at when its lease ends.`);
  if (ignored.length === 0) return;
  const listed = ignored.slice(0, mostListed).map(({ target, why }) => `${target} (${why})`);
  setFailed(`Not taken: ${listed.join(', ')}.`);
}

function show(ticked: Ticked): void {
  for (const [key, value] of Object.entries(actionOutputs(ticked))) setOutput(key, value);
  // What documents say must not begin a command of the runner.
  const stop = `gradus-${randomUUID()}`;
  process.stdout.write(`::stop-commands::${stop}\n${actionText(ticked, { color: false })}\n::${stop}::\n`);
}

function optionsOf(
  inputs: Inputs,
  { token, command }: { readonly token: string; readonly command: CommandName },
): RolloutJobOptions {
  const [stateRef, remote] = [inputs.text('state-ref'), inputs.text('remote')];
  return {
    dir: inWorkspace(inputs.text('working-directory')),
    job: ci,
    token,
    ...fleetOf(inputs),
    ...jobsOf(inputs.text('jobs')),
    lease: leaseOf(inputs.text('lease') || 'PT15M'),
    mostStarts: mostOf(inputs.text('most-starts') || String(mostOfMatrix)),
    writes: command !== 'status',
    deployments: inputs.flag('deployments', false),
    ...(stateRef !== '' && { stateRef }),
    ...(remote !== '' && { remote }),
    warn: warning,
  };
}

function fleetOf(inputs: Inputs): Pick<RolloutJobOptions, 'fleet'> {
  const file = inputs.text('fleet');
  const command = inputs.lines('fleet-command');
  if (file !== '' && command.length > 0) throw new InputError('Give fleet or fleet-command, not both.');
  if (command.length > 0) return { fleet: { command } };
  if (file === '') return {};
  const read = readFleetFile(inWorkspace(file), file);
  if ('problem' in read) throw new InputError(`fleet: ${read.problem}`);
  return { fleet: { observed: read.fleet } };
}

function jobsOf(text: string): Pick<RolloutJobOptions, 'jobResults'> {
  if (text === '') return {};
  const read = parseJobs(text, systemClock().getTime());
  if ('problems' in read) throw new InputError(`jobs: ${read.problems.join(' ')}`);
  return { jobResults: read.jobs };
}

function leaseOf(text: string): number {
  const duration = parseDuration(text);
  const span = duration === undefined ? 0 : dayPart(duration) * 86_400_000 + timePart(duration);
  if (duration === undefined || monthPart(duration) > 0 || span <= 0)
    throw new InputError(`lease: "${text}" is not a valid duration of days or less, such as PT15M.`);
  return span;
}

function mostOf(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= mostOfMatrix) return Number(text);
  throw new InputError(
    `most-starts: "${text}" is not a number from 1 to ${mostOfMatrix}; a matrix has at most ${mostOfMatrix} jobs.`,
  );
}

function required(inputs: Inputs, name: string): string {
  const text = inputs.text(name);
  if (text === '') throw new InputError(`${name}: it is empty.`);
  return text;
}

function inWorkspace(path: string): string {
  return resolve(ci.workspace, path);
}
