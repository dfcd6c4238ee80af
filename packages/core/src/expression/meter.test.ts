import { expect, test } from 'vitest';
import { BudgetExhausted } from './definition.ts';
import { createMeter } from './meter.ts';

test('the last step of a budget is allowed, the next is not', () => {
  const meter = createMeter({ evaluation: 10, run: 100 });
  meter.charge(10);
  expect(meter.exhausted).toBe(false);
  expect(() => meter.charge(1)).toThrow(BudgetExhausted);
  expect(meter.exhausted).toBe(true);
  expect(meter.runExhausted).toBe(false);
  expect(() => meter.charge(0)).toThrow('exceeded the limit of 10 steps for one evaluation');
});

test('a new evaluation has a whole budget, and the budget of the run continues', () => {
  const meter = createMeter({ evaluation: 60, run: 100 });
  meter.charge(60);
  meter.beginEvaluation();
  expect(() => meter.charge(60)).toThrow('exceeded the limit of 100 steps for one run');
  meter.beginEvaluation();
  expect(meter.runExhausted).toBe(true);
  expect(() => meter.charge(0)).toThrow(BudgetExhausted);
});

test('an evaluation inside another has a separate budget', () => {
  const meter = createMeter({ evaluation: 10 });
  meter.charge(8);
  const left = meter.enter();
  meter.charge(9);
  meter.leave(left);
  expect(() => meter.charge(2)).not.toThrow();
  expect(() => meter.charge(1)).toThrow(BudgetExhausted);
});
