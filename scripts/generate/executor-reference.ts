import { executorVariables } from '../../packages/rollout/src/executor/variables.ts';
import { code, madeFrom, page, table } from './markdown.ts';

/** One page with the input of a deploy command. */
export function generateExecutorReference(): Map<string, string> {
  const { labels } = executorVariables;
  const rows = Object.values(executorVariables).map((variable) => [
    code(variable === labels ? `${variable.name}*` : variable.name),
    variable.meaning,
    variable.source,
  ]);
  return new Map([
    [
      'docs/reference/executor.md',
      page(
        madeFrom('packages/rollout/src/executor'),
        '# The deploy command',
        'The command that updates one target gets these environment variables. They have the same meaning and form in `gradus rollout run`, in `gradus rollout ' +
          'work` (and so in the pipelines of GitLab), in the emitted workflow of GitHub and in an emitted playbook of Ansible. What an engine cannot give, such as ' +
          'the generation in Ansible, `gradus rollout emit` names as a loss. Other variables whose names begin with `GRADUS_` are not passed on by `run` and `work`.',
        table(['variable', 'what it holds', 'where it comes from'], rows),
        'The words `{target}`, `{version}` and `{generation}` of the command are replaced by these values, each as one word. Two labels that would ' +
          'have the same variable are an error of the target. [Rollouts in CI](../guide/rollouts-in-ci.md#by-hand) has the rules for the command, and an example.',
      ),
    ],
  ]);
}
