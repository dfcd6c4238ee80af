import { describe, expect, test } from 'vitest';
import { InputError, readInputs } from './inputs.ts';

const known = ['evidence', 'comment', 'line-comments', 'working-directory'];

test('hyphens stay in the name of the variable', () => {
  expect(readInputs({ 'INPUT_WORKING-DIRECTORY': ' shop ' }, known).text('working-directory')).toBe('shop');
});

test('an input that was not given is empty', () => {
  expect(readInputs({ PATH: '/bin' }, known).text('evidence')).toBe('');
});

test('lines are trimmed, and empty ones left out', () => {
  expect(readInputs({ INPUT_EVIDENCE: ' a \n\n  b\n' }, known).lines('evidence')).toEqual(['a', 'b']);
});

test.each(['true', 'True', 'TRUE'])('%s is a yes', (given) => {
  expect(readInputs({ 'INPUT_LINE-COMMENTS': given }, known).flag('line-comments', false)).toBe(true);
});

describe('refused is', () => {
  test.each([
    ['an input that there is not', { INPUT_NOW: '2026-01-01T00:00:00Z' }, 'There is no input now.'],
    ['another spelling of one', { INPUT_EVIDENSE: 'x' }, 'There is no input evidense.'],
  ])('%s', (_, environment, message) => {
    expect(() => readInputs(environment, known)).toThrow(message);
  });
  test.each(['yes', '1', 'on', 'tRUE'])('%s as a flag', (given) => {
    expect(() => readInputs({ 'INPUT_LINE-COMMENTS': given }, known).flag('line-comments', true)).toThrow(InputError);
  });
  test('a word that is no choice', () => {
    const inputs = readInputs({ INPUT_COMMENT: 'allways' }, known);
    expect(() => inputs.choice('comment', ['never', 'always'], 'never')).toThrow(
      'comment: "allways" is none of never, always.',
    );
  });
});
