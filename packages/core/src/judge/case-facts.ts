import type { Facts } from '../evaluate/facts.ts';
import { toCel } from '../expression/convert.ts';
import type { CelValue } from '../expression/definition.ts';
import { factShapes } from '../expression/facts.ts';
import type { Shape } from '../expression/shape.ts';
import { isMap, type Value } from '../model/value.ts';
import { parseInstant } from '../time/instant.ts';

/** Facts from outside the trees as written in a test case; omitted facts are unknown. */
export interface WrittenFacts {
  readonly data?: Readonly<Record<string, Value>>;
  readonly review?: Value;
  readonly evidence?: Value;
  readonly history?: Value;
}

/** The same as expressions see them: text becomes an instant if the fact has an instant there. */
export function caseFacts({
  data = {},
  review,
  evidence,
  history,
}: WrittenFacts): Pick<Facts, 'data' | 'review' | 'evidence' | 'history'> {
  return {
    data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plain(value)])),
    ...(review !== undefined && { review: shaped(plain(review), factShapes.get('Review')) }),
    ...(evidence !== undefined && { evidence: shaped(plain(evidence), factShapes.get('Evidence')) }),
    ...(history !== undefined && { history: plain(history) }),
  };
}

function plain(value: Value): CelValue {
  return toCel(value, { nulls: 'absent' });
}

/** Text that is not a valid instant remains text, and an expression that uses it as an instant is undecided. */
function shaped(value: CelValue, shape: Shape | undefined): CelValue {
  if (shape === undefined) return value;
  if (typeof value === 'string' && shape.is === 'scalar' && shape.cel === 'google.protobuf.Timestamp') {
    const instant = parseInstant(value);
    return instant === undefined ? value : new Date(instant);
  }
  if (Array.isArray(value))
    return shape.is === 'list' ? value.map((item) => shaped(item as CelValue, shape.element)) : value;
  if (!isMap(value) || (shape.is !== 'object' && shape.is !== 'map')) return value;
  const of = (key: string): Shape | undefined => (shape.is === 'object' ? shape.fields.get(key) : shape.value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shaped(member as CelValue, of(key))]));
}
