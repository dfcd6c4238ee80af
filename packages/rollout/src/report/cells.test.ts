import { expect, test } from 'vitest';
import { readCells } from './cells.ts';

const cell = {
  target: 'a-1',
  version: '2.0',
  previousVersion: '',
  attempt: 1,
  generation: 3,
  group: 'shop/production',
  labels: { zone: 'z1' },
};
const step = { rollout: 'shop-2', action: 'deploy', lease: '2026-03-02T09:15:00Z', cells: [cell] };

test('a step is read as it was written', () => {
  expect(readCells(JSON.stringify(step))).toEqual({ ...step, lease: Date.UTC(2026, 2, 2, 9, 15) });
  const waits = { rollout: 'shop-2', action: 'wait', cells: [] };
  expect(readCells(JSON.stringify(waits))).toMatchObject({ cells: [] });
});

test.each([
  ['{', 'not JSON'],
  ['null', 'not an object'],
  [JSON.stringify({ ...step, cells: {} }), 'not an object'],
  [JSON.stringify({ ...step, action: 'destroy' }), 'no cells for "destroy"'],
  [JSON.stringify({ ...step, lease: 'soon' }), 'not an RFC 3339 timestamp'],
  [JSON.stringify({ ...step, lease: undefined }), 'no lease'],
  [JSON.stringify({ ...step, cells: [cell, { ...cell, labels: { zone: 1 } }] }), 'Cell 2'],
  [JSON.stringify({ ...step, cells: [{ ...cell, generation: '3' }] }), 'Cell 1'],
])('%s cannot be used', (text, why) => {
  expect(readCells(text)).toEqual({ problem: expect.stringContaining(why) as unknown });
});
