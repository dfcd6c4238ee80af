import { compileGlobs } from '../../../packages/core/src/load/glob.ts';
import { type Kind, Wrong } from '../kind.ts';

/** Lines: globs, a blank one, and paths. */
export const globKinds: Kind = {
  weight: 20,
  corpus: [
    '**/*.yaml\n!**/_template/**\n\na/b.yaml\na/_template/c.yaml',
    'releases/{series}/{name}.yaml\n\nreleases/4.18/a.yaml',
    'a/{b,c}/*\n[a-z]?.txt\n\na/b/c',
    '**\n\n',
    '/src/**\n\nsrc/a.ts',
    '*'.repeat(20) + 'b\n\n' + 'a'.repeat(200),
    '{a,{b,{c,d}}}/**/e/**/f/**/g\n\na/e/f/g',
    '\\*\\[\n\n*[',
  ],
  judge(text) {
    const [patterns = '', paths = ''] = text.split('\n\n');
    const compiled = compileGlobs(patterns.split('\n'));
    if (!compiled.ok) {
      if (compiled.message === '') throw new Wrong('a glob is refused without a reason');
      return;
    }
    for (const path of paths.split('\n').slice(0, 20)) compiled.globs.match(path.slice(0, 1000));
  },
};
