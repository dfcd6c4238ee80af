import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { at, finding, longTitle, noRollback, outsideWindow } from '@gradus/testkit/report/webshop.ts';
import { byFile, compareFindings, sortFindings } from './sort.ts';

const place = at('systems/checkout.yaml', 'tier');

/** In the expected order; each differs from the previous one in one respect. */
const inOrder: readonly Finding[] = [
  finding({ location: place, enforcement: 'mandatory' }),
  finding({ location: at('changes/checkout-pay-by-link.yaml', 'title') }),
  finding({ location: at('systems/checkout.yaml', 'kind') }),
  finding({ location: at('systems/checkout.yaml', 'name') }),
  finding({ location: place, policy: 'baseline/owner' }),
  finding({ location: place, validation: 'complete' }),
  finding({ location: place, fingerprint: '0000000000000000' }),
  finding({ location: place }),
  finding({ location: place, outcome: 'undecided', enforcement: 'mandatory' }),
  finding({ location: place, outcome: 'pending', enforcement: 'mandatory' }),
  finding({ location: place, enforcement: 'advisory' }),
  finding({ location: place, state: 'existing' }),
  finding({ location: place, state: 'fixed' }),
];

test('the worst is first, in any order of the findings', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...inOrder], { minLength: inOrder.length }), (shuffled) => {
      expect(sortFindings(shuffled)).toEqual(inOrder);
    }),
  );
});

test('each is before the next', () => {
  for (const [index, later] of inOrder.slice(1).entries()) {
    expect([index, compareFindings(inOrder[index]!, later)]).toEqual([
      index,
      expect.toSatisfy((sign: number) => sign < 0),
    ]);
    expect(compareFindings(later, inOrder[index]!)).toBeGreaterThan(0);
  }
});

test('findings of one file are grouped, in the order of the worst finding of each file', () => {
  const other = finding({ location: place, enforcement: 'mandatory' });
  expect(byFile([longTitle, outsideWindow, other, noRollback])).toEqual([noRollback, outsideWindow, other, longTitle]);
});
