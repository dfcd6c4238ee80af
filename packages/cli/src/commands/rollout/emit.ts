import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { emitArgoRollouts, emitGithub, isUnreadable, planRollout, refusedLosses, type Emitted } from '@gradus/core';
import { openSource, rolloutSettings, systemClock, type RolloutSource } from '@gradus/node';
import { exit, UsageError } from '../../exit.ts';
import { printable } from '../../terminal.ts';
import { writeFile } from '../../write-file.ts';
import { readFleetFile } from './site.ts';

interface Options {
  readonly to: 'github' | 'argo-rollouts';
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
    .addOption(
      new Option('--to <system>', 'for which system').choices(['github', 'argo-rollouts']).makeOptionMandatory(),
    )
    .option('--out <dir>', 'write the files into this folder (default: print them)')
    .option('--allow-lossy <names>', 'losses that are meant, with commas between them')
    .option(
      '--fleet <file>',
      'the fleet, which weights of argo-rollouts are made of (default: the file of the manifest)',
    )
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'))
    .addHelpText('after', examples)
    .action(async (name: string, options: Options) => done(await run(name, options)));
}

const examples = `
Examples:
  $ gradus rollout emit checkout-4-2-0 --to github --out .github/workflows
  $ gradus rollout emit checkout-4-2-0 --to argo-rollouts --allow-lossy targets,windows

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

async function emit(source: RolloutSource, name: string, { to, fleet, C }: Options): Promise<Emitted> {
  const { spec, names } = source.documents(name);
  if (spec === undefined) {
    const there = names.length === 0 ? 'There are none.' : `There are ${names.join(', ')}.`;
    throw new UsageError(`there is no Rollout ${name} here. ${there}`);
  }
  if (to === 'github') return emitGithub(spec, { name });
  const known = fleet === undefined ? await source.manifestFleet(spec) : readFleetFile(fleet, C);
  if (isUnreadable(known)) throw new UsageError(`the fleet is not known: ${known.unreadable}.`);
  const prometheus = rolloutSettings(source.tree).prometheus?.address;
  return emitArgoRollouts(spec, {
    name,
    plan: planRollout({ name, spec, fleet: known }),
    ...(prometheus !== undefined && { prometheus }),
  });
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
