import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import type { State, Verdict } from '../model/verdict.ts';
import { at, finding, verdict } from './golden/webshop.ts';
import { exitCode, nothingChecked } from './outcome.ts';

const location = at('systems/checkout.yaml', 'tier');
const advice = finding({ location, enforcement: 'advisory' });
const waits = finding({ location, outcome: 'pending' });
const blocks = finding({ location });
const unclear = finding({ location, outcome: 'undecided' });

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
    expect(exitCode(of, 'waivable', false)).toBe(waivable);
    expect(exitCode(of, 'advisory', false)).toBe(advisory);
    expect(exitCode(of, 'never', false)).toBe(never);
  });

  test.each([
    ['passed', given('passed'), 3, 3],
    ['pending', given('pending', [waits]), 3, 3],
    ['failed', given('failed', [blocks]), 1, 3],
  ])('%s, though nothing was checked', (_, of, waivable, never) => {
    expect(exitCode(of, 'waivable', true)).toBe(waivable);
    expect(exitCode(of, 'never', true)).toBe(never);
  });
});

test('a question about the change alone is a check, and so is a document without a question', () => {
  const counts = { policies: 1, documents: 0, evaluations: 0, files: 4 };
  expect(nothingChecked(verdict({ counts }))).toBe(true);
  expect(nothingChecked(verdict({ counts: { ...counts, evaluations: 1 } }))).toBe(false);
  expect(nothingChecked(verdict({ counts: { ...counts, documents: 1 } }))).toBe(false);
});
