import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildWebshop } from '../../examples/webshop/repository.ts';
import { command as cli } from '../../packages/testkit/src/command.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the commands of one page run: an empty folder, and a webshop of its own. */
export interface Workplace {
  /** @param place `shop` for the webshop, `checkout` and `examples/…` for those of this repository, anything else for the empty folder. */
  folder(place: string): Promise<string>;
  run(command: string, place: string): Promise<{ readonly code: number; readonly lines: readonly string[] }>;
  write(path: string, text: string, place: string): Promise<void>;
  remove(): void;
}

/** Whether a place lies in this repository: its root, or one of the examples. */
export function isOfCheckout(place: string): boolean {
  return place === 'checkout' || place.startsWith('examples/');
}

export function createWorkplace(): Workplace {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-docs-'));
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'gradus'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(bin, 'gradus'), 0o755);
  const made = new Map<string, Promise<string>>();
  const make = async (place: string): Promise<string> => {
    const at = join(dir, place === 'shop' ? 'webshop' : 'my-shop');
    if (place === 'shop') await buildWebshop(at);
    else mkdirSync(at);
    return at;
  };
  const folder = (place: string): Promise<string> => {
    let at = made.get(place);
    if (at === undefined) made.set(place, (at = make(place)));
    return at;
  };
  const environment = {
    PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH']}`,
    HOME: dir,
    XDG_CACHE_HOME: join(dir, 'cache'),
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'dev-1',
    GIT_AUTHOR_EMAIL: 'dev-1@shop.example',
    GIT_COMMITTER_NAME: 'dev-1',
    GIT_COMMITTER_EMAIL: 'dev-1@shop.example',
  };
  return {
    folder,
    async run(command, place) {
      const cwd = isOfCheckout(place) ? join(root, place === 'checkout' ? '' : place) : await folder(place);
      const shell = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], { cwd, encoding: 'utf8', env: environment });
      const text = shell.stdout.replaceAll(dir, '').trimEnd();
      return { code: shell.status ?? -1, lines: text === '' ? [] : text.split('\n').map((line) => line.trimEnd()) };
    },
    async write(path, text, place) {
      const at = join(await folder(place), path);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text);
      // What `npm install` would have put there.
      const core = join(await folder(place), 'node_modules/@gradus/core');
      if (path.startsWith('node_modules/') && !existsSync(core)) {
        mkdirSync(dirname(core), { recursive: true });
        symlinkSync(join(root, 'packages/core'), core);
      }
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
