import { describe, expect, test } from 'vitest';
import type { Value } from '../model/value.ts';
import type { TypeReference } from './definition.ts';
import { language, variables as shop } from '@gradus/testkit/expression/shop.ts';

const text: Value = { type: 'string' };

/** `spec` and `spec.design` always exist; `handover`, and `rollback` in `design`, may be absent. */
const change: Value = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: {
      type: 'object',
      required: ['design'],
      properties: {
        design: { $ref: '#/$defs/design' },
        handover: { type: 'object', properties: { notes: text } },
        review: {
          oneOf: [{ required: ['by', 'at'] }, { required: ['by'] }],
          properties: { by: { $ref: '#/$defs/by' } },
        },
        'first-batch': { type: 'object', properties: { size: text } },
        steps: {
          type: 'array',
          items: { type: 'object', properties: { check: { type: 'object', properties: { by: text } } } },
        },
      },
    },
    metadata: { type: 'object', properties: { labels: { type: 'object', additionalProperties: { type: 'object' } } } },
  },
  $defs: {
    by: { type: 'object', properties: { name: text } },
    design: {
      type: 'object',
      properties: {
        impact: text,
        rollback: { type: 'object', properties: { steps: text, owner: { $ref: '#/$defs/by' } } },
      },
    },
  },
};
const types: Readonly<Record<string, TypeReference>> = {
  ...shop,
  object: { schema: change },
  oldObject: { schema: change },
};

function absent(source: string, ...given: string[]): string[] {
  const outcome = language.compile(source, types, 'bool');
  expect(outcome.ok ? [] : outcome.problems).toEqual([]);
  return language.unsafeHas(source, types, given).map((found) => found.absent);
}

describe('has() throws if a member on the path is absent', () => {
  test.each([
    ['has(object.spec.handover.notes)', 'object.spec.handover'],
    ['has(object.metadata.labels.team)', 'object.metadata'],
    ['has(object.spec.design.rollback.steps)', 'object.spec.design.rollback'],
    ['has(object.spec["first-batch"].size)', 'object.spec.first-batch'],
    ['has(item.metadata.name)', 'item.metadata'],
    ['has(object.spec.handover.notes) || has(object.spec.handover)', 'object.spec.handover'],
    ['has(object.spec.handover) || has(object.spec.handover.notes)', 'object.spec.handover'],
    ['has(object.spec.handover) ? true : has(object.spec.handover.notes)', 'object.spec.handover'],
    ['!has(object.spec.handover) && has(object.spec.handover.notes)', 'object.spec.handover'],
    [
      'has(object.spec.design.rollback) && has(object.spec.design.rollback.owner.name)',
      'object.spec.design.rollback.owner',
    ],
    ['object.spec.steps.all(step, has(step.check.by))', 'step.check'],
    ['has(item.check) && object.spec.steps.all(item, has(item.check.by))', 'item.check'],
    ['cel.bind(design, object.spec.design, has(design.rollback.steps))', 'design.rollback'],
    ['has(catalog.find("System", "checkout").value().spec.tier)', 'catalog.find("System", "checkout").value().spec'],
    ['has(object.spec.handover.notes) && has(object.spec.handover.notes)', 'object.spec.handover'],
  ])('%s', (source, member) => {
    expect(absent(source)).toEqual([member]);
  });
});

describe('has() is safe', () => {
  test.each([
    ['where the schema requires what is on the way', 'has(object.spec.design.rollback)'],
    ['where all alternatives require it', 'has(object.spec.review) && has(object.spec.review.by.name)'],
    ['one member deep', 'has(object.metadata)'],
    ['behind an optional', 'has(object.?metadata.labels.team)'],
    ['after it was asked for', 'has(object.spec.handover) && has(object.spec.handover.notes)'],
    [
      'before it is asked for, as the false side decides',
      'has(object.spec.handover.notes) && has(object.spec.handover)',
    ],
    ['after it was asked for by name', '"handover" in object.spec && has(object.spec.handover.notes)'],
    ['after its absence was ruled out', '!has(object.spec.handover) || has(object.spec.handover.notes)'],
    ['in the branch where it is there', 'has(object.spec.handover) ? has(object.spec.handover.notes) : false'],
    [
      'in the branch where its absence is ruled out',
      '!has(object.spec.handover) ? true : has(object.spec.handover.notes)',
    ],
    ['after it was read', 'object.spec.handover.notes != "" && has(object.spec.handover.notes)'],
    [
      'where the whole way was asked for',
      'has(object.metadata) && has(object.metadata.labels) && has(object.metadata.labels.team) && has(object.metadata.labels.team.lead)',
    ],
    ['on an element that was asked', 'object.spec.steps.all(step, has(step.check) && has(step.check.by))'],
    ['on a map that is written out', '[{"step": object.spec}].all(entry, has(entry.step.handover))'],
    ['in a text', '"has(object.spec.handover.notes)" != ""'],
  ])('%s', (_, source) => {
    expect(absent(source)).toEqual([]);
  });

  test('if an earlier condition has checked it', () => {
    expect(absent('has(object.spec.handover.notes)', 'has(object.spec.handover)')).toEqual([]);
    expect(absent('has(object.spec.handover.notes)', 'has(oldObject.spec.handover)')).toEqual(['object.spec.handover']);
  });
});

test.each([
  ['has(object.spec.handover.notes)', 'object.spec.?handover.?notes.hasValue()'],
  ['has(object.metadata.labels.team)', 'object.?metadata.?labels.?team.hasValue()'],
  ['has(object.spec["first-batch"].size)', 'object.spec[?"first-batch"].?size.hasValue()'],
])('%s is written safely as %s, which checks', (source, safe) => {
  expect(language.unsafeHas(source, types, []).map((found) => found.safe)).toEqual([safe]);
  expect(language.compile(safe, types, 'bool').ok).toBe(true);
});
