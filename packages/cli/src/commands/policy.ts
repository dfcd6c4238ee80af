import { resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { lintPolicy, testPolicy, type PolicyTest } from '@gradus/core';
import { loadProject, policiesOf } from '@gradus/node';
import { exit } from '../exit.ts';

export function policyCommand(done: (code: number) => void): Command {
  return new Command('policy')
    .summary('test and lint policies')
    .description('For authors of policies.')
    .addCommand(testCommand(done))
    .addCommand(lintCommand(done));
}

function testCommand(done: (code: number) => void): Command {
  return new Command('test')
    .summary('run the cases in policy files')
    .description('Runs the cases of the policies that the project uses, or of those in the given files and folders.')
    .argument(
      '[paths...]',
      'policy files or folders (default: the folders of the project, and the built-in packs in a checkout of Gradus)',
    )
    .option('--coverage', 'show which expressions no case has seen true, or false; an uncovered one fails')
    .option('--verbose', 'name every case')
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
  const project = await loadProject(resolve(options.C));
  const policies = await policiesOf(
    project,
    paths.map((path) => resolve(options.C, path)),
  );
  if (policies.length === 0) return nothing('policies');
  const tests = policies.map(({ source }) => testPolicy(source, project.rules));
  const out: string[] = [];
  for (const [index, result] of tests.entries()) out.push(...testLines(result, policies[index]!.path, options));
  const cases = tests.flatMap((result) => result.cases);
  const failed = cases.filter(({ problems }) => problems.length > 0).length;
  const uncovered = tests.flatMap(({ coverage }) =>
    coverage.filter(({ seenTrue, seenFalse }) => !seenTrue || !seenFalse),
  ).length;
  const halves = tests.flatMap(({ coverage }) => coverage.flatMap(({ seenTrue, seenFalse }) => [seenTrue, seenFalse]));
  out.push(`${policies.length} policies, ${cases.length} cases: ${cases.length - failed} passed, ${failed} failed`);
  if (options.coverage)
    out.push(`coverage: ${halves.filter(Boolean).length} of ${halves.length} outcomes of conditions seen`);
  process.stdout.write(`${out.join('\n')}\n`);
  if (cases.length === 0) return nothing('cases');
  return failed > 0 || (options.coverage && uncovered > 0) ? exit.failed : exit.passed;
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
    .summary('find what is suspicious in policies')
    .description(
      'Type-checks policies and finds what runs but is probably not meant: unused variables, unsafe has(), policies without cases.',
    )
    .argument('[paths...]', 'policy files or folders (default: as for policy test)')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText('after', '\nExamples:\n  $ gradus policy lint\n  $ gradus policy lint policies/staged-rollout.yaml')
    .action(async (paths: string[], options: { C: string }) => done(await lint(paths, options)));
}

async function lint(paths: readonly string[], options: { C: string }): Promise<number> {
  const project = await loadProject(resolve(options.C), { tolerant: true });
  const policies = await policiesOf(
    project,
    paths.map((path) => resolve(options.C, path)),
  );
  if (policies.length === 0) return nothing('policies');
  let errors = 0;
  let hints = 0;
  for (const { source, path, locate } of policies) {
    for (const { severity, pointer, message, fix } of lintPolicy(source, project.rules)) {
      if (severity === 'error') errors++;
      else hints++;
      const at = locate(pointer);
      process.stdout.write(
        `${path}${at ? `:${at.start.line}:${at.start.column}` : ''}: ${severity}: ${message}${fix === undefined ? '' : ` ${fix}`}\n`,
      );
    }
  }
  process.stdout.write(`${policies.length} policies: ${errors} errors, ${hints} hints\n`);
  return errors > 0 ? exit.failed : exit.passed;
}

function nothing(what: string): number {
  process.stderr.write(`gradus: there are no ${what} here, so nothing was tested.\n`);
  return exit.undecided;
}
