import { parseResults, resultsJson, type Cells } from '@gradus/rollout/internal';
import { expect, test } from 'vitest';
import { executor, type Executor } from './executor.ts';
import { workCells } from './work-cells.ts';

const now = Date.UTC(2026, 2, 2, 9);
const rest = { version: '2.0', previousVersion: '1.0', attempt: 1, generation: 3, group: 'shop', labels: {} };
const cell = (target: string) => ({ target, ...rest });
const step: Cells = {
  rollout: 'shop-2',
  action: 'deploy',
  lease: now + 900_000,
  cells: ['a', 'b', 'c', 'd', 'e'].map(cell),
};

function work(cells: Cells, run: Executor, at = () => now, slot = { number: 1, of: 1 }) {
  const spans: number[] = [];
  const lines: string[] = [];
  const kept: number[] = [];
  const worker = {
    executor: (timeout: number) => {
      spans.push(timeout);
      return run;
    },
    now: at,
    lookFor: 5000,
    onResult: (line: string) => void lines.push(line),
    keep: (some: readonly unknown[]) => void kept.push(some.length),
  };
  return workCells(cells, slot, worker).then((worked) => ({ ...worked, spans, lines, kept }));
}

/** Reports success for every cell except c, which fails. */
const program = executor(
  [
    'node',
    '-e',
    'if (process.env.GRADUS_TARGET === "c") process.exit(3); console.log("version: " + process.env.GRADUS_VERSION)',
  ],
  { timeout: 20_000 },
);

test('workers share the cells, and together do each once', async () => {
  const shares = await Promise.all([1, 2].map((number) => work(step, program, () => now, { number, of: 2 })));
  expect(shares.map(({ results }) => results.map(({ target }) => target))).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ]);
  expect(shares.map(({ kept }) => kept)).toEqual([
    [1, 2, 3],
    [1, 2],
  ]);
  const handed = parseResults(resultsJson(shares[0]!.results), 0);
  expect(handed).toMatchObject({
    results: [
      { target: 'a', generation: 3, outcome: 'succeeded', version: '2.0', at: now },
      { target: 'c', outcome: 'failed', reason: 'ended with exit code 3' },
      { target: 'e', outcome: 'succeeded' },
    ],
  });
});

test('a cell is given less than what is left of its lease, and none is begun after that', async () => {
  let time = now;
  const slow: Executor = async () => {
    time += 500_000;
    return { ok: true, version: '2.0', output: '' };
  };
  const { results, unmade, spans } = await work(step, slow, () => time);
  expect(spans).toEqual([870_000, 370_000]);
  expect([results.length, unmade]).toEqual([2, ['c', 'd', 'e']]);
});

test('a probe reports what it saw, and a probe that saw nothing reports nothing', async () => {
  const { lease: _, ...looks } = { ...step, action: 'probe' as const, cells: step.cells.slice(1, 3) };
  const { results, spans } = await work(looks, program);
  expect(results).toEqual([{ target: 'b', version: '2.0', at: now }]);
  expect(spans).toEqual([5000, 5000]);
});
