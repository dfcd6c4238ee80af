import { Command, Option } from 'commander';
import { testTypes } from '@gradus/core/internal';
import { repeatable } from '../reporting.ts';
import { addEvidence, defaultFolder, type AddOptions } from '../evidence/add.ts';
import { showEvidence } from '../evidence/show.ts';

export function evidenceCommand(done: (code: number) => void): Command {
  return new Command('evidence')
    .summary('write and show test evidence')
    .description(
      'Evidence states which kind of tests ran on the content of a Change, and their result. It counts as long as that content ' +
        'stays the same, also after a squash and in a merge queue.',
    )
    .addCommand(addCommand(done))
    .addCommand(showCommand(done));
}

function addCommand(done: (code: number) => void): Command {
  return new Command('add')
    .summary('write evidence from test reports')
    .description(
      'Writes an in-toto Statement for each Change that was tested, from JUnit reports of one run. The evidence is about a commit, so ' +
        'the command refuses to write it while the working tree differs from the commit.\n\n' +
        'Without --change and --base, the evidence is for the only open Change.',
    )
    .addOption(new Option('--type <type>', 'the kind of tests').choices(testTypes).makeOptionMandatory())
    .requiredOption('--junit <file...>', 'JUnit reports of the run; their counts are added up')
    .addOption(repeatable('--change <name>', 'a Change that was tested'))
    .option('--base <ref>', 'the target branch: use the Changes that the commits since then add, edit or name')
    .option('--commit <ref>', 'the commit that was tested (default: HEAD)')
    .option('--out <dir>', `the folder to write to (default: ${defaultFolder} of the project)`)
    .option('--key-env <name>', 'sign with the private key in this environment variable, named GRADUS_…')
    .option('--key-id <id>', 'the id of that key in evidence.keys of the project file')
    .option('--lenient', 'remove characters that XML does not allow, such as terminal colors')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText('after', addExamples)
    .action(async (options: AddOptions) => done(await addEvidence(options)));
}

const addExamples = `
Examples:
  $ gradus evidence add --type functional --junit reports/*.xml --base origin/main
  $ gradus evidence add --type performance --junit load.xml --change chg-2026-0014
  $ gradus evidence add --type security --junit zap.xml --key-env GRADUS_EVIDENCE_KEY --key-id scanner

A key is PEM, Ed25519 or ECDSA P-256: openssl genpkey -algorithm ed25519

Exit codes:
  0 written, and the tests passed   1 written, and some failed   2 usage, unusable reports or working tree   3 no test was run, nothing was written`;

function showCommand(done: (code: number) => void): Command {
  return new Command('show')
    .summary('list evidence, and the Changes for which it counts')
    .description(
      'Lists the evidence in folders: the kind of tests, their result, and the Changes of the commit for which it counts. ' +
        'gradus gate shows whether the evidence is sufficient.',
    )
    .argument('[dirs...]', 'folders of evidence', [defaultFolder])
    .option('--commit <ref>', 'the commit that contains the Changes (default: HEAD)')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText('after', showExamples)
    .action(async (dirs: string[], options: { commit?: string; C: string }) => done(await showEvidence(dirs, options)));
}

const showExamples = `
Examples:
  $ gradus evidence show
  $ gradus evidence show evidence downloads/evidence

Exit codes:
  0 everything there passed and counts   1 something failed, or cannot be used   2 usage   3 there is nothing, or it cannot be read`;
