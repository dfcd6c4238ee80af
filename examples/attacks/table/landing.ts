import type { Chapter, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';

const price = 'promotions/coats.yaml';
const system = {
  'systems/promotions.yaml': `apiVersion: gradus.dev/v1
kind: System
metadata: { name: promotions, title: Prices for a week }
spec: { owner: storefront, tier: 1, lifecycle: production, paths: [promotions/**] }
`,
};
const node = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/node/src/${file}`,
  replace,
  by,
});

/** From the verdict to the commit on the target, and what a verdict on a head is mistaken for. */
export const landing: Chapter = {
  title: 'Between the verdict and the merge',
  attacks: [
    {
      name: 'is also opened against a branch with lax rules, so that the passing status counts for both',
      target: system,
      from: 'main',
      does: { [price]: 'price: 1\n' },
      onGithub({ world, number, commits, event }) {
        world.retarget(number, { branch: 'release', commit: commits.main });
        event.pull_request.base.sha = commits.main;
        world.open({ head: commits.head, target: { branch: 'main', commit: commits.target } });
      },
      looks: 'status',
      stopped: ['no passing status', 'refused'],
      guard: node(
        'project/gate-target.ts',
        'return listed === false ? `${requiredName} (to ${branch})` : requiredName;',
        'return requiredName;',
      ),
    },
    {
      name: 'gets another target branch after the verdict, so that the passing status outlives its rules',
      onGithub: ({ world, number, commits, later }) =>
        later(() => world.retarget(number, { branch: 'release', commit: commits.main })),
      looks: 'status',
      stopped: ['Waiting: no open request to a branch of gate.targets', 'pending'],
      guard: node(
        'gate/standing-check.ts',
        'if (record !== undefined && (await isCurrent(record, question, listed))) return undefined;',
        'return undefined;',
      ),
    },
    {
      name: 'blocks the sweep of other requests with a request that cannot be checked',
      other: { 'gradus.yaml': 'kind: Project\nspec: { colour: red }\n' },
      onGithub: ({ world, number, commits, later }) =>
        later(() => {
          world.dismiss(number, 'example-test-1');
          world.open({ head: commits.good, target: { branch: 'poisoned', commit: commits.other } });
        }),
      looks: 'sweep',
      stopped: ['Waits', 'pending'],
      guard: node(
        'sweep/sweep.ts',
        '  } catch (error) {\n    const problem',
        '  } catch (error) {\n    throw error;\n    const problem',
      ),
    },
    {
      name: 'lands another tree than the one that was checked, by a rebase',
      target: system,
      other: { [price]: 'price: 1\n' },
      onGithub: () => undefined,
      looks: 'landed',
      stopped: ['itil/change-required/change', 'failed'],
      guard: node('sweep/landed-steps.ts', ' && record.tree === tree', ''),
    },
    {
      name: 'is pushed to the branch by hand, with more than was checked',
      target: system,
      other: { [price]: 'price: 1\n' },
      onGithub: () => undefined,
      looks: 'landed',
      stopped: ['itil/change-required/change', 'failed'],
      guard: node('sweep/landed.ts', 'if (steps.judged) {', 'if (true) {'),
    },
    {
      name: 'replaces the folder of the project with a link to another repository',
      target: { 'ops/gradus.yaml': project('ops') },
      from: 'target',
      does: { 'ops/gradus.yaml': null, ops: { symlink: '../shop' } },
      checkedOut: 'ops',
      stopped: ['gradus/authority/approval', 'undecided'],
      guard: node(
        'project/locate-project.ts',
        'if (top !== undefined && found.isSymbolicLink() && (await isTracked(top, relative(top, at)))) break;',
        '',
      ),
    },
    {
      name: 'commits the code of a policy pack that is used to check it',
      target: {
        'gradus.yaml': edit(
          'policies: [gradus:baseline, gradus:itil]',
          'policies: [gradus:baseline, gradus:itil, npm:acme-rules]',
        ),
      },
      does: {
        'node_modules/acme-rules/package.json': '{ "name": "acme-rules", "type": "module", "exports": "./index.js" }',
        'node_modules/acme-rules/index.js': 'export default [];\n',
      },
      checkedOut: '.',
      stopped: ['this repository tracks node_modules/acme-rules', 'refused'],
      guard: node('project/packages.ts', 'if (tracked !== undefined) {', 'if (false) {'),
    },
  ],
};

function project(name: string): string {
  return `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: ${name}, title: What operations keep }
spec: { timezone: Europe/Berlin }
`;
}
