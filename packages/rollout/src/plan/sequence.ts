import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { RolloutOrder } from '@gradus/core/internal';
import type { Target } from '../model.ts';
import { byText, labelOf } from '../fleet/selector.ts';

/** The settings that order the targets of a stage. */
export interface Ordering {
  readonly order: Required<RolloutOrder>;
  /** The label of the failure domain. */
  readonly topologyKey: string | undefined;
  readonly seed: string;
}

/** A target with the values that determine its place in the sequence. */
export interface Ranked {
  readonly target: Target;
  readonly domain: string | undefined;
  /** Of `seed/name`: what puts the targets of one value and one domain in order. In [0, 1). */
  readonly hash: number;
  /** Its number among those of the same value and domain, from 0, and how many these are. */
  readonly rank: number;
  readonly of: number;
  /** Its relative position among the targets with the same value. In [0, 1). */
  readonly turn: number;
}

/**
 * The order in which targets are updated: by the label of `order`, those without it last; among equals spread over the failure
 * domains, so that each domain is done to about the same share at any time; within a domain by the hash of `seed/name`, so that
 * which others there are does not decide which of two comes first. The order of `targets` does not matter.
 */
export function inSequence(targets: readonly Target[], ordering: Ordering): Ranked[] {
  const { order, topologyKey, seed } = ordering;
  const groups = new Map<Value, Map<string | undefined, Hashed[]>>();
  for (const target of targets) {
    const value = labelValue(labelOf(target.labels, order.key));
    const domain = topologyKey === undefined ? undefined : labelOf(target.labels, topologyKey);
    const domains = entry(groups, value, () => new Map<string | undefined, Hashed[]>());
    entry(domains, domain, () => []).push({ target, hash: fraction(`${seed}/${target.name}`) });
  }
  const values = [...groups.keys()].sort((a, b) => compareValues(a, b, order.direction));
  return values.flatMap((value) => spread(groups.get(value)!, seed));
}

/** The form of a label that is compared. */
type Value = number | string | undefined;

interface Hashed {
  readonly target: Target;
  readonly hash: number;
}

/**
 * Each domain is spread evenly over the whole sequence, from an offset that the seed gives. Domains of one size take turns; a small
 * domain is not finished before the large ones have begun, and the small ones are not all together.
 */
function spread(domains: ReadonlyMap<string | undefined, Hashed[]>, seed: string): Ranked[] {
  const ranked: Ranked[] = [];
  for (const [domain, targets] of domains) {
    const beginning = domains.size === 1 ? 0 : fraction(`${seed}//${domain ?? ''}`);
    const of = targets.sort(byHash).length;
    for (const [rank, { target, hash }] of targets.entries())
      ranked.push({ target, domain, hash, rank, of, turn: (rank + beginning) / of });
  }
  return domains.size === 1 ? ranked : ranked.sort((a, b) => a.turn - b.turn || byHash(a, b));
}

function byHash(a: Hashed, b: Hashed): number {
  return a.hash - b.hash || byText(a.target.name, b.target.name);
}

/** The first 48 bits of a SHA-256 as a number in [0, 1): exact in a double, and equal for two texts only by rare chance. */
function fraction(text: string): number {
  const bytes = sha256(utf8ToBytes(text));
  let bits = 0;
  for (let index = 0; index < 6; index++) bits = bits * 256 + bytes[index]!;
  return bits / 2 ** 48;
}

export function labelValue(label: string | undefined): Value {
  return label !== undefined && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(label) ? Number(label) : label;
}

/** Numbers, then texts, then nothing; the direction turns numbers round, and texts. */
function compareValues(a: Value, b: Value, direction: RolloutOrder['direction']): number {
  const sign = direction === 'Descending' ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  if (typeof a === 'string' && typeof b === 'string') return sign * byText(a, b);
  return classOf(a) - classOf(b);
}

function classOf(value: Value): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
