import { Command } from 'commander';
import { deploymentsCommand } from './deployments.ts';
import { emitCommand } from './emit.ts';
import { nextCommand } from './next.ts';
import { orderCommands } from './orders.ts';
import { planCommand } from './plan.ts';
import { recordCommand } from './record.ts';
import { runCommand } from './run.ts';
import { simulateCommand } from './simulate.ts';
import { historyCommand, statusCommand } from './status.ts';
import { workCommand } from './work.ts';

export function rolloutCommand(done: (code: number) => void): Command {
  const command = new Command('rollout')
    .summary('bring a change to a fleet, stage by stage and batch by batch')
    .description(
      'Brings a version to a fleet of targets in stages and batches, asks gates between them, and keeps its state on a Git ref, one commit a step. ' +
        'A step never waits: run next, do what it says, record the results, and run it again.',
    );
  for (const make of [
    planCommand,
    simulateCommand,
    nextCommand,
    workCommand,
    recordCommand,
    runCommand,
    statusCommand,
    historyCommand,
    emitCommand,
    deploymentsCommand,
  ])
    command.addCommand(make(done));
  for (const each of orderCommands(done)) command.addCommand(each);
  return command;
}
