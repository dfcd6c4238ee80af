import { load } from 'js-yaml';
import { toCel } from '../expression/convert.ts';
import type { CelValue } from '../expression/definition.ts';
import { defaultGrading as text } from '../generated/data.ts';
import type { Value } from '../model/value.ts';

let grading: CelValue | undefined;

/** The Grading that applies if a tree has none. Parsed on first use. */
export function defaultGradingValue(): CelValue {
  return (grading ??= toCel(load(text) as Value, { nulls: 'absent' }));
}
