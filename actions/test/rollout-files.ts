import { header } from './shop.ts';

/** A shop whose rollout has a stage of one target and another of two, without approvals. */
export const shopFiles: Readonly<Record<string, string>> = {
  'gradus.yaml': `${header('Project', 'shop')}spec: { policies: [] }\n`,
  'system.yaml': `${header('System', 'shop')}spec: { owner: ops, tier: 3, lifecycle: production }\n`,
  'team.yaml': `${header('Team', 'ops')}spec:
  members:
    - { id: ada, department: operations, level: L3, roles: [approver], logins: { github: ada-l } }
`,
  'change.yaml': `${header('Change', 'chg-1')}spec: { type: normal, systems: [shop], requester: ada }
status:
  state: implementing
  history: [{ state: implementing, at: 2026-03-01T09:00:00Z, by: ada }]
`,
  'rollout.yaml': `${header('Rollout', 'shop-2')}spec:
  change: chg-1
  system: shop
  artifact: { name: shop, version: "2.0" }
  targets: { fleet: fleet.csv }
  strategy: { type: Staged }
  stages:
    - { name: canary, selector: { matchLabels: { ring: "0" } } }
    - { name: rest }
`,
  'fleet.csv': 'name,version,ring\na-1,1.0,0\nb-1,1.0,1\nb-2,1.0,1\n',
};
