import { Catalog } from './catalog-handle.ts';
import type { HostType } from './environments.ts';
import { Format } from './library/format.ts';
import { Quantity } from './library/quantity.ts';
import { Semver } from './library/semver.ts';
import { Url } from './library/url.ts';

/** Values that are neither JSON nor CEL's own, by the name of their type in signatures. */
export const hostTypes: ReadonlyMap<string, HostType> = new Map<string, HostType>([
  ['Catalog', Catalog],
  ['Format', Format],
  ['Quantity', Quantity],
  ['Semver', Semver],
  ['URL', Url],
]);
