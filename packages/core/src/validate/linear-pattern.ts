import { RE2JS } from '@bufbuild/re2';

/** A pattern on RE2: time linear in the text, whatever the pattern. */
export interface LinearPattern {
  test(text: string): boolean;
  /** Different for different patterns: ajv keeps patterns apart by this text alone. */
  toString(): string;
}

/** Throws where RE2 cannot run the pattern, as with look-ahead and back-references. */
export function linearPattern(pattern: string): LinearPattern {
  const engine = new RE2JS(pattern);
  return { test: (text) => engine.test(text), toString: () => `/${pattern}/re2` };
}

/** Why RE2 refuses a pattern; undefined where it does not. */
export function patternProblem(pattern: string): string | undefined {
  try {
    linearPattern(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace('error parsing regexp: ', '') : String(error);
  }
}
