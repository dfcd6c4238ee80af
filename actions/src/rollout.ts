import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import process from 'node:process';
import { setFailed, setOutput, setSecret, warning } from '@actions/core';
import { actionOutputs, actionText, fleetFormat, parseJobs } from '@gradus/rollout/internal';
import { dayPart, monthPart, parseDuration, timePart } from '@gradus/core/internal';
import { readFleet } from '@gradus/rollout';
import {
  ciJob,
  fleetFromCommand,
  fleetProblems,
  forgeJobs,
  previewStep,
  notify,
  openProjectSite,
  systemClock,
  reportDeployments,
  type SiteOptions,
  type Ticked,
  givenText,
} from '@gradus/node/internal';
import { takeStep, type Site } from '@gradus/node';
import { approveByRun } from './approve-by-run.ts';
import { InputError, readInputs, type Inputs } from './inputs.ts';
import { authorizeGit } from './authorize-git.ts';
import { submitJobResults } from './record-results.ts';
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

const job = ciJob(process.env);

await run(async () => {
  const inputs = readInputs(process.env, known);
  const name = required(inputs, 'name');
  required(inputs, 'command');
  const command = inputs.choice('command', ['next', 'record', 'approve', 'status'], 'status');
  const token = inputs.text('token');
  if (token !== '') setSecret(token);
  authorizeGit(token, job.serverUrl);
  const site = await open(inputs, token);
  try {
    const told = await carryOut(command, { site, name, inputs, token });
    if (told !== undefined) await tell(told, command === 'next' || command === 'status');
    if (told !== undefined && told.events.length > 0 && inputs.flag('deployments', false))
      for (const problem of await reportDeployments(told.state, { job, token })) warning(problem);
  } finally {
    await site.close();
  }
});

interface Given {
  readonly site: Site;
  readonly name: string;
  readonly inputs: Inputs;
  readonly token: string;
}

/** Undefined if there is nothing to report. */
function carryOut(
  command: 'next' | 'record' | 'approve' | 'status',
  { site, name, inputs, token }: Given,
): Promise<Ticked | undefined> {
  switch (command) {
    case 'next':
      return takeStep(site, name);
    case 'status':
      return previewStep(site, name);
    case 'record':
      return submitJobResults(site, name, inputs.lines('results').map(inWorkspace));
    case 'approve':
      return approveByRun(site, { name, place: required(inputs, 'place'), token });
  }
}

async function tell(ticked: Ticked, asks: boolean): Promise<void> {
  for (const [key, value] of Object.entries(actionOutputs(ticked))) setOutput(key, value);
  const { state, action, events } = ticked;
  // What documents say must not begin a command of the runner.
  const stop = `gradus-${randomUUID()}`;
  process.stdout.write(`::stop-commands::${stop}\n${actionText(ticked, { color: false })}\n::${stop}::\n`);
  const heard = events.filter(({ type }) => type !== 'target' && type !== 'gate');
  const url = job.runUrl;
  const notice = { rollout: state.name, events: heard, ...(url !== undefined && { url }) };
  for (const problem of await notify(notice)) warning(problem);
  if (!asks) return;
  if (action.do === 'blocked') setFailed(`This needs a person: ${action.because.map(({ text }) => text).join(' ')}`);
  if (action.do === 'done' && action.phase !== 'Succeeded') setFailed(`The rollout is over: ${action.phase}.`);
}

function open(inputs: Inputs, token: string): Promise<Site> {
  const [stateRef, remote] = [inputs.text('state-ref'), inputs.text('remote')];
  return openProjectSite({
    dir: inWorkspace(inputs.text('working-directory')),
    ...fleetOf(inputs),
    ...jobsOf(inputs.text('jobs'), token),
    runId: job.runId ?? 'unknown',
    lease: leaseOf(inputs.text('lease') || 'PT15M'),
    mostStarts: mostOf(inputs.text('most-starts') || '256'),
    by: job.actor ?? 'nobody',
    byForge: job.forge,
    now: systemClock,
    ...(stateRef !== '' && { stateRef }),
    ...(remote !== '' && { remote }),
    otherwiseRemote: 'origin',
  });
}

function fleetOf(inputs: Inputs): Pick<SiteOptions, 'fleet'> {
  const file = inputs.text('fleet');
  const argv = inputs.lines('fleet-command');
  if (file !== '' && argv.length > 0) throw new InputError('Give fleet or fleet-command, not both.');
  const cwd = inWorkspace(inputs.text('working-directory'));
  if (argv.length > 0) return { fleet: () => fleetFromCommand(argv, { read: readFleet, cwd }) };
  if (file === '') return {};
  let text: string;
  try {
    text = givenText(inWorkspace(file));
  } catch {
    throw new InputError(`fleet: ${file} cannot be read. Is it a file of the checkout, or of a step before?`);
  }
  const read = readFleet(text, fleetFormat(file));
  if (!read.ok) throw new InputError(`fleet: ${file} is not a valid fleet:\n${fleetProblems(file, read.problems)}`);
  return { fleet: async () => read.fleet };
}

/** What was given, as of now; else what the forge says. */
function jobsOf(text: string, token: string): Pick<SiteOptions, 'jobs'> {
  if (text !== '') {
    const read = parseJobs(text, systemClock().getTime());
    if ('problems' in read) throw new InputError(`jobs: ${read.problems.join(' ')}`);
    return { jobs: async () => ({ results: read.jobs, unreadable: [] }) };
  }
  const { request } = job;
  return request === undefined || token === '' ? {} : { jobs: forgeJobs({ request, token }) };
}

function leaseOf(text: string): number {
  const duration = parseDuration(text);
  const span = duration === undefined ? 0 : dayPart(duration) * 86_400_000 + timePart(duration);
  if (duration === undefined || monthPart(duration) > 0 || span <= 0)
    throw new InputError(`lease: "${text}" is not a valid duration of days or less, such as PT15M.`);
  return span;
}

function mostOf(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 256) return Number(text);
  throw new InputError(`most-starts: "${text}" is not a number from 1 to 256; a matrix has at most 256 jobs.`);
}

function required(inputs: Inputs, name: string): string {
  const text = inputs.text(name);
  if (text === '') throw new InputError(`${name}: it is empty.`);
  return text;
}

function inWorkspace(path: string): string {
  return resolve(job.workspace, path);
}
