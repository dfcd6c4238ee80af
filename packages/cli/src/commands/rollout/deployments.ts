import { Command } from 'commander';
import { deploymentsJob, tokenVariables } from '@gradus/node/internal';
import { exit } from '../../exit.ts';
import { siteOptions, withJob, type SiteFlags } from './site.ts';

export function deploymentsCommand(done: (code: number) => void): Command {
  return siteOptions(
    new Command('deployments')
      .summary('show its batches as deployments of the forge')
      .description(
        'Shows the batches of a rollout as deployments of the forge that the job runs on: one for each batch of a stage with an environment, and what ' +
          'became of it. Run again it changes nothing. What the forge refuses is a warning, for the state of the rollout is elsewhere.',
      )
      .argument('<name>', 'name of the Rollout'),
  )
    .addHelpText('after', examples)
    .action(async (name: string, options: SiteFlags) => done(await run(name, options)));
}

const examples = `
Examples:
  $ gradus rollout deployments checkout-4-2-0

The token is read from ${tokenVariables}. On GitHub it needs deployments: write, on GitLab the scope api.

Exit codes:
  0 reported, or a warning gives the reason   2 usage or configuration`;

async function run(name: string, options: SiteFlags): Promise<number> {
  await withJob(options, { writes: false }, (job) => deploymentsJob(job, name));
  return exit.passed;
}
