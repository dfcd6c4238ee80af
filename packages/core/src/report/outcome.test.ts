import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { selectionPolicy, type State, type Verdict } from '../model/verdict.ts';
import { at, finding, verdict } from '@gradus/testkit/report/webshop.ts';
import { exitCode, nothingChecked } from './outcome.ts';

const location = at('systems/checkout.yaml', 'tier');
const advice = finding({ location, enforcement: 'advisory' });
const waits = finding({ location, outcome: 'pending' });
const blocks = finding({ location });
const unclear = finding({ location, outcome: 'undecided' });
const nothing = finding({
  location,
  policy: selectionPolicy,
  outcome: 'undecided',
  message: 'Nothing was checked: no document was selected.',
});

function given(state: State, findings: readonly Finding[] = [], undecided: readonly Finding[] = []): Verdict {
  return verdict({ state, findings, undecided });
}

describe('the exit code', () => {
  test.each([
    ['passed', given('passed'), 0, 0, 0],
    ['failed', given('failed', [blocks]), 1, 1, 0],
    ['pending', given('pending', [waits]), 4, 4, 0],
    ['undecided', given('undecided', [], [unclear]), 3, 3, 3],
    ['undecided though no finding says so', given('undecided'), 3, 3, 3],
    ['failed, and something is undecided behind it', given('failed', [blocks], [unclear]), 1, 1, 3],
    ['passed with advice', given('passed', [advice]), 0, 1, 0],
    ['passed with existing advice', given('passed', [{ ...advice, state: 'existing' }]), 0, 0, 0],
    ['passed with advice that waits', given('passed', [{ ...advice, outcome: 'pending' }]), 0, 4, 0],
    ['passed with advice that is undecided', given('passed', [], [{ ...advice, outcome: 'undecided' }]), 0, 3, 0],
    ['pending with advice', given('pending', [waits, advice]), 4, 1, 0],
    ['passed with existing findings', given('passed', [{ ...blocks, state: 'existing' }]), 0, 0, 0],
    [
      'undecided, but waived',
      given('passed', [], [{ ...unclear, waiver: { name: 'sale', expires: '2026-04-01' } }]),
      0,
      0,
      0,
    ],
  ])('%s', (_, of, waivable, advisory, never) => {
    expect(exitCode(of, 'waivable')).toBe(waivable);
    expect(exitCode(of, 'advisory')).toBe(advisory);
    expect(exitCode(of, 'never')).toBe(never);
  });

  test.each([
    ['alone', given('undecided', [], [nothing]), 3, 3],
    ['behind a failure', given('failed', [blocks], [nothing]), 1, 3],
  ])('of a run that checked nothing, %s', (_, of, waivable, never) => {
    expect(exitCode(of, 'waivable')).toBe(waivable);
    expect(exitCode(of, 'never')).toBe(never);
  });
});

test('a run that checked nothing says why, unless something failed', () => {
  expect(nothingChecked(given('undecided', [], [nothing]))).toBe('nothing was checked: no document was selected');
  expect(nothingChecked(given('failed', [blocks], [nothing]))).toBeUndefined();
  expect(nothingChecked(given('undecided', [], [unclear]))).toBeUndefined();
});
