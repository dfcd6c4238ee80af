import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../../scripts/build/packages.ts';

/** What zizmor finds in a file. */
export interface ZizmorFinding {
  /** `template-injection` */
  readonly rule: string;
  /** As it was given. */
  readonly file: string;
  readonly what: string;
}

/** The auditor of workflows that .ci/run installs; or why it cannot run here. */
export function findZizmor(): { readonly binary?: string; readonly problem?: string } {
  const wanted = readFileSync(join(root, '.ci/zizmor.txt'), 'utf8').trim().replace('==', ' ');
  const problems = [join(root, '.ci/venv/bin/zizmor'), 'zizmor'].map((binary) => {
    const { error, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
    if (error) return { problem: error.message };
    return stdout.trim() === wanted ? { binary } : { problem: `${binary} is ${stdout.trim()} and not ${wanted}` };
  });
  return (
    problems.find(({ binary }) => binary !== undefined) ?? {
      problem: `${problems.map(({ problem }) => problem).join('; ')}. Run: python3 -m venv .ci/venv && .ci/venv/bin/pip install -r .ci/zizmor.txt`,
    }
  );
}

/** Audits files by everything that zizmor knows without asking the network. */
export function zizmor(
  binary: string,
  files: readonly string[],
  options: { readonly cwd: string; readonly config?: string },
): readonly ZizmorFinding[] {
  const config = options.config === undefined ? ['--no-config'] : ['--config', options.config];
  const args = [
    '--offline',
    '--persona',
    'auditor',
    '--strict-collection',
    '--quiet',
    '--no-progress',
    '--format',
    'json',
    ...config,
    ...files,
  ];
  const { stdout, stderr } = spawnSync(binary, args, {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  if (!stdout.startsWith('[')) throw new Error(`zizmor does not work: ${stderr}`);
  return (JSON.parse(stdout) as Json[]).map(({ ident, desc, locations }) => ({
    rule: ident,
    file: locations[0]!.symbolic.key.Local.verbatim_path,
    what: desc,
  }));
}

/** The members of version 1 of its JSON that are read here. */
interface Json {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly {
    readonly symbolic: { readonly key: { readonly Local: { readonly verbatim_path: string } } };
  }[];
}
