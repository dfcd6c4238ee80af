import { describe, expect, test } from 'vitest';
import type { Value } from '../model/value.ts';
import { createLanguage } from './language.ts';
import { createMeter } from './meter.ts';
import { compileTemplate, printValue } from './template.ts';
import { checkout, language, variables } from '@gradus/testkit/expression/shop.ts';

function render(
  source: string,
  bindings: Readonly<Record<string, unknown>> = { object: checkout, item: checkout },
): string {
  const compiled = compileTemplate(source, variables, language);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join(' '));
  return compiled.template.render(bindings, createMeter());
}

describe('a message', () => {
  test.each([
    ['The tier of {{ object.metadata.name }} is {{object.spec.tier}}.', 'The tier of checkout is 1.'],
    ['{{ object.spec.levels }} and {{ object.metadata.labels }}', '["L1"] and {"team":"payments"}'],
    ['{{ object.spec.ratio }} {{ object.spec.active }} {{ object.?spec.?tier }}', '0.5 true 1'],
    [
      '{{ object.spec.stages[7].name }} and {{ item.nothing }} and {{ object.?spec.?stages[?7] }}',
      '(absent) and (absent) and (absent)',
    ],
    ['{{ {"a": {"b": 1}}.a.b }} {{ "}}" }} {{ \'{{\' }}', '1 "}}" "{{"'],
    ['{{ r"\\d\\"}}" }}', '"\\\\d\\\\\\"}}"'],
    ['{ no } part }} here', '{ no } part }} here'],
    ['{{ "two words" }} {{ "" }} {{ "one" }} {{ "a\\nb" }}', '"two words" "" one "a\\nb"'],
    [
      '{{ timestamp("2026-03-01T09:00:00Z") }} {{ duration("90m") }} {{ semver("1.2.3") }}',
      '2026-03-01T09:00:00Z 5400s 1.2.3',
    ],
    ['{{ lists.range(2000000).size() }}', '(absent)'],
  ])('%s', (source, expected) => {
    expect(render(source)).toBe(expected);
  });

  test('reads what its expressions read', () => {
    const compiled = compileTemplate('{{ object.spec.tier }} of {{ params.limit }} {{ now }}', variables, language);
    expect(compiled.ok && [...compiled.template.reads]).toEqual(['object', 'params.limit', 'now']);
  });

  test.each([
    ['{{ object.spec.tierr }}', 'tierr', 1],
    ['a {{ object.spec.tierr }} b {{ object.metadata.nmae }}', 'tierr', 2],
    ['a {{ object.spec.tier', '{{ object.spec.tier', 1],
    ['a {{ }} b', '{{ }}', 1],
  ])('%s is a problem at the place', (source, part, count) => {
    const compiled = compileTemplate(source, variables, language);
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems).toHaveLength(count);
    expect(source.slice(problems[0]!.start, problems[0]!.end)).toBe(part);
  });
});

describe('a value is printed', () => {
  test.each<readonly [string, unknown, string]>([
    ['bare where it is one word', 'ops/run-7.yaml', 'ops/run-7.yaml'],
    ['in quotes where it has a quote', 'a"b', '"a\\"b"'],
    ['in quotes where it looks like a list', '[x]', '"[x]"'],
    ['with control characters shown', 'a\u001b[31mb', '"a\\u001b[31mb"'],
    ['with bidirectional marks shown', 'a\u202eb', '"a\\u202eb"'],
    ['with line separators shown', 'a\u2028b', '"a\\u2028b"'],
    ['with lone surrogates shown', 'a\ud800b', '"a\\ud800b"'],
    ['with control characters of a list shown', ['\u007f'], '["\\u007f"]'],
    ['cut at 200 characters', 'x'.repeat(300), `${'x'.repeat(200)}…`],
    ['cut inside its quotes', 'x '.repeat(150), `"${'x '.repeat(100)}…"`],
    ['cut between characters', `${'x'.repeat(199)}😀😀`, `${'x'.repeat(199)}…`],
    ['as JSON where it is null', null, 'null'],
  ])('%s', (_, value, expected) => {
    expect(printValue(value)).toBe(expected);
  });
  test('regardless of its size', () => {
    const value: Value = Array.from({ length: 10_000 }, () => 'abc');
    expect(printValue(value)).toHaveLength(201);
  });
});

test.each([
  ['plain("checkout is down")', 'checkout is down'],
  ['plain(["functional", "performance"])', 'functional, performance'],
  ['plain([1, 2])', '1, 2'],
  ['plain(list_of_nothing)', 'none'],
  ['plain({"a": 1})', '{"a":1}'],
  ['plain("a\\u001b[31mb")', 'a\\u001b[31mb'],
  ['plain(absent.member)', '(absent)'],
])('%s prints prose', (expression, text) => {
  const bare = createLanguage({ kinds: new Map(), libraries: [] });
  const types = { list_of_nothing: { cel: 'list<dyn>' }, absent: { cel: 'dyn' } };
  const compiled = compileTemplate(`{{ ${expression} }}`, types, bare);
  expect(compiled.ok && compiled.template.render({ list_of_nothing: [], absent: {} }, createMeter())).toBe(text);
});
