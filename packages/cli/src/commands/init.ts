import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { defaultGradingText } from '@gradus/core/internal';
import { exit, UsageError } from '../exit.ts';
import { writeFile } from '../write-file.ts';
import { printable } from '../terminal.ts';

export function initCommand(done: (code: number) => void): Command {
  return new Command('init')
    .summary('start a project that passes its own check')
    .description(
      'Writes a project file, a team and a system to start from. With --grading, also writes the tiers, which you can edit.',
    )
    .option('--grading', 'also write the default Grading, as grading.yaml')
    .option('-C <dir>', 'the folder of the project', '.')
    .addHelpText('after', '\nExamples:\n  $ gradus init && gradus check\n  $ gradus init --grading -C infrastructure')
    .action((options: { grading?: boolean; C: string }) => done(run(options)));
}

/** A System without `paths` passes every gate, so the template contains what a gate needs. */
function nextSteps(system: string, team: string): string {
  return `
Next: gradus check

Before you use gradus gate, which requires nothing without these:
  ${system}
    tier    how strict the gate is; tier 3 requires no Change
    paths   the files that belong to the system
  ${team}
    logins  the accounts with which members approve
`;
}

function run(options: { grading?: boolean; C: string }): number {
  const root = resolve(options.C);
  const name = slug(basename(root));
  const systemPath = `systems/${name}.yaml`;
  const files = { ...starter(name, systemPath), ...(options.grading && { 'grading.yaml': defaultGradingText }) };
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0)
    throw new UsageError(
      `${taken.join(', ')} already ${taken.length === 1 ? 'exists' : 'exist'}; nothing was written.`,
    );
  for (const [path, text] of Object.entries(files)) {
    writeFile(join(root, path), text, { makeFolder: true });
    process.stdout.write(printable(`wrote ${join(options.C, path)}\n`));
  }
  process.stdout.write(printable(nextSteps(join(options.C, systemPath), join(options.C, teamPath))));
  return exit.passed;
}

/** A DNS-1123 label from the name of a folder. */
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

const teamPath = 'teams/owners.yaml';

function starter(name: string, systemPath: string): Record<string, string> {
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
    [teamPath]: `# The people who own systems. Documents name them by id. The gate counts the approvals of members with logins.
# Nobody approves their own change or waiver, and tiers 0 and 1 need two people: add the second.
apiVersion: gradus.dev/v1
kind: Team
metadata:
  name: owners
spec:
  members:
    - id: first-member
      department: operations
      level: L2
      # logins: { github: ACCOUNT, gitlab: ACCOUNT }
      roles: [requester, implementer, approver, change-manager, change-authority]
`,
    [systemPath]: `# Every requirement follows from the tier: tier 0 requires the most, tier 3 the least and no Change.
apiVersion: gradus.dev/v1
kind: System
metadata:
  name: ${name}
  title: The first system under change management
spec:
  owner: owners
  tier: 3
  # The files that belong to the system. In tiers 0 to 2 the gate requires a Change for them.
  # paths: [src/**]
  lifecycle: production
  functions:
    - { name: main, core: true }
`,
  };
}
