import process from 'node:process';
import { Command } from 'commander';
import { ownSchemas } from '@gradus/core';
import { UsageError } from '../exit.ts';
import { didYouMean } from '../suggestion.ts';

export function schemaCommand(): Command {
  return new Command('schema')
    .summary('print the JSON Schema of a kind')
    .description('Prints the JSON Schema (2020-12) of a kind of document, or the list of kinds.')
    .argument('[kind]', 'Project, Policy, Grading, System, …; any case')
    .addHelpText(
      'after',
      `
Examples:
  $ gradus schema                                  the kinds
  $ gradus schema Change > change.schema.json      for an editor or another validator`,
    )
    .action((kind: string | undefined) => {
      const schemas = ownSchemas();
      if (kind === undefined) {
        const rows = [...schemas].map(
          ([name, schema]) => `${name.padEnd(17)}${(schema as { description: string }).description}\n`,
        );
        process.stdout.write(rows.join(''));
        return;
      }
      const name = [...schemas.keys()].find((known) => known.toLowerCase() === kind.toLowerCase());
      if (name === undefined)
        throw new UsageError(`there is no kind "${kind}".${didYouMean(kind, [...schemas.keys()])}`);
      process.stdout.write(`${JSON.stringify(schemas.get(name), null, 2)}\n`);
    });
}
