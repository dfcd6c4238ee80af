import type { TestCount } from './test-count.ts';
import { formatInstant, parseInstant } from '../time/instant.ts';

/** The attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** Names of tests that a report keeps; lists longer than that help nobody. */
const maxNames = 1000;

/** UTF-16 units of a name. */
const maxName = 300;

/** What has been counted of a report so far. */
export interface JunitCounter {
  /** Of each element that is open, outermost first. */
  readonly open: Opened[];
  readonly failedTests: string[];
  /** Undefined once there are too many to list them all. */
  passedTests: string[] | undefined;
  /** Milliseconds of the earliest timestamp that has an offset. */
  earliest: number | undefined;
  note: string | undefined;
  contradiction: string | undefined;
  total: TestCount;
}

type Opened =
  | { readonly kind: 'suite'; readonly line: number; readonly attributes: Attributes; count: TestCount }
  | { readonly kind: 'case'; readonly attributes: Attributes; failed: boolean; skipped: boolean }
  | { readonly kind: 'other' };

export function junitCounter(): JunitCounter {
  const total = { total: 0, failed: 0, skipped: 0 };
  const unknown = { earliest: undefined, note: undefined, contradiction: undefined };
  return { open: [], failedTests: [], passedTests: [], total, ...unknown };
}

const isSuite: ReadonlySet<string> = new Set(['testsuite', 'testsuites']);
const isFailure: ReadonlySet<string> = new Set(['failure', 'error']);

/** Takes in the start of an element by its local name. Only what stands in suites and cases means something. */
export function openElement(counter: JunitCounter, name: string, attributes: Attributes, line: number): void {
  const above = counter.open.at(-1);
  counter.open.push(opened(counter, above, name, attributes, line));
}

function opened(
  counter: JunitCounter,
  above: Opened | undefined,
  name: string,
  attributes: Attributes,
  line: number,
): Opened {
  if (above?.kind === 'other') return above;
  if (isSuite.has(name)) {
    noteTime(counter, attributes['timestamp']);
    return { kind: 'suite', line, attributes, count: { total: 0, failed: 0, skipped: 0 } };
  }
  if (name === 'testcase') return { kind: 'case', attributes, ...byStatus(attributes) };
  if (above?.kind === 'case') {
    if (isFailure.has(name)) above.failed = true;
    if (name === 'skipped') above.skipped = true;
  }
  // What failed before or after its tests: a set-up, a file that does not load.
  if (above?.kind === 'suite' && isFailure.has(name)) add(counter, { total: 1, failed: 1, skipped: 0 });
  return { kind: 'other' };
}

/** CTest, GoogleTest and others say by an attribute what came of a test; it can take a pass away, and never gives one. */
function byStatus({ status = '', result = '' }: Attributes): { failed: boolean; skipped: boolean } {
  const words = [status.toLowerCase(), result.toLowerCase()];
  return { failed: words.some((word) => failing.has(word)), skipped: words.some((word) => leftOut.has(word)) };
}

const failing: ReadonlySet<string> = new Set(
  'fail failed failure error errored broken crashed timeout timedout timed_out aborted cancelled canceled'.split(' '),
);
const leftOut: ReadonlySet<string> = new Set(
  'skip skipped disabled notrun not_run ignored pending suppressed todo'.split(' '),
);

/** Takes in the end of the element that was opened last. */
export function closeElement(counter: JunitCounter): void {
  const closed = counter.open.pop();
  if (closed?.kind === 'case') {
    const { failed, skipped, attributes } = closed;
    add(counter, { total: 1, failed: Number(failed), skipped: Number(skipped && !failed) });
    if (failed) remember(counter.failedTests, attributes);
    else if (!skipped && counter.passedTests && !remember(counter.passedTests, attributes))
      counter.passedTests = undefined;
  } else if (closed?.kind === 'suite') {
    compare(counter, closed.attributes, closed.count, closed.line);
    add(counter, closed.count);
  }
}

/** To the suite that is open, or to the whole. */
function add(counter: JunitCounter, { total, failed, skipped }: TestCount): void {
  const suite = counter.open.findLast((each) => each.kind === 'suite');
  const to = suite?.count ?? counter.total;
  const sum = { total: to.total + total, failed: to.failed + failed, skipped: to.skipped + skipped };
  if (suite) suite.count = sum;
  else counter.total = sum;
}

function remember(names: string[], { classname = '', name = '' }: Attributes): boolean {
  if (names.length === maxNames) return false;
  names.push(
    [classname, name]
      .filter((part) => part !== '')
      .join('.')
      .slice(0, maxName) || '(unnamed)',
  );
  return true;
}

/** Numbers of a suite are another program's sums, and cases are what they should be sums of. A failure that has no case is never believed away. */
function compare(counter: JunitCounter, attributes: Attributes, count: TestCount, line: number): void {
  const tests = number(attributes['tests']);
  const failures = (number(attributes['failures']) ?? 0) + (number(attributes['errors']) ?? 0);
  if (failures > 0 && count.failed === 0)
    counter.contradiction ??= `says at line ${line} that ${failures} failed, and holds no test case that did`;
  if (tests !== undefined && tests !== count.total)
    counter.note ??= `says tests="${tests}" at line ${line} and holds ${count.total} test cases there; the cases were counted`;
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}

/** Most producers write no offset, and then nobody knows the instant. */
function noteTime(counter: JunitCounter, text: string | undefined): void {
  const at = text === undefined ? undefined : parseInstant(text.trim());
  if (at !== undefined && (counter.earliest === undefined || at < counter.earliest)) counter.earliest = at;
}

export function timeOf({ earliest }: JunitCounter): string | undefined {
  return earliest === undefined ? undefined : formatInstant(earliest);
}
