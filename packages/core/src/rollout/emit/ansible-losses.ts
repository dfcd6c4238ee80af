import type { RolloutSpec } from '../../generated/types.ts';
import { lossesOf, type Loss } from './emitted.ts';
import { gatesOf } from './gates-of.ts';

/** What a playbook cannot say of a manifest. */
export function ansibleLosses(spec: RolloutSpec): readonly Loss[] {
  const { availability, failurePolicy, limits, windows, concurrency, dependsOn, stages, strategy } = spec;
  const gates = stages.flatMap(gatesOf);
  const has = (kind: keyof (typeof gates)[number]): boolean => gates.some((gate) => gate[kind] !== undefined);
  const lost = (is: boolean, name: string, text: string): Loss | false => is && { name, text };
  const { onFailure = 'Pause', maxFailures = 0 } = failurePolicy ?? {};
  return lossesOf([
    lost(
      true,
      'state',
      'Ansible keeps no state: every run begins at the first batch, and two runs at once are not kept apart.',
    ),
    lost(
      has('soak'),
      'soaks',
      'A soak is a pause of the run: a run that is cut off begins it anew, and nobody looks whether the version stays.',
    ),
    lost(has('metric'), 'metrics', 'No metric is asked.'),
    lost(has('test'), 'tests', 'Test gates name jobs of a forge, which Ansible cannot ask.'),
    lost(
      has('approval'),
      'approvers',
      'An approval is a variable of the run: who, how many, and not oneself are not asked.',
    ),
    lost(
      windows !== undefined || has('window'),
      'windows',
      'Windows and freezes are not asked: a batch may begin at any time.',
    ),
    lost(dependsOn !== undefined || has('dependsOn'), 'depends-on', 'Ansible knows nothing of other rollouts.'),
    lost(concurrency !== undefined, 'concurrency', 'Ansible does not keep rollouts of a group apart.'),
    lost(
      availability?.topologyKey !== undefined,
      'failure-domains',
      'Batches are spread over failure domains, and hosts of several may be updated at once all the same.',
    ),
    lost(
      maxFailures !== 0,
      'max-failures',
      'Failures are counted among the hosts that are updated at once, and those of a stage or the rollout are not added up.',
    ),
    lost(onFailure !== 'Pause', 'on-failure', `A run that failed ends where it stands: ${onFailure} is not done.`),
    lost(
      limits?.maxExposed !== undefined,
      'max-exposed',
      'The limit is in the batches, and is not held where these are edited.',
    ),
    lost(
      spec.progressDeadline !== undefined,
      'progress-deadline',
      'A command that does not end is waited for without an end.',
    ),
    lost(
      strategy.type === 'BlueGreen',
      'blue-green',
      'The new version comes in the place of the old one; nothing is switched.',
    ),
  ]);
}
