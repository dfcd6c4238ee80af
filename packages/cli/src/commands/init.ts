import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { defaultGradingText } from '@gradus/core';
import { exit, UsageError } from '../exit.ts';
import { writeFile } from '../write-file.ts';

export function initCommand(done: (code: number) => void): Command {
  return new Command('init')
    .summary('start a project that passes its own check')
    .description(
      'Writes a project file, a team and a system to start from. With --grading also the tiers, to be edited to what your organisation agreed.',
    )
    .option('--grading', 'write the default Grading too, as grading.yaml')
    .option('-C <dir>', 'the folder of the project', '.')
    .addHelpText('after', '\nExamples:\n  $ gradus init && gradus check\n  $ gradus init --grading -C infrastructure')
    .action((options: { grading?: boolean; C: string }) => done(run(options)));
}

function run(options: { grading?: boolean; C: string }): number {
  const root = resolve(options.C);
  const files = { ...starter(slug(basename(root))), ...(options.grading && { 'grading.yaml': defaultGradingText }) };
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0)
    throw new UsageError(
      `${taken.join(', ')} ${taken.length === 1 ? 'exists' : 'exist'} already; nothing was written.`,
    );
  for (const [path, text] of Object.entries(files)) {
    writeFile(join(root, path), text, { makeFolder: true });
    process.stdout.write(`wrote ${join(options.C, path)}\n`);
  }
  process.stdout.write('\nNext: gradus check\n');
  return exit.passed;
}

/** A DNS-1123 label out of the name of a folder. */
function slug(name: string): string {
  const label = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replaceAll(/^-+|-+$/g, '');
  return label === '' ? 'my-system' : label;
}

function starter(name: string): Record<string, string> {
  return {
    'gradus.yaml': `# What is judged here, and by which policies. gradus explain Project lists everything that can be set.
apiVersion: gradus.dev/v1
kind: Project
metadata:
  name: ${name}
spec:
  timezone: Etc/UTC
  policies: [gradus:baseline, gradus:itil]
`,
    'teams/owners.yaml': `# Who answers for systems. Documents name people by their id; give every member the accounts that they review and deploy with.
# Nobody approves their own change or waiver, and tiers 0 and 1 ask for two people: add the second.
apiVersion: gradus.dev/v1
kind: Team
metadata:
  name: owners
spec:
  members:
    - id: first-member
      department: operations
      level: L2
      roles: [requester, implementer, approver, change-manager, change-authority]
`,
    [`systems/${name}.yaml`]: `# Grade it once: every obligation follows from the tier. Tier 3 asks least, tier 0 most.
apiVersion: gradus.dev/v1
kind: System
metadata:
  name: ${name}
  title: The first system under change management
spec:
  owner: owners
  tier: 3
  lifecycle: production
  functions:
    - { name: main, core: true }
`,
  };
}
