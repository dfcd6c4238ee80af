import { basename, join } from 'node:path';
import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { asAscii, small } from './command.ts';
import { licensesOf } from './licenses.ts';
import { root } from './packages.ts';

/** Path of the bundles from the root of the repository: a runner uses an action as it is in Git. */
export const actionsFolder = 'actions/dist';

/**
 * The bundles of the actions, by path from the root of the repository: an entry for each action, shared chunks, and chunks that are
 * loaded on demand (the forge, and schemas of the project).
 */
export async function actionFiles(): Promise<Map<string, string>> {
  const { outputFiles, metafile } = await build({
    ...small,
    entryPoints: ['check', 'gate', 'rollout', 'sweep'].map((name) => `actions/src/${name}.ts`),
    absWorkingDir: root,
    outdir: join(root, actionsFolder),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    // `runs.using` of each action.yml.
    target: 'node24',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutOidc],
  });
  const licences = licensesOf(Object.keys(metafile.inputs), 'The files here contain');
  return new Map([...named(outputFiles, metafile), [`${actionsFolder}/LICENSES.txt`, licences]]);
}

/**
 * `@actions/core` imports an HTTP client for tokens that none of our actions requests, and with it all of undici: a third of the
 * time until the first line. Marked as free of side effects, these modules are left out by esbuild; the forge still gets its own client.
 */
const withoutOidc: Plugin = {
  name: 'without-oidc',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:\.\/oidc-utils\.js|@actions\/http-client)$/ }, async (asked) => {
      if (asked.pluginData === 'again') return undefined;
      const { path, importer, namespace, resolveDir, kind, with: attributes } = asked;
      const given = { importer, namespace, resolveDir, kind, with: attributes, pluginData: 'again' };
      return { ...(await resolve(path, given)), sideEffects: false };
    });
  },
};

/** The same files with stable names: a merge of two branches then conflicts only in contents, which are generated again. */
function named(files: readonly OutputFile[], { outputs }: Metafile): Map<string, string> {
  const names = new Map(Object.keys(outputs).map((path) => [basename(path), nameOf(path, outputs)]));
  if (new Set(names.values()).size !== names.size) throw new Error('Two files of the actions have one name.');
  const whole = /[\w-]+\.js/g;
  return new Map(
    files.map(({ path, text }) => [
      `${actionsFolder}/${names.get(basename(path))}`,
      asAscii(text.replaceAll(whole, (word) => names.get(word) ?? word)),
    ]),
  );
}

/** An entry has its own name. A chunk that several entries share is named after them; esbuild creates one file for each such set. */
function nameOf(path: string, outputs: Metafile['outputs']): string {
  const entries = Object.keys(outputs).filter((each) => outputs[each]!.entryPoint !== undefined);
  const users =
    outputs[path]!.entryPoint === undefined ? entries.filter((each) => reaches(each, path, outputs)) : [path];
  return `${users
    .map((each) => basename(outputs[each]!.entryPoint!, '.ts'))
    .sort()
    .join('+')}.js`;
}

function reaches(from: string, path: string, outputs: Metafile['outputs']): boolean {
  return outputs[from]!.imports.some(
    ({ path: next, kind, external }) =>
      kind === 'import-statement' && external !== true && (next === path || reaches(next, path, outputs)),
  );
}
