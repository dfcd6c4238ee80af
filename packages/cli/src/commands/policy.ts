import { resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { lintPolicy, testPolicy, type PolicyTest, type Rulebook } from '@gradus/core';
import type { ConfigurationProblem, Lint } from '@gradus/core/internal';
import { loadProject } from '@gradus/node';
import { policiesOf, type PolicyAt } from '@gradus/node/internal';
import { exit } from '../exit.ts';
import { newPolicyCommand } from './new-policy.ts';
import { printable } from '../terminal.ts';

export function policyCommand(done: (code: number) => void): Command {
  return new Command('policy')
    .summary('write, test and lint policies')
    .description('For authors of policies.')
    .addCommand(newPolicyCommand(done))
    .addCommand(testCommand(done))
    .addCommand(lintCommand(done));
}

function testCommand(done: (code: number) => void): Command {
  return new Command('test')
    .summary('run the cases in policy files')
    .description('Runs the cases of the policies that the project uses, or of those in the given files and folders.')
    .argument(
      '[paths...]',
      'policy files or folders (default: the folders that the project file names, or those below policies/)',
    )
    .option(
      '--coverage',
      'show expressions that were never true, or never false, in a case; each of them fails the command',
    )
    .option('--verbose', 'list every case')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText(
      'after',
      `
Examples:
  $ gradus policy test
  $ gradus policy test policies/staged-rollout.yaml --verbose
  $ gradus policy test --coverage`,
    )
    .action(async (paths: string[], options: { coverage?: boolean; verbose?: boolean; C: string }) =>
      done(await test(paths, options)),
    );
}

async function test(
  paths: readonly string[],
  options: { coverage?: boolean; verbose?: boolean; C: string },
): Promise<number> {
  const project = await loadProject(resolve(options.C), { tolerant: true });
  const { policies, problems: unusable } = policiesOf(
    project,
    paths.map((path) => resolve(options.C, path)),
  );
  if (policies.length + unusable.length === 0) return nothing('policies', 'tested', paths);
  const tests = policies.map(({ source }) => testPolicy(source, project.rules));
  // If a policy has test cases, they report that it cannot be used.
  const untested = policies
    .filter((_, index) => tests[index]!.cases.length === 0)
    .flatMap((policy) =>
      lintLines(policy, project.rules).flatMap(({ severity, line }) => (severity === 'error' ? line : [])),
    );
  const broken = unusable.length + untested.length;
  const out: string[] = [...problemLines(unusable), ...untested];
  for (const [index, result] of tests.entries()) out.push(...testLines(result, policies[index]!.path, options));
  const cases = tests.flatMap((result) => result.cases);
  const failed = cases.filter(({ problems }) => problems.length > 0).length;
  const uncovered = tests.flatMap(({ coverage }) =>
    coverage.filter(({ seenTrue, seenFalse }) => !seenTrue || !seenFalse),
  ).length;
  const halves = tests.flatMap(({ coverage }) => coverage.flatMap(({ seenTrue, seenFalse }) => [seenTrue, seenFalse]));
  out.push(
    `${counted(policies, 'policy', 'policies')}, ${counted(cases, 'case')}: ${cases.length - failed} passed, ${failed} failed`,
  );
  if (options.coverage)
    out.push(`coverage: ${halves.filter(Boolean).length} of ${halves.length} outcomes of conditions seen`);
  process.stdout.write(printable(`${out.join('\n')}\n`));
  if (cases.length + broken === 0) return nothing('cases', 'tested', paths);
  // A policy that cannot be read has no test cases that could fail.
  if (unusable.length > 0) return exit.usage;
  return failed > 0 || broken > 0 || (options.coverage && uncovered > 0) ? exit.failed : exit.passed;
}

function testLines(
  { id, cases, coverage }: PolicyTest,
  path: string,
  options: { coverage?: boolean; verbose?: boolean },
): string[] {
  const lines: string[] = [];
  const failed = cases.filter(({ problems }) => problems.length > 0);
  if (options.verbose || failed.length > 0 || cases.length === 0) lines.push(`${id}  (${path})`);
  if (cases.length === 0) lines.push('  has no cases');
  for (const { name, problems } of cases) {
    if (problems.length > 0) lines.push(`  failed: ${name}`, ...problems.map((problem) => `    ${problem}`));
    else if (options.verbose) lines.push(`  passed: ${name}`);
  }
  if (options.coverage) {
    for (const { name, seenTrue, seenFalse, pointer } of coverage) {
      if (seenTrue && seenFalse) continue;
      const missing = seenTrue ? 'false' : seenFalse ? 'true' : 'true or false';
      lines.push(`${id}: ${name} was never ${missing} in a case  (${path} ${pointer})`);
    }
  }
  return lines;
}

function lintCommand(done: (code: number) => void): Command {
  return new Command('lint')
    .summary('find likely mistakes in policies')
    .description(
      'Type-checks policies and finds likely mistakes: unused variables, unsafe has(), policies without cases.',
    )
    .argument('[paths...]', 'policy files or folders (default: as for policy test)')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText('after', '\nExamples:\n  $ gradus policy lint\n  $ gradus policy lint policies/staged-rollout.yaml')
    .action(async (paths: string[], options: { C: string }) => done(await lint(paths, options)));
}

async function lint(paths: readonly string[], options: { C: string }): Promise<number> {
  const project = await loadProject(resolve(options.C), { tolerant: true });
  const { policies, problems } = policiesOf(
    project,
    paths.map((path) => resolve(options.C, path)),
  );
  if (policies.length + problems.length === 0) return nothing('policies', 'linted', paths);
  const found = { error: problems.length, hint: 0 };
  for (const line of problemLines(problems)) process.stdout.write(printable(`${line}\n`));
  for (const policy of policies) {
    for (const { severity, line } of lintLines(policy, project.rules)) {
      found[severity]++;
      process.stdout.write(printable(`${line}\n`));
    }
  }
  process.stdout.write(
    `${counted(policies, 'policy', 'policies')}: ${counted(found.error, 'error')}, ${counted(found.hint, 'hint')}\n`,
  );
  return found.error > 0 ? exit.failed : exit.passed;
}

/** The errors and hints of a policy, by place. */
function lintLines(
  { source, path, locate }: PolicyAt,
  rules: Rulebook,
): { severity: Lint['severity']; line: string }[] {
  return lintPolicy(source, rules)
    .map((found) => ({ ...found, start: locate(found.pointer)?.start ?? { line: 0, column: 0 } }))
    .sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)
    .map(({ severity, message, fix, start }) => ({
      severity,
      line: `${path}${start.line > 0 ? `:${start.line}:${start.column}` : ''}: ${severity}: ${message}${fix === undefined ? '' : ` ${fix}`}`,
    }));
}

/** Why a document is not a policy, by place. */
function problemLines(problems: readonly ConfigurationProblem[]): string[] {
  return problems.map(({ message, fix, location }) => {
    const start = location?.range?.start;
    return `${location?.path ?? ''}${start ? `:${start.line}:${start.column}` : ''}: error: ${message}${fix === undefined ? '' : ` ${fix}`}`;
  });
}

function nothing(what: string, done: string, paths: readonly string[]): number {
  const where = paths.length === 0 ? 'here' : `in ${paths.join(', ')}`;
  process.stderr.write(printable(`gradus: there are no ${what} ${where}, so nothing was ${done}.\n`));
  return exit.undecided;
}

function counted(things: number | readonly unknown[], one: string, many = `${one}s`): string {
  const count = typeof things === 'number' ? things : things.length;
  return `${count} ${count === 1 ? one : many}`;
}
