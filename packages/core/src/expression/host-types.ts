import { CatalogHandle } from './catalog-handle.ts';
import type { HostType } from './environments.ts';
import { TextFormat } from './library/format.ts';
import { Quantity } from './library/quantity.ts';
import { Semver } from './library/semver.ts';
import { Url } from './library/url.ts';

/** Values that are neither JSON nor native to CEL, by the name of their type in signatures. */
export const hostTypes: ReadonlyMap<string, HostType> = new Map<string, HostType>([
  ['Catalog', CatalogHandle],
  ['Format', TextFormat],
  ['Quantity', Quantity],
  ['Semver', Semver],
  ['URL', Url],
]);
