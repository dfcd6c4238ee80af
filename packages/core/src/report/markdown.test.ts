import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { everything, finding, firstStage, report } from '@gradus/testkit/report/webshop.ts';
import { markdown, markdownReport } from './markdown.ts';

const links = { head: 'https://forge.example/shop/ops/blob/0123abc/' };

test('tells the verdict, what is missing, and what does not count', async () => {
  await expect(markdownReport(report(everything, { prefix: 'shop/', links }))).toMatchFileSnapshot(
    '../../../testkit/golden/report/everything.md',
  );
});

test('of nothing is the verdict', () => {
  expect(markdownReport(report({}))).toMatch(/^## ✅ Gradus: Passed/);
});

describe('within its limit', () => {
  const findings = Array.from({ length: 3_000 }, (_, index) =>
    finding({
      ...firstStage,
      message: `Stage 長 ${index} reaches too much. ${'x'.repeat(index % 200)}`,
      fingerprint: String(index).padStart(16, '0'),
    }),
  );
  const given = report({ state: 'failed', findings });
  test.each([
    ['65,536 characters', { limit: 65_536, unit: 'characters' as const }],
    ['1 MiB', { limit: 1_048_576, unit: 'bytes' as const }],
    ['2,000 bytes', { limit: 2_000, unit: 'bytes' as const }],
  ])('of %s it ends at a whole finding and counts the others', (_, limit) => {
    const text = markdown(given, limit);
    const size = limit.unit === 'bytes' ? Buffer.byteLength(text) : text.length;
    expect(size).toBeLessThanOrEqual(limit.limit);
    const shown = text.match(/^- /gm)?.length ?? 0;
    const [, left] = /^_([\d,]+) more findings? omitted/m.exec(text) ?? [];
    expect(shown + Number((left ?? '0').replaceAll(',', ''))).toBe(3_000);
  });
});

/** The part of a text that a forge renders as Markdown, outside code spans. */
function outsideCode(text: string): string {
  return text.replaceAll(/(?<!\\)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

function expectHarmless(text: string): void {
  const running = outsideCode(text);
  const tags = running.match(/<[a-z!/][^>]*>/gi) ?? [];
  expect(tags.filter((tag) => !/^<\/?(?:details|summary|sub)>$/.test(tag))).toEqual([]);
  expect(running).not.toMatch(/(?<!&)[@#](?!\u200b|&#8203;|#|\s)/);
  expect(running).not.toMatch(/https?:/);
  expect(running).not.toMatch(/(?<!\\)!?\[[^\]]*(?<!\\)\]\(/);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
}

// oxlint-disable-next-line vitest/expect-expect -- it is expectHarmless that expects.
test('nothing that documents say becomes markup, a link, a mention or a command', () => {
  expectHarmless(markdown(hostileReport(hostileTexts), { limit: 1_000_000, unit: 'characters' }));
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 3 }), (texts) => {
      expectHarmless(markdown(hostileReport(texts), { limit: 65_536, unit: 'characters' }));
    }),
    { numRuns: 200 },
  );
});

test('a path cannot leave the link to its file', () => {
  const path = 'a)](https://evil.example "x.yaml';
  const text = markdownReport(
    report({ findings: [{ ...firstStage, location: { ...firstStage.location, path } }] }, { links }),
  );
  expect(text).toContain(
    '(https://forge.example/shop/ops/blob/0123abc/a%29%5D%28https%3A/%2Fevil.example%20%22x.yaml'.replace(
      '%3A/%2F',
      '%3A//',
    ),
  );
});
