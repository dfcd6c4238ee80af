import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** A step of an emitted workflow that runs a shell. */
export interface ShellStep {
  readonly name?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the shell of these steps needs and this machine does not have. */
export const missingCommand: string | undefined = ['bash', 'jq'].find(
  (command) => spawnSync(command, ['--version']).error !== undefined,
);

/**
 * Runs a step like a runner does: its script as a file, by bash, with the variables of `env`. docs.github.com, "Workflow syntax": what `shell:
 * bash` means, and what a step without it is run by.
 */
export function runShellStep(
  { shell, run: script = '' }: ShellStep,
  dir: string,
  env: Readonly<Record<string, string>>,
): number | null {
  const file = join(dir, 'step.sh');
  writeFileSync(file, script);
  const args = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail', file] : ['-e', file];
  return spawnSync('bash', args, { cwd: dir, env: { PATH: process.env['PATH'], ...env } }).status;
}

/** A job of the matrix: the outputs of the job before it, its cell, and how its steps have ended so far. */
export interface MatrixJob {
  readonly outputs: Readonly<Record<string, string>>;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly status: string;
}

/** The variables of a step, with the expressions of the emitted workflow filled in, of which there are few. */
export function evaluatedEnv({ env = {} }: ShellStep, { outputs, matrix, status }: MatrixJob): Record<string, string> {
  const value = (expression: string): string => {
    const [, output] = /^needs\.next\.outputs\.([\w-]+)$/.exec(expression) ?? [];
    if (output !== undefined) return outputs[output] ?? '';
    const [, json, member] = /^(toJSON\()?matrix\.(\w+)\)?$/.exec(expression) ?? [];
    // What is not there is empty text, and null to toJSON.
    if (member !== undefined)
      return json === undefined ? String(matrix[member] ?? '') : JSON.stringify(matrix[member] ?? null);
    if (expression === 'job.status') return status;
    throw new Error(`Nobody knows ${expression} here.`);
  };
  const filled = (text: string): string =>
    text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => value(expression));
  return Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filled(text)]));
}
