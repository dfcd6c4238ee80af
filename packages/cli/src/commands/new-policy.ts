import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { loadProject } from '@gradus/node';
import { policiesOf } from '@gradus/node/internal';
import { exit, UsageError } from '../exit.ts';
import { printable } from '../terminal.ts';
import { writeFile } from '../write-file.ts';

export function newPolicyCommand(done: (code: number) => void): Command {
  return new Command('new')
    .summary('write a new policy with two cases')
    .description(
      'Writes a policy with a case that passes and a case that fails, for you to edit. The file goes to the folder of that name that the project ' +
        'file lists, or to policies/PACK. Existing files are not overwritten.',
    )
    .argument('<id>', 'the id of the policy, PACK/NAME: the name of its folder and its own name')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gradus policy new house/system-titled\n  $ gradus policy new policies/notice -C infrastructure',
    )
    .action(async (id: string, options: { C: string }) => done(await create(id, options)));
}

const label = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;

async function create(id: string, options: { C: string }): Promise<number> {
  const [pack = '', name = '', ...more] = id.split('/');
  if (!label.test(pack) || !label.test(name) || more.length > 0)
    throw new UsageError(
      `${id} is not a policy id. Write PACK/NAME, each with lower-case letters, digits and hyphens, such as house/system-titled.`,
    );
  const dir = resolve(options.C);
  const project = await loadProject(dir, { tolerant: true });
  const { folder, isListed } = folderOf(project.rules.project.packs, pack, name);
  const path = join(project.root, folder, `${name}.yaml`);
  const known = policiesOf(project, [join(project.root, folder)]).policies.find(({ source }) => source.id === id);
  const taken = known === undefined ? path : join(project.root, known.path);
  if (existsSync(taken)) throw new UsageError(`${relative(process.cwd(), taken)} already exists; nothing was written.`);
  writeFile(path, policyText(name), { makeFolder: true });
  const lines = [`wrote ${relative(process.cwd(), path)}`, ''];
  // A repository without a project file, such as one of packs, lists nothing.
  if (!isListed && project.tree.has('gradus.yaml'))
    lines.push(`Add ./${folder} to spec.policies in gradus.yaml. Until then, gradus check does not apply it.`);
  const there = options.C === '.' ? '' : ` -C ${options.C}`;
  lines.push(`Next: gradus policy test${there} ${relative(dir, path)} --coverage`);
  process.stdout.write(printable(`${lines.join('\n')}\n`));
  return exit.passed;
}

/** The folder of the pack, which determines the id of a policy, from the root of the project. */
function folderOf(packs: readonly string[], pack: string, name: string): { folder: string; isListed: boolean } {
  const listed = packs
    .filter((reference) => reference.startsWith('./'))
    .map((reference) => reference.slice(2).replace(/\/+$/, ''));
  const own = listed.find((folder) => packOf(folder) === pack);
  if (own !== undefined) return { folder: own, isListed: true };
  const folder = `policies/${pack}`;
  const above = listed.find((each) => each === '' || folder.startsWith(`${each}/`));
  // A policy is named after the listed folder, however deep below it the file is.
  if (above !== undefined) {
    const named = packOf(above);
    throw new UsageError(
      `gradus.yaml lists ./${above}, so a policy in ${folder} has the id ${named}/${name}, not ${pack}/${name}. ` +
        `Use ${named}/${name}, or list ./${folder} instead.`,
    );
  }
  return { folder, isListed: false };
}

/** The root of a project is the pack `local`. */
const packOf = (folder: string): string => folder.split('/').at(-1) || 'local';

const policyText = (name: string): string => `# gradus explain Policy lists everything that can be set.
apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: ${name}, title: A system has a title }
spec:
  description: >-
    Say why the rule exists, what to do about a finding, and when to waive it.
  # advisory findings are shown and block nothing; waivable and mandatory findings block.
  enforcement: advisory
  source: [The document that the rule comes from]
  match: { kinds: [System] }
  validations:
    - name: title
      expression: object.metadata.?title.orValue("") != ""
      at: metadata
      message: "{{ object.metadata.name }} has no title."
      fix: Add \`metadata.title\`.
  cases:
    - name: a system with a title passes
      files:
        systems/checkout.yaml:
          apiVersion: gradus.dev/v1
          kind: System
          metadata: { name: checkout, title: The checkout of the shop }
          spec: { owner: shop, tier: 3, lifecycle: production }
      expect: []
    - name: a system without a title is a finding
      files:
        systems/checkout.yaml:
          apiVersion: gradus.dev/v1
          kind: System
          metadata: { name: checkout }
          spec: { owner: shop, tier: 3, lifecycle: production }
      expect: [{ validation: title, at: /metadata }]
`;
