import type { TestCount } from './test-count.ts';
import { formatInstant, parseInstant } from '../time/instant.ts';
import {
  attributeCounts,
  caseFlags,
  elementMeaning,
  flakyElements,
  isSuiteNode,
  passWords,
  wordResults,
  type AttributeResult,
  type Attributes,
} from './junit-words.ts';

/** How many names of tests a report keeps; longer lists are not useful. */
const maxNames = 1000;

/** UTF-16 units of a name. */
const maxName = 300;

/** Elements that were counted. */
interface Count {
  readonly total: number;
  readonly failed: number;
  readonly skipped: number;
  /** Passed cases that failed before. */
  readonly flaky: number;
  /** Failed attempts of flaky cases: what some producers add to `failures`. */
  readonly flakyRuns: number;
  /** Entries for the set-up and tear-down of a suite that did not fail. They are not tests. */
  readonly nodes: number;
}

/** The counts of a report so far. */
export interface JunitCounter {
  /** One for each open element, outermost first. */
  readonly open: Opened[];
  readonly failedTests: string[];
  readonly flakyTests: string[];
  /** Undefined once there are too many to list them all. */
  passedTests: string[] | undefined;
  /** Milliseconds of the earliest timestamp that has an offset. */
  earliest: number | undefined;
  note: string | undefined;
  contradiction: string | undefined;
  total: Count;
}

interface OpenCase {
  readonly kind: 'case';
  readonly attributes: Attributes;
  failed: boolean;
  skipped: boolean;
  flaky: boolean;
  flakyRuns: number;
}

type Opened =
  | { readonly kind: 'suite'; readonly line: number; readonly attributes: Attributes; count: Count }
  | OpenCase
  /** `counted`: it is a failure or inside one, and its content describes that failure. */
  | { readonly kind: 'other'; readonly name: string; readonly counted: boolean };

/** The start of an element: its name without a prefix. */
export interface OpenedElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly line: number;
}

const none: Count = { total: 0, failed: 0, skipped: 0, flaky: 0, flakyRuns: 0, nodes: 0 };

export function junitCounter(): JunitCounter {
  const unknown = { earliest: undefined, note: undefined, contradiction: undefined };
  return { open: [], failedTests: [], flakyTests: [], passedTests: [], total: none, ...unknown };
}

/** Reads the start of an element. If an element may be a failure and cannot be counted, the report contradicts itself. */
export function openElement(counter: JunitCounter, element: OpenedElement): void {
  counter.open.push(opened(counter, counter.open.at(-1), element));
}

function opened(counter: JunitCounter, above: Opened | undefined, element: OpenedElement): Opened {
  const { name, attributes, line } = element;
  if (above?.kind === 'other') return unplaced(counter, above, element);
  if (name === 'testsuite' || name === 'testsuites') {
    noteTime(counter, attributes['timestamp']);
    return { kind: 'suite', line, attributes, count: none };
  }
  if (name === 'testcase') return openCase(counter, element);
  const isFailure = elementMeaning(name) === 'failure';
  if (above?.kind === 'case') {
    if (flakyElements.has(name)) {
      above.flaky = true;
      above.flakyRuns++;
    } else if (isFailure) above.failed = true;
    else if (elementMeaning(name) === 'skipped') above.skipped = true;
    else return unplaced(counter, above, element);
    return { kind: 'other', name, counted: isFailure && !flakyElements.has(name) };
  }
  // A failure before or after the tests: in a set-up, or in a file that does not load.
  if (above?.kind === 'suite' && isFailure) {
    add(counter, { ...none, total: 1, failed: 1 });
    remember(counter.failedTests, above.attributes);
    return { kind: 'other', name, counted: true };
  }
  return unplaced(counter, above, element);
}

/** An element that does not belong in a suite or a case. */
function unplaced(counter: JunitCounter, above: Opened | undefined, { name, attributes, line }: OpenedElement): Opened {
  if (above?.kind === 'other' && above.counted) return above;
  const inside = above?.kind === 'other' ? ` inside <${above.name}>` : '';
  const meaning = elementMeaning(name);
  if (meaning === 'failure')
    counter.contradiction ??= `has a <${shown(name)}>${inside} at line ${line}, where JUnit does not allow it: failures cannot be counted`;
  if (meaning === 'foreign')
    counter.contradiction ??= `has a <${shown(name)}>${inside} at line ${line}, which JUnit does not allow there: its tests cannot be counted`;
  const { failures, unreadable } = attributeCounts(attributes);
  if (failures > 0 || (unreadable !== undefined && !isText(name)))
    counter.contradiction ??= `counts failures at <${shown(name)}> at line ${line}, where JUnit does not allow it`;
  return { kind: 'other', name: shown(name), counted: false };
}

/** Properties and output may have attributes with any name; a number in them that reports failures still counts. */
function isText(name: string): boolean {
  return ['properties', 'property', 'system-out', 'system-err'].includes(name);
}

function openCase(counter: JunitCounter, { attributes, line }: OpenedElement): OpenCase {
  const flags = caseFlags(attributes);
  const results = [...wordResults(attributes), ...flags.results];
  const other = results.find(({ means }) => means === 'other');
  if (other && !isCommonFailure(other)) counter.note ??= notAPass(other, line, attributes);
  const skipped = results.some(({ means }) => means === 'skipped');
  return { kind: 'case', attributes, failed: other !== undefined, skipped, flaky: flags.flaky, flakyRuns: 0 };
}

/** Words that no message has to explain. */
function isCommonFailure({ word }: AttributeResult): boolean {
  return /^(?:fail(?:ed|ure)?|error|timed ?_?out|timeout)$/i.test(word);
}

function notAPass({ word }: AttributeResult, line: number, attributes: Attributes): string {
  return (
    `gives the result ${JSON.stringify(word.slice(0, 60))} for ${nameOf(attributes)} at line ${line}, which was counted as failed: ` +
    `only ${passWords.join(', ')} pass`
  );
}

/** Reads the end of the element that was opened last. */
export function closeElement(counter: JunitCounter): void {
  const closed = counter.open.pop();
  if (closed?.kind === 'case') closeCase(counter, closed);
  else if (closed?.kind === 'suite') {
    const flaky = Math.max(closed.count.flaky, Math.min(claimedFlaky(closed.attributes), passedOf(closed.count)));
    const count = { ...closed.count, flaky };
    compare(counter, closed.attributes, count, closed.line);
    add(counter, count);
  }
}

function closeCase(counter: JunitCounter, { failed, skipped, flaky, flakyRuns, attributes }: OpenCase): void {
  const passed = !failed && !skipped;
  if (isSuiteNode(attributes['name'] ?? '') && !failed) {
    add(counter, { ...none, nodes: 1 });
    return;
  }
  add(counter, {
    total: 1,
    failed: Number(failed),
    skipped: Number(skipped && !failed),
    flaky: Number(passed && flaky),
    flakyRuns: passed ? flakyRuns : 0,
    nodes: 0,
  });
  if (failed) remember(counter.failedTests, attributes);
  if (passed && flaky) remember(counter.flakyTests, attributes);
  if (passed && counter.passedTests && !remember(counter.passedTests, attributes)) counter.passedTests = undefined;
}

function claimedFlaky(attributes: Attributes): number {
  return attributeCounts(attributes).flaky;
}

function passedOf({ total, failed, skipped }: Count): number {
  return total - failed - skipped;
}

/** Adds to the open suite, or to the whole report. */
function add(counter: JunitCounter, more: Count): void {
  const suite = counter.open.findLast((each) => each.kind === 'suite');
  const to = suite?.count ?? counter.total;
  const sum: Count = {
    total: to.total + more.total,
    failed: to.failed + more.failed,
    skipped: to.skipped + more.skipped,
    flaky: to.flaky + more.flaky,
    flakyRuns: to.flakyRuns + more.flakyRuns,
    nodes: to.nodes + more.nodes,
  };
  if (suite) suite.count = sum;
  else counter.total = sum;
}

function remember(names: string[], attributes: Attributes): boolean {
  if (names.length === maxNames) return false;
  names.push(nameOf(attributes));
  return true;
}

function nameOf({ classname = '', name = '' }: Attributes): string {
  const parts = [classname, name].filter((part) => part !== '');
  return parts.join('.').slice(0, maxName) || '(unnamed)';
}

function shown(name: string): string {
  return name.slice(0, 60);
}

/** The numbers of a suite should be the sums of its cases, but another program computed them. A failure without a case still counts. */
function compare(counter: JunitCounter, attributes: Attributes, count: Count, line: number): void {
  const { tests, failures, unreadable } = attributeCounts(attributes);
  if (unreadable !== undefined)
    counter.contradiction ??= `counts by ${unreadable} at line ${line}, which is not a whole number`;
  if (failures > count.flakyRuns && count.failed === 0)
    counter.contradiction ??= `counts ${failures} failures at line ${line}, but has no test case that failed`;
  const word = wordResults(attributes).find(({ means }) => means !== 'passed');
  if (word && count.failed === 0 && (word.means === 'other' || passedOf(count) > 0))
    counter.contradiction ??= `gives a suite the result ${JSON.stringify(word.word.slice(0, 60))} at line ${line}, but has no test case with that result`;
  if (tests !== undefined && tests !== count.total + count.nodes)
    counter.note ??= `says tests="${tests}" at line ${line}, but has ${count.total + count.nodes} test cases there; the cases were counted`;
}

/** Most producers write no offset, and then the instant is unknown. */
function noteTime(counter: JunitCounter, text: string | undefined): void {
  const at = text === undefined ? undefined : parseInstant(text.trim());
  if (at !== undefined && (counter.earliest === undefined || at < counter.earliest)) counter.earliest = at;
}

export function timeOf({ earliest }: JunitCounter): string | undefined {
  return earliest === undefined ? undefined : formatInstant(earliest);
}

/** The counts of the whole report. */
export function junitCount({ total: { total, failed, skipped, flaky } }: JunitCounter): Required<TestCount> {
  return { total, failed, skipped, flaky };
}
