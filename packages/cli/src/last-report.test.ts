import { mkdirSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '@gradus/core';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { recall, remember } from './last-report.ts';

const folder = temporaryFolder();
const before = process.env['XDG_CACHE_HOME'];
beforeAll(() => void (process.env['XDG_CACHE_HOME'] = folder.dir));
afterAll(() => {
  if (before === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = before;
  folder[Symbol.dispose]();
});

/** Writes a text to the file of the last report of a project. */
function keep(root: string, text: string): void {
  remember({ root }, { verdict: { findings: [], waived: [], undecided: [] } } as unknown as Report);
  const kept = readdirSync(join(folder.dir, 'gradus')).map((name) => join(folder.dir, 'gradus', name));
  for (const dir of kept) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'last-report.json'), text);
  }
}

describe('the last report', () => {
  test('returns the findings whose fingerprints begin with a text', () => {
    const of = (fingerprint: string): object => ({ fingerprint });
    keep('/shop', JSON.stringify({ findings: [of('ab12')], waived: [of('ab99')], undecided: [of('cd00'), of('')] }));
    expect(recall('/shop', 'ab')).toEqual([of('ab12'), of('ab99')]);
    expect(recall('/shop', '')).toEqual([of('ab12'), of('ab99'), of('cd00')]);
  });

  test('of schema version 1 is read as well', () => {
    const report = { schemaVersion: 1, findings: [{ fingerprint: 'ab12' }], waived: [], undecided: [], notAsked: [] };
    keep('/shop', JSON.stringify(report));
    expect(recall('/shop', 'ab')).toEqual(report.findings);
  });

  test.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['of a version that had other members', '{"findings": []}'],
    ['with a list of something else', '{"findings": [7], "waived": [null], "undecided": []}'],
  ])('is ignored if it is %s', (_, text) => {
    keep('/shop', text);
    expect(recall('/shop', '')).toBe(undefined);
  });
});
