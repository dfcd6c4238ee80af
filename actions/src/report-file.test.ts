import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { writeReportFile } from './report-file.ts';

test('folders above a report are made', () => {
  using place = temporaryFolder();
  expect(writeReportFile(place.dir, 'reports/gate/gradus.sarif', '{}')).toBeUndefined();
  expect(readFileSync(join(place.dir, 'reports/gate/gradus.sarif'), 'utf8')).toBe('{}');
});

test('a link where the report goes is replaced, and what it leads to stays', () => {
  using place = temporaryFolder();
  const checkout = join(place.dir, 'checkout');
  mkdirSync(checkout);
  writeFileSync(join(place.dir, 'profile'), 'kept');
  symlinkSync('../profile', join(checkout, 'gradus.sarif'));
  expect(writeReportFile(checkout, 'gradus.sarif', '{}')).toBeUndefined();
  expect(readFileSync(join(place.dir, 'profile'), 'utf8')).toBe('kept');
  expect(readFileSync(join(checkout, 'gradus.sarif'), 'utf8')).toBe('{}');
});

test.each([
  ['that leads out of the checkout', '..', 'reports/gradus.sarif', 'a link in its path leads out of the checkout'],
  ['below which folders are wanted', '..', 'reports/a/b.sarif', 'a link in its path leads out of the checkout'],
  ['that points to nothing', '../nowhere', 'reports/gradus.sarif', 'ENOENT'],
])('a folder is refused %s', (_, target, file, why) => {
  using place = temporaryFolder();
  const checkout = join(place.dir, 'checkout');
  mkdirSync(checkout);
  symlinkSync(target, join(checkout, 'reports'));
  expect(writeReportFile(checkout, file, '{}')).toContain(why);
  expect(() => readFileSync(join(place.dir, 'gradus.sarif'))).toThrow('ENOENT');
});

test('a link to another folder of the checkout is good', () => {
  using place = temporaryFolder();
  mkdirSync(join(place.dir, 'real'));
  symlinkSync('real', join(place.dir, 'reports'));
  expect(writeReportFile(place.dir, 'reports/gradus.sarif', '{}')).toBeUndefined();
});

test('what the workflow names elsewhere is written there', () => {
  using place = temporaryFolder();
  const checkout = join(place.dir, 'checkout');
  mkdirSync(checkout);
  expect(writeReportFile(checkout, '../gradus.sarif', '{}')).toBeUndefined();
  expect(writeReportFile(checkout, join(place.dir, 'absolute.sarif'), '{}')).toBeUndefined();
});

test('a file that cannot be written is reported', () => {
  using place = temporaryFolder();
  mkdirSync(join(place.dir, 'gradus.sarif'));
  expect(writeReportFile(place.dir, 'gradus.sarif', '{}')).toContain('EISDIR');
});
