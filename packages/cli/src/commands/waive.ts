import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { dump } from 'js-yaml';
import { closest, granting, parseInstant, peopleIn, loadSide } from '@gradus/core/internal';
import type { Finding } from '@gradus/core';
import { loadProject } from '@gradus/node';
import { systemClock, type LoadedProject } from '@gradus/node/internal';
import { exit, UsageError } from '../exit.ts';
import { ambiguous, recall } from '../last-report.ts';
import { writeFile } from '../write-file.ts';
import { printable } from '../terminal.ts';

interface Options {
  readonly reason: string;
  readonly approver: string;
  readonly expires: string;
  readonly requestedBy?: string;
  readonly dir: string;
  readonly C: string;
}

export function waiveCommand(done: (code: number) => void): Command {
  return new Command('waive')
    .summary('write a waiver for findings of the last check')
    .description(
      'Writes a Waiver document for each finding of the last `gradus check` of this project. The waiver counts after it is merged, because waivers are ' +
        'read from the target branch. Mandatory findings cannot be waived.',
    )
    .argument('<finding...>', 'fingerprints from the last check, or unique prefixes')
    .requiredOption('--reason <text>', 'why the finding is acceptable')
    .requiredOption(
      '--approver <who>',
      'the person who accepts the risk: the id of a member of a Team with a role that may approve waivers in the Grading',
    )
    .requiredOption('--expires <date>', 'the last day on which the waiver counts, or the instant at which it ends')
    .option(
      '--requested-by <who>',
      'the person who requests it: the id of a member, not the approver (default: the member with the address user.email of Git)',
    )
    .option('--dir <folder>', 'the folder to write the documents to', 'waivers')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gradus waive 3fa2c1 --reason "Vendor fix due in May" --approver ops-lead --expires 2026-06-30',
    )
    .action(async (prefixes: string[], options: Options) => done(await run(prefixes, options)));
}

async function run(prefixes: readonly string[], options: Options): Promise<number> {
  const project = await loadProject(resolve(options.C));
  const { root } = project;
  const requestedBy = whoAsks(options, project);
  if (requestedBy === options.approver)
    throw new UsageError('--requested-by and --approver are the same: nobody approves their own waiver.');
  if (parseInstant(options.expires.length === 10 ? `${options.expires}T00:00:00Z` : options.expires) === undefined)
    throw new UsageError(
      `--expires ${JSON.stringify(options.expires)} is not a valid date: write 2026-06-30, or 2026-06-30T18:00:00+02:00.`,
    );
  refuseApprover(options.approver, project);
  const waivers = prefixes.map((prefix) => {
    const finding = waivable(prefix, root);
    const name = `${finding.policy.split('/').at(-1)}-${finding.fingerprint.slice(0, 8)}`;
    const path = join(options.dir, `${name}.yaml`);
    return { path, text: dump(document(name, finding, { ...options, requestedBy }), { lineWidth: 120 }) };
  });
  for (const { path } of waivers)
    if (existsSync(join(root, path))) throw new UsageError(`${path} already exists. Edit it, or remove it first.`);
  for (const { path, text } of waivers) {
    writeFile(join(root, path), text, { makeFolder: true });
    process.stdout.write(printable(`wrote ${path}\n`));
  }
  return exit.passed;
}

/** The person who runs the command, as named in the Teams: a git address is mapped to the member who has it. */
function whoAsks({ requestedBy }: Options, { root, tree, rules }: LoadedProject): string {
  const { ids, calledOtherwise } = peopleIn(loadSide(tree, rules).view, systemClock(), rules.project.timezone);
  const who = requestedBy ?? whoAmI(root);
  if (ids.size === 0 || ids.has(who)) return who;
  const member = calledOtherwise(who);
  if (requestedBy === undefined && member !== undefined) return member;
  const meant = member ?? closest(who, [...ids]);
  throw new UsageError(
    requestedBy === undefined
      ? `${who}, from the Git configuration, is not the address of a member of any Team. Name the requester with --requested-by and the id of a member.`
      : `--requested-by ${who} is not the id of a member of any Team.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  );
}

/** A waiver that would not count is not written. */
function refuseApprover(approver: string, { tree, rules }: LoadedProject): void {
  const granted = granting(loadSide(tree, rules).view, systemClock(), rules.project.timezone)(approver);
  if ('why' in granted) throw new UsageError(`--approver ${approver} ${granted.why}. ${granted.fix}`);
}

/** The author that git would use; without one, the account of this machine. */
function whoAmI(root: string): string {
  const { stdout } = spawnSync('git', ['config', 'user.email'], { cwd: root, encoding: 'utf8' });
  return stdout?.trim() || userInfo().username;
}

function waivable(prefix: string, root: string): Finding {
  const found = recall(root, prefix);
  if (found === undefined) throw new UsageError('there is no last report of this project. Run gradus check first.');
  const [finding, ...others] = found;
  if (finding === undefined)
    throw new UsageError(
      `the last check has no finding ${prefix}. Run gradus check again, and copy a fingerprint from it.`,
    );
  if (others.length > 0) throw new UsageError(ambiguous(prefix, found));
  if (finding.enforcement !== 'waivable')
    throw new UsageError(
      `${finding.fingerprint} (${finding.policy}) is ${finding.enforcement}: ${finding.enforcement === 'mandatory' ? 'it cannot be waived' : 'it blocks nothing'}.`,
    );
  if (finding.document === undefined)
    throw new UsageError(
      `${finding.fingerprint} (${finding.policy}) is not about a document, so no waiver can name it.`,
    );
  return finding;
}

function document(name: string, finding: Finding, options: Options & { readonly requestedBy: string }): object {
  return {
    apiVersion: 'gradus.dev/v1',
    kind: 'Waiver',
    metadata: { name, title: `${finding.policy} at ${finding.document!.kind} ${finding.document!.name}` },
    spec: {
      subject: {
        policy: finding.policy,
        validation: finding.validation,
        ...finding.document,
        ...(finding.keyed !== undefined && finding.keyed !== '' && { pointer: finding.keyed }),
      },
      reason: options.reason,
      requestedBy: options.requestedBy,
      approvedBy: options.approver,
      expires: options.expires,
    },
  };
}
