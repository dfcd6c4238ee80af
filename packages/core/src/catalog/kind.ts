import type { Item } from '../model/document.ts';
import type { Problem } from '../model/finding.ts';
import { isMap, type Value } from '../model/value.ts';
import { isOwn } from '../load/own-documents.ts';

/** The kind of an item, or why it has none: part of a problem at a pointer into the item. */
export type KindRead =
  | { readonly kind: string }
  | { readonly pointer: string; readonly problem: Pick<Problem, 'validation' | 'message' | 'fix'> };

/**
 * The kind that the source sets, or otherwise the kind in the document. A kind of another API group with the name of a built-in kind is a
 * different kind, and is named with its group: `argoproj.io/Rollout`.
 */
export function kindOf({ source, value }: Item, ownKinds: ReadonlySet<string>): KindRead {
  if (source.kind !== undefined) return { kind: source.kind };
  const kind = memberOf(value, 'kind');
  const own = isOwn(value);
  if (typeof kind !== 'string') return { pointer: kind === undefined ? '' : '/kind', problem: noKind(own, ownKinds) };
  if (own) return ownKinds.has(kind) ? { kind } : { pointer: '/kind', problem: unknownKind(kind, ownKinds) };
  if (!ownKinds.has(kind)) return { kind };
  const api = memberOf(value, 'apiVersion');
  if (typeof api === 'string' && api !== '') return { kind: `${api.split('/')[0]}/${kind}` };
  return {
    pointer: api === undefined ? '' : '/apiVersion',
    problem: {
      validation: 'kind',
      message: `This document has the kind ${kind} and no apiVersion, so it is unknown which API the kind belongs to.`,
      fix: 'Add apiVersion: gradus.dev/v1, or the apiVersion of the API that the document is for.',
    },
  };
}

/** An own member of a map. */
export function memberOf(value: Value, name: string): Value | undefined {
  return isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function noKind(own: boolean, ownKinds: ReadonlySet<string>): Pick<Problem, 'validation' | 'message' | 'fix'> {
  return {
    validation: 'kind',
    message: 'This document has no kind, so no policy can apply to it.',
    fix: own
      ? `Add a kind: one of ${[...ownKinds].join(', ')}.`
      : 'Add a kind, or set `kind` in its entry of spec.documents in gradus.yaml.',
  };
}

function unknownKind(kind: string, ownKinds: ReadonlySet<string>): Pick<Problem, 'validation' | 'message' | 'fix'> {
  return {
    validation: 'kind',
    message: `There is no kind "${kind}".`,
    fix: `Use one of ${[...ownKinds].join(', ')}.`,
  };
}
