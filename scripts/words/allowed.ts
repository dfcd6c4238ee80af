/** Lines of a file that keep their words. */
export interface Allowed {
  readonly path: string;
  /** A part of each line. */
  readonly line: string;
  readonly why: string;
}

function because(why: string, lines: Readonly<Record<string, readonly string[]>>): Allowed[] {
  return Object.entries(lines).flatMap(([path, parts]) => parts.map((line) => ({ path, line, why })));
}

/** Add data and quotes only. Reword a message, and then remove it here. */
export const allowed: readonly Allowed[] = [
  ...because('a name or a text in the data of a test or an example', {
    'examples/attacks/table/exhaustion.ts': ['- name: told', "'policies/summary/told'"],
    'examples/attacks/table/rules.ts': ['- name: told'],
    'examples/cincinnati-graph-data/policies/risk-told-differently.yaml': ['name: risk-told-differently'],
    'examples/cincinnati-graph-data/replay.test.ts': ['risk-told-differently'],
    'examples/webshop/changes/chg-2026-0014.yaml': ['Customer care is told'],
    'examples/webshop/pull-requests/bad/changes/chg-2026-0014.yaml': ['Customer care is told'],
    'examples/webshop/pull-requests/good/changes/chg-2026-0014.yaml': ['Customer care is told'],
    'packages/cli/test/scenario.test.ts': ['A system without an owner is told.'],
    'packages/core/src/evaluate/fold.test.ts': ['message: Never told.'],
    'packages/node/src/sweep/sweep.test.ts': ["Run['told']"],
  }),
  ...because('a printed message that has not been reworded yet, or a test that quotes one', {
    'actions/gitlab/templates/rollout.yml': ['Deployments were not told.'],
    'examples/github/rollout.yml': ['then nothing is told'],
    'packages/cli/src/commands/rollout/deployments.ts': ['told, or a warning says why not'],
    'packages/cli/src/commands/rollout/orders.ts': ['Takes back every target'],
    'packages/cli/src/commands/rollout/record.ts': ['told before or about something else'],
    'packages/cli/src/telling.ts': ['a simulated verdict is not told'],
    'packages/core/src/policy/engine-policies.ts': ['are told when they are merged', 'Whoever approved it'],
    'packages/node/src/gitlab/transport.ts': ['is no JSON; does a proxy answer'],
    'packages/node/src/rollout/notify.test.ts': ['Slack was not told of'],
    'packages/node/src/rollout/notify.ts': ['was not told of'],
    'packages/rollout/src/emit/github.ts': ['then nothing is told'],
    'packages/rollout/src/emit/gitlab-jobs.ts': ['Deployments were not told.'],
    'packages/rollout/src/step/evidence.ts': ['this was told before'],
    'packages/rollout/src/step/step.test.ts': ['this was told before'],
    'scripts/demo.ts': ['Only what it brings along'],
  }),
];
