import { SaxesParser } from 'saxes';
import { locateOffset } from '../load/position.ts';
import { badCharacter, replaceBadCharacters } from './junit-characters.ts';
import { closeElement, junitCount, junitCounter, openElement, timeOf, type JunitCounter } from './junit-cases.ts';
import { emptyRun, type TestCount } from './test-count.ts';

/** The content of a JUnit report. If it cannot be used, the counts include only what was read before the problem. */
export interface JunitReport extends TestCount {
  /** Tests that passed after another attempt had failed. */
  readonly flaky: number;
  /** Names, `class.name`, of at most 1,000. */
  readonly failedTests: readonly string[];
  /** Names of flaky tests, at most 1,000. */
  readonly flakyTests: readonly string[];
  /** Absent if there are more than 1,000. */
  readonly passedTests?: readonly string[];
  /** The earliest time of a suite that has an offset, RFC 3339. */
  readonly at?: string;
  /** Something unusual that does not change the result, as the end of a sentence. */
  readonly note?: string;
  /** Why it proves nothing, as the end of a sentence. */
  readonly problem?: string;
  /** foreign: XML that is not a JUnit report · broken: cannot be read, or contradicts itself · empty: no test was run. */
  readonly unusable?: 'foreign' | 'broken' | 'empty';
}

/** The maximum nesting of elements. */
const maxDepth = 100;

/** The maximum length of a report in UTF-16 units: more than any suite writes, and less than would stall a job. */
const maxLength = 64 * 1024 * 1024;

/** The rest of the report cannot be read. */
class Stop extends Error {
  readonly unusable: 'foreign' | 'broken';
  constructor(message: string, unusable: 'foreign' | 'broken' = 'broken') {
    super(message);
    this.unusable = unusable;
  }
}

export interface JunitOptions {
  /** Drops characters that XML does not allow. Without this option, they make the report unusable. */
  readonly lenient?: boolean;
}

/**
 * Reads a JUnit report of any dialect in time linear to its length. Test cases are counted; the totals of suites are only compared
 * with them. A document type or a custom entity is rejected, and so is an element that may be a failure and cannot be counted.
 */
export function readJunit(text: string, { lenient = false }: JunitOptions = {}): JunitReport {
  const counter = junitCounter();
  try {
    if (text.length > maxLength) throw new Stop(`is longer than ${maxLength} characters`);
    parse(lenient ? replaceBadCharacters(text) : text, counter, lenient);
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
  const { failedTests, flakyTests, passedTests, note } = counter;
  const at = timeOf(counter);
  const names = { failedTests, flakyTests, ...(passedTests && { passedTests }) };
  return { ...junitCount(counter), ...names, ...(at && { at }), ...(note && { note }) };
}

function parse(text: string, counter: JunitCounter, lenient: boolean): void {
  const parser = new SaxesParser();
  const place = (): string => `line ${parser.line}, column ${Math.max(1, parser.columnIndex)}`;
  parser.on('error', ({ message }) => {
    const bad = badCharacter(text, parser.position);
    if (bad !== undefined && /disallowed character|malformed character entity/.test(message))
      throw new Stop(notAllowed(bad.shown, locateOffset(text, bad.offset)));
    throw new Stop(notWellFormed(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), place()));
  });
  parser.on('doctype', () => {
    throw new Stop(
      `declares a document type (${place()}), which a test report does not need and which can define entities`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.lastIndexOf(':') + 1);
    if (counter.open.length === 0 && local !== 'testsuites' && local !== 'testsuite')
      throw new Stop(
        `is not a JUnit report: its root is <${name.slice(0, 60)}>, not <testsuites> or <testsuite>`,
        'foreign',
      );
    if (counter.open.length === maxDepth)
      throw new Stop(`nests elements more than ${maxDepth} levels deep (${place()})`);
    openElement(counter, { name: local, attributes: lenient ? dropped(attributes) : attributes, line: parser.line });
  });
  parser.on('closetag', () => closeElement(counter));
  parser.write(text).close();
}

function dropped(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, text]) => [name, text.replaceAll('\uFFFD', '')]));
}

function notAllowed(shown: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return (
    `contains ${shown} at line ${line}, column ${column}, which XML does not allow. Turn off colors in the output of the tests ` +
    '(NO_COLOR=1 in many tools), or remove such characters with gradus evidence add --lenient'
  );
}

function notWellFormed(reason: string, place: string): string {
  if (reason === 'undefined entity') return `uses an entity that XML does not define (${place})`;
  return `is not well-formed XML (${place}: ${reason})`;
}
