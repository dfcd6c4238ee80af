import process from 'node:process';
import { setFailed, setOutput } from '@actions/core';
import { ConfigurationError } from '@gradus/core';
import { ForgeError } from '@gradus/core/forge';
import { RepositoryError } from '@gradus/node';
import { InputError } from './inputs.ts';

/** Runs a step to its end. Whatever cannot be done fails it: a gate that breaks is closed. */
export async function run(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    setFailed(messageOf(error));
  }
  // A socket that the forge keeps open must not keep the job running; what was written is let out first.
  process.stdout.write('', () => process.exit(process.exitCode ?? 0));
}

/** A step that ends in a verdict. A fact that the forge does not provide leaves it undecided, and the outputs say so. */
export function runGate(step: () => Promise<void>): Promise<void> {
  return run(async () => {
    try {
      await step();
    } catch (error) {
      if (error instanceof ForgeError) setOutput('verdict', 'undecided');
      throw error;
    }
  });
}

function messageOf(error: unknown): string {
  if (error instanceof ConfigurationError)
    return error.problems
      .map(({ message, fix, location }) => {
        const at = location === undefined ? '' : `${location.path}:${location.range?.start.line ?? 1}: `;
        return `${at}${message}${fix === undefined ? '' : ` ${fix}`}`;
      })
      .join('\n');
  if (error instanceof ForgeError) return `${error.message}${error.fix === undefined ? '' : ` ${error.fix}`}`;
  if (error instanceof RepositoryError || error instanceof InputError) return error.message;
  return `This is a bug in Gradus. Please report it with the following: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
