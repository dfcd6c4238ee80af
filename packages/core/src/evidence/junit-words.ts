/**
 * The meaning of words in JUnit reports. JUnit has no normative schema, and producers write results as attributes and as elements. A word
 * that is on none of these lists does not count as passed.
 */

/** The attributes of an element, in their order, as written. */
export type Attributes = Readonly<Record<string, string>>;

/** Values of `status` and its siblings that leave a test case passed. */
export const passWords = ['passed', 'pass', 'success', 'ok', 'run', 'completed', 'none'] as const;

const passing: ReadonlySet<string> = new Set(passWords);

const notRun: ReadonlySet<string> = new Set(
  'skip skipped disabled notrun ignore ignored pending suppressed todo'.split(' '),
);

/** Attributes of a case or a suite that give its result as a word. */
const wordAttributes: ReadonlySet<string> = new Set('status result outcome state verdict conclusion'.split(' '));

/** Attributes that give the result as true or false; false means that it did not pass. */
const truthAttributes: ReadonlySet<string> = new Set('success successful passed ok executed'.split(' '));

/** Attributes that count tests that did not pass. */
const failureCounts: ReadonlySet<string> = new Set(
  'failures failure failed errors error inconclusive crashed crashes aborted timeouts timedout broken'.split(' '),
);

const otherCounts: ReadonlySet<string> = new Set('tests skipped disabled flakes flaky'.split(' '));

/** Elements that other formats write for a test or a group of tests, and one that fetches another document. */
const foreignElements: ReadonlySet<string> = new Set(
  (
    'testcase testcases testsuite testsuites test tests unittest unittestresult testresult testresults testrun testmethod testfixture ' +
    'assembly assemblies collection case suite scenario include'
  ).split(' '),
);

/** Surefire's words for a retry that failed while another attempt passed. */
export const flakyElements: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError']);

/** `x:Not-Run` and `notRun` are one word: no prefix, no case, no separators. */
function folded(name: string): string {
  return name
    .slice(name.lastIndexOf(':') + 1)
    .replace(/[-_. ]/g, '')
    .toLowerCase();
}

/** The result that the name of an element expresses: `failure`, `rerunError`, `crashed`; `skipped`, `ignored`. */
export function elementMeaning(name: string): 'failure' | 'skipped' | 'foreign' | undefined {
  const word = folded(name);
  if (/fail|error|crash|abort|exception|panic|inconclusive|timedout|interrupted|broken/.test(word)) return 'failure';
  if (notRun.has(word)) return 'skipped';
  return foreignElements.has(word) ? 'foreign' : undefined;
}

/** A result that an attribute gives. `word` is as written. */
export interface AttributeResult {
  readonly word: string;
  readonly means: 'passed' | 'skipped' | 'other';
}

/** The results that attributes give as words, one for each such attribute. An empty attribute gives none. */
export function wordResults(attributes: Attributes): AttributeResult[] {
  return Object.entries(attributes).flatMap(([name, text]) => {
    if (!wordAttributes.has(folded(name)) || text.trim() === '') return [];
    return [{ word: text.trim(), means: meaning(folded(text.trim())) }];
  });
}

function meaning(word: string): AttributeResult['means'] {
  if (passing.has(word)) return 'passed';
  return notRun.has(word) ? 'skipped' : 'other';
}

/** What a test case says about itself by attributes such as `success="false"`, `skipped="true"` or `failures="1"`. */
export function caseFlags(attributes: Attributes): { readonly results: AttributeResult[]; readonly flaky: boolean } {
  const results: AttributeResult[] = [];
  let flaky = false;
  for (const [name, text] of Object.entries(attributes)) {
    const attribute = folded(name);
    const isTrue = !['', 'false', 'no', '0'].includes(text.trim().toLowerCase());
    const result = (means: 'skipped' | 'other'): number => results.push({ word: `${name}=${text.trim()}`, means });
    if (truthAttributes.has(attribute)) {
      if (!passing.has(folded(text.trim())) && !['', 'true', 'yes', '1'].includes(text.trim().toLowerCase()))
        result(attribute === 'executed' ? 'skipped' : 'other');
    } else if (isTrue && failureCounts.has(attribute)) result('other');
    else if (isTrue && notRun.has(attribute)) result('skipped');
    else if (isTrue && (attribute === 'flaky' || attribute === 'flakes')) flaky = true;
  }
  return { results, flaky };
}

/** The numbers that the attributes of an element give. */
export interface AttributeCounts {
  readonly tests: number | undefined;
  /** The sum of failures, errors and other tests that did not pass. */
  readonly failures: number;
  readonly flaky: number;
  /** The first attribute that is not a count, as written. */
  readonly unreadable: string | undefined;
}

/** Each spelling of an attribute counts, so that none can hide another. */
export function attributeCounts(attributes: Attributes): AttributeCounts {
  let [tests, unreadable]: [number | undefined, string | undefined] = [undefined, undefined];
  let [failures, flaky] = [0, 0];
  for (const [name, text] of Object.entries(attributes)) {
    const attribute = folded(name);
    if (!failureCounts.has(attribute) && !otherCounts.has(attribute)) continue;
    const count = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
    if (count === undefined) unreadable ??= `${name}=${JSON.stringify(text.slice(0, 60))}`;
    else if (failureCounts.has(attribute)) failures += count;
    else if (attribute === 'tests') tests = Math.max(tests ?? 0, count);
    else if (attribute.startsWith('flak')) flaky = Math.max(flaky, count);
  }
  return { tests, failures, flaky, unreadable };
}

/**
 * Entries that Ginkgo writes for the set-up and tear-down of a suite, and Mocha for its hooks. They are not tests.
 * https://onsi.github.io/ginkgo/#generating-machine-readable-reports
 */
export function isSuiteNode(name: string): boolean {
  return (
    /^\s*\[(?:Synchronized|Report)?(?:Before|After)Suite\]/.test(name) ||
    /^\s*\[(?:DeferCleanup \((?:Suite|All|Each)\)|CleanupAfter(?:Suite|All|Each))\]/.test(name) ||
    /^\s*"(?:before|after) (?:all|each)" hook/.test(name)
  );
}
