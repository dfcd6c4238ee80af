import { expect, test } from 'vitest';
import { formats } from './formats.ts';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { everything, finding, firstStage, report } from '@gradus/testkit/report/webshop.ts';

test('a format has a unique name', () => {
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

/** How often a reporter reads members of findings. */
function reads(reporter: (typeof formats)[number]['reporter'], count: number): number {
  let read = 0;
  const findings = Array.from({ length: count }, (_, index) => {
    const one = finding({
      ...firstStage,
      policy: `shop/rule-${index % 300}`,
      fingerprint: String(index).padStart(16, '0'),
    });
    return new Proxy(one, { get: (target, key) => (read++, Reflect.get(target, key) as unknown) });
  });
  reporter(report({ state: 'failed', findings }));
  return read;
}

test.each(formats)('$name reads four times as many findings hardly more than four times as often', ({ reporter }) => {
  // Sorting takes n × log n.
  expect(reads(reporter, 4000)).toBeLessThan(6 * reads(reporter, 1000));
});
