import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const records = readdirSync(folder).filter((name) => /^\d{4}-.*\.md$/.test(name));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const statusOf = (file: string): string => /^## Status\n([^]*?)\n## /m.exec(read(file))?.[1] ?? '';

test('the index lists each decision once, under its number', () => {
  const lines = [...read('README.md').matchAll(/^- \[(\d+)\. .+?\]\((.+?)\): ./gm)];
  const listed = lines.map(([, number, file]) => `${number!.padStart(4, '0')} ${file}`).toSorted();
  expect(listed).toEqual(records.map((file) => `${file.slice(0, 4)} ${file}`));
});

/** `LATER amend EARLIER` for each other record that the Status of a record names, from whichever end. */
function relationsOf(file: string, verb: 'amends' | 'amended by'): string[] {
  const pattern = new RegExp(
    String.raw`\b(${verb}|${verb.replace('amend', 'supersede')}) \[ADR (\d+)\]\((.+?)\)`,
    'gi',
  );
  return [...statusOf(file).matchAll(pattern)].map(([, kind, number, other]) => {
    expect(other, `${file} names ADR ${number}`).toMatch(new RegExp(`^${number!.padStart(4, '0')}-`));
    const [later, earlier] = verb === 'amends' ? [file, other] : [other, file];
    return `${later} ${kind!.slice(0, 5).toLowerCase()} ${earlier}`;
  });
}

const later = records.flatMap((file) => relationsOf(file, 'amends'));
const earlier = records.flatMap((file) => relationsOf(file, 'amended by'));

test('a decision that amends or supersedes another is named there, and the other way round', () => {
  expect(later.length).toBeGreaterThan(0);
  expect(later.toSorted()).toEqual(earlier.toSorted());
});

test('the Status of a decision links to others only as amending or superseding', () => {
  const links = records.flatMap((file) => [...statusOf(file).matchAll(/\]\(/g)]);
  expect(later.length + earlier.length).toBe(links.length);
});
