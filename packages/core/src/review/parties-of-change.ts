import type { CatalogView } from '../catalog/lookups.ts';
import { asMap, shape } from '../catalog/shape.ts';
import type { CelValue } from '../expression/definition.ts';
import type { Document } from '../model/document.ts';
import type { Party } from './party.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/**
 * Requester and implementer of a Change. Their own approval does not count where `approverIsNot` of the tier says so, or where
 * it is not known what the tier says.
 */
export function partiesOfChange(change: Document, head: CatalogView, authority: CatalogView): Party[] {
  const value = head.value(change);
  const { spec } = shape(value);
  const barred = barredIn(value, authority);
  const party = (who: CelValue | undefined, name: string, part: string): Party[] =>
    typeof who === 'string' ? [{ who, part, isExcluded: barred?.includes(name) ?? true }] : [];
  return [
    ...party(spec['requester'], 'requester', 'requested the change'),
    ...party(spec['implementer'], 'implementer', 'implements the change'),
  ];
}

function barredIn(change: CelValue, authority: CatalogView): readonly string[] | undefined {
  return unlessUndecidable(
    () => {
      const { approverIsNot } = asMap(asMap(authority.tierOf(change))['change']);
      return Array.isArray(approverIsNot) ? (approverIsNot as readonly CelValue[]).map(String) : [];
    },
    () => undefined,
  );
}
