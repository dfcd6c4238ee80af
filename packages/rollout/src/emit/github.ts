import type { RolloutSpec } from '@gradus/core/internal';
import { drivenFates } from './driven-fates.ts';
import { lossesOf, type Emitted } from './emitted.ts';
import { lostFields, type Fate, type FieldFates } from './fields.ts';
import { ofGate, type ByGateKind } from '../gates/gate.ts';
import { gatesOf } from '../gates/gates-of.ts';

export interface GithubWorkflowOptions {
  /** Of the Rollout. */
  readonly name: string;
  /** The lease in whole minutes: how long a start may take before it is probed; at least 2. Default: 15. */
  readonly leaseMinutes?: number;
  /** The command that updates one target, for the shell of the job: `./deploy.sh {target} {version}`. Placeholders in braces are replaced. */
  readonly deployCommand: string;
}

/**
 * A workflow of GitHub that takes a step of the rollout every 15 minutes: next, then either a person approves, or a matrix of jobs updates
 * targets and one job records the results. State and order stay with Gradus, so little is lost.
 */
export function emitGithub(spec: RolloutSpec, options: GithubWorkflowOptions): Emitted {
  const asksForJobs = spec.stages.flatMap(gatesOf).some((gate) => ofGate(workflowNeeds, gate) === 'jobs');
  return {
    files: [{ name: `rollout-${options.name}.yml`, text: workflow(options, asksForJobs) }],
    losses: lossesOf(lostFields(fates, spec, undefined)),
  };
}

/** The jobs for test gates. */
const jobPermissions = `
      checks: read # what became of jobs
      statuses: read`;

/** What the workflow needs so that its steps can evaluate a gate. */
const workflowNeeds: ByGateKind<'environment' | 'jobs' | undefined> = {
  soak: () => undefined,
  metric: () => undefined,
  approval: () => 'environment',
  test: () => 'jobs',
  window: () => undefined,
  dependsOn: () => undefined,
};

/** Stages that require an approval that the workflow cannot request. */
function unnamed({ stages }: RolloutSpec): readonly string[] {
  const waits = stages.filter(
    (stage) =>
      stage.environment === undefined && gatesOf(stage).some((gate) => ofGate(workflowNeeds, gate) === 'environment'),
  );
  return waits.map(({ name }) => name);
}

const approvals: Fate<unknown> = {
  lost: (spec) => ({
    name: 'approvals',
    text: `Nobody is asked to approve ${unnamed(spec).join(', ')}: name an environment in the stage, or approve by gradus rollout approve.`,
  }),
  when: (spec) => unnamed(spec).length > 0,
};

const fates: FieldFates<unknown> = {
  ...drivenFates,
  'gates.approval.groups': approvals,
  'gates.approval.minApprovals': approvals,
  'gates.approval.preventSelfApproval': approvals,
};

/** The same words as after `--exec`, for a shell: values come from environment variables, which the shell does not execute. */
function shellWords(command: string): string {
  return command.replaceAll(/\{(target|version|generation)\}/g, (_, name: string) => `"$GRADUS_${name.toUpperCase()}"`);
}

const checkout = `      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # The commit whose policies were pinned at the start.
          fetch-depth: 0
          persist-credentials: false`;

const action = 'gradus-dev/gradus/actions/rollout@0123456789abcdef0123456789abcdef01234567 # the commit of a release';

function workflow({ name, leaseMinutes = 15, deployCommand }: GithubWorkflowOptions, asksForJobs: boolean): string {
  return `# Drives the rollout ${name}, a step each time: made by gradus rollout emit ${name} --to github. Copy it to .github/workflows, and
# protect the branch gradus/state so that nobody else pushes to it.
name: rollout ${name}

on:
  schedule:
    - cron: '*/15 * * * *'
  workflow_dispatch:

permissions: {}

# The state is safe without it; it spares runs that would find nothing to do. A run that is pending is not cancelled by the next.
concurrency:
  group: rollout-${name}
  cancel-in-progress: false
  queue: max

jobs:
  next:
    name: next
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # the branch of the state
      deployments: write # batches are shown as deployments${asksForJobs ? jobPermissions : ''}
    outputs:
      action: \${{ steps.next.outputs.action }}
      matrix: \${{ steps.next.outputs.matrix }}
      has-batches: \${{ steps.next.outputs.has-batches }}
      max-parallel: \${{ steps.next.outputs.max-parallel }}
      lease: \${{ steps.next.outputs.lease }}
      environment: \${{ steps.next.outputs.environment }}
      approval: \${{ steps.next.outputs.approval }}
    steps:
${checkout}
      - id: next
        uses: ${action}
        with:
          name: ${name}
          command: next
          lease: PT${leaseMinutes}M
          deployments: true

  # The environment has required reviewers, and GitHub holds the job until one of them approves. Whether that is enough says the gate.
  approve:
    name: approve
    needs: next
    if: needs.next.outputs.approval != '' && needs.next.outputs.environment != ''
    runs-on: ubuntu-latest
    timeout-minutes: 10
    environment: \${{ needs.next.outputs.environment }}
    permissions:
      contents: write # the branch of the state
      actions: read # who approved
    steps:
${checkout}
      - uses: ${action}
        with:
          name: ${name}
          command: approve
          place: \${{ needs.next.outputs.approval }}

  deploy:
    name: deploy \${{ matrix.target }}
    needs: next
    if: needs.next.outputs.has-batches == 'true'
    runs-on: ubuntu-latest
    # Less than the lease: what runs longer would be looked at, and may be started again.
    timeout-minutes: ${Math.max(1, leaseMinutes - 1)}
    permissions:
      contents: read # what is deployed
    strategy:
      fail-fast: false
      max-parallel: \${{ fromJSON(needs.next.outputs.max-parallel) }}
      matrix: \${{ fromJSON(needs.next.outputs.matrix) }}
    steps:
${checkout}
      - name: Refuse to begin when the lease is over
        if: needs.next.outputs.lease != ''
        run: test "$(date --utc +%s)" -lt "$(date --utc --date="$LEASE" +%s)"
        env:
          LEASE: \${{ needs.next.outputs.lease }}
      # Updates one target, or with the action probe only looks. Its last line says what runs there now: "version: 4.2.0". It has to refuse a
      # generation lower than one that the target has seen.
      - name: Update the target
        id: update
        shell: bash
        run: |
          if [ -n "$PROBLEM" ]; then echo "The command $PROBLEM." >&2; exit 1; fi
          # The same GRADUS_* variables as from gradus rollout run. Values are quoted, so that none of them is read as code.
          variables="$(jq -r 'to_entries[] | @sh "export \\(.key)=\\(.value)"' <<< "$VARIABLES")"
          eval "$variables"
          ${shellWords(deployCommand)} | tee output.txt
        env:
          PROBLEM: \${{ matrix.problem }}
          VARIABLES: \${{ toJSON(matrix.variables) }}
      # If the update was skipped or cancelled, its effect is unknown: no result is written, and the next step probes the target.
      - name: Write the result
        if: always() && (steps.update.outcome == 'success' || steps.update.outcome == 'failure')
        run: |
          mkdir -p result
          # To the millisecond: in whole seconds it would lie before a start of the same second.
          at="$(date --utc +%Y-%m-%dT%H:%M:%S.%3NZ)"
          seen="$(sed -n '/[^[:space:]]/p' output.txt | tail -n 1 | tr -d '\\r' | sed -n 's/^[Vv]ersion: *//p')"
          if [ "$GRADUS_ACTION" = probe ]; then
            if [ -n "$seen" ]; then
              jq -n --arg target "$GRADUS_TARGET" --arg version "$seen" --arg at "$at" '{$target, $version, $at}' > result/result.json
            fi
          else
            outcome=failed
            if [ "$OUTCOME" = success ]; then outcome=succeeded; fi
            jq -n --arg target "$GRADUS_TARGET" --argjson generation "$GRADUS_GENERATION" --arg outcome "$outcome" --arg version "$seen" --arg at "$at" \\
              '{$target, $generation, $outcome, $at} + if $version == "" then {} else {$version} end' > result/result.json
          fi
        env:
          OUTCOME: \${{ job.status }}
          GRADUS_ACTION: \${{ needs.next.outputs.action }}
          GRADUS_TARGET: \${{ matrix.target }}
          GRADUS_GENERATION: \${{ matrix.generation }}
      - if: always()
        uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          name: result-\${{ strategy.job-index }}
          path: result

  record:
    name: record
    needs: [next, deploy]
    if: always() && needs.next.outputs.has-batches == 'true'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # the branch of the state
      deployments: write # batches are shown as deployments
    steps:
${checkout}
      - uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0
        with:
          pattern: result-*
          path: results
      - uses: ${action}
        with:
          name: ${name}
          command: record
          results: results
          deployments: true
`;
}
