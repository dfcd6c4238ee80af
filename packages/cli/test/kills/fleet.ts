import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readState } from '@gradus/rollout/internal';
import { defaultStateRef } from '@gradus/node/internal';
import { rolloutFiles, rolloutName } from '@gradus/testkit/rollout-files.ts';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';
import { readJournal } from './journal.ts';
import type { Observed, KilledWrite } from './violations.ts';

const targets = ['c-1', 'c-2', ...Array.from({ length: 6 }, (_, index) => `r-${index + 1}`)];

const spec = `  availability: { maxUnavailable: 2 }
  failurePolicy: { onFailure: ON_FAILURE }
  stages:
    - { name: canary, selector: { matchLabels: { ring: "0" } }, maxConcurrency: 1 }
    - { name: rest, batches: [50%, 100%], maxConcurrency: 3 }
`;

/** A repository with a rollout, and a fleet of folders that hold the version that runs on them. */
export interface TestFleet {
  /** Where the commands run. */
  readonly clone: string;
  /** Git directories in which a lock may be left: that of the clone, and that of the remote if it has the state. */
  readonly gitFolders: readonly string[];
  /** Where the executor finds its targets, and writes its journal. */
  readonly place: string;
  readonly journal: string;
  /** The version that is on a target now. */
  versionOf(target: string): string;
  /** The highest generation that was at work on it. */
  generationOf(target: string): number;
  /** Brings a target back to the version before, as a person does. */
  putBack(target: string): void;
  /** The result so far. */
  observe(): Observed;
  [Symbol.dispose](): void;
}

export interface FleetOptions {
  readonly remote: boolean;
  /** A target on which the new version does not start; then the rollout is rolled back. */
  readonly broken?: string;
}

export function testFleet({ remote, broken }: FleetOptions): TestFleet {
  const onFailure = broken === undefined ? 'Pause' : 'Rollback';
  const repository = temporaryRepository([
    {
      files: rolloutFiles(
        spec.replace('ON_FAILURE', onFailure),
        targets.map((name) => `${name},${name.startsWith('c') ? 0 : 1}`),
      ),
    },
  ]);
  const folder = temporaryFolder();
  const place = folder.dir;
  const bare = join(place, 'remote.git');
  if (remote) {
    repository.git('clone', '--quiet', '--bare', repository.dir, bare);
    repository.git('remote', 'add', 'origin', `file://${bare}`);
  }
  for (const name of targets) {
    mkdirSync(join(place, 'targets', name), { recursive: true });
    writeFileSync(join(place, 'targets', name, 'version'), '1.0\n');
    writeFileSync(join(place, 'targets', name, 'generation'), '0\n');
  }
  if (broken !== undefined) writeFileSync(join(place, 'broken'), `${broken}\n`);
  const own = join(repository.dir, '.git');
  const stateIn = remote ? bare : own;
  const journal = join(place, 'journal');
  const versionOf = (target: string): string => readFileSync(join(place, 'targets', target, 'version'), 'utf8').trim();
  return {
    clone: repository.dir,
    gitFolders: remote ? [own, bare] : [own],
    place,
    journal,
    versionOf,
    generationOf: (target) => Number(readFileSync(join(place, 'targets', target, 'generation'), 'utf8')),
    putBack: (target) => writeFileSync(join(place, 'targets', target, 'version'), '1.0\n'),
    observe: () => ({
      journal: readJournal(journal),
      end: broken === undefined ? { phase: 'Succeeded', version: '2.0' } : { phase: 'RolledBack', version: '1.0' },
      history: historyIn(stateIn),
      versions: new Map(targets.map((name) => [name, versionOf(name)])),
    }),
    [Symbol.dispose]() {
      repository[Symbol.dispose]();
      folder[Symbol.dispose]();
    },
  };
}

/** Every commit of the state, each read completely. Throws if one cannot be read. */
function historyIn(gitDir: string): readonly KilledWrite[] {
  const git = (...args: string[]): string =>
    execFileSync('git', ['--git-dir', gitDir, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  git('fsck', '--strict', '--no-dangling');
  const lines = git('rev-list', '--reverse', '--parents', defaultStateRef).trim().split('\n');
  return lines.map((line) => {
    const [commit = '', ...parents] = line.split(' ');
    const textOf = (file: string): string => git('show', `${commit}:rollouts/${rolloutName}/${file}.json`);
    return { commit, parents, state: readState({ plan: textOf('plan'), state: textOf('state') }) };
  });
}
