import type { FunctionDefinition } from '../definition.ts';
import { durationFunctions } from './time/durations.ts';
import { comparisonFunctions, instantFunctions } from './time/instants.ts';
import { scheduleFunctions } from './time/schedules.ts';
import { windowFunctions } from './time/windows.ts';

/** Functions of time. None of them reads the clock: `now` is an argument of each function that needs it. */
export const timeLibrary: readonly FunctionDefinition[] = [
  ...instantFunctions,
  ...comparisonFunctions,
  ...durationFunctions,
  ...scheduleFunctions,
  ...windowFunctions,
];
