import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of pure code. CONTRIBUTING.md says which file belongs to which project. */
const pure = ['packages/{core,rollout}/src/**/*.test.ts', 'scripts/testing/**/*.test.ts'];
const system = '**/*.system.test.ts';

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // By default, vitest reserves one core for itself, which is half of a machine with two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: pure,
          exclude: [system],
          setupFiles: ['scripts/testing/properties.ts', 'scripts/testing/pure.ts'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'system',
          setupFiles: ['scripts/testing/properties.ts'],
          globalSetup: ['scripts/testing/command.ts'],
          include: ['{packages,policies,examples,docs,scripts,actions}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...pure.map((files) => files.replace('*.test.ts', '!(*.system).test.ts'))],
        },
      },
    ],
  },
});
