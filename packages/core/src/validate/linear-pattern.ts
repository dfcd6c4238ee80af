import { RE2JS } from '@bufbuild/re2';
import { ecmaToRe2 } from './ecma-pattern.ts';

/** A pattern of ECMA-262 on RE2: time linear in the text, whatever the pattern. */
export interface LinearPattern {
  test(text: string): boolean;
}

/** Longer patterns are refused: RE2 takes time and memory by the length of the pattern. */
const longestPattern = 10_000;

/** Throws where RE2 cannot run the pattern, as with look-ahead and back-references. */
export function linearPattern(pattern: string): LinearPattern {
  if (pattern.length > longestPattern) throw new Error(`it has more than ${longestPattern} characters`);
  const engine = new RE2JS(ecmaToRe2(pattern));
  return { test: (text) => engine.test(text) };
}

/** Why RE2 refuses a pattern; undefined if it does not. */
export function patternProblem(pattern: string): string | undefined {
  try {
    linearPattern(pattern);
    return undefined;
  } catch (error) {
    // The library quotes the pattern as it was translated.
    return (error as Error).message.replace('error parsing regexp: ', '').replace(/: `.*$/s, '');
  }
}
