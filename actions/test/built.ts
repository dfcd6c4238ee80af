import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { actionFiles } from '../../scripts/build/actions.ts';
import { root } from '../../scripts/build/packages.ts';

export const actions = ['check', 'gate', 'rollout', 'sweep'] as const;
export type ActionName = (typeof actions)[number];

/** What action.yml says, as far as a runner needs it. */
export interface BuiltAction {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** The actions as a runner downloads them: bundles and action.yml, without the packages of the house. */
export interface Built {
  action(name: ActionName): BuiltAction;
  /** Absolute, of the file that the runner starts. */
  main(name: ActionName): string;
  [Symbol.dispose](): void;
}

/** Builds from the sources as they are now; that the committed bundles are the same is held by `pnpm fresh`. */
export async function buildActions(): Promise<Built> {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-actions-'));
  const files = new Map([
    ...(await actionFiles()),
    ...['actions/package.json', ...actions.map((name) => `actions/${name}/action.yml`)].map(
      (path) => [path, readFileSync(join(root, path), 'utf8')] as const,
    ),
  ]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const action = (name: ActionName): BuiltAction => load(files.get(`actions/${name}/action.yml`)!) as BuiltAction;
  return {
    action,
    main: (name) => join(dir, 'actions', name, action(name).runs.main),
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }),
  };
}
