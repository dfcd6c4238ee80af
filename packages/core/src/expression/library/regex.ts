import { RE2JS } from '@bufbuild/re2';
import { compileRegex, type RegexMatch } from '../../load/regex-search.ts';
import { memoise } from '../../model/memoise.ts';
import { Optional } from '../cel-js.ts';
import { BudgetExhausted, EvaluationFailed, type EvaluationContext, type FunctionDefinition } from '../definition.ts';

type Compiled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Longer patterns are refused, because RE2 takes time and memory in proportion to the length of the pattern. */
const longestPattern = 1_000;

function compile(pattern: string): Compiled<RE2JS> {
  if (pattern.length > longestPattern) return { ok: false, problem: `it has more than ${longestPattern} characters` };
  try {
    return { ok: true, value: RE2JS.compile(pattern) };
  } catch (error) {
    return { ok: false, problem: (error as Error).message.replace(/^error parsing regexp: /, '') };
  }
}

const compiled = memoise(500, compile);
/** Without `(?-m:…)`, `^` and `$` would match at every line in the search; in Kubernetes they do not. */
const searches = memoise(200, (pattern) => compileRegex(`(?-m:${pattern})`));

function checkPattern(pattern: string | undefined): string | undefined {
  const result = pattern === undefined ? undefined : compiled(pattern);
  return result === undefined || result.ok
    ? undefined
    : `"${pattern}" is not a valid RE2 regular expression: ${result.problem}.`;
}

/** Regular expressions, all of RE2, which takes time in proportion to the text: https://github.com/google/re2/wiki/Syntax */
export const regex: readonly FunctionDefinition[] = [
  {
    signature: 'string.matches(string): bool',
    doc: 'Whether a regular expression matches anywhere in the text; `^` and `$` anchor it. Fails for an invalid pattern.',
    example: ['"checkout-2".matches("^[a-z]+-[0-9]$")', 'true'],
    run: matches,
    checkLiteral: ([, pattern]) => checkPattern(pattern),
  },
  {
    signature: 'matches(string, string): bool',
    doc: 'The same as a function of text and pattern.',
    example: ['matches("checkout", "^check")', 'true'],
    run: matches,
    checkLiteral: ([, pattern]) => checkPattern(pattern),
  },
  {
    signature: 'isRegex(string): bool',
    doc: 'Whether the text is a valid RE2 regular expression. RE2 does not support look-ahead and back-references.',
    example: ['isRegex("(?=a)")', 'false'],
    run: (_, pattern: string) => compiled(pattern).ok,
  },
  {
    signature: 'string.optionalMatches(string): optional<bool>',
    doc: 'Whether the pattern matches, or none if it is not a regular expression.',
    example: ['"a".optionalMatches("(").hasValue()', 'false'],
    run: (context, text: string, pattern: string) =>
      Optional.of(compiled(pattern).ok ? matches(context, text, pattern) : undefined),
  },
  {
    signature: 'string.find(string): string',
    doc: 'The leftmost match, or the empty string. Fails for an invalid pattern.',
    example: ['"order 12 and 34".find("[0-9]+")', '"12"'],
    run: (context, text: string, pattern: string) => found(context, text, pattern)[0] ?? '',
    checkLiteral: ([, pattern]) => checkPattern(pattern),
  },
  {
    signature: 'string.optionalFind(string): optional<string>',
    doc: 'The leftmost match, or none if there is no match or the pattern is not a regular expression.',
    example: ['"order".optionalFind("[0-9]+").orValue("-")', '"-"'],
    run: (context, text: string, pattern: string) =>
      Optional.of(compiled(pattern).ok ? found(context, text, pattern)[0] : undefined),
  },
  {
    signature: 'string.findAll(string): list<string>',
    doc: 'All non-overlapping matches, from left to right. Fails for an invalid pattern.',
    example: ['"order 12 and 34".findAll("[0-9]+")', '["12", "34"]'],
    run: (context, text: string, pattern: string) => found(context, text, pattern),
    checkLiteral: ([, pattern]) => checkPattern(pattern),
  },
  {
    signature: 'string.findAll(string, int): list<string>',
    doc: 'At most that many matches; all if the number is negative.',
    example: ['"1 2 3".findAll("[0-9]", 2)', '["1", "2"]'],
    run: (context, text: string, pattern: string, limit: bigint) =>
      limit < 0n ? found(context, text, pattern) : found(context, text, pattern).slice(0, Number(limit)),
    checkLiteral: ([, pattern]) => checkPattern(pattern),
  },
  {
    signature: 'string.groups(string): optional<map<string, string>>',
    doc: 'The named groups of the leftmost match, without groups that did not match; none if nothing matches. Fails for an invalid pattern.',
    example: ['"4.18.2".groups("^(?P<major>[0-9]+)").value().major', '"4"'],
    run(context, text: string, pattern: string) {
      const [first] = search(context, text, pattern);
      const groups =
        first && Object.entries(first.groups).map(([name, { start, end }]) => [name, text.slice(start, end)] as const);
      return Optional.of(groups && Object.fromEntries(groups));
    },
    checkLiteral: ([, pattern]) => checkPattern(pattern),
  },
];

function patternOf(pattern: string): RE2JS {
  const result = compiled(pattern);
  if (result.ok) return result.value;
  throw new EvaluationFailed(
    `${JSON.stringify(pattern.slice(0, 80))} is not a valid RE2 regular expression: ${result.problem}`,
  );
}

/** RE2 takes 0.2 to 0.5 µs a character, as a step does for one or two. */
function matches(context: EvaluationContext, text: string, pattern: string): boolean {
  const engine = patternOf(pattern);
  // A repetition makes a short pattern expensive.
  context.spendOnce?.(`matches ${pattern}`, 100 + engine.re2().prog.numInst() * 8);
  context.charge(text.length >> 1);
  return engine.test(text);
}

function found(context: EvaluationContext, text: string, pattern: string): readonly string[] {
  return search(context, text, pattern).map(({ start, end }) => text.slice(start, end));
}

/** The most steps of one search, and how many of them count as one step of an expression. */
const mostSearched = 10_000_000;
const ofSearch = 4;

function search(context: EvaluationContext, text: string, pattern: string): readonly RegexMatch[] {
  if (!matches(context, text, pattern)) return [];
  const searching = searches(pattern);
  if (!searching.ok)
    throw new EvaluationFailed(
      `${JSON.stringify(pattern.slice(0, 80))} is not a valid RE2 regular expression: ${searching.message}`,
    );
  context.charge(text.length);
  const left = context.left?.() ?? mostSearched;
  let taken = 0;
  const all = searching.search.matches(text, Math.min(mostSearched, Math.max(0, left) * ofSearch), (spent) => {
    taken = spent;
  });
  context.charge(Math.max(0, Math.floor(taken / ofSearch) - text.length));
  if (all === undefined) throw new BudgetExhausted('exceeded the step limit of a regular expression search');
  context.charge(all.length);
  return all;
}
