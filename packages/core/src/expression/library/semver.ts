import compareBuild from 'semver/functions/compare.js';
import parseVersion from 'semver/functions/parse.js';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import { Optional } from '../cel-js.ts';
import { EvaluationFailed, type FunctionDefinition } from '../definition.ts';

/** A version of https://semver.org/spec/v2.0.0.html; build metadata does not count in comparisons. */
export class Semver {
  readonly text: string;
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  readonly prerelease: string;

  constructor(text: string, parsed: NonNullable<ReturnType<typeof parseVersion>>) {
    this.text = text;
    this.major = BigInt(parsed.major);
    this.minor = BigInt(parsed.minor);
    this.patch = BigInt(parsed.patch);
    this.prerelease = parsed.prerelease.join('.');
  }

  compareTo(other: Semver): number {
    return compareBuild(this.text, other.text);
  }

  equals(other: Semver): boolean {
    return this.compareTo(other) === 0;
  }

  toString(): string {
    return this.text;
  }
}

/** The versions of Kubernetes' semver library, with ranges as npm writes them. */
export const semver: readonly FunctionDefinition[] = [
  {
    signature: 'semver(string): Semver',
    doc: 'The version of a text, by semver.org. Fails on other text.',
    example: ['semver("1.10.0") == semver("1.10.0+build.7")', 'true'],
    run: (_, text: string) => required(read(text, false), text),
    checkLiteral: ([text]) =>
      text === undefined || read(text, false) ? undefined : `"${text}" is not a version such as 1.2.3.`,
  },
  {
    signature: 'semver(string, bool): Semver',
    doc: 'With true, accepts a leading v, missing minor and patch numbers, and leading zeros, like Kubernetes: v1.02 is 1.2.0.',
    example: ['semver("v1.02", true) == semver("1.2.0")', 'true'],
    run: (_, text: string, loose: boolean) => required(read(text, loose), text),
    checkLiteral: ([text]) =>
      text === undefined || read(text, true) ? undefined : `"${text}" is not a version such as 1.2.3.`,
  },
  {
    signature: 'isSemver(string): bool',
    doc: 'Whether `semver` can read the text.',
    example: ['isSemver("v1.2.3")', 'false'],
    run: (_, text: string) => read(text, false) !== undefined,
  },
  {
    signature: 'isSemver(string, bool): bool',
    doc: 'Whether `semver` with the same second argument can read the text.',
    example: ['isSemver("v1.2", true)', 'true'],
    run: (_, text: string, loose: boolean) => read(text, loose) !== undefined,
  },
  {
    signature: 'optionalSemver(string): optional<Semver>',
    doc: 'The version, or none if `semver` fails.',
    example: ['optionalSemver("latest").hasValue()', 'false'],
    run: (_, text: string) => Optional.of(read(text, false)),
  },
  {
    signature: 'optionalSemver(string, bool): optional<Semver>',
    doc: 'The version, or none if `semver` with the same second argument fails.',
    example: ['optionalSemver("v4", true).value().major()', '4'],
    run: (_, text: string, loose: boolean) => Optional.of(read(text, loose)),
  },
  {
    signature: 'Semver.major(): int',
    doc: 'The major number.',
    example: ['semver("1.2.3").major()', '1'],
    run: (_, version: Semver) => version.major,
  },
  {
    signature: 'Semver.minor(): int',
    doc: 'The minor number.',
    example: ['semver("1.2.3").minor()', '2'],
    run: (_, version: Semver) => version.minor,
  },
  {
    signature: 'Semver.patch(): int',
    doc: 'The patch number.',
    example: ['semver("1.2.3").patch()', '3'],
    run: (_, version: Semver) => version.patch,
  },
  {
    signature: 'Semver.prerelease(): string',
    doc: 'The part after the hyphen, or the empty string.',
    example: ['semver("1.2.3-rc.1").prerelease()', '"rc.1"'],
    run: (_, version: Semver) => version.prerelease,
  },
  {
    signature: 'Semver.compareTo(Semver): int',
    doc: '-1, 0 or 1 by the precedence of semver.org.',
    example: ['semver("1.2.3").compareTo(semver("1.10.0"))', '-1'],
    run: (_, a: Semver, b: Semver) => BigInt(a.compareTo(b)),
  },
  {
    signature: 'Semver.isLessThan(Semver): bool',
    doc: 'Whether it comes before the other.',
    example: ['semver("1.0.0-rc.1").isLessThan(semver("1.0.0"))', 'true'],
    run: (_, a: Semver, b: Semver) => a.compareTo(b) < 0,
  },
  {
    signature: 'Semver.isGreaterThan(Semver): bool',
    doc: 'Whether it comes after the other.',
    example: ['semver("2.0.0").isGreaterThan(semver("1.9.9"))', 'true'],
    run: (_, a: Semver, b: Semver) => a.compareTo(b) > 0,
  },
  {
    signature: 'Semver.satisfies(string): bool',
    doc: 'Whether it is in a range with npm syntax: `>=1.2 <2`, `^1.4`, `1.x || 3.x`. A prerelease is in the range only if the range names a prerelease of the same version. Fails for an invalid range.',
    example: ['semver("1.4.2").satisfies(">=1.2 <2")', 'true'],
    run(_, version: Semver, range: string) {
      if (!isRange(range))
        throw new EvaluationFailed(`${JSON.stringify(range.slice(0, 60))} is not a version range such as >=1.2 <2`);
      return satisfies(version.text, range);
    },
    checkLiteral: ([, range]) =>
      range === undefined || isRange(range) ? undefined : `"${range}" is not a version range such as >=1.2 <2.`,
  },
  {
    signature: 'isSemverRange(string): bool',
    doc: 'Whether `satisfies` can read the text.',
    example: ['isSemverRange("^1.4")', 'true'],
    run: (_, range: string) => isRange(range),
  },
];

function required(version: Semver | undefined, text: string): Semver {
  if (!version) throw new EvaluationFailed(`${JSON.stringify(text.slice(0, 60))} is not a version such as 1.2.3`);
  return version;
}

function isRange(range: string): boolean {
  return range.length <= 256 && validRange(range) !== null;
}

function read(text: string, loose: boolean): Semver | undefined {
  const strict = loose ? normalized(text) : text;
  // The library also takes a leading v and white space.
  const parsed = strict.length <= 256 && /^\d/.test(strict) && !/\s$/.test(strict) ? parseVersion(strict) : null;
  return parsed ? new Semver(strict, parsed) : undefined;
}

function normalized(text: string): string {
  const [, numbers = '', rest = ''] = /^v?([\d.]+)(.*)$/s.exec(text) ?? [];
  const parts = numbers.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length < 3) parts.push('0');
  return parts.join('.') + rest;
}
