import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';
import { rolloutFiles, rolloutName } from '@gradus/testkit/rollout-files.ts';
import { drive, type Driver } from './drive.ts';
import { executor } from './executor.ts';
import { openSite, type Site } from './site.ts';
import { openStateStore, type StateStore } from './state-store.ts';

const minute = 60_000;
const files = rolloutFiles('  stages: [{ name: all, maxConcurrency: 2 }]\n', ['a-1,0', 'a-2,0', 'a-3,0']);

/** A site whose clock the test moves. `slow`: how long writing the next commit takes. */
async function siteOf(dir: string, clock: { now: number; slow?: number }): Promise<Site> {
  const now = (): Date => new Date(clock.now);
  const store = async (): Promise<StateStore> => {
    const real = await openStateStore({ dir, now });
    const write: StateStore['write'] = async (...given) => {
      const written = await real.write(...given);
      clock.now += clock.slow ?? 0;
      clock.slow = 0;
      return written;
    };
    return { ...real, write };
  };
  return openSite({ dir, store, runId: 'run-1', lease: 15 * minute, by: 'ada', now });
}

function driverOf(over: Partial<Driver>): Driver & { readonly warnings: string[] } {
  const warnings: string[] = [];
  const nothing = async (): Promise<never> => {
    throw new Error('nobody asked for this');
  };
  return {
    deploy: nothing,
    probe: nothing,
    signal: new AbortController().signal,
    longestWait: 0,
    sleep: async () => undefined,
    onStep: () => undefined,
    warn: (text) => void warnings.push(text),
    warnings,
    ...over,
  };
}

/** A program that records what it did on which target. */
function script(dir: string, text: string): string {
  const path = join(dir, 'deploy.sh');
  writeFileSync(path, `#!/bin/sh\necho "$GRADUS_ACTION $GRADUS_TARGET $GRADUS_GENERATION" >>${dir}/log\n${text}\n`, {
    mode: 0o755,
  });
  return path;
}

const logIn = (dir: string): string[] => readFileSync(join(dir, 'log'), 'utf8').trim().split('\n').toSorted();

test('a rollout is carried to its end, two targets at a time', async () => {
  using repository = temporaryRepository([{ files }]);
  using folder = temporaryFolder();
  const clock = { now: Date.now() };
  const site = await siteOf(repository.dir, clock);
  const deploy = executor([script(folder.dir, 'echo "version: $GRADUS_VERSION"')], { timeout: minute });
  const driver = driverOf({ deploy });
  expect((await drive(site, rolloutName, driver)).action).toEqual({ do: 'done', phase: 'Succeeded' });
  const log = logIn(folder.dir);
  expect(log.map((line) => line.split(' ')[2]).toSorted()).toEqual(['1', '1', '2']);
  expect(log.map((line) => line.split(' ')[1]).toSorted()).toEqual(['a-1', 'a-2', 'a-3']);
  expect(driver.warnings).toEqual([]);
  await site.close();
});

test('a start that was written after its lease is not carried out, and its targets are probed', async () => {
  using repository = temporaryRepository([{ files }]);
  using folder = temporaryFolder();
  const clock = { now: Date.now(), slow: 15 * minute };
  const site = await siteOf(repository.dir, clock);
  const deploy = executor(
    [script(folder.dir, '[ "$GRADUS_ACTION" = deploy ] || GRADUS_VERSION=1.0; echo "version: $GRADUS_VERSION"')],
    { timeout: minute },
  );
  const driver = driverOf({ deploy, probe: deploy });
  expect((await drive(site, rolloutName, driver)).action).toEqual({ do: 'done', phase: 'Succeeded' });
  const log = logIn(folder.dir);
  expect(log.filter((line) => line.startsWith('probe')).map((line) => line.split(' ')[2])).toEqual(['1', '1']);
  expect(log.filter((line) => line.startsWith('deploy')).map((line) => line.split(' ')[2])).not.toContain('1');
  expect(driver.warnings).toEqual([
    'Generation 1 was written down after its lease had ended, and is not started. Give a longer --lease.',
  ]);
  await site.close();
});

test.each([
  ['fails', 'echo "no such host" >&2; exit 3', 'it ended with exit code 3: no such host'],
  ['says no version', 'echo done', 'its last line does not say so, as version: 4.2.0 would'],
])('a probe that %s is reported, and run once', async (_, text, why) => {
  using repository = temporaryRepository([{ files }]);
  using folder = temporaryFolder();
  const clock = { now: Date.now(), slow: 15 * minute };
  const site = await siteOf(repository.dir, clock);
  const driver = driverOf({ probe: executor([script(folder.dir, text)], { timeout: minute }) });
  const { action } = await drive(site, rolloutName, driver);
  const targets = 'targets' in action ? action.targets : [];
  expect(action).toMatchObject({ do: 'probe' });
  expect(driver.warnings.slice(1).toSorted()).toEqual(
    targets.map((target) => `The probe did not say what runs on ${String(target)}: ${why}.`).toSorted(),
  );
  await site.close();
});
