import type { TestType } from '../model/review.ts';
import { annotation, junitMediaType, statementType, subjectPrefix, testKindUri, testResultType } from './in-toto.ts';
import type { TestCount } from './test-count.ts';

/** One test run, with the Changes that it tested. */
export interface TestRun {
  readonly type: TestType;
  /** The names of Changes with their subject digests, `sha256:` and 64 hex digits. */
  readonly subjects: readonly { readonly change: string; readonly digest: string; readonly commit?: string }[];
  /** Digests of the JUnit reports, 64 hex digits. */
  readonly reports: readonly { readonly name: string; readonly sha256: string }[];
  readonly tests: TestCount;
  readonly failedTests: readonly string[];
  readonly passedTests?: readonly string[];
  /** RFC 3339. */
  readonly at: string;
}

/** The run as an in-toto Statement: JSON text. The run passed if at least one test was run and none failed. */
export function writeStatement({ type, subjects, reports, tests, failedTests, passedTests, at }: TestRun): string {
  const { total, failed, skipped, flaky } = tests;
  const statement = {
    _type: statementType,
    subject: subjects.map(({ change, digest, commit }) => ({
      name: subjectPrefix + change,
      digest: { sha256: digest.replace(/^sha256:/, ''), ...(commit !== undefined && { gitCommit: commit }) },
    })),
    predicateType: testResultType,
    predicate: {
      result: failed === 0 && total > skipped ? 'PASSED' : 'FAILED',
      configuration: [
        {
          name: type,
          uri: testKindUri + type,
          annotations: {
            [annotation]: { at, tests: { total, failed, skipped, ...(flaky !== undefined && { flaky }) } },
          },
        },
        ...reports.map(({ name, sha256 }) => ({ name, digest: { sha256 }, mediaType: junitMediaType })),
      ],
      ...(passedTests && { passedTests }),
      warnedTests: [],
      failedTests,
    },
  };
  return `${JSON.stringify(statement, undefined, 2)}\n`;
}
