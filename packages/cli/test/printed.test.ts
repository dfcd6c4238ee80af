import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * What a command prints beside `printable(…)`: texts of ours alone, and reports, which escape by themselves (log-safe.test.ts, and the
 * tests of each report). A new line here needs such a test.
 */
const safe: readonly RegExp[] = [
  /^'[^']*'\)/,
  /^printable\(/,
  /^format\.reporter\(/,
  /^(?:actionText|actionJson|actionDotenv)\(/,
  /^file \? actionText\(.*\) : printable\(/,
  /^options\.format === 'json' \? stableJson\(heads\) : listText\(heads\)/,
  /^`\$\{escapeJsonForLog\(/,
  // The line of a progress bar; its word is ours.
  /^`\\r\\u001b\[2K\$\{what\}…`\)/,
  /^options\.format === 'json' \? stateJson\(state\) : statusText\(/,
  // Counts.
  /^`\$\{counted\(policies/,
  /^`gradus: \$\{found\.ignored\} other/,
  // Schemas, completions and the sentence about a merged head hold no text of a document.
  /^rows\.join\(''\)/,
  /^`\$\{JSON\.stringify\(schemas\.get\(name\), null, 2\)\}/,
  /^scripts\[shell\]\(/,
  /^merged\(gated\.head\)/,
  // sweepTable, sweepJson and landedReport, reports of rollouts, and manifests, which are a file as a whole.
  /^shown\)/,
  /^text\)/,
  /^files\.map\(\(\{ text \}\) => text\)\.join\('---\\n'\)\)/,
];

test('everything that a command prints is escaped for a terminal and a build log', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const printed = files.flatMap((path) =>
    readFileSync(join(source, path), 'utf8')
      .split(/process\.(?:stdout|stderr)\.write\(/)
      .slice(1)
      .map((rest) => ({ path, what: rest.trimStart().slice(0, 120) })),
  );
  expect(printed.length).toBeGreaterThan(30);
  expect(printed.filter(({ what }) => !safe.some((pattern) => pattern.test(what)))).toEqual([]);
});
