import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsOf from 'ajv-formats';
import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { explained } from '@gradus/testkit/report/gate.ts';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { isCommand } from '@gradus/testkit/report/parse-commands.ts';
import { everything, report } from '@gradus/testkit/report/webshop.ts';
import { json } from './json.ts';

const schema = load(readFileSync(new URL('../../schemas/report.schema.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

/** The published schema, refusing members that it does not know: there a reader may, here nothing goes undescribed. */
function closed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(closed);
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
  return 'properties' in copy && copy['type'] === 'object' ? { ...copy, additionalProperties: false } : copy;
}

const ajv = new Ajv2020({ allErrors: true, strict: true });
formatsOf.default(ajv);
const valid = ajv.compile(closed(schema) as object);

function errorsOf(output: string): unknown {
  valid(JSON.parse(output));
  return valid.errors ?? [];
}

describe('the report', () => {
  test.each([
    ['of everything', report(everything, { prefix: 'shop/' })],
    ['of nothing', report({})],
    ['of an explained gate', explained()],
    [
      'of what concerns no file',
      report({
        findings: [{ ...everything.findings![0]!, location: { side: 'head', path: '', stream: 0, pointer: '' } }],
      }),
    ],
  ])('%s fits its schema', (_, given) => {
    expect(errorsOf(json(given))).toEqual([]);
  });

  test('is what it was', async () => {
    await expect(json(report(everything, { prefix: 'shop/' }))).toMatchFileSnapshot(
      '../../../testkit/golden/report/everything.json',
    );
  });

  test('has a schema that says no', () => {
    const broken = { ...(JSON.parse(json(report(everything))) as object), state: 'green', now: 'today', extra: true };
    expect(errorsOf(JSON.stringify(broken))).toHaveLength(3);
  });

  test('is the same whatever the order of the findings', () => {
    const expected = json(report(everything));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...everything.findings!], { minLength: everything.findings!.length }),
        (findings) => {
          expect(json(report({ ...everything, findings }))).toBe(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('keeps hostile text as it is, and gives a log nothing to run', () => {
    const output = json(hostileReport(hostileTexts));
    expect(output.split('\n').filter(isCommand)).toEqual([]);
    const messages = (JSON.parse(output) as { waived: { message: string }[] }).waived.map(({ message }) => message);
    expect(messages.toSorted()).toEqual(hostileTexts.map((text) => text.toWellFormed()).toSorted());
  });
});

test('the published schema is the one that is tested', async () => {
  const published = JSON.stringify(schema, undefined, 2) + '\n';
  await expect(published).toMatchFileSnapshot('../../../../docs/reference/schemas/report.schema.json');
});
