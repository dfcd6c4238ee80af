import process from 'node:process';
import { Command } from 'commander';
import { abort, pause, resume, rollBack, type RolloutState } from '@gradus/rollout';
import { retry, skipTarget, type Order, type Ordered, type RollbackOrder } from '@gradus/rollout/internal';
import type { Site } from '@gradus/node';
import {
  amendJob,
  approveJob,
  cannotForce,
  orderJob,
  ownAccount,
  type RolloutJob,
  type Ticked,
} from '@gradus/node/internal';
import { exit } from '../../exit.ts';
import { printable } from '../../terminal.ts';
import { siteOptions, withJob, type SiteFlags } from './site.ts';

interface Flags extends SiteFlags {
  readonly reason?: string;
  readonly to?: string;
  readonly onlyFailed?: boolean;
  readonly force?: boolean;
}

type OtherRollouts = NonNullable<RollbackOrder['others']>;

type Give = (state: RolloutState, order: Order, flags: Flags, others: OtherRollouts, site: Site) => Ordered;

/** The commands by which a person changes a rollout. Each is a commit of the state, with the person and the reason. */
export function orderCommands(done: (code: number) => void): Command[] {
  const simple = (name: string, summary: string, description: string, work: Give): Command =>
    order(done, new Command(name).summary(summary).description(description), (job, rollout, flags) =>
      orderJob(job, rollout, (state, asked, others) => work(state, asked, flags, others, job.site), {
        ...reasonOf(flags),
        show,
      }),
    );
  return [
    simple(
      'pause',
      'start nothing more',
      'Starts nothing more until it is resumed. Updates that have started continue, and their results are recorded.',
      pause,
    ),
    simple(
      'resume',
      'continue a paused rollout',
      'Continues where it was paused. Gates that had failed are evaluated again.',
      resume,
    ),
    simple(
      'abort',
      'end it where it stands',
      'Ends the rollout where it stands: targets keep what they have. gradus rollout rollback may follow.',
      abort,
    ),
    simple(
      'rollback',
      'roll back every target that it touched',
      'Rolls back every target that it has touched and that still runs what it brought, within the same limits. The next steps carry it out.',
      (state, asked, { to, onlyFailed, force }, others, site) => {
        const refused = force === true ? refusedForce(site, state, asked) : undefined;
        if (refused !== undefined) return { refused };
        return rollBack(state, {
          ...asked,
          others,
          ...(force === true && { force }),
          ...(to !== undefined && { to }),
          ...(onlyFailed !== undefined && { onlyFailed }),
        });
      },
    )
      .option('--to <version>', 'the version to go back to (default: spec.rollback.to, else what each target had)')
      .option(
        '--force',
        'also if a later rollout of the concurrency group has run; needs --reason and a change authority',
      )
      .option(
        '--only-failed',
        'after a failed rollback: only the remaining targets; targets that were rolled back stay as they are',
      ),
    simple(
      'retry',
      'try again what has failed',
      'Tries again the targets that have failed, with the same artifact, from the first batch that one of them belongs to. An aborted rollout ' +
        'needs a --reason, and waits for a new approval; approvals from before the abort no longer count.',
      (state, asked, { onlyFailed }) => retry(state, { ...asked, ...(onlyFailed !== undefined && { onlyFailed }) }),
    ).option('--only-failed', 'refuse where no target has failed, instead of only going on'),
    skipCommand(done),
    approveCommand(done),
    amendCommand(done),
  ];
}

/** Why an order is not forced: a sentence. */
function refusedForce(site: Site, state: RolloutState, { reason }: Order): string | undefined {
  if (reason === undefined) return 'An order is only forced with a --reason.';
  const why = cannotForce(site, state);
  return why && `The order is not forced: ${why}. It takes a change authority who did not start the rollout.`;
}

function order(
  done: (code: number) => void,
  command: Command,
  verb: (job: RolloutJob, rollout: string, flags: Flags, argument?: string) => Promise<void>,
): Command {
  return siteOptions(command.argument('<name>', 'name of the Rollout'))
    .option('--reason <text>', 'the reason, kept in the history')
    .action(async (rollout: string, ...rest: readonly unknown[]) => {
      const argument = typeof rest[0] === 'string' ? rest[0] : undefined;
      const flags = (argument === undefined ? rest[0] : rest[1]) as Flags;
      await withJob(flags, { writes: true }, (job) => verb(job, rollout, flags, argument));
      done(exit.passed);
    });
}

function show({ events }: Ticked): void {
  process.stdout.write(printable(`${events.map(({ text }) => text).join('\n') || 'Nothing changed.'}\n`));
}

function reasonOf({ reason }: Flags): Pick<Flags, 'reason'> {
  return reason === undefined ? {} : { reason };
}

function skipCommand(done: (code: number) => void): Command {
  const command = new Command('skip')
    .summary('leave a target out')
    .description('Leaves a target out of the rollout, with a reason.');
  return order(done, command, (job, rollout, flags, target = '') =>
    orderJob(job, rollout, (state, asked) => skipTarget(state, target, { ...asked, reason: asked.reason ?? '' }), {
      ...reasonOf(flags),
      show,
    }),
  )
    .argument('<target>', 'name of the target')
    .hook('preAction', (self) => requireReason(self));
}

function requireReason(command: Command): void {
  if (!command.opts<Flags>().reason)
    command.error('gradus: a target is only left out with a --reason.', { exitCode: exit.usage });
}

function approveCommand(done: (code: number) => void): Command {
  const command = new Command('approve')
    .summary('say yes at an approval gate')
    .description(
      'Records an approval of one place of a rollout. It is refused if it would not count there: from a person who is not a member of the teams, or who started the rollout.',
    );
  return order(done, command, (job, rollout, _flags, place = '') =>
    approveJob(job, rollout, { place, approvers: ownAccount, show }),
  ).argument('<place>', 'the gate, as gradus rollout status names it: pilot/before/0');
}

function amendCommand(done: (code: number) => void): Command {
  const command = new Command('amend')
    .summary('take over an edited manifest')
    .description(
      'Replaces the pinned manifest with the one in the documents. The artifact and the batches that have begun stay as they are.',
    );
  return order(done, command, (job, rollout, flags) => amendJob(job, rollout, { ...reasonOf(flags), show }));
}
