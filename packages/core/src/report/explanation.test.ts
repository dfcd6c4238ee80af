import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cells } from '../text/cells.ts';
import { explained, hostileGate } from '@gradus/testkit/report/gate.ts';
import { hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { isCommand } from '@gradus/testkit/report/parse-commands.ts';
import { json } from './json.ts';
import { text } from './text.ts';

describe('an explained gate', () => {
  test('is shown as text', async () => {
    await expect(text(explained({ zone: 'Europe/Berlin' }))).toMatchFileSnapshot(
      '../../../testkit/golden/report/gate.txt',
    );
  });

  test('is shown in colours that change nothing else', async () => {
    const colored = text(explained({ zone: 'Europe/Berlin', color: true }));
    await expect(colored).toMatchFileSnapshot('../../../testkit/golden/report/gate.ansi.txt');
    expect(stripVTControlCharacters(colored)).toBe(text(explained({ zone: 'Europe/Berlin' })));
  });

  test('is shown as JSON that matches the report schema', async () => {
    await expect(json(explained())).toMatchFileSnapshot('../../../testkit/golden/report/gate.json');
  });

  test('tells a finding once', () => {
    const output = text(explained());
    expect(output.match(/says nothing about rollback/g)).toHaveLength(2); // the waived one stands beside it
    expect(output).not.toContain('└─');
  });

  test('keeps to eighty cells', () => {
    const wide = text(explained({ zone: 'Europe/Berlin' }))
      .split('\n')
      .filter((line) => cells(line) > 80);
    expect(wide.filter((line) => !line.includes('sha256:'))).toEqual([]);
  });

  test('tells instants as they are where the zone is not known', () => {
    expect(text(explained()).replaceAll(/\s+/g, ' ')).toContain('for aya), 2026-03-02T08:00:00Z on 1234567');
    expect(text(explained({ zone: 'UTC' }))).toBe(text(explained()));
  });

  test('contains nothing that a terminal or a build server would execute', () => {
    const output = text(hostileGate(hostileTexts));
    expect(output.split('\n').filter(isCommand)).toEqual([]);
    expect(output).not.toMatch(/[^\n\P{Cc}]|[\p{Cs}\u200B\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
    expect(json(hostileGate(hostileTexts)).split('\n').filter(isCommand)).toEqual([]);
  });

  test('counts what is too much to read', () => {
    const { explanation, ...rest } = explained();
    const [change] = explanation!.changes;
    const many = <T>(of: readonly T[]): T[] => Array.from({ length: 80 }, () => of[0]!);
    const large = { ...change!, conditions: many(change!.conditions), approvals: many(change!.approvals) };
    const output = text({ ...rest, explanation: { ...explanation!, changes: [large] } });
    expect(output).toContain('    … 30 more\n');
    expect(output).toContain('more lines\n');
  });
});
