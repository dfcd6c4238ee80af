import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import {
  emitAnsible,
  emitApplicationSet,
  emitArgoRollouts,
  emitGithub,
  emitGitlab,
  refusedLosses,
  type Emitted,
} from '@gradus/rollout/internal';
import { isUnreadable } from '@gradus/core/forge';
import { planRollout, type Plan } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { openSource, rolloutSettings, systemClock, type RolloutSource } from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { printable } from '../../terminal.ts';
import { writeFile } from '../../write-file.ts';
import { version } from '../../version.ts';
import { fleetIn } from './site.ts';
import { spanOf } from './span.ts';

const systems = ['github', 'gitlab', 'argo-rollouts', 'applicationset', 'ansible'] as const;

interface Options {
  readonly to: (typeof systems)[number];
  readonly deployCommand?: string;
  readonly lease?: string;
  readonly repository?: string;
  readonly path?: string;
  readonly out?: string;
  readonly allowLossy?: string;
  readonly fleet?: string;
  readonly C: string;
}

export function emitCommand(done: (code: number) => void): Command {
  return new Command('emit')
    .summary('write what another system drives it by')
    .description(
      'Writes a workflow that drives a rollout, or translates it for another engine. What that cannot say is lost by name, and nothing is ' +
        'written until each loss is allowed. Reads the working tree.',
    )
    .argument('<name>', 'name of the Rollout')
    .addOption(new Option('--to <system>', 'for which system').choices(systems).makeOptionMandatory())
    .option(
      '--deploy-command <line>',
      'what updates one target, with {target}, {version} and, but for ansible, {generation} filled in; for github, gitlab and ansible',
    )
    .option(
      '--lease <duration>',
      'how long a start may take before it is looked at; for github and gitlab (default: PT15M)',
    )
    .option('--repository <url>', 'for applicationset: the repository that Applications are made of')
    .option('--path <dir>', 'for applicationset: the folder in it (default: the system)')
    .option('--out <dir>', 'write the files into this folder (default: print them)')
    .option('--allow-lossy <names>', 'losses that are meant, with commas between them')
    .option(
      '--fleet <file>',
      'the fleet, which the plan is made of; not for github (default: the file of the manifest)',
    )
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'))
    .addHelpText('after', examples)
    .action(async (name: string, options: Options) => done(await run(name, options)));
}

const examples = `
Examples:
  $ gradus rollout emit checkout-4-2-0 --to github --deploy-command './deploy.sh {target} {version}' --out .github/workflows
  $ gradus rollout emit checkout-4-2-0 --to gitlab --deploy-command ./deploy.sh --fleet fleet.csv --out ci
  $ gradus rollout emit checkout-4-2-0 --to argo-rollouts --allow-lossy targets,windows,policies,change-state,concurrency,executor,orders,version
  $ gradus rollout emit checkout-4-2-0 --to applicationset --repository https://git.example.com/shop/cells.git

Exit codes:
  0 written   1 something would be lost that was not allowed   2 usage, or files that cannot be used`;

async function run(name: string, options: Options): Promise<number> {
  const source = await openSource(resolve(options.C), { now: systemClock });
  try {
    const emitted = await emit(source, name, options);
    const allowed = (options.allowLossy ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    const { refused, unknown } = refusedLosses(emitted, allowed);
    if (unknown.length > 0) throw new UsageError(noLoss(unknown, emitted));
    if (refused.length > 0) {
      const lines = refused.map((loss) => `  ${loss.name}: ${loss.text}`);
      const names = emitted.losses.map((loss) => loss.name).join(',');
      process.stderr.write(
        printable(`gradus: this would be lost:\n${lines.join('\n')}\nIf that is meant: --allow-lossy ${names}\n`),
      );
      return exit.failed;
    }
    write(emitted, options);
    return exit.passed;
  } finally {
    await source.close();
  }
}

async function emit(source: RolloutSource, name: string, options: Options): Promise<Emitted> {
  const { spec, names } = source.documents(name);
  if (spec === undefined) {
    const there = names.length === 0 ? 'There are none.' : `There are ${names.join(', ')}.`;
    throw new UsageError(`there is no Rollout ${name} here. ${there}`);
  }
  const plan = (): Promise<Plan> => planFor(source, { name, spec }, options);
  switch (options.to) {
    case 'github':
      return emitGithub(spec, { name, ...driven(options) });
    case 'gitlab':
      return emitGitlab(spec, { name, ...driven(options), plan: await plan(), cliVersion: version });
    case 'applicationset':
      return emitApplicationSet(spec, { name, plan: await plan(), ...from(options) });
    case 'ansible':
      return emitAnsible(spec, { name, plan: await plan(), deployCommand: commandOf(options) });
    case 'argo-rollouts': {
      const prometheus = rolloutSettings(source.tree).prometheus?.address;
      return emitArgoRollouts(spec, { name, plan: await plan(), ...(prometheus !== undefined && { prometheus }) });
    }
  }
}

async function planFor(
  source: RolloutSource,
  { name, spec }: { readonly name: string; readonly spec: RolloutSpec },
  { fleet, C }: Options,
): Promise<Plan> {
  const known = fleet === undefined ? await source.manifestFleet(spec) : fleetIn(fleet, C);
  if (isUnreadable(known)) throw new UsageError(`the fleet is not known: ${known.unreadable}.`);
  return planRollout({ name, spec, fleet: known });
}

/** What the driver of a rollout needs in addition to the manifest. */
function driven(options: Options): { readonly deployCommand: string; readonly leaseMinutes: number } {
  const { lease = 'PT15M' } = options;
  const minutes = spanOf('--lease', lease) / 60_000;
  if (!Number.isInteger(minutes) || minutes < 2)
    throw new UsageError(`--lease ${lease} is not a whole number of minutes from 2 on; CI ends jobs by the minute.`);
  return { deployCommand: commandOf(options), leaseMinutes: minutes };
}

/** Required, without a default: a placeholder command that does nothing yet would look like one that failed. */
function commandOf({ to, deployCommand = '' }: Options): string {
  if (deployCommand.trim() === '')
    throw new UsageError(
      `--to ${to} needs the command that updates one target: --deploy-command './deploy.sh {target} {version}'. With GRADUS_ACTION=probe it only looks; its last line says what runs there: version: 4.2.0`,
    );
  if (to === 'ansible' && deployCommand.includes('{generation}'))
    throw new UsageError(
      '--deploy-command has {generation}, and a playbook has no generations: they come from the state. Leave it out.',
    );
  if (/[\r\n]/.test(deployCommand)) throw new UsageError('--deploy-command is one line; put more into a script.');
  return deployCommand.trim();
}

function from({ repository, path }: Options): { readonly repository: string; readonly path?: string } {
  if (repository === undefined)
    throw new UsageError('--to applicationset needs --repository: the one that Applications are made of.');
  return { repository, ...(path !== undefined && { path }) };
}

function noLoss(unknown: readonly string[], { losses }: Emitted): string {
  const there = losses.length === 0 ? 'nothing is lost' : `lost are ${losses.map(({ name }) => name).join(', ')}`;
  return `--allow-lossy names ${unknown.join(', ')}, which is not lost here; ${there}.`;
}

function write({ files }: Emitted, { out, C }: Options): void {
  if (out === undefined) {
    process.stdout.write(files.map(({ text }) => text).join('---\n'));
    return;
  }
  const folder = resolve(C, out);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFile(join(folder, name), text);
  process.stdout.write(printable(`${files.map(({ name }) => join(out, name)).join('\n')}\n`));
}
