import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { setFailed, setOutput, setSecret, warning } from '@actions/core';
import {
  actionOutputs,
  actionText,
  dayPart,
  fleetFormat,
  monthPart,
  parseJobs,
  parseDuration,
  readFleet,
  timePart,
} from '@gradus/core';
import {
  ciRequest,
  ciRunId,
  ciRunUrl,
  fleetFromCommand,
  fleetProblems,
  forgeJobs,
  look,
  notify,
  openProjectSite,
  systemClock,
  tellDeployments,
  tick,
  type Site,
  type SiteOptions,
  type Ticked,
} from '@gradus/node';
import { approveByRun } from './approve-by-run.ts';
import { InputError, readInputs, type Inputs } from './inputs.ts';
import { authorizeGit } from './authorize-git.ts';
import { recordResults } from './record-results.ts';
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

await run(async () => {
  const inputs = readInputs(process.env, known);
  const name = required(inputs, 'name');
  required(inputs, 'command');
  const command = inputs.choice('command', ['next', 'record', 'approve', 'status'], 'status');
  const token = inputs.text('token');
  if (token !== '') setSecret(token);
  authorizeGit(token, process.env);
  const site = await open(inputs, token);
  try {
    const told = await carryOut(command, { site, name, inputs, token });
    if (told !== undefined) await tell(told, command === 'next' || command === 'status');
    if (told !== undefined && told.events.length > 0 && inputs.flag('deployments', false))
      for (const problem of await tellDeployments(told.state, { token, environment: process.env })) warning(problem);
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

/** Undefined where there is nothing to tell. */
function carryOut(
  command: 'next' | 'record' | 'approve' | 'status',
  { site, name, inputs, token }: Given,
): Promise<Ticked | undefined> {
  switch (command) {
    case 'next':
      return tick(site, name);
    case 'status':
      return look(site, name);
    case 'record':
      return recordResults(site, name, inputs.lines('results').map(inWorkspace));
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
  const url = ciRunUrl(process.env);
  const notice = { rollout: state.name, events: heard, ...(url !== undefined && { url }) };
  for (const problem of await notify(notice)) warning(problem);
  if (!asks) return;
  if (action.do === 'blocked')
    setFailed(`Only a person can go on: ${action.because.map(({ text }) => text).join(' ')}`);
  if (action.do === 'done' && action.phase !== 'Succeeded') setFailed(`The rollout is over: ${action.phase}.`);
}

function open(inputs: Inputs, token: string): Promise<Site> {
  const [stateRef, remote] = [inputs.text('state-ref'), inputs.text('remote')];
  return openProjectSite({
    dir: inWorkspace(inputs.text('working-directory')),
    ...fleetOf(inputs),
    ...jobsOf(inputs.text('jobs'), token),
    runId: ciRunId(process.env) ?? 'unknown',
    lease: leaseOf(inputs.text('lease') || 'PT15M'),
    mostStarts: mostOf(inputs.text('most-starts') || '256'),
    by: process.env['GITHUB_ACTOR'] || 'nobody',
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
    text = readFileSync(inWorkspace(file), 'utf8');
  } catch {
    throw new InputError(`fleet: ${file} cannot be read. Is it a file of the checkout, or of a step before?`);
  }
  const read = readFleet(text, fleetFormat(file));
  if (!read.ok) throw new InputError(`fleet: ${file} is no fleet:\n${fleetProblems(file, read.problems)}`);
  return { fleet: async () => read.fleet };
}

/** What was given, as of now; else what the forge says. */
function jobsOf(text: string, token: string): Pick<SiteOptions, 'jobs'> {
  if (text !== '') {
    const read = parseJobs(text, systemClock().getTime());
    if ('problems' in read) throw new InputError(`jobs: ${read.problems.join(' ')}`);
    return { jobs: async () => ({ results: read.jobs, unreadable: [] }) };
  }
  const request = ciRequest(process.env);
  return request === undefined || token === '' ? {} : { jobs: forgeJobs({ request, token }) };
}

function leaseOf(text: string): number {
  const duration = parseDuration(text);
  const span = duration === undefined ? 0 : dayPart(duration) * 86_400_000 + timePart(duration);
  if (duration === undefined || monthPart(duration) > 0 || span <= 0)
    throw new InputError(`lease: "${text}" is no duration of days or less, such as PT15M.`);
  return span;
}

function mostOf(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 256) return Number(text);
  throw new InputError(`most-starts: "${text}" is no number from 1 to 256; a matrix has no more jobs.`);
}

function required(inputs: Inputs, name: string): string {
  const text = inputs.text(name);
  if (text === '') throw new InputError(`${name}: it is empty.`);
  return text;
}

function inWorkspace(path: string): string {
  return resolve(process.env['GITHUB_WORKSPACE'] ?? '.', path);
}
