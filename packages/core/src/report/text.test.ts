import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { isCommand } from '@gradus/testkit/report/parse-commands.ts';
import { at, everything, finding, firstStage, report } from '@gradus/testkit/report/webshop.ts';
import { text } from './text.ts';

describe('a person sees', () => {
  const waiting = everything.findings!.filter(({ outcome }) => outcome === 'pending');
  const cases = {
    everything: report(everything),
    passed: report({ validUntil: '2026-03-02T18:00:00Z' }),
    'one-finding': report({ state: 'failed', findings: [firstStage] }, { prefix: 'shop/' }),
    simulated: report({ simulated: true, state: 'pending', findings: waiting }),
    'nothing-checked': report({
      state: 'undecided',
      complete: false,
      counts: { policies: 3, documents: 0, evaluations: 0, checked: 0, notApplicable: 0, files: 12 },
      undecided: [
        finding({
          policy: 'gradus/selection',
          validation: 'nothing-checked',
          outcome: 'undecided',
          message: 'Nothing was checked: no document was selected.',
          fix: 'Run `gradus init` to start a project.',
          location: { side: 'head', path: '', stream: 0, pointer: '' },
          fingerprint: '',
        }),
      ],
    }),
    'undecided-before': report({ undecided: everything.undecided!.map((each) => ({ ...each, state: 'existing' })) }),
    'undecided-before-in-full': report(
      { undecided: everything.undecided!.map((each) => ({ ...each, state: 'existing' })) },
      { verbose: true },
    ),
    'no-file': report({
      state: 'undecided',
      undecided: [
        finding({
          location: { side: 'head', path: '', stream: 0, pointer: '' },
          outcome: 'undecided',
          fingerprint: '',
        }),
      ],
      findings: [
        finding({
          location: { side: 'head', path: '', stream: 0, pointer: '' },
          enforcement: 'advisory',
          fingerprint: '',
        }),
      ],
    }),
    hostile: hostileReport(hostileTexts),
  };
  test.each(Object.entries(cases))('%s', async (name, given) => {
    await expect(text(given)).toMatchFileSnapshot(`../../../testkit/golden/report/${name}.txt`);
  });

  test('the same in colours', async () => {
    const colored = text(report(everything, { color: true }));
    await expect(colored).toMatchFileSnapshot('../../../testkit/golden/report/everything.ansi.txt');
    expect(stripVTControlCharacters(colored)).toBe(text(report(everything)));
  });
});

test('no line means anything to a build server or a terminal, wherever the text comes from', () => {
  const output = text(hostileReport(hostileTexts));
  expect(output.split('\n').filter(isCommand)).toEqual([]);
  expect(output).not.toMatch(/[^\n\P{Cc}]|[\p{Cs}\u200B\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
});

describe('twenty thousand findings', () => {
  const location = at('rollouts/checkout.yaml', '20%');
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    ...firstStage,
    location,
    fingerprint: index.toString(16).padStart(16, '0'),
  }));

  test('are shown, a hundred in full and the others in one line each', () => {
    const output = text(report({ state: 'failed', findings: many }));
    expect(output.match(/^ +└─ /gm)).toHaveLength(100);
    expect(output).toContain('More: 19,900 findings in one line each.');
    expect(output.match(/^ {2}[0-9a-f]{16} {2}waivable/gm)).toHaveLength(19_900);
  });

  test('that were there before are counted', () => {
    const before = finding({ location, state: 'existing' });
    const output = text(report({ findings: many.map(() => before) }));
    expect(output.split('\n').length).toBeLessThan(40);
    expect(output).toContain('  … 19,980 more\n');
  });
});

test('a source that is gone leaves the frame out', () => {
  expect(text(report({ state: 'failed', findings: [firstStage] }, { source: () => undefined }))).not.toContain(
    '│   stages',
  );
});
