import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value, ValueMap } from '../model/value.ts';
import { evidenceJson } from './evidence-json.ts';
import { readStatement } from './statement.ts';
import { writeStatement, type TestRun } from './write-statement.ts';

const digest = 'a'.repeat(64);
const commit = 'c'.repeat(40);

const run: TestRun = {
  type: 'performance',
  subjects: [{ change: 'chg-2026-0014', digest: `sha256:${digest}`, commit }],
  reports: [{ name: 'load.xml', sha256: 'b'.repeat(64) }],
  tests: { total: 12, failed: 0, skipped: 2 },
  failedTests: [],
  passedTests: ['Checkout.pays'],
  at: '2026-03-02T09:00:00Z',
};

const statement = (change: Partial<TestRun> = {}): ValueMap =>
  JSON.parse(writeStatement({ ...run, ...change })) as ValueMap;
const read = (value: Value): ReturnType<typeof readStatement> => readStatement(value, 'load.json');
const only = (value: Value): unknown => read(value)?.pieces[0];

/** The statement with other members in its predicate. */
const predicate = (members: Record<string, Value>): ValueMap => {
  const whole = statement();
  return { ...whole, predicate: { ...(whole['predicate'] as ValueMap), ...members } };
};

const kind = (members: Record<string, Value>): ValueMap =>
  predicate({ configuration: [{ name: 'performance', uri: 'https://gradus.dev/tests/performance', ...members }] });

describe('a statement about a run that Gradus wrote', () => {
  test('is read as it was', () => {
    expect(read(statement())).toEqual({
      pieces: [
        {
          source: 'load.json',
          type: 'performance',
          result: 'passed',
          tests: run.tests,
          at: run.at,
          subject: `sha256:${digest}`,
          commit,
        },
      ],
      reports: ['b'.repeat(64)],
    });
  });

  test('returns one piece for each Change', () => {
    const subjects = [...run.subjects, { change: 'chg-2026-0015', digest: `sha256:${'d'.repeat(64)}` }];
    expect(read(statement({ subjects }))?.pieces.map(({ subject }) => subject)).toEqual([
      `sha256:${digest}`,
      `sha256:${'d'.repeat(64)}`,
    ]);
  });

  test.each([
    [{ total: 12, failed: 1, skipped: 0 }, 'FAILED'],
    [{ total: 12, failed: 0, skipped: 11 }, 'PASSED'],
    [{ total: 12, failed: 0, skipped: 12 }, 'FAILED'],
    [{ total: 0, failed: 0, skipped: 0 }, 'FAILED'],
  ])('with %j is %s', (tests, result) => {
    expect(statement({ tests })).toMatchObject({ predicate: { result } });
    expect(only(statement({ tests }))).toMatchObject({ result: result.toLowerCase() });
  });

  test('has everything that the specification requires', () => {
    expect(statement()).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'Change/chg-2026-0014', digest: { sha256: digest, gitCommit: commit } }],
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: { failedTests: [], warnedTests: [], passedTests: ['Checkout.pays'] },
    });
    const { configuration } = statement()['predicate'] as { configuration: object[] };
    for (const resource of configuration) expect('uri' in resource || 'digest' in resource).toBe(true);
  });
});

describe('a statement of another producer', () => {
  test('needs no counts and no time', () => {
    const value = kind({});
    expect(
      only({
        ...value,
        predicate: { result: 'PASSED', configuration: (value['predicate'] as ValueMap)['configuration']! },
      }),
    ).toEqual({
      source: 'load.json',
      type: 'performance',
      result: 'passed',
      subject: `sha256:${digest}`,
      commit,
    });
  });

  test('counts by its lists', () => {
    const listed = { ...kind({}) };
    const lists = { passedTests: ['a', 'b'], warnedTests: ['c'], failedTests: ['d'] };
    const value = { ...listed, predicate: { ...(listed['predicate'] as ValueMap), ...lists, result: 'FAILED' } };
    expect(only(value)).toMatchObject({ result: 'failed', tests: { total: 4, failed: 1, skipped: 0 } });
  });

  test.each([
    ['an image with its commit', { name: 'shop.tar', digest: { sha256: digest, gitCommit: commit } }, { commit }],
    ['a commit alone', { digest: { gitCommit: commit } }, { commit }],
    ['a commit of SHA-256', { digest: { gitCommit: digest } }, { commit: digest }],
    [
      'a digest of an algorithm that nobody knows',
      { name: 'Change/x', digest: { md9: 'x', sha256: digest } },
      { subject: `sha256:${digest}` },
    ],
  ])('can be about %s', (_, subject, piece) => {
    const read1 = only({ ...statement(), subject: [subject as unknown as Value] });
    expect(read1).toMatchObject(piece);
    expect(read1).not.toHaveProperty('problem');
    expect(Object.keys(read1 as object).filter((key) => key === 'subject' || key === 'commit')).toEqual(
      Object.keys(piece),
    );
  });

  test.each([
    ['provenance', { ...statement(), predicateType: 'https://slsa.dev/provenance/v1' }],
    ['no statement', { name: 'webshop', version: '1.0.0' }],
    ['a list', [statement()]],
    ['a text', 'https://in-toto.io/Statement/v1'],
    ['nothing', null],
  ])('is ignored if it is %s', (_, value) => expect(read(value as Value)).toBeUndefined());
});

describe('a statement that cannot be used says why', () => {
  test.each<[string, ValueMap, string]>([
    [
      'an older statement',
      { ...statement(), _type: 'https://in-toto.io/Statement/v0.1' },
      'is not a Statement of the version https://in-toto.io/Statement/v1',
    ],
    [
      'a newer predicate',
      { ...statement(), predicateType: 'https://in-toto.io/attestation/test-result/v0.2' },
      'does not have the predicateType https://in-toto.io/attestation/test-result/v0.1',
    ],
    [
      'no predicate type',
      { ...statement(), predicateType: 1 },
      'does not have the predicateType https://in-toto.io/attestation/test-result/v0.1',
    ],
    ['no predicate', { ...statement(), predicate: [] }, 'has no predicate'],
    ['no subject', { ...statement(), subject: [] }, 'names no subject'],
    ['a subject that is not a list', { ...statement(), subject: { name: 'x' } }, 'has a subject that is not a list'],
    [
      'too many subjects',
      { ...statement(), subject: Array.from({ length: 1001 }, () => null) },
      'names 1001 subjects, more than 1000',
    ],
    [
      'a subject that is not a map',
      { ...statement(), subject: ['Change/x'] },
      'has a subject with neither the digest of a Change/NAME nor a gitCommit',
    ],
    [
      'a digest of something else',
      { ...statement(), subject: [{ name: 'shop.tar', digest: { sha256: digest } }] },
      'has a subject with neither the digest of a Change/NAME nor a gitCommit',
    ],
    [
      'a short digest',
      { ...statement(), subject: [{ name: 'Change/x', digest: { sha256: 'abc', gitCommit: commit } }] },
      'has a subject whose sha256 is not 64 lower-case hex digits',
    ],
    [
      'a digest in capitals',
      { ...statement(), subject: [{ name: 'Change/x', digest: { sha256: 'A'.repeat(64) } }] },
      'has a subject whose sha256 is not 64 lower-case hex digits',
    ],
    [
      'a branch for a commit',
      { ...statement(), subject: [{ digest: { gitCommit: 'main' } }] },
      'has a subject whose gitCommit is not 40 or 64 lower-case hex digits',
    ],
    ['no configuration', predicate({ configuration: null }), 'has a predicate.configuration that is not a list'],
    [
      'a configuration of texts',
      predicate({ configuration: ['x'] }),
      'has an entry in predicate.configuration that is not a resource',
    ],
    [
      'no kind of test',
      predicate({ configuration: [] }),
      'does not name the kind of test: it needs https://gradus.dev/tests/TYPE as the uri of a resource of predicate.configuration',
    ],
    [
      'an unknown kind',
      kind({ uri: 'https://gradus.dev/tests/smoke' }),
      'names the kind of test "smoke"; there are functional, performance, compatibility, security, regression',
    ],
    [
      'two kinds',
      predicate({
        configuration: [{ uri: 'https://gradus.dev/tests/security' }, { uri: 'https://gradus.dev/tests/performance' }],
      }),
      'names several kinds of tests; write a separate Statement for each',
    ],
    ['no result', predicate({ result: 'passed' }), 'has a predicate.result other than PASSED, WARNED or FAILED'],
    ['warnings', predicate({ result: 'WARNED' }), 'ended with warnings (WARNED), and only PASSED counts'],
    [
      'a pass of nothing',
      kind({ annotations: { gradus: { tests: { total: 0, failed: 0, skipped: 0 } } } }),
      'ran 0 tests',
    ],
    [
      'a pass of skipped tests',
      kind({ annotations: { gradus: { tests: { total: 3, failed: 0, skipped: 3 } } } }),
      'skipped all of its 3 tests',
    ],
    [
      'a pass that counts failures',
      kind({ annotations: { gradus: { tests: { total: 3, failed: 1, skipped: 0 } } } }),
      'says that it passed, but counts 1 failed tests',
    ],
    [
      'a pass that names failures',
      predicate({ failedTests: ['Checkout.pays'] }),
      'says that it passed, but counts 1 failed tests',
    ],
    [
      'a pass whose lists are empty',
      {
        ...kind({}),
        predicate: { result: 'PASSED', configuration: [{ uri: 'https://gradus.dev/tests/security' }], passedTests: [] },
      },
      'ran 0 tests',
    ],
    [
      'counts that are texts',
      kind({ annotations: { gradus: { tests: { total: '3', failed: 0, skipped: 0 } } } }),
      'has other test counts than total, failed and skipped, or counts that exceed the total',
    ],
    [
      'negative counts',
      kind({ annotations: { gradus: { tests: { total: 3, failed: -1, skipped: 0 } } } }),
      'has other test counts than total, failed and skipped, or counts that exceed the total',
    ],
    [
      'more failures than tests',
      kind({ annotations: { gradus: { tests: { total: 1, failed: 2, skipped: 0 } } } }),
      'has other test counts than total, failed and skipped, or counts that exceed the total',
    ],
    [
      'counts that are a list',
      kind({ annotations: { gradus: { tests: [] } } }),
      'has other test counts than total, failed and skipped, or counts that exceed the total',
    ],
    [
      'a time without an offset',
      kind({ annotations: { gradus: { at: '2026-03-02T09:00:00' } } }),
      'has a date that is not an RFC 3339 instant',
    ],
    [
      'names that are numbers',
      predicate({ passedTests: [1] }),
      'has a predicate.passedTests that is not a list of names',
    ],
    ['names that are a text', predicate({ failedTests: 'none' }), 'has a predicate.failedTests that is not a list'],
    [
      'a report without a digest',
      predicate({
        configuration: [{ uri: 'https://gradus.dev/tests/security' }, { mediaType: 'application/x.junit+xml' }],
      }),
      'names a report without its SHA-256 in 64 hex digits',
    ],
  ])('%s', (_, value, problem) => expect(only(value)).toMatchObject({ problem }));

  test('under its test type, if that is known', () => {
    expect(only(predicate({ result: 'GREEN' }))).toMatchObject({ type: 'performance', result: 'failed' });
    expect(only({ ...statement(), predicate: null })).not.toHaveProperty('type');
  });
});

describe('text', () => {
  test.each([
    ['', 'is not JSON (line 1, column 1: expected a value, but found the end of the file)'],
    [
      '{"_type": 1, "_type": 2}',
      'is not JSON (line 1, column 15: the key `_type` occurs twice in the same map, first in line 1)',
    ],
    [
      '{\n  "a": 9007199254740993}',
      'is not JSON (line 2, column 8: the integer `9007199254740993` is beyond ±9007199254740991, so it would be rounded)',
    ],
    ['[]]', 'is not JSON (line 1, column 3: expected the end of the file, but found `]`)'],
    [
      `${'['.repeat(65)}${']'.repeat(65)}`,
      'is not JSON (line 1, column 65: lists and maps are nested more than 64 levels deep)',
    ],
  ])('%j is refused', (text, problem) => expect(evidenceJson(text)).toEqual({ problem }));

  test('a byte order mark is accepted', () => expect(evidenceJson('\uFEFF{}')).toEqual({ value: {} }));

  test('of many levels does not exhaust the stack', () => {
    expect(evidenceJson('['.repeat(5_000_000))).toMatchObject({
      problem: expect.stringContaining('levels deep') as string,
    });
  });
});

describe('any JSON', () => {
  /** The statement with one value, anywhere, in place of another. */
  const damaged = fc.tuple(fc.jsonValue(), fc.nat(40)).map(([value, at]) => {
    let count = 0;
    return JSON.parse(JSON.stringify(statement()), (_, old: unknown) => (count++ === at ? value : old)) as Value;
  });

  test('is read without an error, and never proves more than was written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue().map((value) => value as Value),
          damaged,
        ),
        (value) => {
          for (const piece of read(value)?.pieces ?? []) {
            if (piece.problem !== undefined) continue;
            expect(['passed', 'failed']).toContain(piece.result);
            expect(piece.subject ?? piece.commit).toMatch(/^(?:sha256:)?[0-9a-f]{40,64}$/);
            expect(piece.type).toMatch(/^(?:functional|performance|compatibility|security|regression)$/);
            expect(piece.result === 'passed' ? (piece.tests?.failed ?? 0) : 0).toBe(0);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
