import { describe, expect, test } from 'vitest';
import { changeLines } from './change-lines.ts';

function drawn(before: string, after: string, width = 40): string[] {
  return changeLines({ before, after }, width).map(({ sign, text }) => `${sign} ${text}`.trimEnd());
}

const stages = (first: string): string =>
  JSON.stringify({
    stages: [
      { name: 'canary', batches: [first] },
      { name: 'everywhere', batches: ['100%'] },
    ],
  });

describe('a change', () => {
  test.each([
    ['of a scalar is two lines', '"5%"', '"20%"', ['- "5%"', '+ "20%"']],
    ['of nothing says nothing', '"5%"', '"5%"', []],
    ['from nothing adds', '', '{"owner": "payments"}', ['+ {"owner":"payments"}']],
    ['to nothing removes', '3', '', ['- 3']],
    [
      'of an object shows what is near',
      stages('5%'),
      stages('20%'),
      ['…', '  "batches": [', '-   "5%"', '+   "20%"', '  ]', '…'],
    ],
    ['that is not JSON stays as it is', 'a: 1', 'a: 2', ['- a: 1', '+ a: 2']],
    ['in white space only is shown unchanged', '[1,2]', '[1, 2]', ['- [1,2]', '+ [1, 2]']],
    ['is cut at the width', `"${'x'.repeat(60)}"`, '""', [`- "${'x'.repeat(38)}…`, '+ ""']],
    ['shows controls', '"\\u001b"', '"a\\nb"', ['- "\\u001b"', '+ "a\\nb"']],
    ['that is not JSON shows controls, too', '\u001B', '', ['- ␛']],
  ])('%s', (_, before, after, expected) => {
    expect(drawn(before, after)).toEqual(expected);
  });

  test('of many lines is folded', () => {
    const list = (offset: number): string =>
      JSON.stringify(Array.from({ length: 500 }, (_, index) => `item ${index + offset}`));
    const lines = drawn(list(0), list(1_000));
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toMatch(/^… \d+ more lines$/);
  });

  test('of megabytes is cut to two lines', () => {
    expect(drawn(`"${'x'.repeat(5_000_000)}"`, `"${'y'.repeat(5_000_000)}"`)).toHaveLength(2);
  });
});
