import type { Metric, RolloutSpec } from '@gradus/core/internal';
import { gateNeeds } from '../gates/gate-kinds.ts';
import { gatesOf } from '../gates/gates-of.ts';
import { commonLosses } from './common-losses.ts';
import { secondsOf } from './seconds.ts';
import type { GateTranslations } from './translated-gates.ts';

/** A gate as a step of a canary; the rest is what a BlueGreen makes of it, which has no steps. */
interface ArgoGate {
  readonly step: object;
  readonly template?: object;
  readonly seconds?: number;
  readonly byPeople?: true;
}

const common = commonLosses('Argo Rollouts');

export const argoGates: GateTranslations<ArgoGate> = {
  soak: {
    to: ({ duration }) => ({
      step: { pause: { duration: `${secondsOf(duration)}s` } },
      seconds: secondsOf(duration),
    }),
  },
  metric: {
    to: ({ ref }) => ({
      step: { analysis: { templates: [{ templateName: ref }] } },
      template: { templateName: ref },
    }),
  },
  approval: {
    to: () => ({ step: { pause: {} }, byPeople: true }),
    loss: {
      name: 'approvers',
      text: 'A pause waits for a promotion by anybody who may do one: who, how many, and not oneself are not asked.',
    },
  },
  test: { loss: { name: 'tests', text: 'Test gates name jobs of a forge, which Argo Rollouts cannot ask.' } },
  window: { loss: common.windows },
  dependsOn: { loss: common.dependsOn },
};

/** Those that a gate asks. */
export function usedMetrics({ metrics = [], stages }: RolloutSpec): Metric[] {
  const refs = new Set(stages.flatMap(gatesOf).map((gate) => gateNeeds(gate).metric));
  return metrics.filter(({ name }) => refs.has(name));
}
