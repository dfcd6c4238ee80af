import process from 'node:process';
import { Command } from 'commander';
import { ciJob, readRollout, reportDeployments, tokenVariables } from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { printable } from '../../terminal.ts';
import { siteOptions, withSite, type SiteFlags } from './site.ts';

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
  0 told, or a warning says why not   2 usage or configuration`;

async function run(name: string, options: SiteFlags): Promise<number> {
  return withSite(options, { writes: false }, async (site) => {
    const state = await readRollout(await site.store.read(), name);
    if (state === undefined) throw new UsageError(`rollout ${name} was not started.`);
    for (const problem of await reportDeployments(state, { job: ciJob(process.env) }))
      process.stderr.write(printable(`gradus: ${problem}\n`));
    return exit.passed;
  });
}
