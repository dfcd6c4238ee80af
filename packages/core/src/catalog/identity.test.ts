import { expect, test } from 'vitest';
import { EvaluationFailed } from '../expression/definition.ts';
import type { Item } from '../model/document.ts';
import { catalog } from './catalog.ts';

const item = {
  source: { kind: 'Release', paths: ['*.yaml'], identity: 'object.name' },
  file: { path: 'a.yaml' },
  stream: 0,
  pointer: '',
  value: {},
  vars: {},
} as unknown as Item;

const named = (identify: () => string) =>
  catalog({ items: [item], unreadable: [] }, new Map(), { ownKinds: new Set(), identify });

test('an identity that cannot be computed is a problem of its document', () => {
  const { problems } = named(() => {
    throw new EvaluationFailed('there is no member "name"');
  });
  expect(problems.map(({ message }) => message)).toEqual([
    'The identity of this document cannot be evaluated: there is no member "name"',
  ]);
});

test('a bug in its computation ends the run', () => {
  const bug = new TypeError('x is undefined');
  expect(() =>
    named(() => {
      throw bug;
    }),
  ).toThrow(bug);
});
