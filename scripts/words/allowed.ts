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

/** Only data and quotes: reword a message instead of adding it here. */
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
];
