import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsOf from 'ajv-formats';
import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { isCommand } from '@gradus/testkit/report/parse-commands.ts';
import { specOf } from '@gradus/testkit/rollout/arbitrary.ts';
import { calendarOf, checkoutCells, checkoutRollout, checkoutReport } from '@gradus/testkit/rollout/checkout.ts';
import { planJson } from './plan-json.ts';
import { planMarkdown } from './plan-markdown.ts';
import type { PlanReport } from './plan-report.ts';
import { planSvg } from './plan-svg.ts';
import { planText } from './plan-text.ts';

const report = checkoutReport();
const undated: PlanReport = { plan: report.plan };
const never = checkoutReport(checkoutRollout, {
  windows: calendarOf({ name: 'once', kind: 'maintenance', start: '2026-03-02T09:00', duration: 'PT3H' }),
});
const many = checkoutReport(
  specOf([{ name: 'one-by-one', growth: { type: 'Linear' }, gates: [{ soak: { duration: 'PT10M' } }] }]),
  { windows: [] },
);

describe('golden files', () => {
  test.each([
    ['plan.txt', planText({ ...report, color: false })],
    ['plan.ansi.txt', planText({ ...report, color: true })],
    ['plan-undated.txt', planText({ ...undated, names: true, color: false })],
    ['plan-never.txt', planText({ ...never, color: false })],
    ['plan-many.txt', planText({ ...many, color: false })],
    ['plan.md', planMarkdown(report)],
    ['plan-undated.md', planMarkdown(undated)],
    ['plan.json', planJson(report)],
    ['plan.svg', planSvg(report)],
    ['plan-never.svg', planSvg(never)],
    ['plan-many.svg', planSvg(many)],
  ])('%s', async (name, output) => {
    await expect(output).toMatchFileSnapshot(`../../../testkit/golden/rollout/${name}`);
  });
});

describe('json', () => {
  const schema = load(
    readFileSync(new URL('../../../core/schemas/plan.schema.yaml', import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  formatsOf.default(ajv);
  /** Refuses members that it does not know: readers may, here nothing goes undescribed. */
  const closed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(closed);
    const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
    return 'properties' in copy && copy['type'] === 'object' ? { ...copy, additionalProperties: false } : copy;
  };
  const valid = ajv.compile(closed(schema) as object);
  const errorsOf = (output: string): unknown => (valid(JSON.parse(output)) ? [] : valid.errors);

  test.each<[string, PlanReport]>([
    ['with dates', report],
    ['without', undated],
    ['that never ends', never],
    ['with a switch', checkoutReport({ ...checkoutRollout, strategy: { type: 'BlueGreen' } })],
    ['of nothing', checkoutReport(checkoutRollout, {}, { targets: [] })],
  ])('a plan %s fits its schema', (_, given) => {
    expect(errorsOf(planJson(given))).toEqual([]);
  });

  test('the schema says no', () => {
    expect(
      errorsOf(JSON.stringify({ ...(JSON.parse(planJson(report)) as object), size: -1, extra: true })),
    ).toHaveLength(2);
  });

  test('is published as it is tested', async () => {
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
      '../../../../docs/reference/schemas/plan.schema.json',
    );
  });
});

describe('limits', () => {
  const labels = { zone: 'a'.repeat(200), region: 'de' };
  const huge = {
    targets: Array.from({ length: 3_000 }, (_, index) => ({ name: `${'n'.repeat(240)}-${index}`, labels })),
  };
  test('a comment has 65,536 characters, and says what is left out', () => {
    const large = planMarkdown(checkoutReport(specOf([{ name: 'all', batches: ['1%', '2%', '50%'] }]), {}, huge));
    expect(large.length).toBeLessThan(65_536);
    expect(large).toMatch(/^- … 2 batches more$/m);
    const stages = Array.from({ length: 400 }, (_, index) => ({
      name: `s-${'x'.repeat(200)}-${index}`,
      selector: { matchLabels: { region: String(index) } },
    }));
    expect(planMarkdown(checkoutReport(specOf(stages), {}, huge)).length).toBeLessThan(65_536);
  });

  test('a picture does not grow with the number of batches', () => {
    const one = specOf([{ name: 'one-by-one', growth: { type: 'Linear' } }]);
    const fleet = { targets: Array.from({ length: 20_000 }, (_, index) => ({ name: `host-${index}`, labels: {} })) };
    expect(planSvg(checkoutReport(one, { windows: [] }, fleet)).length).toBeLessThan(300_000);
  });
});

describe('hostile text', () => {
  const hostile = fc.constantFrom(
    ...hostileTexts,
    '</text><script>alert(1)</script>',
    '@everyone',
    '\u001b[31m',
    '| a | b |',
    '##[error]x',
  );
  const anyTexts = fc.record({
    name: hostile,
    version: hostile,
    stage: hostile,
    environment: hostile,
    zone: hostile,
    freeze: hostile,
  });
  type Texts = typeof anyTexts extends fc.Arbitrary<infer T> ? T : never;

  function made({ name, version, stage, environment, zone, freeze }: Texts): ReturnType<typeof checkoutReport> {
    const targets = checkoutCells.targets.map((target, index) => ({
      ...target,
      name: `${name}${index}`,
      labels: { zone },
    }));
    const spec = specOf([{ name: stage, environment, batches: [1, '50%'], beforeGates: [{ test: { job: name } }] }], {
      artifact: { name: 'x', version },
      availability: { topologyKey: 'zone' },
      seed: name,
    });
    const windows = calendarOf({ name: freeze, kind: 'freeze', start: '2026-03-02T10:01', end: '2026-03-04' });
    return checkoutReport(spec, { windows }, { targets });
  }

  test('moves nothing on a terminal, and gives a build nothing to run', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const output = planText({ ...made(texts), names: true, color: false });
        // oxlint-disable-next-line no-control-regex
        expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
        expect(`${output}${planJson(made(texts))}`.split('\n').filter(isCommand)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('is text in a picture, which stays well-formed, without scripts', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const tags = new Set<string>();
        const parser = new SaxesParser();
        parser.on('opentag', ({ name }) => tags.add(name));
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(planSvg(made(texts))).close();
        expect([...tags].filter((tag) => !known.has(tag))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
  const known = new Set('svg title desc style defs pattern line rect text path circle g'.split(' '));

  test('is no markup in a comment', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const output = planMarkdown(made(texts)).replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
        expect(output.replaceAll(/<\/?(?:details|summary)>/g, '')).not.toMatch(/<|@(?!&#8203;)/);
      }),
      { numRuns: 50 },
    );
  });
});
