import { SaxesParser } from 'saxes';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileReport, hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { everything, report } from '@gradus/testkit/report/webshop.ts';
import { junit } from './junit.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** Reads XML strictly, and checks it against what GitLab and Jenkins accept: names, attributes and nesting. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  expect(root.children.map(({ name }) => name)).toEqual(['testsuites']);
  return root.children[0]!;
}

const inside: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['testsuite'],
  testsuite: ['testcase'],
  testcase: ['failure', 'error', 'skipped', 'system-out'],
};

function cases(xml: string): readonly Element[] {
  const root = parse(xml);
  const every = (element: Element): Element[] => [element, ...element.children.flatMap(every)];
  const elements = every(root);
  for (const { name, children } of elements) for (const child of children) expect(inside[name]).toContain(child.name);
  for (const { attributes, children } of elements.filter(({ name }) => name === 'testcase')) {
    expect(attributes).toMatchObject({ classname: expect.any(String), name: expect.any(String) });
    expect(children.length).toBeLessThanOrEqual(1);
  }
  for (const { attributes, children } of root.children) expect(attributes['tests']).toBe(String(children.length));
  const all = root.children.flatMap(({ children }) => children);
  const of = (result: string): string => String(all.filter(({ children }) => children[0]?.name === result).length);
  expect(root.attributes).toMatchObject({
    tests: String(all.length),
    failures: of('failure'),
    errors: of('error'),
    skipped: of('skipped'),
  });
  return all;
}

describe('the state of a finding', () => {
  const all = cases(junit(report(everything, { prefix: 'shop/' })));
  const kind = ({ children }: Element): string => children[0]?.name ?? 'passed';
  test('is a failure, an error, a skipped case or a passed one', () => {
    expect(new Set(all.map(kind))).toEqual(new Set(['failure', 'error', 'skipped', 'system-out', 'passed']));
  });
  test('is shown at its file and line', () => {
    expect(all.find((each) => kind(each) === 'failure')?.attributes).toMatchObject({
      file: expect.stringMatching(/^shop\//),
      line: expect.stringMatching(/^\d+$/),
    });
  });
  test('is skipped with the waiver that let it through', () => {
    const skipped = all
      .filter((each) => kind(each) === 'skipped')
      .map(({ children }) => children[0]!.attributes['message']);
    expect(skipped).toContainEqual(expect.stringMatching(/^waived by .* until /));
  });
});

test('a verdict without findings has one case, which says so', () => {
  expect(cases(junit(report({})))).toEqual([expect.objectContaining({ name: 'testcase', children: [] })]);
});

test('whatever documents say, it is XML with the same cases', () => {
  expect(cases(junit(hostileReport(hostileTexts))).length).toBeGreaterThan(hostileTexts.length * 4);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 4 }), (texts) => {
      cases(junit(hostileReport(texts)));
    }),
    { numRuns: 100 },
  );
});
