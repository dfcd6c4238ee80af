import type { Value } from '../../../core/src/model/value.ts';
import { factTypes } from '../../../core/src/expression/facts.ts';
import { createLanguage } from '../../../core/src/expression/language.ts';
import { libraries } from '../../../core/src/expression/libraries.ts';
import type {
  CelValue,
  Expression,
  ExpressionProblem,
  Language,
  TypeReference,
} from '../../../core/src/expression/definition.ts';

const stage: Value = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, soak: { type: 'string' }, max: { type: 'integer' } },
  additionalProperties: false,
};

/** A System of a webshop, with one of everything that a schema can say. */
export const systemSchema: Value = {
  type: 'object',
  additionalProperties: false,
  $defs: { labels: { type: 'object', additionalProperties: { type: 'string' } } },
  properties: {
    kind: { const: 'System' },
    metadata: {
      type: 'object',
      properties: { name: { type: 'string' }, labels: { $ref: '#/$defs/labels' }, annotations: { type: 'object' } },
    },
    spec: {
      type: 'object',
      properties: {
        tier: { type: 'integer' },
        risk: { enum: ['low', 'high'] },
        ratio: { type: 'number' },
        active: { type: 'boolean' },
        levels: { type: 'array', items: { enum: ['L1', 'L2'] } },
        stages: { type: 'array', items: stage },
        'first-stage': stage,
        limits: { type: 'object', additionalProperties: { type: 'number' } },
        amount: { type: ['integer', 'string'] },
      },
    },
  },
};

const gradingSchema: Value = {
  type: 'object',
  properties: {
    spec: {
      type: 'object',
      properties: {
        tiers: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              tier: { type: 'integer' },
              change: { type: 'object', properties: { firstStageMax: { type: 'number' } } },
            },
          },
        },
      },
    },
  },
};

export const shopKinds: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['System', systemSchema],
  ['Grading', gradingSchema],
  ['Release', true],
]);

export const language: Language = createLanguage({ kinds: shopKinds, libraries });

export const variables: Readonly<Record<string, TypeReference>> = {
  ...factTypes,
  object: { kind: 'System' },
  oldObject: { kind: 'System' },
  item: { cel: 'dyn' },
  variables: { cel: 'dyn' },
  params: { schema: { type: 'object', properties: { limit: { type: 'integer' } } } },
  data: { schema: { type: 'object', properties: { contacts: { type: 'array' } }, additionalProperties: false } },
};

/** A valid System as expressions see it. */
export const checkout: CelValue = {
  kind: 'System',
  metadata: { name: 'checkout', labels: { team: 'payments' } },
  spec: {
    tier: 1n,
    risk: 'high',
    ratio: 0.5,
    active: true,
    levels: ['L1'],
    stages: [{ name: 'canary', max: 5n }, { name: 'all' }],
    limits: { load: 3 },
    amount: 4n,
  },
};

export function compiled(
  source: string,
  result = 'dyn',
  types: Readonly<Record<string, TypeReference>> = variables,
): Expression {
  const outcome = language.compile(source, types, result);
  if (!outcome.ok) throw new Error(`${source}: ${outcome.problems.map(({ message }) => message).join(' ')}`);
  return outcome.expression;
}

export function problems(
  source: string,
  result = 'dyn',
  types: Readonly<Record<string, TypeReference>> = variables,
): readonly ExpressionProblem[] {
  const outcome = language.compile(source, types, result);
  return outcome.ok ? [] : outcome.problems;
}
