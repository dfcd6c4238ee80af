import { SaxesParser } from 'saxes';
import { closeElement, junitCounter, openElement, timeOf, type JunitCounter } from './junit-cases.ts';
import { emptyRun, type TestCount } from './test-count.ts';

/** What a JUnit report says. Where it cannot be used, the counts are what was seen until then. */
export interface JunitReport extends TestCount {
  /** Names, `class.name`, of at most 1,000. */
  readonly failedTests: readonly string[];
  /** Absent where there are more than 1,000. */
  readonly passedTests?: readonly string[];
  /** The earliest time that a suite names with an offset, RFC 3339. */
  readonly at?: string;
  /** Something odd that changes nothing, as the end of a sentence. */
  readonly note?: string;
  /** Why it proves nothing, as the end of a sentence. */
  readonly problem?: string;
  /** foreign: XML that is no JUnit report · broken: cannot be read, or contradicts itself · empty: no test was run. */
  readonly unusable?: 'foreign' | 'broken' | 'empty';
}

/** Elements inside one another. */
const maxDepth = 100;

/** UTF-16 units of a report: more than any suite writes, and less than what would stall a job. */
const maxLength = 64 * 1024 * 1024;

/** The report cannot be read on. */
class Stop extends Error {
  readonly unusable: 'foreign' | 'broken';
  constructor(message: string, unusable: 'foreign' | 'broken' = 'broken') {
    super(message);
    this.unusable = unusable;
  }
}

/**
 * Reads a JUnit report of any dialect in time linear to its length. Test cases are counted; the sums that suites give are only
 * compared with them. A document type or an entity of its own is refused.
 */
export function readJunit(text: string): JunitReport {
  const counter = junitCounter();
  try {
    if (text.length > maxLength) throw new Stop(`is longer than ${maxLength} characters`);
    parse(text, counter);
  } catch (error) {
    if (error instanceof Stop) return { ...reportOf(counter), problem: error.message, unusable: error.unusable };
    throw error;
  }
  if (counter.contradiction !== undefined)
    return { ...reportOf(counter), problem: counter.contradiction, unusable: 'broken' };
  const empty = emptyRun(counter.total);
  return { ...reportOf(counter), ...(empty !== undefined && { problem: empty, unusable: 'empty' }) };
}

function reportOf(counter: JunitCounter): JunitReport {
  const { total, failedTests, passedTests, note } = counter;
  const at = timeOf(counter);
  return { ...total, failedTests, ...(passedTests && { passedTests }), ...(at && { at }), ...(note && { note }) };
}

function parse(text: string, counter: JunitCounter): void {
  const parser = new SaxesParser();
  const place = (): string => `line ${parser.line}, column ${Math.max(1, parser.columnIndex)}`;
  parser.on('error', ({ message }) => {
    throw new Stop(notWellFormed(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), place()));
  });
  parser.on('doctype', () => {
    throw new Stop(`declares a document type (${place()}), which no test report needs and entities hide in`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.lastIndexOf(':') + 1);
    if (counter.open.length === 0 && local !== 'testsuites' && local !== 'testsuite')
      throw new Stop(
        `is no JUnit report: its root is <${name.slice(0, 60)}>, not <testsuites> or <testsuite>`,
        'foreign',
      );
    if (counter.open.length === maxDepth)
      throw new Stop(`nests elements more than ${maxDepth} levels deep (${place()})`);
    openElement(counter, local, attributes, parser.line);
  });
  parser.on('closetag', () => closeElement(counter));
  parser.write(text).close();
}

function notWellFormed(reason: string, place: string): string {
  if (reason === 'undefined entity') return `uses an entity that XML does not define (${place})`;
  return `is not well-formed XML (${place}: ${reason})`;
}
