import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigurationError, packOfRules, readProject, type Pack, type RuleDefinition, type Tree } from '@gradus/core';

/**
 * The packs of installed packages that a project file names as `npm:NAME`. A package is found from the folder of the project and
 * exports its rules as the default export. Rules in TypeScript run as code: they come from installed packages only, never from
 * the files of the repository that is judged.
 */
export async function packsOf(tree: Tree, root: string): Promise<Pack[]> {
  const references = named(tree).filter((reference) => reference.startsWith('npm:'));
  return Promise.all(references.map((reference) => load(reference, root)));
}

function named(tree: Tree): readonly string[] {
  try {
    return readProject(tree).packs;
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}

async function load(reference: string, root: string): Promise<Pack> {
  const name = reference.slice('npm:'.length);
  if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    throw new ConfigurationError([
      {
        message: `"${reference}" is not the name of an npm package.`,
        fix: 'Write npm:NAME, or ./FOLDER for policies of this repository.',
      },
    ]);
  }
  const require = createRequire(join(root, 'package.json'));
  let path: string;
  try {
    path = require.resolve(name);
  } catch (error) {
    throw new ConfigurationError([
      {
        message: `The pack ${reference} is not installed: ${(error as Error).message.split('\n')[0]}`,
        fix: `Run npm install ${name}.`,
      },
    ]);
  }
  const module = (await import(pathToFileURL(path).href)) as { readonly default?: readonly RuleDefinition[] };
  if (!Array.isArray(module.default)) {
    throw new ConfigurationError([
      {
        message: `The package ${name} has no list of rules as its default export.`,
        fix: 'Export default [defineRule({ … })].',
      },
    ]);
  }
  return packOfRules(reference, name, module.default);
}
