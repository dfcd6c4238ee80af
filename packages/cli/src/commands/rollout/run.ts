import process from 'node:process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { actionText, executorVariables } from '@gradus/rollout/internal';
import { executor, longestTimer, runJob, type Ticked } from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { useColor } from '../../terminal.ts';
import { jobOptions, type JobFlags } from './jobs.ts';
import { siteOptions, withJob, type SiteFlags } from './site.ts';
import { spanOf } from './span.ts';

interface Options extends SiteFlags, JobFlags {
  readonly exec?: readonly string[];
  readonly probe?: readonly string[];
  readonly timeout?: string;
  readonly wait?: string | true;
}

const variables = Object.values(executorVariables).map(({ name }) => (name.endsWith('_') ? `${name}*` : name));

export function runCommand(done: (code: number) => void): Command {
  return jobOptions(
    siteOptions(
      new Command('run')
        .summary('take steps and carry them out, until it has to wait')
        .description(
          'Takes steps and carries them out by a command of yours, one process for each target, until it has to wait, a person is needed, or it is ' +
            'over. The command is started without a shell; {target}, {version} and {generation} in its words are filled in. Its ' +
            `environment has ${variables.join(', ')}. It has to refuse a generation lower than one it has seen. ` +
            'Its last line says what runs there now: version: 4.2.0',
        )
        .argument('<name>', 'name of the Rollout')
        .argument('[words...]', 'further words of the command, after --'),
    ),
  )
    .option('--exec <argv...>', 'the command that updates one target')
    .option(
      '--probe <argv...>',
      'the command that says what runs on one target (default: --exec, with GRADUS_ACTION=probe)',
    )
    .option('--timeout <duration>', 'when a command is ended (default: a minute before its lease ends, or half way)')
    .option('--wait [duration]', 'sleep through waits that end within this time (default: PT10M)')
    .addHelpText('after', examples)
    .action(async (name: string, words: readonly string[], options: Options) => done(await run(name, words, options)));
}

const examples = `
Examples:
  $ gradus rollout run checkout-4-2-0 --exec ./deploy.sh {target} {version}
  $ gradus rollout run checkout-4-2-0 --exec kubectl -- --context {target} set image deploy/checkout checkout=checkout:{version}
  $ gradus rollout run checkout-4-2-0 --wait PT30M --exec ./deploy.sh {target} {version}

Exit codes:
  0 it has succeeded   1 a person has to go on, or it has ended otherwise   2 usage or configuration   4 it waits; come again`;

async function run(name: string, words: readonly string[], options: Options): Promise<number> {
  const argv = [...(options.exec ?? []), ...words];
  if (argv.length === 0)
    throw new UsageError('run needs the command that updates a target: --exec ./deploy.sh {target} {version}');
  const longest = options.wait === undefined ? 0 : spanOf('--wait', options.wait === true ? 'PT10M' : options.wait);
  return withJob(options, { writes: true, jobs: options }, async (job) => {
    const stop = new AbortController();
    const onSignal = (): void => stop.abort();
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    try {
      const timeout = timeoutOf(options, job.site.lease);
      const cwd = resolve(options.C);
      const outcome = await runJob(job, name, {
        deploy: executor(argv, { timeout, cwd }),
        probe: executor(options.probe ?? argv, { timeout, cwd }),
        signal: stop.signal,
        longestWait: longest,
        // After a longer wait, the next step continues.
        sleep: (ms) => sleep(Math.min(ms, longestTimer), undefined, { signal: stop.signal }).catch(() => undefined),
        show: print,
      });
      return exit[outcome];
    } finally {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
  });
}

/** Milliseconds. Work that outlives the lease of its target would run next to the attempt that follows. */
function timeoutOf({ timeout, lease: given }: Options, lease: number): number {
  if (timeout === undefined) return lease - Math.min(60_000, lease / 2);
  const span = spanOf('--timeout', timeout);
  if (span > 0 && span < lease) return span;
  throw new UsageError(`--timeout ${timeout}: a command has to end before its lease of ${given} does.`);
}

function print(ticked: Ticked): void {
  process.stdout.write(actionText(ticked, { color: useColor(process.stdout) }));
}
