/** Name of the Rollout in `rolloutFiles`. */
export const rolloutName = 'shop-2';

/**
 * A project with one Rollout that brings shop 2.0 where shop 1.0 runs. `stages` and what else its spec has are YAML, two blanks deep;
 * `targets` is a CSV of the fleet without its header: name and ring.
 */
export function rolloutFiles(spec: string, targets: readonly string[]): Readonly<Record<string, string>> {
  return {
    'gradus.yaml': `${header('Project', 'shop')}spec: { policies: [./policies] }\n`,
    'policies/named.yaml': `${header('Policy', 'named')}spec:
  enforcement: mandatory
  match: { kinds: [Rollout] }
  validations: [{ name: name, expression: 'object.metadata.name == "${rolloutName}"', message: Rename it. }]
`,
    'system.yaml': `${header('System', 'shop')}spec: { owner: ops, tier: 3, lifecycle: production }\n`,
    'change.yaml': `${header('Change', 'chg-1')}spec: { type: normal, systems: [shop], requester: ada }
status:
  state: implementing
  history:
    - { state: implementing, at: 2026-03-01T09:00:00Z, by: ada }
`,
    'rollout.yaml': `${header('Rollout', rolloutName)}spec:
  change: chg-1
  system: shop
  artifact: { name: shop, version: "2.0" }
  targets: { fleet: fleet.csv }
  strategy: { type: Staged }
${spec}`,
    'fleet.csv': `name,version,ring\n${targets.map((target) => `${target.replace(',', ',1.0,')}\n`).join('')}`,
  };
}

function header(kind: string, name: string): string {
  return `apiVersion: gradus.dev/v1\nkind: ${kind}\nmetadata: { name: ${name}, title: A ${kind} }\n`;
}
