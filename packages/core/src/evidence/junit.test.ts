import process from 'node:process';
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
    ['errors besides failures', suite('<testcase name="a"><error/></testcase>', failed), [2, 2, 0]],
    ['a case that fails twice', suite('<testcase name="a"><failure/><error/><failure/></testcase>'), [1, 1, 0]],
    ['a case that failed and was skipped', suite('<testcase name="a"><skipped/><failure/></testcase>'), [1, 1, 0]],
    ['a retry that passed in the end', suite('<testcase name="a"><flakyFailure/></testcase>'), [1, 0, 0]],
    ['a retry that did not', suite('<testcase name="a"><failure/><rerunFailure/></testcase>'), [1, 1, 0]],
    ['a set-up that failed outside any case', suite(passed, '<error message="no database"/>'), [2, 1, 0]],
    ['cases within a case', suite(`<testcase name="a">${failed}</testcase>`), [2, 1, 0]],
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

  test('a failure outside a case is named after its suite', () => {
    const report = readJunit(
      '<testsuites><testsuite name="checkout"><error message="no database"/><testcase name="a"/></testsuite></testsuites>',
    );
    expect([report.failed, report.failedTests]).toEqual([1, ['checkout']]);
    expect(readJunit('<testsuite><failure/></testsuite>').failedTests).toEqual(['(unnamed)']);
  });

  test('names are listed; beyond a thousand, only those of failed tests', () => {
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
  test('a different number of tests is reported, and changes nothing', () => {
    const report = readJunit(`<testsuite tests="500" failures="0">\n${passed}</testsuite>`);
    expect(report).toMatchObject({
      total: 1,
      note: 'says tests="500" at line 1, but has 1 test cases there; the cases were counted',
    });
    expect(report).not.toHaveProperty('problem');
  });

  test('a failure that no case has still counts', () => {
    expect(
      readJunit(`<testsuites>\n<testsuite tests="1" failures="2" errors="1">${passed}</testsuite></testsuites>`),
    ).toMatchObject({
      unusable: 'broken',
      problem: 'counts 3 failures at line 2, but has no test case that failed',
    });
  });

  test('sums that hold are not reported', () => {
    const report = readJunit(
      `<testsuites tests="2" failures="1"><testsuite tests=" 2 " failures="1">${passed}${failed}</testsuite></testsuites>`,
    );
    expect(report).not.toHaveProperty('note');
    expect(report).not.toHaveProperty('problem');
  });
});

/** A report that may hold a failure that was not counted, and must not pass. */
describe('a report with unknown words does not pass', () => {
  test.each([
    ...['1.0', '1,000', '0x1', '1e0', '-1', '+1', '', ' ', 'x', '1 000', '٣', '99999999999', 'NaN', '½'].map((text) => [
      `failures="${text}"`,
      `<testsuite failures="${text}">${passed}</testsuite>`,
      `failures=${JSON.stringify(text)} at line 1, which is not a whole number`,
    ]),
    ...['tests', 'errors', 'skipped', 'disabled', 'flakes', 'failed', 'inconclusive', 'Failures', 'x:errors'].map(
      (name) => [
        `${name} that is not a number`,
        `<testsuite xmlns:x="urn:x" ${name}="1.0">${passed}</testsuite>`,
        'which is not a whole number',
      ],
    ),
    ['a number with spaces', `<testsuite failures=" 1 ">${passed}</testsuite>`, 'counts 1 failures'],
    [
      'a number in another namespace',
      `<testsuite xmlns:x="urn:x" x:failures="1">${passed}</testsuite>`,
      'counts 1 failures',
    ],
    ['a number in capitals', `<testsuite FAILURES="1" failures="0">${passed}</testsuite>`, 'counts 1 failures'],
    ['sums of another format', `<testsuite failed="1">${passed}</testsuite>`, 'counts 1 failures'],
    [
      'a nested suite that disagrees',
      `<testsuites failures="0"><testsuite failures="1">${passed}</testsuite></testsuites>`,
      'counts 1 failures',
    ],
    [
      'an outer suite that disagrees',
      `<testsuites errors="2"><testsuite errors="0">${passed}</testsuite></testsuites>`,
      'counts 2 failures',
    ],
    [
      'a failure in an unknown wrapper',
      suite('<testcase name="a"><details>\n<failure/></details></testcase>'),
      'has a <failure> inside <details> at line 2',
    ],
    ['an error in a wrapper of a suite', suite('<hooks><x><error/></x></hooks>', passed), 'has a <error> inside <x>'],
    [
      'a failure in output',
      suite('<testcase name="a"><system-out><failure/></system-out></testcase>'),
      'inside <system-out>',
    ],
    [
      'a failure of a skipped case',
      suite(passed, '<testcase name="a"><skipped><failure/></skipped></testcase>'),
      'inside <skipped>',
    ],
    [
      'a failure of a flaky attempt',
      suite('<testcase name="a"><flakyFailure><x><error/></x></flakyFailure></testcase>'),
      'inside <x>',
    ],
    ['a failure in properties', suite('<properties><failure/></properties>', passed), 'inside <properties>'],
    [
      'a case in output',
      suite(`<testcase name="a"><system-out>${passed}</system-out></testcase>`),
      'has a <testcase> inside <system-out>',
    ],
    ['a case in a wrapper', suite(passed, `<group>${passed}</group>`), 'has a <testcase> inside <group>'],
    ['a suite in a wrapper', suite(passed, `<group>${suite(passed)}</group>`), 'has a <testsuite> inside <group>'],
    ['a case of NUnit', suite(passed, '<test-case name="b" result="Failed"/>'), 'has a <test-case>'],
    ['a case of xUnit', suite(passed, '<test name="b" result="Fail"/>'), 'has a <test>'],
    ['a case of TRX', suite(passed, '<UnitTestResult outcome="Failed"/>'), 'has a <UnitTestResult>'],
    ['a case in capitals', suite(passed, '<TestCase name="b"/>'), 'has a <TestCase>'],
    [
      'another document',
      suite(passed, '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="b.xml"/>'),
      'has a <include>',
    ],
    ['a summary', suite(passed, '<summary failures="1"/>'), 'counts failures at <summary>'],
    [
      'a suite that says that it failed',
      `<testsuite status="Failed">${passed}</testsuite>`,
      'gives a suite the result "Failed"',
    ],
    [
      'a suite that says that it was skipped',
      `<testsuite result="skipped">${passed}</testsuite>`,
      'gives a suite the result "skipped"',
    ],
  ])('%s', (_, text, problem) => {
    const report = readJunit(text!);
    expect(report).toMatchObject({ unusable: 'broken', failed: 0 });
    expect(report.problem).toContain(problem);
  });

  test.each([
    ...[
      'Inconclusive',
      'warning',
      'untested',
      'undefined',
      'panicked',
      'interrupted',
      '0',
      'unknown',
      'not passed',
    ].map((word) => [`the result ${word}`, `<testcase name="a" result="${word}"/>`]),
    ...['status', 'result', 'outcome', 'state', 'verdict', 'Status', 'x:result'].map((name) => [
      `an odd word as ${name}`,
      `<testcase xmlns:x="urn:x" name="a" ${name}="odd"/>`,
    ]),
    ['success="false"', '<testcase name="a" success="False"/>'],
    ['failures="1" at a case', '<testcase name="a" failures="1"/>'],
    ['error="message" at a case', '<testcase name="a" error="2 != 1"/>'],
    ['a failure in capitals', '<testcase name="a"><FAILURE/></testcase>'],
    ['an element that says so', '<testcase name="a"><x:crashed xmlns:x="urn:x"/></testcase>'],
    ['an inconclusive element', '<testcase name="a"><inconclusive/></testcase>'],
    ['a re-run that failed without a first failure', '<testcase name="a"><rerunFailure/></testcase>'],
  ])('%s counts as failed', (_, text) => {
    expect(readJunit(suite(passed, text!))).toMatchObject({ total: 2, failed: 1, failedTests: ['a'] });
  });

  test.each(['<ignored/>', '<disabled/>', '<not-run/>', '<pending/>'])('a case with %s was skipped', (element) => {
    expect(readJunit(suite(passed, `<testcase name="a">${element}</testcase>`))).toMatchObject({
      failed: 0,
      skipped: 1,
    });
  });

  test.each(['skipped="true"', 'executed="False"', 'ignored="1"'])('a case with %s was skipped', (attribute) => {
    expect(readJunit(suite(passed, `<testcase name="a" ${attribute}/>`))).toMatchObject({ failed: 0, skipped: 1 });
  });

  test('only words that mean passed pass, and any other word is named', () => {
    for (const word of ['passed', 'Pass', 'SUCCESS', 'ok', 'run', 'Completed', 'none', ''])
      expect(readJunit(suite(`<testcase name="a" status="${word}"/>`)), word).toMatchObject({ failed: 0, total: 1 });
    const report = readJunit(
      '<testsuite tests="2" inconclusive="2"><testcase name="a" result="Inconclusive"/><testcase name="b" status="Inconclusive"/></testsuite>',
    );
    expect(report).toMatchObject({
      total: 2,
      failed: 2,
      note: 'gives the result "Inconclusive" for a at line 1, which was counted as failed: only passed, pass, success, ok, run, completed, none pass',
    });
  });

  test('the description of a failure is not counted again', () => {
    const detail = '<testcase name="a"><failure><error-type/><test-case/></failure><failure/></testcase>';
    expect(readJunit(suite(detail))).toMatchObject({ total: 1, failed: 1 });
    expect(readJunit(suite(detail))).not.toHaveProperty('problem');
  });
});

describe('set-up and tear-down are not tests', () => {
  const nodes = [
    '[BeforeSuite]',
    '[SynchronizedAfterSuite]',
    '[ReportAfterSuite] Autogenerated',
    '[DeferCleanup (Suite)]',
  ];
  const node = nodes.map((name) => `<testcase name="${name}" status="passed"/>`).join('');
  const left = '<testcase name="[It] orders" status="skipped"><skipped/></testcase>';

  test('a report with nothing else ran no test', () => {
    expect(readJunit(`<testsuite tests="4">${node}</testsuite>`)).toMatchObject({ unusable: 'empty', total: 0 });
    const skippedOnly = readJunit(`<testsuite tests="5" failures="0">${node}${left}</testsuite>`);
    expect(skippedOnly).toMatchObject({ unusable: 'empty', problem: 'skipped all of its 1 tests' });
    expect(skippedOnly).not.toHaveProperty('note');
  });

  test('next to a test they do not count, unless they failed', () => {
    expect(readJunit(suite(node, '<testcase name="[It] orders" status="passed"/>'))).toMatchObject({
      total: 1,
      failed: 0,
    });
    expect(readJunit(suite(passed, '<testcase name="[BeforeSuite]"><failure/></testcase>'))).toMatchObject({
      total: 2,
      failed: 1,
    });
  });
});

describe('flaky tests', () => {
  test.each([
    ['a failure', '<flakyFailure message="x"/>', 'failures="1"'],
    ['an error', '<flakyError><stackTrace>at Error</stackTrace></flakyError>', 'errors="1"'],
    ['two attempts', '<flakyFailure/><flakyFailure/>', 'failures="2"'],
    ['attempts that the sums leave out', '<flakyFailure/>', 'failures="0" flakes="1"'],
  ])('%s in an earlier attempt passes, and is flaky', (_, element, sums) => {
    const report = readJunit(
      `<testsuite tests="2" ${sums}>${passed}<testcase name="two">${element}</testcase></testsuite>`,
    );
    expect(report).toMatchObject({ total: 2, failed: 0, flaky: 1, flakyTests: ['two'] });
    expect(report).not.toHaveProperty('problem');
  });

  test('more failures than flaky attempts still count', () => {
    expect(
      readJunit(`<testsuite failures="2">${passed}<testcase name="two"><flakyFailure/></testcase></testsuite>`),
    ).toMatchObject({
      unusable: 'broken',
    });
  });

  test('a test whose last attempt failed is not flaky', () => {
    expect(readJunit(suite('<testcase name="a"><failure/><rerunFailure/><flakyFailure/></testcase>'))).toMatchObject({
      failed: 1,
      flaky: 0,
    });
  });

  test('sums, and attributes that name them, count', () => {
    expect(
      readJunit(`<testsuites flakes="2"><testsuite flakes="2">${passed}${passed}</testsuite></testsuites>`),
    ).toMatchObject({ flaky: 2 });
    expect(readJunit(suite('<testcase name="a" flaky="true"/>'))).toMatchObject({ failed: 0, flaky: 1 });
  });
});

describe('characters that XML does not allow', () => {
  const esc = '\u001b';
  test.each([
    [
      'raw',
      `<system-out>a\n ${esc}[31m</system-out>`,
      'the character U+001B (escape, as in the colors of a terminal) at line 2, column 2,',
    ],
    ['in CDATA', `<system-out><![CDATA[${'\u0000'}]]></system-out>`, 'the character U+0000 at line 1, column'],
    ['as a decimal reference', '<system-out>&#27;</system-out>', 'the reference &#27; to the character U+001B'],
    [
      'as a hexadecimal reference in an attribute',
      '<testcase name="&#x1B;[31m"/>',
      'the reference &#x1B; to the character U+001B',
    ],
    [
      'behind a character above U+FFFF',
      `<system-out>😀${'\uffff'}</system-out>`,
      'the character U+FFFF at line 1, column',
    ],
  ])('%s are named, and dropped where that was asked', (_, inner, named) => {
    const text = suite(passed, `<testcase name="b${'x'}">${inner}</testcase>`);
    expect(readJunit(text)).toMatchObject({ unusable: 'broken' });
    expect(readJunit(text).problem).toContain(named);
    expect(readJunit(text, { lenient: true })).not.toHaveProperty('problem');
  });

  test('they do not hide a failure if they are dropped', () => {
    for (const hidden of [`<${esc}!-- <failure/> -->`, `<fail${esc}ure/>`, `<!${esc}--<failure/>-->`]) {
      const report = readJunit(suite(`<testcase name="a">${hidden}</testcase>`), { lenient: true });
      expect(report.problem !== undefined || report.failed > 0, hidden).toBe(true);
    }
    expect(readJunit(suite(`<testcase name="a${esc}[31m"/>`), { lenient: true })).toMatchObject({
      passedTests: ['a[31m'],
    });
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
      'is not a JUnit report: its root is <coverage>, not <testsuites> or <testsuite>',
    ],
    [
      'a lone case',
      passed,
      'foreign',
      'is not a JUnit report: its root is <testcase>, not <testsuites> or <testsuite>',
    ],
    [
      'a document type',
      `<!DOCTYPE testsuite>${suite(passed)}`,
      'broken',
      'declares a document type (line 1, column 20), which a test report does not need and which can define entities',
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
    [
      'a control character',
      suite('<system-out>\u001b[31m</system-out>'),
      'broken',
      /U\+001B.*line 1, column 40.*--lenient/,
    ],
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

  test('a truncated report never counts', () => {
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
  ])('work grows in proportion to the length of %s', { retry: 3 }, (_, make) => {
    // Milliseconds of this thread only, so that other work on the machine does not count.
    const work = (text: string): number => {
      const { user } = process.threadCpuUsage();
      readJunit(text);
      return (process.threadCpuUsage().user - user) / 1000;
    };
    const [short, long] = [make(400_000), make(3_200_000)];
    work(short);
    expect(work(long)).toBeLessThan(8 * 4 * Math.max(work(short), 5));
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
