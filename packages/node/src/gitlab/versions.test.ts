import { expect, test } from 'vitest';
import { commitAt, type Version } from './versions.ts';

const [first, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const at = (time: string): string => `2026-03-02T${time}Z`;
const versions: Version[] = [
  { commit: first, at: at('09:00:00.250') },
  { commit: second, at: at('10:00:00.000') },
  { commit: third, at: at('11:00:00.000') },
];

test.each([
  ['in the first version, which is the only one there was', versions, at('09:00:01'), first],
  ['long after a push', versions, at('10:30:00'), second],
  ['a minute after a push', versions, at('10:01:00'), second],
  [
    'less than a minute after a push, so that the page may have shown the version before',
    versions,
    at('10:00:59.999'),
    undefined,
  ],
  ['at the instant of a push', versions, at('11:00:00.000'), undefined],
  ['after the last push', versions, at('23:00:00'), third],
  ['before there was any version', versions, at('08:59:59'), undefined],
  ['of a request without versions', [], at('10:00:00'), undefined],
  // As after a change of the target of a request: a new version with the same head.
  [
    'just after a version that changed nothing of the head',
    [versions[0]!, { commit: first, at: at('10:00:00') }],
    at('10:00:01'),
    first,
  ],
  ['in another time zone', versions, '2026-03-02T12:30:00+02:00', second],
])('an approval %s', (_, given, instant, commit) => {
  expect(commitAt(given, instant)).toBe(commit);
});
