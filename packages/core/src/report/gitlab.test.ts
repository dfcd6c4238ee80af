import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { gitlab } from './gitlab.ts';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { everything, firstStage, report } from '@gradus/testkit/report/webshop.ts';

// docs.gitlab.com, Code Quality, "Code Quality report format".
const valid = new Ajv2020({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', minLength: 1 },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

interface Entry {
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string };
}

function entries(given: Parameters<typeof gitlab>[0]): Entry[] {
  const parsed = JSON.parse(gitlab(given)) as Entry[];
  valid(parsed);
  expect(valid.errors ?? []).toEqual([]);
  expect(new Set(parsed.map(({ fingerprint }) => fingerprint)).size).toBe(parsed.length);
  return parsed;
}

test('is what GitLab reads, from the root of the repository', () => {
  expect(
    entries(report(everything, { prefix: 'shop/' })).every(({ location }) => location.path.startsWith('shop/')),
  ).toBe(true);
});

test('of nothing is an empty list', () => {
  expect(gitlab(report({}))).toBe('[]\n');
});

test('has no byte order mark', () => {
  expect(gitlab(report(everything)).charCodeAt(0)).toBe('['.charCodeAt(0));
});

test('keeps a fingerprint where a finding moves by some lines', () => {
  const { range } = firstStage.location;
  const moved = {
    ...firstStage,
    location: { ...firstStage.location, range: { start: { line: 90, column: 1 }, end: range!.end } },
  };
  expect(entries(report({ findings: [moved] }))[0]!.fingerprint).toBe(
    entries(report({ findings: [firstStage] }))[0]!.fingerprint,
  );
});

test('tells two findings of one fingerprint apart', () => {
  expect(entries(report({ findings: [firstStage, firstStage] })).map(({ fingerprint }) => fingerprint)).toEqual([
    firstStage.fingerprint,
    `${firstStage.fingerprint}-2`,
  ]);
});

test('leaves out what a waiver lets through', () => {
  expect(
    entries(report({ findings: [], waived: [{ ...firstStage, waiver: { name: 'w', expires: '2026-05-01' } }] })),
  ).toEqual([]);
});

test('is valid whatever documents contain', () => {
  expect(entries(hostileReport(hostileTexts)).length).toBeGreaterThan(hostileTexts.length);
});
