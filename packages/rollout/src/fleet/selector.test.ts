import { describe, expect, test } from 'vitest';
import type { Selector } from '@gradus/core/internal';
import { selects } from './selector.ts';
import { whyNot } from '../plan/why-not.ts';

const labels = { zone: 'a', ring: '0', empty: '' };
const condition = (
  key: string,
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist',
  ...values: string[]
): Selector => ({
  matchExpressions: [{ key, operator, ...(values.length > 0 && { values }) }],
});

describe('a selector, as in Kubernetes', () => {
  test.each<[string, Selector, string | undefined]>([
    ['nothing picks everything', {}, undefined],
    ['every label must match', { matchLabels: { zone: 'a', ring: '0' } }, undefined],
    ['one that does not', { matchLabels: { zone: 'a', ring: '1' } }, 'its label ring is "0", not "1"'],
    ['one that is not there', { matchLabels: { tier: '1' } }, 'it has no label tier'],
    ['an empty value is a value', { matchLabels: { empty: '' } }, undefined],
    ['In', condition('zone', 'In', 'b', 'a'), undefined],
    ['In without the value', condition('zone', 'In', 'b', 'c'), 'its label zone is "a", and "b" or "c" is required'],
    ['In without the label', condition('tier', 'In', '1'), 'it has no label tier'],
    ['NotIn', condition('zone', 'NotIn', 'b'), undefined],
    ['NotIn with the value', condition('zone', 'NotIn', 'a', 'b'), 'its label zone is "a", which is ruled out'],
    ['NotIn without the label', condition('tier', 'NotIn', '1'), undefined],
    ['Exists', condition('empty', 'Exists'), undefined],
    ['Exists without the label', condition('tier', 'Exists'), 'it has no label tier'],
    ['DoesNotExist', condition('tier', 'DoesNotExist'), undefined],
    ['DoesNotExist with the label', condition('empty', 'DoesNotExist'), 'it has a label empty'],
    [
      'labels and conditions',
      { matchLabels: { zone: 'a' }, ...condition('ring', 'In', '1') },
      'its label ring is "0", and "1" is required',
    ],
    ['no label is there by birth', condition('constructor', 'Exists'), 'it has no label constructor'],
    ['nor is its value', { matchLabels: { toString: 'x' } }, 'it has no label toString'],
  ])('%s', (_, selector, reason) => {
    expect([selects(selector, labels), whyNot(selector, labels)]).toEqual([reason === undefined, reason]);
  });
});
