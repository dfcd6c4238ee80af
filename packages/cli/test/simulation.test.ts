import { describe, expect, test } from 'vitest';
import type { CiRequest } from '@gradus/node/internal';
import { supposedIn } from '../src/simulation.ts';

const job: CiRequest = { forge: 'github', repository: 'shop/ops', apiUrl: '', queued: false, number: 7 };

describe('a gate simulates', () => {
  test.each([
    ['nothing supposed, on a terminal', undefined, {}, false],
    ['the forge named, on a terminal', undefined, { review: 'auto' }, false],
    ['an approval supposed on a terminal', undefined, { approve: ['lin'] }, true],
    ['an instant supposed on a terminal', undefined, { now: '2026-03-02T09:00:00Z' }, true],
    ['a review from a file on a terminal', undefined, { review: 'review.yaml' }, true],
    ['the word alone', undefined, { simulate: true }, true],
    ['nothing supposed in a job', job, { review: 'auto' }, false],
    ['the word in a job', job, { simulate: true }, true],
    ['something supposed in a job, with the word', job, { simulate: true, approve: ['lin'], now: 'x' }, true],
  ])('%s', (_, where, options, expected) => {
    expect(supposedIn(where, options)).toBe(expected);
  });

  test.each([
    [{ approve: ['lin'] }, '--approve replaces facts that this job'],
    [{ now: 'x', review: 'review.yaml' }, '--now and --review FILE replace facts that this job'],
  ])('a job that supposes %j has to say the word', (options, told) => {
    expect(() => supposedIn(job, options)).toThrow(told);
  });
});
