import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQueryTemplate, type QueryPlaceholder } from './query-template.ts';

/** Names of the placeholders with their contexts and quotes, or the problem. */
function read(query: string): string {
  const template = readQueryTemplate(query);
  if ('problem' in template) return template.problem;
  const found = template.parts.filter((part): part is QueryPlaceholder => typeof part !== 'string');
  return found.map(({ name, context, quote }) => `${name} ${context}${quote ?? ''}`).join(', ');
}

describe('a query', () => {
  test.each<[string, string]>([
    ['sum(rate(errors_total[5m]))', ''],
    ['up{version="{{version}}"}', 'version equality"'],
    ['up{version != "{{ version }}"}', 'version equality"'],
    ['up{version=~"{{version}}"}', 'version regex"'],
    ['up{version !~ "{{previousVersion}}"}', 'previousVersion regex"'],
    ["up{instance=~'{{targets}}:9100'}", "targets regex'"],
    ['up{instance=~`{{targets}}`}', 'targets regex`'],
    ['label_replace(up, "v", "{{version}}", "", "")', 'version argument"'],
    ['label_replace(up, "a", "$1", "b", "{{targets}}")', 'targets argument"'],
    ['sum(up) == bool {{batch}}', 'batch code'],
    ['up{zone=~"{{labels.topology.kubernetes.io/zone}}"}', 'labels.topology.kubernetes.io/zone regex"'],
    ['up{a="\\"{{version}}",b=~"{{batch}}-{{version}}"}', 'version equality", batch regex", version regex"'],
    ['up # {{nothing}} "\n + up{v="{{version}}"}', 'version equality"'],
    ['up{a="# {{version}}"}', 'version equality"'],
    ['up{a="{{"}', 'has a placeholder that is not closed: {{"}'],
    ['up{a="{{version"} + up{b="}}"}', 'has a placeholder that is not closed: {{version"} + up{b="}}"}'],
    ['up{{', 'has a placeholder that is not closed: {{'],
    [
      'up{v="{{verison}}"}',
      'has an unknown placeholder {{verison}}; known are {{version}}, {{previousVersion}}, {{batch}}, {{targets}}, {{labels.NAME}}',
    ],
    ['up{v="{{}}"}', 'has an unknown placeholder {{}}; known are'],
    ['up{v="{{labels.}}"}', 'has an unknown placeholder {{labels.}}; known are'],
    ['up{v="{{Version}}"}', 'has an unknown placeholder {{Version}}; known are'],
    ['{{version}}', 'has {{version}} outside a string; write it in quotes, such as version="{{version}}"'],
    [
      'up{instance="{{targets}}"}',
      'compares a label with {{targets}} by = or !=; it is a regular expression, and needs =~ or !~',
    ],
    ['up{instance!="{{targets}}"}', 'compares a label with {{targets}} by = or !='],
  ])('%s: %s', (query, expected) => {
    expect(read(query).slice(0, expected.length || undefined)).toBe(expected);
  });
});

test('whatever the text: nothing is thrown, and the pieces are the text', () => {
  const piece = fc.constantFrom(
    'up',
    '{',
    '}',
    '{{',
    '}}',
    '"',
    "'",
    '`',
    '\\',
    '#',
    '\n',
    '=',
    '~',
    '!',
    'version',
    'batch',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const template = readQueryTemplate(text);
      const again =
        'problem' in template
          ? text
          : template.parts.map((part) => (typeof part === 'string' ? part : '{{}}')).join('');
      expect(again.replaceAll(/\{\{\s*\w*\s*\}\}/g, '{{}}')).toBe(text.replaceAll(/\{\{\s*\w*\s*\}\}/g, '{{}}'));
    }),
    { numRuns: 2_000 },
  );
});
