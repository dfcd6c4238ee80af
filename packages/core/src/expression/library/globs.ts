import { compileGlobs, type CompiledGlobs } from '../../load/glob.ts';
import { memoise } from '../../time/memoise.ts';
import { EvaluationFailed, type FunctionDefinition } from '../definition.ts';

const compiled = memoise(200, (list): CompiledGlobs => compileGlobs(JSON.parse(list) as string[]));

/** The globs of paths, as the project file and Systems have them. */
export const globs: readonly FunctionDefinition[] = [
  {
    signature: 'string.inGlobs(list<string>): bool',
    doc: 'Whether globs take in a path: the last that matches wins, and one with a leading `!` excludes. Fails for a bad glob.',
    example: ['"shop/api/basket.ts".inGlobs(["shop/**", "!shop/docs/**"])', 'true'],
    run(context, path: string, patterns: readonly string[]) {
      const list = JSON.stringify(patterns);
      // Matching takes at most the length of the globs times that of the path.
      context.charge(((list.length * path.length) >> 6) + patterns.length);
      const result = compiled(list);
      if (!result.ok) throw new EvaluationFailed(result.message);
      return result.globs.match(path) !== undefined;
    },
  },
];
