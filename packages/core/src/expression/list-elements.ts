import { EvaluationFailed } from './definition.ts';

type Run = (context: unknown, ...args: unknown[]) => unknown;

/**
 * Wraps a function so that it fails if an argument of type `list<string>` contains anything else. The library derives the type of a list
 * from its first element, so later elements may have any type. This check was charged for with the arguments.
 */
export function withStrings(name: string, types: readonly string[], run: Run): Run {
  const places = types.flatMap((type, place) => (type === 'list<string>' ? [place] : []));
  if (places.length === 0) return run;
  return (context, ...args) => {
    for (const place of places) {
      const list = args[place];
      if (!Array.isArray(list) || !list.every((element) => typeof element === 'string'))
        throw new EvaluationFailed(`${name}() needs a list of strings`);
    }
    return run(context, ...args);
  };
}
