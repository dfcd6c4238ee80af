import type { Kind } from './kind.ts';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';

/** How an input broke its parser; undefined if the parser returned a result. */
export function failureOf(kind: Kind, text: string): string | undefined {
  try {
    kind.judge(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** The input of a number: the same for the same seed. */
export function inputOf(kind: Kind, seed: string): string {
  const random = randomOf(seed);
  return kind.make !== undefined && !random.once(3) ? kind.make(random) : mutated(kind.corpus, random);
}

/** The first line of a failure, which distinguishes it from others. */
export function nameOf(failure: string): string {
  const [message = '', ...stack] = failure.split('\n');
  const place = stack.find((line) => /packages|scripts\/fuzz/.test(line)) ?? '';
  return `${message.replaceAll(/"[^"]*"|\d+/g, '…').slice(0, 120)} ${/[\w.-]+\.ts:\d+/.exec(place)?.[0] ?? ''}`;
}

/** The shortest text found that fails in the same way: lines are removed first, then characters. */
export function minimised(kind: Kind, text: string, failure: string): string {
  const name = nameOf(failure);
  const fails = (candidate: string): boolean => {
    const found = failureOf(kind, candidate);
    return found !== undefined && nameOf(found) === name;
  };
  const shorter = (parts: readonly string[], glue: string): readonly string[] => {
    let kept = parts;
    let tries = 500;
    for (let size = Math.ceil(kept.length / 2); size >= 1 && tries > 0; size = Math.floor(size / 2))
      for (let at = 0; at < kept.length && tries-- > 0;) {
        const without = kept.toSpliced(at, size);
        if (fails(without.join(glue))) kept = without;
        else at += size;
      }
    return kept;
  };
  return shorter([...shorter(text.split('\n'), '\n').join('\n')], '').join('');
}
