import type { Catalog } from '../catalog/catalog.ts';
import type { Problem } from '../model/finding.ts';
import { toPointer } from '../model/pointer.ts';
import { isMap, type Value } from '../model/value.ts';
import type { Project } from './project.ts';

/** Metric gates of Rollouts in a project whose file has no address of Prometheus. Advisory, at each gate: another tool may run the rollout. */
export function metricsWithoutAddress({ rollouts }: Project, { kinds }: Catalog): Problem[] {
  if (rollouts.prometheus !== undefined) return [];
  return (kinds.get('Rollout') ?? []).flatMap((document) =>
    metricGates(document.value).map((keys): Problem => ({
      policy: 'gradus/rollout',
      validation: 'no-metric-address',
      enforcement: 'advisory',
      message: 'The metric cannot be measured: the project file has no address of Prometheus.',
      fix: 'Set `spec.rollouts.prometheus.address` in the project file.',
      document,
      path: document.file.path,
      stream: document.stream,
      pointer: document.pointer + toPointer(keys),
    })),
  );
}

function metricGates(value: Value): (string | number)[][] {
  const stages = listAt(isMap(value) ? value['spec'] : undefined, 'stages');
  return stages.flatMap((stage, index) =>
    ['beforeGates', 'gates', 'afterGates'].flatMap((list) =>
      listAt(stage, list).flatMap((gate, number) =>
        isMap(gate) && gate['metric'] !== undefined ? [['spec', 'stages', index, list, number, 'metric']] : [],
      ),
    ),
  );
}

function listAt(value: Value | undefined, member: string): readonly Value[] {
  const list = value !== undefined && isMap(value) ? value[member] : undefined;
  return Array.isArray(list) ? (list as readonly Value[]) : [];
}
