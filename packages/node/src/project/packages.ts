import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ConfigurationError, packOfRules, type Pack, type RuleDefinition, type Tree } from '@gradus/core';
import { readProject } from '@gradus/core/internal';
import { openEnclosing } from './locate-project.ts';
import { importGuarded, ownFile, trackedPackage } from './pack-guard.ts';

/**
 * The packs of installed packages that a project file names as `npm:NAME`. A package is found from the folder of the project and
 * exports its rules as the default export. Rules in TypeScript run as code: they and everything that they load come from installed packages
 * only, never from files that the repository tracks.
 */
export async function packsOf(tree: Tree, root: string): Promise<Pack[]> {
  const references = named(tree).filter((reference) => reference.startsWith('npm:'));
  if (references.length === 0) return [];
  const top = await topOf(root);
  const tracked = await trackedPackage(top);
  return Promise.all(references.map((reference) => load(reference, root, top, tracked)));
}

function named(tree: Tree): readonly string[] {
  try {
    return readProject(tree).packs;
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}

async function load(reference: string, root: string, top: string, tracked: string | undefined): Promise<Pack> {
  const name = reference.slice('npm:'.length);
  const refuse = (message: string, fix: string): Pack => ({ reference, name, policies: [], problem: { message, fix } });
  if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    return refuse(
      `"${reference}" is not the name of an npm package.`,
      'Write npm:NAME, or ./FOLDER for policies of this repository.',
    );
  }
  if (tracked !== undefined) {
    return refuse(
      `The pack ${reference} is not loaded, because this repository tracks ${tracked}: a pull request could change the code that judges it.`,
      'Remove node_modules from the repository and add it to .gitignore.',
    );
  }
  let path: string;
  try {
    path = createRequire(join(root, 'package.json')).resolve(name);
  } catch {
    return refuse(`The pack ${reference} is not installed.`, `Run npm install ${name}.`);
  }
  const own = ownFile(path, top);
  if (own !== undefined) {
    return refuse(
      `The package ${name} is ${own}, a file of this repository, so it is not run.`,
      'Install it from a registry.',
    );
  }
  try {
    const module = (await importGuarded(path, top)) as { readonly default?: readonly RuleDefinition[] };
    if (Array.isArray(module.default)) return packOfRules(reference, name, module.default);
    return refuse(
      `The package ${name} does not export a list of rules as its default export.`,
      'Export default [defineRule({ … })].',
    );
  } catch (error) {
    return refuse(
      `The package ${name} cannot be loaded: ${(error as Error).message.split('\n')[0]}`,
      'Install another version, or remove it from spec.policies.',
    );
  }
}

/** The top of the checkout that contains a folder; the folder itself if there is none. */
async function topOf(root: string): Promise<string> {
  const repository = await openEnclosing(root);
  await repository?.close();
  return repository?.root ?? root;
}
