import type { Command } from 'commander';
import { createProgram } from '../../packages/cli/src/cli.ts';
import { code, fence, madeFrom, page, table } from './markdown.ts';

/** One page with the help of every command. */
export function generateCliReference(): Map<string, string> {
  const program = createProgram(() => undefined);
  return new Map([
    [
      'docs/reference/cli.md',
      page(
        madeFrom('packages/cli/src'),
        '# The command line',
        program.description(),
        'Options may come before or after arguments. Colours are used only on a terminal; `NO_COLOR` turns them off, and `FORCE_COLOR` turns them on.',
        ...sections(program, 'gradus', 2),
      ),
    ],
  ]);
}

function sections(command: Command, name: string, level: number): string[] {
  const own = level === 2 ? [examplesOf(command)] : [`${'#'.repeat(level - 1)} ${name}`, ...help(command, name)];
  return [...own, ...command.commands.flatMap((child) => sections(child, `${name} ${child.name()}`, level + 1))];
}

function help(command: Command, name: string): string[] {
  const shown = command.createHelp();
  const args = shown
    .visibleArguments(command)
    .map((argument) => [code(shown.argumentTerm(argument)), shown.argumentDescription(argument)]);
  const options = shown
    .visibleOptions(command)
    .filter(({ long }) => long !== '--help')
    .map((option) => [code(option.flags), shown.optionDescription(option)]);
  return [
    command.commands.length > 0 ? '' : code(`${name} ${command.usage()}`),
    command.description(),
    args.length === 0 ? '' : table(['argument', 'what it is'], args),
    options.length === 0 ? '' : table(['option', 'what it does'], options),
    examplesOf(command),
  ];
}

/** The sections after the options: formats, examples, exit codes. */
function examplesOf(command: Command): string {
  let written = '';
  command.configureOutput({ writeOut: (text) => void (written += text), getOutHelpWidth: () => 100 });
  command.outputHelp();
  const rest = written.slice(command.helpInformation().length).trim();
  return rest === '' ? '' : fence('text', rest);
}
