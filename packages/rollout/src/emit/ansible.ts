import type { RolloutSpec, Stage } from '@gradus/core/internal';
import { amountOf, limitOf } from '../plan/amount.ts';
import type { Plan } from '../model.ts';
import { concurrencyGroup } from '../group/groups-of.ts';
import { variablesOf, type VariablesRead } from '../executor/variables.ts';
import { ansibleGates } from './ansible-gates.ts';
import { ansibleLosses } from './ansible-losses.ts';
import { ansibleText } from './ansible-text.ts';
import type { Emitted } from './emitted.ts';
import { translatedGate } from './translated-gates.ts';

export interface AnsibleOptions {
  readonly name: string;
  /** Over the targets: each batch is a group of the inventory and a play. */
  readonly plan: Plan;
  /**
   * Words of the command that updates one target, run on the machine of ansible-playbook; `{target}` and `{version}` are replaced.
   * Generations come from the state, which Ansible cannot read.
   */
  readonly deployCommand: string;
}

/**
 * Translates a manifest to a playbook of ansible-core 2.15 or newer and its inventory. Each batch is a play, which updates no more hosts
 * at once than the manifest allows; a play with too many failures ends the run. Ansible keeps no state: a run begins at the first batch,
 * and the command must do nothing if the version is already there. It gets the variables of every executor except GRADUS_GENERATION: with a
 * number that is not from the state, the command would refuse later starts by Gradus.
 */
export function emitAnsible(spec: RolloutSpec, options: AnsibleOptions): Emitted {
  const { name, plan } = options;
  let number = 0;
  const plays = spec.stages.flatMap((stage, index) => {
    const { batches } = plan.stages[index]!;
    if (batches.length === 0) return [];
    return [
      ...gatePlays(stage.beforeGates, `${stage.name}/before/`),
      ...batches.flatMap(({ targets }, batch) => {
        number += 1;
        const group = {
          group: `batch_${number}`,
          title: `${stage.name}, batch ${batch + 1} of ${batches.length}`,
          targets,
        };
        return [batchPlay(spec, index, group, options), ...gatePlays(stage.gates, `${stage.name}/gates/${batch + 1}/`)];
      }),
      ...gatePlays(stage.afterGates, `${stage.name}/after/`),
    ];
  });
  return {
    files: [
      { name: `${name}.playbook.yml`, text: `${header(name)}${plays.join('')}` },
      { name: `${name}.inventory.yml`, text: inventory(plan) },
    ],
    losses: ansibleLosses(spec, options),
  };
}

function header(name: string): string {
  return `# Brings a version to a fleet in batches: made by gradus rollout emit ${name} --to ansible.
#   ansible-playbook -i ${name}.inventory.yml ${name}.playbook.yml
# An approval is given by running it again with -e approved=PLACE, where several have commas between them.
`;
}

interface Batch {
  readonly group: string;
  readonly title: string;
  readonly targets: readonly string[];
}

function batchPlay(
  spec: RolloutSpec,
  stage: number,
  { group, title, targets }: Batch,
  { name, plan, deployCommand }: AnsibleOptions,
): string {
  const { maxUnavailable } = spec.availability ?? {};
  const out = maxUnavailable === undefined ? Number.POSITIVE_INFINITY : limitOf(maxUnavailable, plan.fleetSize);
  const atOnce = Math.max(1, Math.min(plan.stages[stage]!.maxConcurrency, out, targets.length));
  const most = amountOf(spec.failurePolicy?.maxFailures ?? 0, targets.length);
  const ofPlay = {
    action: 'deploy',
    rollout: name,
    group: concurrencyGroup(spec, plan.stages[stage]!.environment),
    version: spec.artifact.version,
    // A run has no information about other runs.
    attempt: 1,
  } as const;
  // More than the percentage has to fail: half way to the next failure no rounding decides.
  const limit =
    most === 0 ? 'any_errors_fatal: true' : `max_fail_percentage: ${((100 * (most + 0.5)) / atOnce).toFixed(3)}`;
  return `
- name: ${ansibleText(title)}
  hosts: ${group}
  order: inventory
  serial: ${atOnce}
  ${limit}
  gather_facts: false
  vars:
    gradus_version: ${ansibleText(spec.artifact.version)}
  tasks:
    - name: Update the target
      ansible.builtin.command:
        cmd: ${JSON.stringify(filled(deployCommand))}
        chdir: '{{ playbook_dir }}'
      environment:
        - ${mapOf(variablesOf(ofPlay))}
        - '{{ gradus_variables }}'
      register: gradus_ran
      # Saying so is not enough: the last line says what runs there now.
      failed_when: "gradus_ran.rc != 0 or (gradus_ran.stdout_lines | default([''], true) | last) != 'version: ' ~ gradus_version"
`;
}

/** The same words as after `--exec`, each value as one word of the command. */
function filled(command: string): string {
  return command
    .replaceAll('{target}', '{{ gradus_target | quote }}')
    .replaceAll('{version}', '{{ gradus_version | quote }}');
}

/** A map of YAML in one line. Labels that would be one variable are a loss: see `ansibleLosses`. */
function mapOf(read: VariablesRead): string {
  const entries = 'why' in read ? [] : Object.entries(read.variables);
  return `{ ${entries.map(([name, value]) => `${name}: ${ansibleText(value)}`).join(', ')} }`;
}

function gatePlays(gates: Stage['gates'], at: string): string[] {
  return (gates ?? []).flatMap((gate, index) => translatedGate(ansibleGates, gate, `${at}${index}`) ?? []);
}

/** In the order of the plan, which `order: inventory` keeps. */
function inventory({ stages, targets: known }: Plan): string {
  let number = 0;
  let host = 0;
  const groups = stages.flatMap(({ batches }) =>
    batches.map(({ targets }) => {
      number += 1;
      const rows = targets.map((target) => {
        host += 1;
        // Ansible reads ranges and ports in the names of hosts.
        const alias = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(target) ? target : `target_${host}`;
        const { labels = {}, version: previousVersion = '' } = known.get(target) ?? {};
        const all = variablesOf({ target, previousVersion, labels });
        const variables = mapOf('why' in all ? variablesOf({ target, previousVersion }) : all);
        return `        ${JSON.stringify(alias)}: { gradus_target: ${ansibleText(target)}, gradus_variables: ${variables} }\n`;
      });
      return `    batch_${number}:\n      hosts:\n${rows.join('')}`;
    }),
  );
  return `all:\n  vars:\n    # The command runs here, and reaches the target as it does elsewhere.\n    ansible_connection: local\n    ansible_python_interpreter: '{{ ansible_playbook_python }}'\n  children:\n${groups.join('')}`;
}
