import { temporaryRepository, type TemporaryRepository } from './repository.ts';

const project = `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec:
  policies: [./policies]
  documents: [{ paths: ['plans/{name}.yaml'], kind: Plan, identity: file.vars.name }]
  evidence:
    jobs: [{ type: functional, name: unit }]
`;

const policy = (most: number): string => `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: short, title: A plan has few tasks }
spec:
  enforcement: mandatory
  match: { kinds: [Plan] }
  validations:
    - name: tasks
      expression: size(object.tasks) <= ${most}
      message: "{{ file.path }} has {{ size(object.tasks) }} tasks."
      fix: Leave some out.
    - name: pusher
      expression: review.pusher.login != "mallory"
      message: mallory pushed this.
      fix: Let somebody else push it.
`;

const plan = (name: string, tasks: number): Readonly<Record<string, string>> => ({
  [`plans/${name}.yaml`]: `tasks: [${Array.from({ length: tasks }, (_, index) => `look-${index}`).join(', ')}]\n`,
});

/**
 * A repository with requests to be gated. `main` lets a plan have 2 tasks at `base`, and 1 at `stricter`; `good` brings a plan with 2
 * tasks, `worse` gives it 3, `forced` is another history of `good`; `queued` is the commit of a merge queue for `good` on `base`, and
 * `broken` a target whose project file cannot be read.
 */
export function gatedShop(): TemporaryRepository {
  return temporaryRepository([
    { name: 'base', files: { 'gradus.yaml': project, 'policies/short.yaml': policy(2), ...plan('shop', 1) } },
    { name: 'good', branch: 'feature', parents: ['base'], files: plan('search', 2) },
    { name: 'worse', branch: 'feature', files: plan('search', 3) },
    { name: 'forced', branch: 'forced', parents: ['base'], files: plan('search', 2), message: 'Again\n' },
    { name: 'harmless', branch: 'harmless', parents: ['base'], files: plan('wiki', 1) },
    { name: 'queued', branch: 'queue', parents: ['base', 'good'], files: plan('search', 2), message: 'Merge\n' },
    {
      name: 'broken',
      branch: 'release',
      parents: ['base'],
      files: { 'gradus.yaml': 'kind: Project\nspec: {colour: red}\n' },
    },
    { name: 'stricter', files: { 'policies/short.yaml': policy(1) } },
  ]);
}
