import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/packages.ts';

/** The ansible-playbook that `.ci/run` installs, or why none can run here. */
export function findAnsible(): { readonly binary?: string; readonly problem?: string } {
  const wanted = readFileSync(join(root, '.ci/ansible.txt'), 'utf8').trim().split('==')[1]!;
  const here = join(root, '.ci/venv/bin/ansible-playbook');
  const { error, stdout } = spawnSync(here, ['--version'], { encoding: 'utf8' });
  if (error === undefined && stdout.includes(`[core ${wanted}]`)) return { binary: here };
  return {
    problem: `${here} is not ${wanted}. Run: python3 -m venv .ci/venv && .ci/venv/bin/pip install -r .ci/ansible.txt`,
  };
}
