import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { forgeRepository, type ForgeRepository } from '../../test/forge-repository.ts';
import { header } from '../../test/shop.ts';
import type { FileSpec } from '@gradus/testkit/repository.ts';
import { runPipeline, type Elsewhere, type PipelineResult } from './pipeline.ts';

/** A manifest whose canary has two targets, and whose rest has one, which a person has to approve. */
export const shop2 = `${header('Rollout', 'shop-2')}spec:
  change: chg-1
  system: shop
  artifact: { name: shop, version: "2.0" }
  targets: { fleet: fleet.csv }
  strategy: { type: Staged }
  availability: { maxUnavailable: 100% }
  stages:
    - { name: canary, selector: { matchLabels: { ring: "0" } }, maxConcurrency: 2 }
    - name: rest
      environment: production
      beforeGates: [{ approval: { preventSelfApproval: false } }]
`;

export const fleet = 'name,version,ring\na-1,1.0,0\na-2,1.0,0\nb-1,1.0,1\n';

const project = 'https://gitlab.test/acme/shop';
/** An address that does not answer: jobs with their own token do not need it. */
const unreachable = 'https://gitlab.test/acme/none.git';

/** The deploy script of an operator: it keeps the version of each target in a file, and refuses older ones. FAIL_ON names a target that fails. */
const deploy = `#!/bin/sh
set -eu
seen="$FLEET/$GRADUS_TARGET"
if [ "$GRADUS_ACTION" = probe ]; then echo "version: $(cat "$seen")"; exit 0; fi
echo "$GRADUS_TARGET $GRADUS_ACTION $GRADUS_VERSION" >> "$FLEET/log"
if [ "$GRADUS_TARGET" = "\${FAIL_ON:-}" ] && [ "$GRADUS_ACTION" = deploy ]; then echo "no room" >&2; exit 3; fi
echo "$GRADUS_VERSION" > "$seen"
echo "version: $GRADUS_VERSION"
`;

const files = {
  'gradus.yaml': `${header('Project', 'shop')}spec: { policies: [./policies] }\n`,
  'policies/not-thirteen.yaml': `${header('Policy', 'not-thirteen')}spec:
  enforcement: mandatory
  match: { kinds: [Rollout] }
  validations: [{ name: name, expression: 'object.metadata.name != "shop-13"', message: "Thirteen." }]
`,
  'system.yaml': `${header('System', 'shop')}spec: { owner: ops, tier: 3, lifecycle: production }\n`,
  'team.yaml': `${header('Team', 'ops')}spec:
  members:
    - { id: ada, department: operations, level: L3, roles: [approver], logins: { gitlab: ada-l } }
`,
  'change.yaml': `${header('Change', 'chg-1')}spec: { type: normal, systems: [shop], requester: ada }
status:
  state: implementing
  history: [{ state: implementing, at: 2026-03-01T09:00:00Z, by: ada }]
`,
};

/** A project of GitLab with a rollout, and a fleet of files. */
export interface RolloutShop {
  readonly git: ForgeRepository;
  /** One pipeline of the default branch, in its own clone. */
  pipeline(given: Elsewhere, options?: RolloutRun): Promise<PipelineResult>;
  /** What runs where. */
  versions(): Readonly<Record<string, string>>;
  /** The lines of the deploy command: target, action, version; sorted, since workers are not in order. */
  deploys(): readonly string[];
  phase(): string;
  [Symbol.dispose](): void;
}

export interface RolloutRun {
  readonly variables?: Readonly<Record<string, string>>;
  readonly manual?: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
}

export function rolloutShop(
  pipeline: string,
  { more = {} }: { readonly more?: Readonly<Record<string, FileSpec>> } = {},
): RolloutShop {
  const all = {
    ...files,
    'rollout.yaml': shop2,
    'fleet.csv': fleet,
    'deploy.sh': { executable: deploy },
    '.gitlab-ci.yml': pipeline,
    ...more,
  };
  const git = forgeRepository([{ files: all }]);
  const commit = git.oids['c1']!;
  const origin = git.git('rev-parse', '--absolute-git-dir');
  const home = join(origin, '..');
  const [running, bin] = [join(home, 'running'), join(home, 'bin')];
  for (const folder of [running, bin]) mkdirSync(folder);
  const targets = ['a-1', 'a-2', 'b-1'];
  for (const target of targets) writeFileSync(join(running, target), '1.0\n');
  return {
    git,
    async pipeline(given, { variables, manual = [], inputs = {} } = {}) {
      const dir = git.checkout({ ref: 'refs/heads/main', commit, depth: 0 });
      const local = (...args: string[]): void =>
        void execFileSync('git', ['-C', dir, ...args], { env: { PATH: process.env['PATH'] } });
      local('checkout', '--quiet', '-B', 'main');
      if (variables?.['GRADUS_STATE_TOKEN'] !== undefined) local('remote', 'set-url', 'origin', unreachable);
      // Shortens the waits of a minute between retries.
      program(bin, 'sleep', 'exec /bin/sleep 0.2');
      program(bin, 'npx', `shift 2\nexec node '${given.command}' "$@"`);
      const around = {
        GITLAB_CI: 'true',
        CI_PIPELINE_SOURCE: 'schedule',
        CI_COMMIT_BRANCH: 'main',
        CI_PIPELINE_ID: '71',
        CI_PROJECT_URL: project,
        GITLAB_USER_LOGIN: 'ada-l',
        FLEET: running,
        ...variables,
      };
      return runPipeline(given, {
        dir,
        variables: around,
        bin,
        inputs,
        manual,
        instead: { [`${project}.git`]: origin },
      });
    },
    versions: () =>
      Object.fromEntries(targets.map((target) => [target, readFileSync(join(running, target), 'utf8').trim()])),
    deploys: () => readFileSync(join(running, 'log'), 'utf8').trim().split('\n').sort(),
    phase: () => {
      const head = git.git('show', 'refs/heads/gradus/state:rollouts/shop-2/head.json');
      return (JSON.parse(head) as { readonly phase: string }).phase;
    },
    [Symbol.dispose]: () => git[Symbol.dispose](),
  };
}

function program(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(folder, name), 0o755);
}
