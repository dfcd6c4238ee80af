import { realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gitBytes } from '../git/git.ts';
import { pathTexts } from '../files/path-text.ts';

/** The loaded modules of packs, each with the folder from which they must not come. */
const guarded = new Map<string, string>();
let isGuarding = false;

/**
 * Imports the entry of a pack. Neither the entry nor anything that it loads, now or later, may be a file of the checkout: inside it only
 * installed packages are allowed, and only if Git does not track them. Rejects with the reason.
 *
 * @param path of the entry, absolute
 * @param top of the checkout, absolute
 */
export async function importGuarded(path: string, top: string): Promise<unknown> {
  const entry = pathToFileURL(path).href;
  const own = ownFile(path, top);
  if (own !== undefined) throw new Error(`${own} is a file of this repository`);
  guarded.set(entry, top);
  if (!isGuarding) {
    isGuarding = true;
    registerHooks({ resolve: guard });
  }
  return import(entry);
}

type Resolve = NonNullable<Parameters<typeof registerHooks>[0]['resolve']>;

const guard: Resolve = (specifier, context, next) => {
  const found = next(specifier, context);
  const top = context.parentURL === undefined ? undefined : guarded.get(context.parentURL);
  if (top === undefined || !found.url.startsWith('file:')) return found;
  const own = ownFile(fileURLToPath(found.url), top);
  if (own !== undefined) throw new Error(`it loads ${own}, a file of this repository`);
  guarded.set(found.url, top);
  return found;
};

/** The path below the top of a file outside any node_modules, which a pull request can edit. */
export function ownFile(path: string, top: string): string | undefined {
  const below = relative(realpathSync(top), realpathSync(path));
  if (below.startsWith('..') || isAbsolute(below)) return undefined;
  return below.split(/[\\/]/).includes('node_modules') ? undefined : below;
}

/** A tracked path with node_modules in it, if there is one: a pull request could put code there. */
export async function trackedPackage(top: string): Promise<string | undefined> {
  const listed = await gitBytes(top, ['ls-files', '-z']);
  if (listed.code !== 0) return undefined;
  return pathTexts(listed.stdout).find(({ text }) => text.toLowerCase().split('/').includes('node_modules'))?.text;
}
