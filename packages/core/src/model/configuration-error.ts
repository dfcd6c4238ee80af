import type { Location } from './finding.ts';

/** One problem of a governing project file, policy or schema. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly fix?: string;
  readonly location?: Location;
}

/** The project file or a policy cannot be used, so nothing was checked. `problems` lists every problem, with its place if it has one. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    const sorted = [...problems].sort((a, b) => comparePlaces(a.location, b.location));
    super(sorted.map(({ message, location }) => `${placeOf(location)}${message}`).join('\n'));
    this.problems = sorted;
  }
}

function placeOf(location: Location | undefined): string {
  if (location === undefined) return '';
  const start = location.range?.start;
  return `${location.path}${start ? `:${start.line}:${start.column}` : ''}: `;
}

/** By path, line and column; problems without a place come last. */
function comparePlaces(a: Location | undefined, b: Location | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const [one, other] = [a.range?.start, b.range?.start];
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
