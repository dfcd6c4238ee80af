import type { Loss } from './emitted.ts';

/** The losses of every engine that does not take the steps of Gradus: it does not read documents or the state. */
interface CommonLosses {
  readonly windows: Loss;
  readonly policies: Loss;
  readonly change: Loss;
  readonly concurrency: Loss;
  readonly dependsOn: Loss;
  readonly deployments: Loss;
  readonly orders: Loss;
}

/** `engine` begins sentences: "Ansible". */
export function commonLosses(engine: string): CommonLosses {
  return {
    windows: {
      name: 'windows',
      text: `${engine} checks no Calendar: a batch may start in a freeze and outside the windows, also of Calendars that apply by default.`,
    },
    policies: {
      name: 'policies',
      text: 'Policies are not evaluated: neither those that a rollout pins when it starts, nor waivers.',
    },
    change: {
      name: 'change-state',
      text: 'The state of the Change is not checked: targets are updated although it is not implementing.',
    },
    concurrency: {
      name: 'concurrency',
      text: `${engine} does not keep the rollouts of a concurrency group apart, by default those of the system in an environment.`,
    },
    dependsOn: { name: 'depends-on', text: `${engine} knows nothing of other rollouts.` },
    deployments: {
      name: 'deployments',
      text: 'Batches are not reported as deployments of the environment of their stage.',
    },
    orders: {
      name: 'orders',
      text: 'gradus rollout status, history, pause, skip and rollback do not see this rollout, and no notifications are sent.',
    },
  };
}
