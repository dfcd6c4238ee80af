import { isCommand, parseCommands, type Command } from '@gradus/testkit/report/parse-commands.ts';

/** What a runner makes of the output of a step. */
export interface RunnerLog {
  /** Annotations, in their order; the runner keeps ten of each level and drops the rest. */
  readonly annotations: readonly Command[];
  readonly masked: readonly string[];
  /** Lines that are text to the runner. */
  readonly text: string;
  /** Lines in which a command would be executed: those outside the sections where commands are stopped. */
  readonly bare: readonly string[];
}

/** Lines as the runner's reader splits them: a lone carriage return ends one, too. */
const lineEnd = /\r\n|\n|\r/;

/**
 * Reads standard output as the runner does, and throws if a line is a command that none of our actions emits: it must come from the input
 * of the step.
 */
export function readLog(output: string): RunnerLog {
  const annotations: Command[] = [];
  const masked: string[] = [];
  const text: string[] = [];
  const bare: string[] = [];
  let stopped: string | undefined;
  for (const line of output.split(lineEnd)) {
    if (stopped !== undefined) {
      if (line === `::${stopped}::`) stopped = undefined;
      else text.push(line);
      continue;
    }
    const [, stop] = /^::stop-commands::([\w-]{20,})$/.exec(line) ?? [];
    const [, mask] = /^::add-mask::(.+)$/.exec(line) ?? [];
    if (stop !== undefined) stopped = stop;
    else if (mask !== undefined) masked.push(mask);
    else if (isCommand(line)) annotations.push(...parseCommands(`${line}\n`));
    else if (line !== '') {
      text.push(line);
      bare.push(line);
    }
  }
  if (stopped !== undefined) throw new Error('Commands are stopped and never let on again.');
  return { annotations, masked, text: text.join('\n'), bare };
}
