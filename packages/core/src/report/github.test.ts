import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { annotations as annotationsOf, github } from './github.ts';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { parseCommands } from '@gradus/testkit/report/parse-commands.ts';
import {
  at,
  everything,
  finding,
  firstStage,
  noRollback,
  outsideWindow,
  report,
} from '@gradus/testkit/report/webshop.ts';

const location = at('systems/checkout.yaml', 'tier');

function annotations(findings: readonly Finding[]): ReturnType<typeof parseCommands> {
  return parseCommands(github(report({ findings })));
}

describe('the strict parser refuses what the runner would not understand:', () => {
  const malformed = [
    '::error::',
    '::exit::a',
    'error',
    '::error file=a:b::c',
    '::error file=::c',
    '::error size=1::c',
    '::error::100%',
    ' ::error::a',
  ];
  test.each(malformed)('%s', (line) => {
    expect(() => parseCommands(`${line}\n`)).toThrow(/^(?:No command|No property|A bare %)/);
  });

  test('a last line without an end', () => {
    expect(() => parseCommands('::error::a')).toThrow('does not end');
  });
});

describe('an annotation', () => {
  test('says where, what and what to do', () => {
    expect(parseCommands(github(report({ findings: [firstStage] }, { prefix: 'shop/' })))).toEqual([
      {
        name: 'error',
        properties: {
          file: 'shop/rollouts/checkout.yaml',
          line: '9',
          endLine: '9',
          col: '17',
          endColumn: '20',
          title: 'delivery/staged-rollout/first-stage',
        },
        message:
          'The first batch of "canary" reaches 20% of the fleet; tier 1 allows 5%.\n' +
          'See shop/systems/checkout.yaml:6:9: checkout is of tier 1\n' +
          'Fix: Lower the first batch, or ask for a waiver.',
      },
    ]);
  });

  test.each<[string, Finding, string]>([
    ['mandatory', noRollback, 'error'],
    ['waivable', firstStage, 'error'],
    ['pending', outsideWindow, 'warning'],
    ['undecided', finding({ location, outcome: 'undecided', enforcement: 'mandatory' }), 'warning'],
    ['advisory', finding({ location, enforcement: 'advisory' }), 'notice'],
    ['advisory and pending', finding({ location, enforcement: 'advisory', outcome: 'pending' }), 'notice'],
  ])('of a finding that is %s', (_, given, level) => {
    expect(annotations([given]).map(({ name }) => name)).toEqual([level]);
  });

  test.each<[string, Finding['location'], object]>([
    [
      'over several lines has no columns',
      { ...location, range: { start: { line: 2, column: 3 }, end: { line: 4, column: 5 } } },
      { line: '2', endLine: '4' },
    ],
    [
      'that ends before a line begins stays on the one before',
      { ...location, range: { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } } },
      { line: '2', endLine: '3' },
    ],
    ['of an unreadable file has no line', { side: 'head', path: location.path, stream: 0, pointer: '' }, {}],
    ['of what was removed has no line', { ...location, side: 'base' }, {}],
  ])('%s', (_, place, expected) => {
    const { file, title, ...rest } = annotations([finding({ location: place })])[0]!.properties;
    expect([file, title]).toEqual(['systems/checkout.yaml', 'itil/rollback-plan/present']);
    expect(rest).toEqual(expected);
  });

  test('of what concerns no file has none', () => {
    expect(
      annotations([finding({ location: { side: 'head', path: '', stream: 0, pointer: '' } })])[0]!.properties,
    ).toEqual({
      title: 'itil/rollback-plan/present',
    });
  });
});

test('nothing to say is no output', () => {
  expect(github(report({}))).toBe('');
});

test('existing, fixed and waived findings are not annotated', () => {
  const commands = parseCommands(github(report(everything)));
  expect(commands.map(({ name, properties }) => `${name} ${properties['file']}`)).toEqual([
    'error changes/checkout-pay-by-link.yaml',
    'error changes/search-reindex.yaml',
    'error rollouts/checkout.yaml',
    'warning rollouts/checkout.yaml',
    'warning systems/checkout.yaml',
    'warning changes/checkout-pay-by-link.yaml',
    'notice changes/search-reindex.yaml',
  ]);
});

test.each([
  [10, 10, 10, 10, 10, 10, undefined],
  [11, 0, 0, 10, 0, 1, '1 more finding'],
  [10, 12, 10, 10, 10, 10, '3 more findings'],
  [0, 0, 11, 0, 0, 10, '2 more findings'],
  [7_000, 7_000, 6_000, 10, 10, 10, '19,971 more findings'],
])('%i errors, %i warnings and %i notices keep to the budget of a step', (errors, warnings, notices, ...expected) => {
  const of = (count: number, given: Partial<Finding>): Finding[] =>
    Array.from({ length: count }, () => finding({ location, ...given }));
  const commands = annotations([
    ...of(notices, { enforcement: 'advisory' }),
    ...of(warnings, { outcome: 'pending' }),
    ...of(errors, {}),
  ]);
  const count = (level: string): number => commands.filter(({ name }) => name === level).length;
  const more = commands.find(({ message }) => / more /.test(message))?.message.replace(/ in the log.*/, '');
  expect([count('error'), count('warning'), count('notice'), more]).toEqual(expected);
});

test('space is reserved for what a step reports besides its findings', () => {
  const findings = Array.from({ length: 20 }, (_, index) =>
    finding({ location, outcome: index < 10 ? 'failed' : 'pending' }),
  );
  const commands = parseCommands(annotationsOf(report({ findings }), { error: 9, warning: 7, notice: 10 }));
  const count = (level: string): number => commands.filter(({ name }) => name === level).length;
  expect([count('error'), count('warning'), count('notice')]).toEqual([9, 7, 1]);
  expect(commands.at(-1)!.message).toContain('4 more findings');
});

test('the worst ones are kept', () => {
  const many = Array.from({ length: 20 }, () => finding({ location }));
  expect(annotations([...many, noRollback])[0]!.message).toContain('rollback, and its system');
});

test('hostile text stays inside its command', () => {
  for (const text of hostileTexts) {
    const commands = parseCommands(github(hostileReport([text])));
    expect(commands.map(({ name }) => name)).toEqual(['error', 'warning']);
    for (const { message, properties } of commands) {
      expect(message).not.toMatch(/[^\n\P{Cc}]/u);
      expect(message.length).toBeLessThanOrEqual(4_000);
      expect(properties['title']).not.toMatch(/\p{Cc}/u);
    }
  }
});
