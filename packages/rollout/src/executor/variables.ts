import type { ExecutorWork } from './work.ts';

/** One variable of an executor's environment, or with `labels` one for each label. Numbers are written in decimal. */
export interface ExecutorVariable {
  /** `GRADUS_TARGET`; `GRADUS_LABEL_` for labels, whose names follow. */
  readonly name: `GRADUS_${string}`;
  /** Its content and format: Markdown. */
  readonly meaning: string;
  /** Where the value comes from: Markdown. */
  readonly source: string;
}

/**
 * The variables of an executor, in the order of the reference. `rollout run`, `rollout work` and all emitted files set the same variables
 * with the same values: a member of ExecutorWork without a variable does not compile.
 */
export const executorVariables: Readonly<Record<keyof ExecutorWork, ExecutorVariable>> = {
  action: {
    name: 'GRADUS_ACTION',
    meaning: '`deploy`, `switch` (BlueGreen), `rollback`, or `probe`, which must only inspect the target.',
    source: 'The action of the step.',
  },
  rollout: {
    name: 'GRADUS_ROLLOUT',
    meaning: 'The name of the Rollout.',
    source: '`metadata.name`.',
  },
  group: {
    name: 'GRADUS_GROUP',
    meaning: 'The concurrency group, such as `shop/production`.',
    source: '`concurrency.group`; without it `system/environment`, with the environment of the stage of the target.',
  },
  target: {
    name: 'GRADUS_TARGET',
    meaning: 'The name of the target.',
    source: 'The fleet.',
  },
  version: {
    name: 'GRADUS_VERSION',
    meaning: 'The version to bring. For a probe, the version that the last attempt was to bring.',
    source: '`artifact.version`; for a rollback `rollback.to`, or the version before.',
  },
  previousVersion: {
    name: 'GRADUS_PREVIOUS_VERSION',
    meaning: 'The version that ran on the target when the rollout started. Empty if the fleet does not say.',
    source: '`version` of the target in the fleet, as frozen in the plan.',
  },
  generation: {
    name: 'GRADUS_GENERATION',
    meaning:
      'A whole number that grows with every step that starts something. Refuse a generation lower than one that the target has seen.',
    source: 'The state. Not set by engines that cannot read the state.',
  },
  attempt: {
    name: 'GRADUS_ATTEMPT',
    meaning: '1 for the first attempt on the target in this direction, 2 for the next.',
    source: 'The state.',
  },
  labels: {
    name: 'GRADUS_LABEL_',
    meaning:
      'One variable for each label: in capitals, with `_` for everything but letters and digits, as in `GRADUS_LABEL_ZONE`.',
    source: 'The labels of the target in the fleet, as frozen in the plan.',
  },
};

/** The variables of some work, or why it must not be started: the end of a sentence that begins with the command. */
export type VariablesRead = { readonly variables: Readonly<Record<string, string>> } | { readonly why: string };

/** Variables for all given members; omitted members are not set. */
export function variablesOf({ labels = {}, ...rest }: Partial<ExecutorWork>): VariablesRead {
  const variables: Record<string, string> = {};
  for (const [key, value] of Object.entries(rest))
    variables[executorVariables[key as keyof typeof rest].name] = String(value);
  const from = new Map<string, string>();
  for (const [label, value] of Object.entries(labels)) {
    const name = `${executorVariables.labels.name}${label.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
    const other = from.get(name);
    if (other !== undefined)
      return {
        why: `was not started: the labels ${other} and ${label} would both be ${name}. Rename one in the fleet`,
      };
    from.set(name, label);
    variables[name] = value;
  }
  return { variables };
}
