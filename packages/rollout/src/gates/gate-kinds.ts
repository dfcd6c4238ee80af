import type { Gate } from '@gradus/core/internal';
import type { GateKind } from '../model.ts';
import { approvalGate } from './approval.ts';
import { dependencyGate } from './depends-on.ts';
import { gateKind, type GateDefinition, type GateNeeds } from './gate.ts';
import { metricGate } from './metric.ts';
import { soakGate } from './soak.ts';
import { testGate } from './test-gate.ts';
import { windowGate } from './window-gate.ts';

/** Every kind of gate, in the order in which messages name them. */
export const gateKinds: { readonly [Kind in GateKind]: GateDefinition<Kind> } = {
  soak: soakGate,
  metric: metricGate,
  approval: approvalGate,
  test: testGate,
  window: windowGate,
  dependsOn: dependencyGate,
};

export function gateNeeds(gate: Gate): GateNeeds {
  return needsOfKind(gateKind(gate), gate);
}

// The kind is a parameter so that the compiler sees that the definition and the member belong together.
function needsOfKind<Kind extends GateKind>(kind: Kind, gate: Gate): GateNeeds {
  return gateKinds[kind].needs(gate[kind]!);
}

/** Whether people approve it with `gradus rollout approve`. */
export function isByPeople(gate: Gate): boolean {
  return gateKinds[gateKind(gate)].byPeople;
}
