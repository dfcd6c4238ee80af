import { resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { escapeJsonForLog, evaluateExpression } from '@gradus/core/internal';
import { loadProject } from '@gradus/node';
import { systemClock } from '@gradus/node/internal';
import { exit, UsageError } from '../exit.ts';
import { readInstant } from '../instant.ts';
import { didYouMean } from '../suggestion.ts';
import { printable } from '../terminal.ts';

interface Options {
  readonly on: string;
  readonly now?: string;
  readonly C: string;
}

export function evalCommand(done: (code: number) => void): Command {
  return new Command('eval')
    .summary('evaluate an expression of the policy language')
    .description(
      'Evaluates an expression on one document of the working tree and prints the result as JSON. For authors of policies.',
    )
    .argument('<expression>', 'CEL, with the variables of a policy: object, catalog, authority, file, now')
    .requiredOption('--on <kind/name>', 'the document that is `object`')
    .option('--now <instant>', 'the instant that is `now`, RFC 3339')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText(
      'after',
      `
Examples:
  $ gradus eval 'object.spec.tier' --on System/checkout
  $ gradus eval 'authority.tierOf(object).change.firstStageMax' --on Rollout/checkout-2-4
  $ gradus eval 'nextWindow(now, authority.windows(object))' --on Change/chg-1042`,
    )
    .action(async (expression: string, options: Options) => done(await run(expression, options)));
}

async function run(expression: string, options: Options): Promise<number> {
  const [kind, ...rest] = options.on.split('/');
  const name = rest.join('/');
  if (!kind || name === '')
    throw new UsageError(`--on ${JSON.stringify(options.on)}: write KIND/NAME, such as System/checkout.`);
  const { tree, rules } = await loadProject(resolve(options.C), { tolerant: true });
  const result = evaluateExpression(expression, {
    kind,
    name,
    tree,
    rules,
    now: options.now === undefined ? systemClock() : readInstant(options.now),
  });
  switch (result.outcome) {
    case 'value':
      process.stdout.write(`${escapeJsonForLog(JSON.stringify(result.value, null, 2))}\n`);
      return exit.passed;
    case 'undecided':
      process.stderr.write(printable(`gradus: undecided: ${result.message}\n`));
      return exit.undecided;
    case 'no-document':
      throw new UsageError(
        `there is no ${kind} "${name}".${others(kind, name, result.names, [...rules.world.kinds.keys()])}`,
      );
    default:
      for (const { message, start, end, suggestion } of result.problems) {
        const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
        process.stderr.write(
          printable(
            `gradus: ${message}${meant}\n  ${expression.replaceAll(/\s/g, ' ')}\n  ${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}\n`,
          ),
        );
      }
      return exit.usage;
  }
}

/** The alternatives: documents of the kind, or, if there are none, other kinds. */
function others(kind: string, name: string, names: readonly string[], kinds: readonly string[]): string {
  if (names.length > 0) return didYouMean(name, names);
  return kinds.includes(kind) ? ' There is none of that kind.' : didYouMean(kind, kinds);
}
