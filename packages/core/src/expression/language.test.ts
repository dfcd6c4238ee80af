import { describe, expect, test } from 'vitest';
import { createLanguage } from './language.ts';
import { libraries } from './libraries.ts';
import { compiled, shopKinds, language, problems } from '@gradus/testkit/expression/shop.ts';

describe('a misspelt name is found, and the right one suggested', () => {
  test.each([
    ['object.spec.stagez', 'stagez', 'stages'],
    ['has(object.spec.stagez)', 'stagez', 'stages'],
    ['has(object.spec.stagez.first)', 'stagez', 'stages'],
    ['object.metadata.?labelz.hasValue()', 'labelz', 'labels'],
    ['object.?metadata.?labelz.orValue({}).size() > 0', 'labelz', 'labels'],
    ['object.?metadata.labelz.hasValue()', 'labelz', 'labels'],
    ['object.spec["stagez"]', '"stagez"', 'stages'],
    ['object.spec[?"stagez"].hasValue()', '"stagez"', 'stages'],
    ['"stagez" in object.spec', '"stagez"', 'stages'],
    ['object.spec.stages[0].soakk', 'soakk', 'soak'],
    ['object.spec.stages.all(s, s.soakk == "PT1H")', 'soakk', 'soak'],
    ['object.spec.stages.exists(s, has(s.soakk))', 'soakk', 'soak'],
    ['object.spec.stages.filter(s, s.max > 1)[0].naem', 'naem', 'name'],
    ['object.spec.stages.sortBy(s, s.maxx).size()', 'maxx', 'max'],
    ['object.?spec.optMap(s, s.tierr).hasValue()', 'tierr', 'tier'],
    ['cel.bind(s, object.spec, s.tierr > 1)', 'tierr', 'tier'],
    ['(object.spec.active ? object.spec : oldObject.spec).tierr', 'tierr', 'tier'],
    ['catalog.system("checkout").spec.tierz', 'tierz', 'tier'],
    ['has(catalog.system("checkout").spec.tierz)', 'tierz', 'tier'],
    ['authority.tierOf(object).change.firstStageMx', 'firstStageMx', 'firstStageMax'],
    ['authority.systemOf(object).spec.tierz', 'tierz', 'tier'],
    ['authority.systemsOf(object).all(s, s.spec.tierz > 0)', 'tierz', 'tier'],
    ['catalog.references(object).all(r, r.resolvd)', 'resolvd', 'resolved'],
    ['params.limmit', 'limmit', 'limit'],
    ['data.contact', 'contact', 'contacts'],
    ['file.paht', 'paht', 'path'],
    ['diff.commits.all(c, c.auhtor != "")', 'auhtor', 'author'],
    ['objekt.spec', 'objekt', 'object'],
    ['object.spec.stages.all(s, t.max > 1)', 't', undefined],
    ['catalog.sytem("checkout")', 'catalog.sytem("checkout")', 'system'],
    ['object.metadata.name.mathces("a")', 'object.metadata.name.mathces("a")', 'matches'],
    ['object.spec.risk == "hgih"', '"hgih"', 'high'],
    ['"hgih" != object.spec.risk', '"hgih"', 'high'],
    ['object.spec.risk in ["low", "hgih"]', '"hgih"', 'high'],
    ['"L3" in object.spec.levels', '"L3"', 'L1'],
    ['object.spec.levels.exists(l, l == "L3")', '"L3"', 'L1'],
    ['object.?spec.?risk.orValue("") == "hgih"', '"hgih"', 'high'],
    ['cel.bind(r, object.spec.risk, r == "hgih")', '"hgih"', 'high'],
    ['object.spec.all(k, k != "tierr")', '"tierr"', 'tier'],
    ['object.kind == "Sytem"', '"Sytem"', 'System'],
    ['file.operation == "CREATED"', '"CREATED"', 'CREATE'],
  ])('%s', (source, part, suggestion) => {
    const [problem, ...more] = problems(source);
    expect(more).toEqual([]);
    expect(source.slice(problem!.start, problem!.end)).toBe(part);
    expect(problem!.suggestion).toBe(suggestion);
  });
});

test('all misspelt names of an expression are reported at once', () => {
  expect(
    problems('object.spec.tierr > 1 && object.metadata.nmae != "" && object.spec.rsk == "low"').map(
      ({ suggestion }) => suggestion,
    ),
  ).toEqual(['tier', 'name', 'risk']);
});

describe('an object is a map to the checker as well', () => {
  test.each([
    ['oldObject == null', 'bool'],
    ['null != object.spec', 'bool'],
    ['object.spec == oldObject.spec', 'bool'],
    ['object.spec.stages == oldObject.spec.stages', 'bool'],
    ['object.spec == {"tier": 1}', 'bool'],
    ['item == object.spec', 'bool'],
    ['"tier" in object.spec', 'bool'],
    ['object.metadata.name in object.spec', 'bool'],
    ['object.all(k, k != "kind" || object[k] == "System")', 'bool'],
    ['object.spec["first-stage"].max', 'int'],
    ['object[?"spec"].?tier.orValue(1)', 'int'],
    ['object.?spec.orValue({}).?tier.orValue(null) == null', 'bool'],
    ['size(object.spec) > object.size()', 'bool'],
    ['keys(object.spec)', 'list<string>'],
    ['omit(object, ["status"]) == omit(oldObject, ["status"])', 'bool'],
    ['object.spec.stages.map(s, s.max)', 'list<int>'],
    ['object.spec.stages.sortBy(s, s.name)[0].max', 'int'],
    ['object.spec.stages.map(s, s.max).max()', 'int'],
    ['object.metadata.annotations.anything', 'dyn'],
    ['object.spec.amount == 4 || object.spec.amount == "4"', 'bool'],
    ['object.spec.limits.load > 2', 'bool'],
    ['catalog.release("checkout-7").anything', 'dyn'],
    ['catalog.system("checkout") == object', 'bool'],
    ['catalog.find("System", "checkout").hasValue()', 'bool'],
    ['catalog.where("System", "/spec/tier", 1).size()', 'int'],
    ['now - duration("1h") < diff.commits[0].time', 'bool'],
    ['[1, "a", object.spec.tier]', 'list<dyn>'],
    ['{"document": object, "path": "/spec", "at": 1}', 'map<string, dyn>'],
    ['semver("1.2.0") == semver("1.2.0")', 'bool'],
  ])('%s', (source, type) => {
    expect(compiled(source).type).toBe(type);
  });
});

describe('types that do not match are problems', () => {
  test.each([
    ['object.spec.tier + "x"', 'dyn'],
    ['object.spec.ratio * 2', 'dyn'],
    ['object.metadata.name.matches(1)', 'dyn'],
    ['object.spec.tier ? 1 : 2', 'dyn'],
    ['object.spec.stages.all(s, s.name)', 'dyn'],
    ['"a" in [1]', 'dyn'],
    ['object.spec[1]', 'dyn'],
    ['semver("1.2.0") == url("https://shop.example")', 'dyn'],
    ['object.spec.tier', 'bool'],
    ['object.?spec.?active', 'bool'],
    ['object.spec.stages', 'list<string>'],
    ['now', 'string'],
  ])('%s as %s', (source, result) => {
    expect(problems(source, result)).toHaveLength(1);
  });

  test('the message names the actual and the required type', () => {
    expect(problems('object.?spec.?active', 'bool')[0]!.message).toBe(
      'This returns optional<bool>, but bool is required; end it with .orValue(…).',
    );
  });

  test('messages use the names of functions and types that users know', () => {
    expect(problems('object.metadata.name.matches(1)')[0]!.message).toBe('No function matches string.matches(int).');
    expect(problems('now + 1')[0]!.message).toBe('The types do not match: timestamp + int.');
  });
});

describe('any invalid text is a problem, not a crash', () => {
  test.each([
    ['ten thousand parentheses', '('.repeat(10_000)],
    ['ten thousand negations', `${'!'.repeat(10_000)}true`],
    ['five thousand additions', Array.from({ length: 5_000 }, () => '1').join('+')],
    ['five thousand members', `object${'.a'.repeat(5_000)}`],
    ['ten thousand nested lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['nothing', ''],
    ['half an expression', 'object.'],
    ['an open string', '"abc'],
    ['a lone surrogate', '\ud800'],
    ['a hidden name', '"a".matches__("b")'],
    ['a reserved word', 'for'],
  ])('%s', (_, source) => {
    const found = problems(source);
    expect(found).toHaveLength(1);
    expect(found[0]!.start).toBeGreaterThanOrEqual(0);
    expect(found[0]!.end).toBeLessThanOrEqual(source.length);
  });
});

describe('reads', () => {
  test.each([
    ['object.spec.tier > 1 && oldObject == null', ['object', 'oldObject']],
    ['object.spec.stages.all(now, now.max > 1) && oldObject != null', ['object', 'oldObject']],
    ['object.spec.stages.map(object, object.max + item.max)', ['object', 'item']],
    ['cel.bind(catalog, object.spec, catalog.tier + item.x)', ['object', 'item']],
    ['object.?spec.optMap(now, now.tier).orValue(0)', ['object']],
    ['item.sortBy(now, now.max)', ['item']],
    ['{"now": object}.now', ['object']],
    ['has(data.contacts)', ['data.contacts']],
    ['params.limit > 1 && params["limit"] > 2', ['params.limit']],
    ['variables.limit + variables.?other.orValue(0)', ['variables.limit', 'variables.other']],
    ['item.all(k, variables[k] == 1)', ['item', 'variables']],
    ['item.exists(variables, variables.limit > 1)', ['item']],
    ['optional.of(item) == optional.none() && type(item) == string', ['item']],
    ['sets.contains(item, [1])', ['item']],
    ['inWindow(now, authority.windows(object))', ['now', 'authority', 'object']],
  ])('%s', (source, names) => {
    expect([...compiled(source).reads].toSorted()).toEqual(names.toSorted());
  });
});

test('two languages with the same kinds do not affect each other', () => {
  const other = createLanguage({
    kinds: new Map([
      [
        'System',
        { type: 'object', properties: { spec: { type: 'object', properties: { area: { type: 'string' } } } } },
      ],
    ]),
    libraries,
  });
  const types = { object: { kind: 'System' } };
  expect(other.compile('object.spec.area', types, 'string').ok).toBe(true);
  expect(other.compile('object.spec.tier', types, 'dyn').ok).toBe(false);
  expect(language.compile('object.spec.tier', types, 'int').ok).toBe(true);
  expect(language.compile('object.spec.area', types, 'dyn').ok).toBe(false);
});

test('a kind may have the name of a type, a function or a fact', () => {
  const odd = createLanguage({
    kinds: new Map([
      ...shopKinds,
      ...['list', 'Semver', 'File', 'X', 'timestamp', 'a b'].map(
        (name) => [name, { type: 'object', properties: { tier: { type: 'integer' } } }] as const,
      ),
    ]),
    libraries,
  });
  for (const kind of ['list', 'Semver', 'File', 'X', 'timestamp', 'a b']) {
    expect(odd.compile('object.tier > 1', { object: { kind } }, 'bool').ok).toBe(true);
    expect(odd.compile('object.tierr > 1', { object: { kind } }, 'bool').ok).toBe(false);
  }
});
