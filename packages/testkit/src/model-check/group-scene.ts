import type { ModelScene } from './scene.ts';

/** Two rollouts over two targets: small enough that every order of a few events is gone through. */
export const groupScenes: readonly ModelScene[] = [
  {
    name: 'a second rollout that takes over',
    stages: { fleet: [1, 1] },
    spec: { availability: { maxUnavailable: 1 } },
    rivals: [{ version: '2.1', stages: { fleet: [1] }, spec: { concurrency: { policy: 'Supersede' } } }],
    maxConcurrency: 1,
    faults: 1,
    depth: 7,
  },
];

/** Two and three rollouts of one group, by chance. */
export const largeGroupScenes: readonly ModelScene[] = [
  {
    name: 'two that queue',
    stages: { fleet: [1, 2] },
    spec: { availability: { maxUnavailable: 1 }, failurePolicy: { onFailure: 'Rollback' } },
    rivals: [{ version: '2.1' }],
    maxConcurrency: 2,
    faults: 12,
    depth: 70,
  },
  {
    name: 'a hot-fix that takes over on some of the targets',
    stages: { fleet: [1, 2], rest: [1] },
    spec: {},
    rivals: [
      {
        version: '2.1',
        stages: { fleet: [1, 1] },
        spec: { concurrency: { policy: 'Supersede' }, failurePolicy: { onFailure: 'Rollback' } },
      },
    ],
    maxConcurrency: 2,
    faults: 12,
    depth: 70,
  },
  {
    name: 'three, of which the last takes over',
    stages: { fleet: [1, 2] },
    spec: { failurePolicy: { maxFailures: 1 } },
    rivals: [{ version: '2.1' }, { version: '2.2', spec: { concurrency: { policy: 'Supersede' } } }],
    maxConcurrency: 2,
    faults: 14,
    depth: 90,
  },
];
