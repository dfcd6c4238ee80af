import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { emitAnsible } from '@gradus/rollout/internal';
import { planRollout } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { findAnsible } from '../../../scripts/testing/ansible.ts';

const { binary, problem } = findAnsible();

const plain: RolloutSpec = {
  change: 'chg-1',
  system: 'shop',
  artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' },
  stages: [{ name: 'all', batches: [1, 3] }],
};

const targets = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A fleet of files, and what the playbook is that updates it. FAIL names targets that fail. */
function shop(over: Partial<RolloutSpec> = {}, names: readonly string[] = targets) {
  const folder = temporaryFolder();
  const { dir } = folder;
  const spec = { ...plain, ...over };
  const fleet = { targets: names.map((name) => ({ name, labels: {}, version: '1.0' })) };
  const plan = planRollout({ name: 'shop-2', spec, fleet });
  const { files } = emitAnsible(spec, { name: 'shop-2', plan, deployCommand: './deploy.sh {target} {version}' });
  for (const { name, text } of files) writeFileSync(join(dir, name), text);
  const log = join(dir, 'log');
  const deploy = `#!/bin/sh
printf '%s %s\\n' "$1" "$2" >> log
case " $FAIL " in *" $GRADUS_TARGET "*) exit 3;; esac
case " $LIES " in *" $GRADUS_TARGET "*) echo "version: 1.0"; exit 0;; esac
echo "version: $GRADUS_VERSION"
`;
  writeFileSync(join(dir, 'deploy.sh'), deploy);
  chmodSync(join(dir, 'deploy.sh'), 0o755);
  const run = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync(
      binary!,
      ['-i', 'shop-2.inventory.yml', 'shop-2.playbook.yml', ...args],
      {
        cwd: dir,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: dir, LC_ALL: 'C.UTF-8', ANSIBLE_NOCOLOR: '1', ...env },
      },
    );
    const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
    return { status, lines, text: `${stdout}${stderr}` };
  };
  const inOrder = plan.stages.flatMap(({ batches }) => batches.flatMap((batch) => batch.targets));
  return { run, inOrder, [Symbol.dispose]: folder[Symbol.dispose] };
}

describe.skipIf(binary === undefined)(`an emitted playbook${problem ? ` (${problem})` : ''}`, () => {
  test('is one to ansible-playbook, which warns of nothing', () => {
    using here = shop();
    const { status, text } = here.run(['--syntax-check']);
    expect(status, text).toBe(0);
    expect(text).not.toContain('WARNING');
  });

  test('updates all targets, batch by batch', () => {
    using here = shop();
    const { status, lines, text } = here.run();
    expect(status, text).toBe(0);
    expect(lines[0]).toBe(`${here.inOrder[0]} 2.0`);
    expect(lines.slice(1, 3).toSorted()).toEqual(
      here.inOrder
        .slice(1, 3)
        .map((name) => `${name} 2.0`)
        .toSorted(),
    );
    expect(lines).toHaveLength(6);
  });

  test.each([
    ['fails', 'FAIL'],
    ['says that another version runs', 'LIES'],
  ])('ends at a batch of which one %s', (_, how) => {
    using here = shop();
    const { status, lines } = here.run([], { [how]: here.inOrder[1]! });
    expect(status).not.toBe(0);
    expect(lines).toHaveLength(3);
  });

  test('continues if as many fail as allowed, and ends if one more does', () => {
    const failurePolicy = { maxFailures: 1 };
    using one = shop({ failurePolicy });
    expect(one.run([], { FAIL: one.inOrder[1]! }).lines).toHaveLength(6);
    using two = shop({ failurePolicy });
    expect(two.run([], { FAIL: two.inOrder.slice(1, 3).join(' ') }).lines).toHaveLength(3);
  });

  test('waits for an approval by ending, and continues with it', () => {
    using here = shop({ stages: [{ name: 'all', batches: [1], gates: [{ approval: {} }] }] });
    const waits = here.run();
    expect([waits.status, waits.lines.length]).toEqual([2, 1]);
    expect(waits.text).toContain('-e approved=all/gates/1/0');
    const goesOn = here.run(['-e', 'approved=all/gates/1/0,all/gates/2/0']);
    expect([goesOn.status, goesOn.lines.length], goesOn.text).toEqual([0, 7]);
  });

  test('takes names as they are, whatever they hold', () => {
    const names = ["{{ lookup('pipe', 'touch owned') }}", 'a; touch owned', 'b[01:20]', 'c:22', '"q" \'q\''];
    using here = shop({ artifact: { name: 'shop', version: '2.0+{{ 1 }}' } }, names);
    const { status, lines, text } = here.run();
    expect(status, text).toBe(0);
    expect(lines.toSorted()).toEqual(names.map((name) => `${name} 2.0+{{ 1 }}`).toSorted());
  });
});
