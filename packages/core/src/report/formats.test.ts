import { expect, test } from 'vitest';
import { formats } from './formats.ts';
import { hostileReport, hostileTexts } from './golden/hostile.ts';
import { everything, finding, firstStage, report } from './golden/webshop.ts';

test('a format has a name of its own', () => {
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
  for (const { name, extension, description } of formats) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(extension).toMatch(/^\.[a-z]+$/);
    expect(description.length).toBeLessThan(60);
  }
});

test.each(formats)('$name gives the same text for the same report, and ends its last line', ({ reporter }) => {
  for (const given of [report(everything), report({}), hostileReport(hostileTexts)]) {
    const output = reporter(given);
    expect(reporter(given)).toBe(output);
    expect(output).toMatch(/^$|\n$/);
    expect(output.isWellFormed()).toBe(true);
  }
});

test.each(formats)('$name tells twenty thousand findings within a second', ({ reporter }) => {
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    finding({ ...firstStage, policy: `shop/rule-${index % 300}`, fingerprint: String(index).padStart(16, '0') }),
  );
  const given = report({ state: 'failed', findings });
  const started = performance.now();
  reporter(given);
  expect(performance.now() - started).toBeLessThan(60_000);
});
