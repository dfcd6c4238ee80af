import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJunit } from './junit.ts';

const suite = (...cases: string[]): string => `<testsuite name="checkout">${cases.join('')}</testsuite>`;
const passed = '<testcase classname="Cart" name="adds"/>';
const failed = '<testcase classname="Cart" name="removes"><failure message="2 != 1"/></testcase>';
const skipped = '<testcase classname="Cart" name="empties"><skipped/></testcase>';

describe('test cases are counted', () => {
  test.each([
    ['a suite without sums', suite(passed, failed, skipped), [3, 1, 1]],
    ['suites within suites', `<testsuites>${suite(passed, suite(passed, suite(failed)))}</testsuites>`, [3, 1, 0]],
    ['cases without a suite', `<testsuites>${passed}${skipped}</testsuites>`, [2, 0, 1]],
    ['errors beside failures', suite('<testcase name="a"><error/></testcase>', failed), [2, 2, 0]],
    ['a case that fails twice', suite('<testcase name="a"><failure/><error/><failure/></testcase>'), [1, 1, 0]],
    ['a case that failed and was skipped', suite('<testcase name="a"><skipped/><failure/></testcase>'), [1, 1, 0]],
    ['a retry that passed in the end', suite('<testcase name="a"><flakyFailure/></testcase>'), [1, 0, 0]],
    ['a retry that did not', suite('<testcase name="a"><failure/><rerunFailure/></testcase>'), [1, 1, 0]],
    ['a set-up that failed outside of any case', suite(passed, '<error message="no database"/>'), [2, 1, 0]],
    ['cases within a case', suite(`<testcase name="a">${failed}</testcase>`), [2, 1, 0]],
    [
      'what is written by a test and looks like one',
      suite(`<testcase name="a"><system-out>${failed}</system-out></testcase>`),
      [1, 0, 0],
    ],
    [
      'the same in CDATA',
      suite('<testcase name="a"><system-out><![CDATA[<failure/>]]></system-out></testcase>'),
      [1, 0, 0],
    ],
    ['properties of suites', suite('<properties><property name="failure" value="1"/></properties>', passed), [1, 0, 0]],
    ['a status that says failed', suite('<testcase name="a" status="Failed"/>'), [1, 1, 0]],
    ['a status of GoogleTest', suite('<testcase name="a" status="notrun" result="suppressed"/>', passed), [2, 0, 1]],
    ['a status that says run', suite('<testcase name="a" status="run" result="completed"/>'), [1, 0, 0]],
    [
      'a status that cannot bring back a failure',
      suite('<testcase name="a" status="passed"><failure/></testcase>'),
      [1, 1, 0],
    ],
    ['a namespace by default', `<testsuite xmlns="https://junit.example">${passed}${failed}</testsuite>`, [2, 1, 0]],
    [
      'a namespace by prefix',
      '<j:testsuite xmlns:j="https://junit.example"><j:testcase name="a"><j:failure/></j:testcase></j:testsuite>',
      [1, 1, 0],
    ],
    [
      'a declaration, comments and instructions',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <failure/> --><?x y?>${suite(passed)}`,
      [1, 0, 0],
    ],
    ['a byte order mark', `\uFEFF<?xml version="1.0"?>${suite(passed)}`, [1, 0, 0]],
    ['character references', suite('<testcase name="&lt;a&gt; &#x1F600;">&amp;</testcase>'), [1, 0, 0]],
  ])('%s', (_, text, [total, failures, left]) => {
    expect(readJunit(text)).toMatchObject({ total, failed: failures, skipped: left });
    expect(readJunit(text)).not.toHaveProperty('unusable');
  });

  test('names are told, and of more than a thousand only the failed ones', () => {
    expect(readJunit(suite(passed, failed, skipped))).toMatchObject({
      passedTests: ['Cart.adds'],
      failedTests: ['Cart.removes'],
    });
    const many = readJunit(suite(passed.repeat(1001), failed.repeat(1001)));
    expect(many).not.toHaveProperty('passedTests');
    expect(many.failedTests).toHaveLength(1000);
    expect(many.failed).toBe(1001);
  });

  test('the time is the earliest that has an offset', () => {
    const at = (...times: string[]): string | undefined =>
      readJunit(
        `<testsuites>${times.map((time) => `<testsuite timestamp="${time}">${passed}</testsuite>`).join('')}</testsuites>`,
      ).at;
    expect(at('2026-03-02T10:00:00+01:00', '2026-03-02T08:59:59.5Z')).toBe('2026-03-02T08:59:59.500Z');
    expect(at('2026-03-02T09:00:00', 'yesterday')).toBeUndefined();
  });
});

describe('sums of suites are compared with their cases', () => {
  test('other numbers of tests are told, and change nothing', () => {
    const report = readJunit(`<testsuite tests="500" failures="0">\n${passed}</testsuite>`);
    expect(report).toMatchObject({
      total: 1,
      note: 'says tests="500" at line 1 and holds 1 test cases there; the cases were counted',
    });
    expect(report).not.toHaveProperty('problem');
  });

  test('a failure that no case has is not believed away', () => {
    expect(
      readJunit(`<testsuites>\n<testsuite tests="1" failures="2" errors="1">${passed}</testsuite></testsuites>`),
    ).toMatchObject({
      unusable: 'broken',
      problem: 'says at line 2 that 3 failed, and holds no test case that did',
    });
  });

  test('sums that hold, or are no numbers, are not told', () => {
    const report = readJunit(
      `<testsuites tests="2" failures="1"><testsuite tests=" 2 " failures="1" errors="" skipped="x">${passed}${failed}</testsuite></testsuites>`,
    );
    expect(report).not.toHaveProperty('note');
    expect(report).not.toHaveProperty('problem');
  });
});

describe('a report that proves nothing says why', () => {
  test.each([
    ['no test', '<testsuites/>', 'empty', 'ran 0 tests'],
    ['no test, whatever the sums', '<testsuite tests="12"></testsuite>', 'empty', 'ran 0 tests'],
    ['only skipped ones', suite(skipped, skipped), 'empty', 'skipped all of its 2 tests'],
    [
      'another format',
      '<coverage/>',
      'foreign',
      'is no JUnit report: its root is <coverage>, not <testsuites> or <testsuite>',
    ],
    ['a lone case', passed, 'foreign', 'is no JUnit report: its root is <testcase>, not <testsuites> or <testsuite>'],
    [
      'a document type',
      `<!DOCTYPE testsuite>${suite(passed)}`,
      'broken',
      'declares a document type (line 1, column 20), which no test report needs and entities hide in',
    ],
    [
      'an external entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<testsuite>&x;</testsuite>',
      'broken',
      /^declares a document type/,
    ],
    ['an unknown entity', suite('&nbsp;'), 'broken', /^uses an entity that XML does not define \(line 1, column 33\)$/],
    [
      'an entity in an attribute',
      suite('<testcase name="&lol;"/>'),
      'broken',
      /^uses an entity that XML does not define/,
    ],
    [
      'a text that is cut off',
      '<testsuite>\n<testcase name="a">',
      'broken',
      'is not well-formed XML (line 2, column 19: unclosed tag: testcase)',
    ],
    ['tags that do not match', '<testsuite></testsuites>', 'broken', /^is not well-formed XML \(line 1, column \d+: /],
    ['two roots', `${suite(passed)}${suite(passed)}`, 'broken', /documents may contain only one root/],
    ['an attribute twice', '<testsuite name="a" name="b"/>', 'broken', /duplicate attribute/],
    ['a control character', suite('<system-out>\u001b[31m</system-out>'), 'broken', /disallowed character/],
    ['nothing', '', 'broken', 'is not well-formed XML (line 1, column 1: document must contain a root element)'],
    [
      'no XML',
      '12 tests passed',
      'broken',
      /^is not well-formed XML \(line 1, column \d+: text data outside of root node\)$/,
    ],
    ['JSON', '{"tests": 12}', 'broken', /^is not well-formed XML/],
    [
      'too many levels',
      '<testsuite>'.repeat(101),
      'broken',
      'nests elements more than 100 levels deep (line 1, column 1111)',
    ],
  ])('%s', (_, text, unusable, problem) => {
    const report = readJunit(text);
    expect(report.unusable).toBe(unusable);
    const fits = typeof problem === 'string' ? report.problem === problem : problem.test(report.problem ?? '');
    expect(fits, report.problem).toBe(true);
  });

  test('a hundred levels are read', () => {
    expect(readJunit('<testsuite>'.repeat(99) + passed + '</testsuite>'.repeat(99))).toMatchObject({ total: 1 });
  });
});

describe('any text is read', () => {
  const words = fc.constantFrom(
    '<testsuites',
    '<testsuite',
    '<testcase',
    '<failure',
    '<skipped',
    '</testsuite',
    '</testcase',
    '>',
    '/>',
    ' tests="1"',
    ' name="a"',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE',
    '&amp;',
    '&',
    ';',
    '<?',
    '?>',
    '"',
    "'",
    '=',
    ' ',
    '\r\n',
    '\uFEFF',
    '\ud800',
    '\0',
    'é',
    '😀',
  );

  test('without an error, and with counts that fit', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const { total, failed: failures, skipped: left, problem, unusable } = readJunit(text);
          expect(failures + left).toBeLessThanOrEqual(total);
          expect(problem === undefined).toBe(unusable === undefined);
          expect(problem !== undefined || total > left).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a report that is cut off anywhere never counts', () => {
    const text = `<testsuites tests="2">${suite(passed, '<testcase name="b"><system-out><![CDATA[x]]></system-out></testcase>')}</testsuites>`;
    for (let end = 0; end < text.length; end++)
      expect(readJunit(text.slice(0, end)), text.slice(0, end)).toHaveProperty('problem');
  });

  test.each([
    ['cases', (n: number) => suite('<testcase classname="Cart" name="adds"/>'.repeat(n / 40))],
    [
      'attributes',
      (n: number) =>
        `<testsuite ${Array.from({ length: n / 10 }, (_, at) => `a${at}="x"`).join(' ')}>${passed}</testsuite>`,
    ],
    [
      'output',
      (n: number) => suite(`<testcase name="a"><system-out>${'a &amp; b\n'.repeat(n / 10)}</system-out></testcase>`),
    ],
    [
      'brackets in CDATA',
      (n: number) => suite(`<testcase name="a"><system-out><![CDATA[${']'.repeat(n)}]]></system-out></testcase>`),
    ],
    ['levels', (n: number) => '<testsuite>'.repeat(n / 11)],
  ])('time grows as the length of %s does', { retry: 3 }, (_, make) => {
    const time = (text: string): number => {
      const start = performance.now();
      readJunit(text);
      return performance.now() - start;
    };
    const [short, long] = [make(400_000), make(3_200_000)];
    time(short);
    expect(time(long)).toBeLessThan(8 * 4 * Math.max(time(short), 5));
  });

  test('20 MB are read, and a billion laughs are not', () => {
    const output = `<system-out>${'the order was placed\n'.repeat(500)}</system-out>`;
    const count = Math.ceil(20_000_000 / output.length);
    expect(readJunit(suite(`<testcase name="a">${output}</testcase>`.repeat(count)))).toMatchObject({
      total: count,
      failed: 0,
    });
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    ).join('');
    const bomb = `<!DOCTYPE t [<!ENTITY l0 "lol">${laughs}]><testsuite><testcase name="&l9;"/></testsuite>`;
    expect(readJunit(bomb).problem).toMatch(/^declares a document type/);
    expect(readJunit(' '.repeat(64 * 1024 * 1024 + 1)).problem).toBe('is longer than 67108864 characters');
  });
});
