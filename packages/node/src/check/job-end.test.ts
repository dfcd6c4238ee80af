import { describe, expect, test } from 'vitest';
import type { State, Verdict } from '@gradus/core';
import { jobEnd } from './job-end.ts';

const verdict = (state: State, simulated: boolean): Verdict =>
  ({ state, simulated, findings: [], undecided: [], waived: [] }) as unknown as Verdict;

describe('a verdict ends', () => {
  test.each([
    ['passed', 'passed', true, false, { code: 0, simulated: false }],
    ['passed by suppositions, on a terminal', 'passed', false, true, { code: 0, simulated: false }],
    ['passed by suppositions, in a job', 'passed', true, true, { code: 3, simulated: true }],
    ['pending by suppositions, in a job', 'pending', true, true, { code: 4, simulated: false }],
    ['failed by suppositions, in a job', 'failed', true, true, { code: 1, simulated: false }],
    ['undecided by suppositions, in a job', 'undecided', true, true, { code: 3, simulated: false }],
  ] as const)('%s', (_, state, inJob, simulated, expected) => {
    expect(jobEnd(verdict(state, simulated), 'waivable', inJob)).toEqual(expected);
  });

  test('with --fail-on never, a failure with assumed facts does not pass a job either', () => {
    expect(jobEnd(verdict('failed', true), 'never', true)).toEqual({ code: 3, simulated: true });
  });
});
