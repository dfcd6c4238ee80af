import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { hiddenIn } from '@gradus/testkit/report/log-safe.ts';

/** Pieces of what a build log, a terminal or a reader would take for something else. */
const pieces = fc.constantFrom(
  '##[add-mask]',
  '##[',
  '##vso[task.x]',
  '::add-mask::',
  '::error file=a::',
  ':',
  '#',
  '[',
  '\n',
  '\r',
  '\t',
  '  ',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u061c',
  '\u{e0041}',
  '\u001b[31m',
  '\u0000',
  '\u007f',
  '\u009b',
  '\u2028',
  '\ufeff',
  '\ud800',
  '`',
  '<',
  '&#35;',
  '\\',
  '"',
  'a',
);
const hostile = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe('no format lets a document speak to a log or a terminal', () => {
  test.each(formats)('$name', ({ name, reporter }) => {
    const allowed = name === 'github' ? /^::(?:error|warning|notice)[ :]/ : undefined;
    expect(hiddenIn(reporter(hostileReport(hostileTexts)), allowed)).toEqual([]);
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (texts) => {
        expect(hiddenIn(reporter(hostileReport(texts)), allowed)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
