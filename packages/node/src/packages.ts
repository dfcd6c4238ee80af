import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigurationError, packOfRules, readProject, type Pack, type RuleDefinition, type Tree } from '@gradus/core';
import { gitBytes } from './git.ts';

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
  const refuse = (message: string, fix: string): Pack => ({ reference, name, policies: [], problem: { message, fix } });
  if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    return refuse(
      `"${reference}" is not the name of an npm package.`,
      'Write npm:NAME, or ./FOLDER for policies of this repository.',
    );
  }
  let path: string;
  try {
    path = createRequire(join(root, 'package.json')).resolve(name);
  } catch {
    return refuse(`The pack ${reference} is not installed here.`, `Run npm install ${name}.`);
  }
  const own = await ownFile(path, root);
  if (own !== undefined) {
    return refuse(
      `The package ${name} is ${own}, a file of this repository, and is not run.`,
      'Install it from a registry.',
    );
  }
  try {
    const module = (await import(pathToFileURL(path).href)) as { readonly default?: readonly RuleDefinition[] };
    if (Array.isArray(module.default)) return packOfRules(reference, name, module.default);
    return refuse(
      `The package ${name} has no list of rules as its default export.`,
      'Export default [defineRule({ … })].',
    );
  } catch (error) {
    return refuse(
      `The package ${name} cannot be loaded: ${(error as Error).message.split('\n')[0]}`,
      'Install another version of it, or take it out of spec.policies.',
    );
  }
}

/** The path below the root of a file that a pull request could edit: one outside of node_modules, or one that Git tracks. */
async function ownFile(path: string, root: string): Promise<string | undefined> {
  const below = relative(realpathSync(root), realpathSync(path));
  if (below.startsWith('..') || isAbsolute(below)) return undefined;
  if (!below.split(/[\\/]/).includes('node_modules')) return below;
  const tracked = await gitBytes(root, ['ls-files', '-z', '--', below]);
  return tracked.code === 0 && tracked.stdout.length > 0 ? below : undefined;
}
