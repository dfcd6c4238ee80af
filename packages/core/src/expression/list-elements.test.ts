import { describe, expect, test } from 'vitest';
import { EvaluationFailed } from './definition.ts';
import { withStrings } from './list-elements.ts';

const run = (...args: unknown[]): unknown => args.length;
const join = withStrings('join', ['list<string>', 'string'], run);

describe('a list of strings', () => {
  test.each([
    ['of strings', ['a', 'b']],
    ['that is empty', []],
  ])('%s is passed on', (_, list) => {
    expect(join({}, list, ', ')).toBe(3);
  });

  test.each([
    ['an int behind the first', ['a', 2n]],
    ['a double', ['a', 0.5]],
    ['null', ['a', null]],
    ['a list', ['a', ['b']]],
    ['a map', ['a', {}]],
    ['a timestamp', ['a', new Date(0)]],
  ])('with %s fails', (_, list) => {
    expect(() => join({}, list, ', ')).toThrow(new EvaluationFailed('join() needs a list of strings'));
  });

  test('can be at any place', () => {
    const instant = withStrings('instant', ['string', 'list<string>', 'string'], run);
    expect(() => instant({}, 'a', ['%Y', 1n], 'UTC')).toThrow('instant() needs a list of strings');
  });

  test('a function without a list of strings is unchanged', () => {
    expect(withStrings('size', ['list<T>', 'map'], run)).toBe(run);
  });
});
