import { describe, expect, test } from 'vitest';
import { compiled, problems } from '@gradus/testkit/expression/shop.ts';

describe('the kind of a look-up with a literal is known', () => {
  test.each([
    ['catalog.find("Sytem", "checkout").hasValue()', '"Sytem"', 'System'],
    ['catalog.all("Sytem").size() > 0', '"Sytem"', 'System'],
    ['authority.find("Gradign", "shop").hasValue()', '"Gradign"', 'Grading'],
    ['oldCatalog.all("release").size() > 0', '"release"', 'Release'],
    ['catalog.where("Sytem", "/spec/tier", 1).size() > 0', '"Sytem"', 'System'],
    ['catalog.all("Deployment").size() > 0', '"Deployment"', undefined],
  ])('%s', (source, part, suggestion) => {
    const [problem, ...more] = problems(source);
    expect(more).toEqual([]);
    expect(problem!.message).toBe(`There is no kind ${part}.`);
    expect(source.slice(problem!.start, problem!.end)).toBe(part);
    expect(problem!.suggestion).toBe(suggestion);
  });

  test.each([
    'catalog.find(item.kind, "checkout").hasValue()',
    'catalog.all("Sys" + "tem").size() > 0',
    'item.find("Sytem").size() > 0',
  ])('%s is not reported', (source) => {
    expect(problems(source)).toEqual([]);
  });
});

describe('the result of a look-up has the type of the kind', () => {
  test.each([
    ['catalog.find("System", "checkout").value().spec.tier', 'int'],
    ['catalog.find("System", "checkout").?spec.?risk.orValue("low")', 'string'],
    ['catalog.find("System", "checkout").orValue({}).?spec.?tier.orValue(1)', 'int'],
    ['catalog.where("System", "/spec/tier", 1).map(s, s.spec.tier)', 'list<int>'],
    ['catalog.where("System", "/spec/tier", 1) + [object]', 'list<System>'],
    ['catalog.all("System") + catalog.where("System", "/spec/tier", 1)', 'list<System>'],
    ['object in catalog.all("System")', 'bool'],
    ['catalog.all("Release")[0].anything', 'dyn'],
    ['catalog.find("Release", "checkout-7").value()', 'dyn'],
    ['catalog.file("README.md").value().size', 'int'],
    ['catalog.files("docs/**").map(f, f.path)', 'list<string>'],
  ])('%s', (source, type) => {
    expect(compiled(source).type).toBe(type);
  });

  test.each([
    ['catalog.find("System", "checkout").value().spec.tierr', 'tierr', 'tier'],
    ['catalog.find("System", "checkout").?spec.?tierr.hasValue()', 'tierr', 'tier'],
    ['catalog.find("System", "checkout").optMap(s, s.spec.tierr).hasValue()', 'tierr', 'tier'],
    ['catalog.all("System").exists(s, s.spec.tierr > 1)', 'tierr', 'tier'],
    ['oldCatalog.all("System")[0].spec.tierr', 'tierr', 'tier'],
    ['authority.where("System", "/spec/tier", 1).all(s, has(s.spec.rsk))', 'rsk', 'risk'],
    ['catalog.all("System").exists(s, s.spec.risk == "hgih")', '"hgih"', 'high'],
    ['catalog.file("README.md").?paht.hasValue()', 'paht', 'path'],
  ])('%s is misspelt', (source, part, suggestion) => {
    const [problem, ...more] = problems(source);
    expect(more).toEqual([]);
    expect(source.slice(problem!.start, problem!.end)).toBe(part);
    expect(problem!.suggestion).toBe(suggestion);
  });
});

describe('the path of an index', () => {
  test.each([
    ['/spec/tierr', 'System.spec has no member "tierr"', 'tier'],
    ['/sepc/tier', 'System has no member "sepc"', 'spec'],
    ['/spec/stages/*/nmae', 'System.spec.stages[] has no member "nmae"', 'name'],
    ['/spec/stages/name', 'the step before "name" is a list; write * or an index such as 0', undefined],
    ['/spec/tier/level', 'the step before "level" has no members', undefined],
    ['/spec/levels/*/*', 'the step before "*" has no members', undefined],
  ])('%s is nowhere in a System', (path, reason, suggestion) => {
    const [problem, ...more] = problems(`catalog.where("System", "${path}", object.spec.tier).size() > 0`);
    expect(more).toEqual([]);
    expect(problem!.message).toBe(`The path "${path}" does not exist: ${reason}.`);
    expect(problem!.suggestion).toBe(suggestion);
  });

  test.each([
    '',
    '/spec',
    '/spec/tier',
    '/spec/*',
    '/spec/*/name',
    '/spec/stages/*/name',
    '/spec/stages/0/name',
    '/spec/first-stage/max',
    '/spec/limits/load',
    '/metadata/labels/*',
    '/metadata/annotations/owner/0/name',
  ])('%j may be there', (path) => {
    expect(problems(`catalog.where("System", "${path}", item).size() > 0`)).toEqual([]);
  });

  test('any path may exist if the kind has no schema or the path is computed', () => {
    expect(problems('catalog.where("Release", "/version/major", 1).size() > 0')).toEqual([]);
    expect(problems('catalog.where("System", "/spec/" + item, 1).size() > 0')).toEqual([]);
  });

  test('a path that does not begin with a slash is a problem, as at evaluation', () => {
    expect(problems('catalog.where("System", "spec/tier", 1).size() > 0')[0]!.message).toMatch(
      /must begin with a slash/,
    );
  });

  test('a text that no valid document has at this path is a problem', () => {
    const [problem] = problems('catalog.where("System", "/spec/risk", "hgih").size() > 0');
    expect(problem).toMatchObject({ suggestion: 'high' });
    expect(problems('catalog.where("System", "/spec/risk", "high").size() > 0')).toEqual([]);
  });
});
