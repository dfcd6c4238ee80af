import { isMap, type ValueMap, parseInstant, shown } from '@gradus/core/internal';
import type { Value } from '@gradus/core';
import type { Target } from '../model.ts';

/** A mistake in an entry of a fleet file. */
export interface Mistake {
  /** From the entry to the member; empty for the entry itself. */
  readonly path: readonly string[];
  /** What is wrong is the key. */
  readonly aboutKey?: true;
  /** A sentence. */
  readonly message: string;
  readonly fix: string;
}

const longestName = 253;
const longestText = 1_000;
const fields = ['name', 'version', 'available', 'observedAt', 'labels'] as const;

/**
 * Reads an entry, whose scalars are text or keep their source text. `number` counts from 1. Mistakes are passed to `report`, and an entry
 * with a mistake results in no target.
 */
export function targetOf(entry: Value, number: number, report: (mistake: Mistake) => void): Target | undefined {
  if (!isMap(entry)) {
    report({ path: [], message: `Target ${number} is ${shown(entry)}; it must be a map.`, fix: entryFix(entry) });
    return undefined;
  }
  let isGood = true;
  const refuse = (mistake: Mistake): undefined => {
    isGood = false;
    report(mistake);
  };
  const name = nameOf(entry, number, refuse);
  const it = name === undefined ? `target ${number}` : shown(name);
  const version = textOf(entry, 'version', `\`version\` of ${it}`, [], refuse);
  const available = availabilityOf(entry, it, refuse);
  const observedAt = observationOf(entry, it, refuse);
  const labels = labelsOf(entry, it, refuse);
  if (!isGood || name === undefined) return undefined;
  return {
    name,
    labels,
    ...(version !== undefined && version !== '' && { version }),
    ...(observedAt !== undefined && { observedAt }),
    ...(available !== undefined && { available }),
  };
}

type Refuse = (mistake: Mistake) => undefined;

function entryFix(entry: Value): string {
  return typeof entry === 'string' && !/[\s:{}]/.test(entry)
    ? `Write it as { name: ${entry} }.`
    : 'Write it with its name and labels, such as { name: host-1, zone: a }.';
}

function member(map: ValueMap, key: string): Value {
  return Object.hasOwn(map, key) ? map[key]! : null;
}

function nameOf(entry: ValueMap, number: number, refuse: Refuse): string | undefined {
  const fix = 'Give it a name that no other target has.';
  if (member(entry, 'name') === null) return refuse({ path: [], message: `Target ${number} has no name.`, fix });
  const name = textOf(entry, 'name', `The name of target ${number}`, [], refuse);
  if (name === undefined) return undefined;
  if (name.trim() === '') return refuse({ path: ['name'], message: `The name of target ${number} is empty.`, fix });
  if (name.trim() !== name)
    return refuse({
      path: ['name'],
      message: `The name ${shown(name)} begins or ends with a space.`,
      fix: 'Remove it.',
    });
  if (name.length <= longestName) return name;
  const message = `The name of target ${number} has ${name.length} characters; at most ${longestName} are allowed.`;
  return refuse({ path: ['name'], message, fix: 'Use a shorter name.' });
}

/**
 * Characters that a terminal does not show, or shows as something else: controls, format characters such as those that reverse the line,
 * line separators.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function textOf(
  map: ValueMap,
  key: string,
  what: string,
  under: readonly string[],
  refuse: Refuse,
): string | undefined {
  const given = member(map, key);
  const value = typeof given === 'number' || typeof given === 'boolean' ? String(given) : given;
  if (value === null) return undefined;
  const path = [...under, key];
  if (typeof value !== 'string') {
    const fix = 'Write one text; what has several parts becomes several labels.';
    return refuse({ path, message: `${what} is ${shown(value)}; it must be text.`, fix });
  }
  const character = unseen.exec(value)?.[0];
  if (character !== undefined) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return refuse({ path, message: `${what} has the character U+${code}, which cannot be seen.`, fix: 'Remove it.' });
  }
  if (value.length <= longestText) return value;
  const message = `${what} has ${value.length} characters; at most ${longestText} are allowed.`;
  return refuse({ path, message, fix: 'Shorten it, or keep it elsewhere.' });
}

function availabilityOf(entry: ValueMap, it: string, refuse: Refuse): boolean | undefined {
  const text = textOf(entry, 'available', `\`available\` of ${it}`, [], refuse);
  if (text === undefined || text === '') return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  const message = `\`available\` of ${it} is ${shown(text)}; it must be true or false.`;
  return refuse({ path: ['available'], message, fix: 'Write true or false, or leave it out: then it is true.' });
}

function observationOf(entry: ValueMap, it: string, refuse: Refuse): number | undefined {
  const text = textOf(entry, 'observedAt', `\`observedAt\` of ${it}`, [], refuse);
  if (text === undefined || text === '') return undefined;
  const at = parseInstant(text);
  if (at !== undefined) return at;
  const message = `\`observedAt\` of ${it} is ${shown(text)}; it must be an instant with seconds and an offset.`;
  return refuse({ path: ['observedAt'], message, fix: 'Write it such as 2026-03-02T09:00:00Z.' });
}

/** Every member that is not a known field, and the members of `labels`. */
function labelsOf(entry: ValueMap, it: string, refuse: Refuse): Record<string, string> {
  const own = Object.keys(entry).filter((key) => !(fields as readonly string[]).includes(key));
  const nested = member(entry, 'labels');
  const found: [string, string][] = [];
  const take = (map: ValueMap, key: string, under: readonly string[]): void => {
    if (!isKeyGood(key, it, under, refuse)) return;
    const value = textOf(map, key, `The label ${shown(key)} of ${it}`, under, refuse);
    if (value !== undefined) found.push([key, value]);
  };
  for (const key of own) take(entry, key, []);
  if (isMap(nested)) {
    for (const key of Object.keys(nested)) {
      if (own.includes(key)) refuse(twice(key, it));
      else take(nested, key, ['labels']);
    }
  } else if (nested !== null) {
    const message = `\`labels\` of ${it} is ${shown(nested)}; it must be a map of labels.`;
    refuse({ path: ['labels'], message, fix: 'Write { zone: a, tier: 2 }, or the labels beside the name.' });
  }
  return Object.fromEntries(found);
}

function twice(key: string, it: string): Mistake {
  const message = `The label ${shown(key)} of ${it} is set twice: in \`labels\`, and beside it.`;
  return { path: ['labels', key], aboutKey: true, message, fix: 'Remove one of the two.' };
}

/** A misspelt field would be a label that nothing uses. */
function isKeyGood(key: string, it: string, under: readonly string[], refuse: Refuse): boolean {
  const path = [...under, key];
  const plain = key.toLowerCase().replaceAll(/[^a-z]/g, '');
  const meant = under.length > 0 ? undefined : fields.find((field) => field.toLowerCase() === plain);
  if (meant !== undefined)
    refuse({ path, aboutKey: true, message: `\`${key}\` of ${it} would be a label.`, fix: `Write \`${meant}\`.` });
  else if (key === '' || key.length > longestName || unseen.test(key) || key.trim() !== key)
    refuse({
      path,
      aboutKey: true,
      message: `${it} has the label ${shown(key)}; the name of a label has 1 to ${longestName} characters that can be seen.`,
      fix: 'Correct its name.',
    });
  else return true;
  return false;
}
