import type { Location } from './model/finding.ts';

/** One thing wrong with a project file, a policy or a schema that decides. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly fix?: string;
  readonly location?: Location;
}

/** The rules themselves cannot be used, so nothing was judged by them. All problems are told, not only the first. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    super(
      problems
        .map(
          ({ message, location }) =>
            `${location ? `${location.path}${location.range ? `:${location.range.start.line}:${location.range.start.column}` : ''}: ` : ''}${message}`,
        )
        .join('\n'),
    );
    this.problems = problems;
  }
}
