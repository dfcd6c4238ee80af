// A reporter of vitest: seconds of each part of a test run, and its slowest files. The times are those of vitest's diagnostics, which count the hooks of a file;
// the report that vitest writes as JSON counts its tests alone. Files run side by side, so the parts add up to more than the run took.
import { relative } from 'node:path';
import process from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';

interface FileTime {
  /** From the root of the repository. */
  readonly path: string;
  readonly seconds: number;
}

/** The first pattern that fits the path of a test file names its part. */
const parts: readonly (readonly [part: string, files: RegExp])[] = [
  ['kills', /^packages\/cli\/test\/(?:kills|at-once)/],
  ['corpus', /^(?:scripts\/(?:fuzz|cost)|examples\/(?:cincinnati-graph-data|fedora-coreos-streams))\//],
  ['attacks', /^examples\/attacks\//],
  ['model', /\/model-check\//],
  ['unit', /^packages\/(?:core|rollout)\/src\/.*(?<!\.system)\.test\.ts$/],
  ['system', /./],
];

/** Lines such as `unit      212 s  318 files`, the longest part first, then the slowest files. */
export function partsOf(times: readonly FileTime[]): string[] {
  const files = times.map((time) => ({ ...time, part: parts.find(([, pattern]) => pattern.test(time.path))![0] }));
  const sum = (some: readonly FileTime[]): number => some.reduce((total, { seconds }) => total + seconds, 0);
  const line = (name: string, seconds: number, rest: string): string =>
    `${name.padEnd(8)}${seconds.toFixed(0).padStart(6)} s  ${rest}`;
  const byPart = [...Map.groupBy(files, ({ part }) => part)].sort(([, a], [, b]) => sum(b) - sum(a));
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5);
  return [
    ...byPart.map(([part, some]) => line(part, sum(some), `${some.length} files`)),
    ...slowest.map(({ path, seconds }) => line('', seconds, path)),
  ];
}

export default class TestSeconds implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const times = modules.map((module) => {
      const { setupDuration, collectDuration, duration } = module.diagnostic();
      const seconds = (setupDuration + collectDuration + duration) / 1000;
      return { path: relative(module.project.config.root, module.moduleId), seconds };
    });
    process.stdout.write(`\nSeconds of the tests, by part\n${partsOf(times).join('\n')}\n`);
  }
}
