import type { RolloutSpec } from '@gradus/core/internal';
import { ansibleGates } from './ansible-gates.ts';
import { lossesOf, type Loss } from './emitted.ts';
import { gateLosses } from './translated-gates.ts';

/** The parts of a manifest that a playbook cannot express. */
export function ansibleLosses(spec: RolloutSpec): readonly Loss[] {
  const { availability, failurePolicy, limits, windows, concurrency, dependsOn, stages, strategy } = spec;
  const lost = (is: boolean, name: string, text: string): Loss | false => is && { name, text };
  const { onFailure = 'Pause', maxFailures = 0 } = failurePolicy ?? {};
  return lossesOf([
    lost(
      true,
      'state',
      'Ansible keeps no state: every run begins at the first batch, and two runs at once are not kept apart.',
    ),
    ...gateLosses(ansibleGates, stages),
    windows && ansibleGates.window.loss,
    dependsOn && ansibleGates.dependsOn.loss,
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
