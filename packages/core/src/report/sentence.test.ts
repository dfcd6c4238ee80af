import { describe, expect, test } from 'vitest';
import { selectionPolicy, type Verdict } from '../model/verdict.ts';
import { at, everything, finding, verdict } from '@gradus/testkit/report/webshop.ts';
import { skippedAside, skippedBriefly, skippedLines } from './skipped.ts';
import { countsSentence, inWords, localInstant, validitySentences, verdictSentence } from './sentence.ts';

const location = at('systems/checkout.yaml', 'tier');
const blocks = finding({ location });
const waits = finding({ location, outcome: 'pending' });
const unclear = finding({ location, outcome: 'undecided' });
const advice = finding({ location, enforcement: 'advisory' });

describe('the verdict', () => {
  test.each<[string, Partial<Verdict>]>([
    ['Passed: every requirement is met.', {}],
    ['Passed (3 checks skipped: 2 need --base, 1 needs --data contacts=FILE).', { skipped: everything.skipped! }],
    [
      'Passed: nothing blocks (1 advisory; 3 checks skipped: 2 need --base, 1 needs --data contacts=FILE).',
      { findings: [advice], skipped: everything.skipped! },
    ],
    ['Passed: no rule applies to this change.', { counts: { ...verdict({}).counts, checked: 0 } }],
    [
      'Undecided: nothing was checked: the project has no files.',
      {
        state: 'undecided',
        complete: false,
        undecided: [
          finding({
            location,
            policy: selectionPolicy,
            outcome: 'undecided',
            message: 'Nothing was checked: the project has no files.',
          }),
        ],
      },
    ],
    ['Passed: nothing blocks (2 advisory).', { findings: [advice, advice] }],
    ['Passed: nothing blocks (1 there before).', { findings: [{ ...blocks, state: 'existing' }] }],
    ['Passed: every requirement is met.', { findings: [{ ...blocks, state: 'fixed' }] }],
    ['Failed: 1 finding blocks.', { state: 'failed', findings: [blocks] }],
    [
      'Failed: 2 findings block, 1 waits, 1 could not be decided.',
      { state: 'failed', findings: [blocks, waits, blocks], undecided: [unclear] },
    ],
    [
      'Failed: 2 findings block (1 there before, 3 undecided while documents are wrong).',
      {
        state: 'failed',
        findings: [
          { ...blocks, folds: ['itil/a/b', 'itil/c/d'] },
          blocks,
          { ...blocks, state: 'existing', folds: ['itil/a/b'] },
          { ...blocks, state: 'fixed', folds: ['itil/a/b'] },
        ],
      },
    ],
    ['Pending: 2 findings wait.', { state: 'pending', findings: [waits, waits] }],
    ['Undecided: 1 question could not be decided.', { state: 'undecided', undecided: [unclear] }],
    ['Undecided: a mandatory check was skipped.', { state: 'undecided', complete: false }],
    ['Passed, simulated: every requirement is met.', { simulated: true }],
    ['Failed: 20,000 findings block.', { state: 'failed', findings: Array.from({ length: 20_000 }, () => blocks) }],
  ])('%s', (expected, given) => {
    expect(verdictSentence(verdict(given))).toBe(expected);
  });
});

test.each<[string, Partial<Verdict>]>([
  ['14 policies × 128 documents.', {}],
  [
    '1 policy × 1 document.',
    { counts: { policies: 1, documents: 1, evaluations: 1, checked: 1, notApplicable: 0, files: 1 } },
  ],
])('%s', (expected, given) => {
  expect(countsSentence(verdict(given))).toBe(expected);
});

test('what was skipped is named with what it needs', () => {
  expect(skippedLines(verdict(everything))).toEqual([
    'Skipped: baseline/contacts (needs --data contacts=FILE).',
    'Skipped: itil/change-states, itil/frozen (need --base).',
  ]);
  const skipped = [
    { policy: 'itil/authorised', validation: 'by', missing: ['review', 'base'], mandatory: false, documents: 1 },
  ];
  expect(skippedAside(verdict({ skipped }))).toBe('1 check skipped: 1 needs --base and a review');
  const both = verdict({ skipped: [...everything.skipped!, ...skipped] });
  expect(skippedLines(both)).toContain('Skipped: itil/authorised (needs --base and a review).');
  expect(skippedBriefly(both, ' (use --verbose)')).toEqual([
    ...skippedLines(verdict(everything)),
    'Skipped: 1 policy of the gate (use --verbose).',
  ]);
});

test.each([
  ['2026-03-02T09:00:30Z', 'less than a minute'],
  ['2026-03-02T09:01:00Z', '1 minute'],
  ['2026-03-02T10:59:59Z', '119 minutes'],
  ['2026-03-02T11:00:00Z', '2 hours'],
  ['2026-03-04T08:59:59Z', '47 hours'],
  ['2026-03-04T09:00:00Z', '2 days'],
  ['2026-03-02T12:00:00+01:00', '2 hours'],
  ['2026-03-02T09:00:00Z', undefined],
  ['2026-03-01T09:00:00Z', undefined],
  ['soon', undefined],
])('from nine o’clock to %s: %s', (instant, expected) => {
  expect(inWords('2026-03-02T09:00:00Z', instant)).toBe(expected);
});

test('a verdict says how long it holds and when it may turn', () => {
  expect(validitySentences(verdict(everything))).toEqual([
    'May change in 5 days, at 2026-03-07T22:00:00Z.',
    'Holds for 9 hours, until 2026-03-02T18:00:00Z.',
  ]);
  expect(validitySentences(verdict({ validUntil: '2026-03-02T09:00:00Z' }))).toEqual([
    'Holds at 2026-03-02T09:00:00Z only.',
  ]);
});

test.each([
  ['2026-03-07T22:00:00Z', 'Europe/Berlin', '2026-03-07 23:00 Europe/Berlin (2026-03-07T22:00:00Z)'],
  ['2026-03-07T22:00:00Z', 'Europe/London', '2026-03-07T22:00:00Z'],
  ['2026-07-07T22:00:00Z', 'Europe/London', '2026-07-07 23:00 Europe/London (2026-07-07T22:00:00Z)'],
  ['2026-03-07T22:00:00Z', undefined, '2026-03-07T22:00:00Z'],
  ['soon', 'Europe/Berlin', 'soon'],
])('%s in %s is shown as %s', (instant, zone, expected) => {
  expect(localInstant(instant, zone)).toBe(expected);
});
