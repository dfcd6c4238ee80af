import { compileGlob, compileGlobs, type CompiledGlobs } from '../../load/glob.ts';
import { memoise } from '../../model/memoise.ts';
import { quotedJson } from '../../time/read.ts';
import { EvaluationFailed, type FunctionDefinition } from '../definition.ts';

const compiled = memoise(200, (list): CompiledGlobs => compileGlobs(JSON.parse(list) as string[]));

/** Why a literal glob cannot be read; a leading `!` is allowed only in a list. */
export function globProblem(glob: string | undefined): string | undefined {
  const result = glob === undefined ? undefined : compileGlob(glob.replace(/^!/, ''));
  return result === undefined || result.ok ? undefined : `${quotedJson(glob!)} is not a valid glob: ${result.message}.`;
}

/** Globs for paths, with the same syntax as in the project file and Systems. */
export const globs: readonly FunctionDefinition[] = [
  {
    signature: 'string.inGlobs(list<string>): bool',
    doc: 'Whether globs include a path: the last match wins, and a leading `!` excludes. Fails for an invalid glob.',
    example: ['"shop/api/basket.ts".inGlobs(["shop/**", "!shop/docs/**"])', 'true'],
    checkLiteral: ([, glob]) => globProblem(glob),
    run(context, path: string, patterns: readonly string[]) {
      const list = JSON.stringify(patterns);
      // Matching takes at most time in proportion to the length of the globs times the length of the path.
      context.charge(((list.length * path.length) >> 6) + patterns.length);
      const result = compiled(list);
      if (!result.ok) throw new EvaluationFailed(result.message);
      return result.globs.match(path) !== undefined;
    },
  },
];
