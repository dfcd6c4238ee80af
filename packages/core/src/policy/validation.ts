import { EvaluationFailed, type CelValue, type Expression } from '../expression/definition.ts';
import { chargeWeight } from '../expression/membership.ts';
import type { Template } from '../expression/template.ts';
import { keyedPointer } from '../load/keyed.ts';
import type { Pattern } from '../load/pattern.ts';
import { toPointer, valueAt, valueAtPath } from '../model/pointer.ts';
import { isMap } from '../model/value.ts';
import { byIdentity, eachItem, keyedEach, type EachItem, type KeyOf } from './each.ts';
import type { Violation, Bindings, ValidationInput, Validation } from './policy.ts';
import { reasonFrom, undecidedMessage, unlessUndecidable } from '../model/undecidable.ts';

/** The expressions of one validation, checked. */
export interface Parts {
  /** A pattern over the document, or an expression that gives a list. */
  readonly each?: Pattern | Expression;
  readonly by?: Expression;
  readonly when?: Expression;
  readonly expression: Expression;
  /** Relative to the item; with a leading `/` from the root of the document. Or an expression that gives a list of keys. */
  readonly at: string | Expression;
  readonly message: Template;
  readonly fix?: Template;
  /** What was looked at and found, met or not. */
  readonly found?: Template;
  readonly related?: Expression;
  readonly onUnmet: 'failed' | 'pending';
  readonly pendingUntil?: Expression;
}

/** Creates a validation from its expressions. If an expression throws, its item is undecided, never passed. */
export function validation(name: string, facts: Omit<Validation, 'name' | 'ask'>, parts: Parts): Validation {
  return {
    name,
    ...facts,
    ask: (question) => {
      if (parts.each === undefined) return askOnce(parts, question);
      return 'segments' in parts.each ? askEach(parts, parts.each, question) : askList(parts, parts.each, question);
    },
  };
}

function askOnce(parts: Parts, question: ValidationInput): ReturnType<Validation['ask']> {
  const answer = judge(parts, question, undefined, undefined);
  return answer ? { answers: [answer], evaluations: 1 } : met;
}

const met: ReturnType<Validation['ask']> = { answers: [], evaluations: 1 };

function askEach(parts: Parts, each: Pattern, question: ValidationInput): ReturnType<Validation['ask']> {
  const { bindings, meter } = question;
  const { by } = parts;
  const keyOf = (root: CelValue): KeyOf | undefined =>
    by &&
    ((item) => {
      bindItem(bindings, item, root);
      meter.beginEvaluation();
      const key = by.run(bindings, meter) as CelValue;
      // It is written down.
      chargeWeight(key, meter);
      return key;
    });
  // Paid for each time, whether or not another validation has looked there before.
  const itemsOf = (root: CelValue): EachItem[] =>
    eachItem(root, each, keyOf(root), (places) => meter.spend(places >> 3));
  try {
    const items = itemsOf(question.object);
    const { oldObject } = question;
    const olds = oldObject === undefined || oldObject === null ? undefined : byIdentity(itemsOf(oldObject));
    const unique = olds && byIdentity(items);
    const answers: Violation[] = [];
    for (const item of items) {
      if (meter.runExhausted) break;
      const old = unique?.get(item.identity) === item ? olds!.get(item.identity) : undefined;
      bind(bindings, item, old, question.object);
      const answer = judge(parts, question, item, old);
      if (answer) answers.push(answer);
    }
    return { answers, evaluations: items.length };
  } catch (error) {
    return { answers: [undecided(error, '', '')], evaluations: 1 };
  }
}

/** The items are not part of the document, so they have neither a place nor a counterpart at the base. */
function askList(parts: Parts, each: Expression, question: ValidationInput): ReturnType<Validation['ask']> {
  try {
    const list = run(each, question) as readonly CelValue[];
    const answers: Violation[] = [];
    for (let index = 0; index < list.length && !question.meter.runExhausted; index++) {
      bind(question.bindings, listItem(list[index]!, index), undefined, question.object);
      const answer = judge(parts, question, undefined, undefined);
      if (answer) answers.push(answer);
    }
    return { answers, evaluations: list.length + 1 };
  } catch (error) {
    return { answers: [undecided(error, '', '')], evaluations: 1 };
  }
}

function listItem(value: CelValue, index: number): Item {
  return { value, pointer: '', key: BigInt(index), index, parents: noParents };
}

const noParents: readonly CelValue[] = [];

/** The names remain bound until the next item: outside `each` the checker accepts none of them. */
function bind(bindings: Bindings, item: Item, old: EachItem | undefined, root: CelValue): void {
  bindings['oldItem'] = old === undefined ? null : old.value;
  bindItem(bindings, item, root);
}

type Item = Omit<EachItem, 'keys' | 'identity'>;

function bindItem(bindings: Bindings, item: Item, root: CelValue): void {
  bindings['item'] = item.value;
  bindings['key'] = item.key;
  bindings['index'] = BigInt(item.index);
  bindings['parents'] = item.parents;
  bindings['root'] = root;
}

function judge(
  parts: Parts,
  question: ValidationInput,
  item: EachItem | undefined,
  old: EachItem | undefined,
): Violation | undefined {
  const { bindings, meter } = question;
  try {
    if (parts.when && !truth(run(parts.when, question))) return undefined;
    question.applies?.();
    if (truth(run(parts.expression, question))) {
      question.met?.(parts.found?.render(bindings, meter));
      return undefined;
    }
  } catch (error) {
    const answer = undecided(error, item?.pointer ?? '', keyedBaseOf(parts, item));
    meter.spend(costOfKeeping(answer.message, answer.pointer, answer.keyed));
    return answer;
  }
  const place = placeOf(parts, question, item);
  const message = parts.message.render(bindings, meter);
  const fix = parts.fix?.render(bindings, meter);
  const found = question.met && parts.found?.render(bindings, meter);
  const related = attempt(() => parts.related && relatedOf(parts.related, question)) ?? [];
  const until = attempt(() => instantOf(parts.pendingUntil && run(parts.pendingUntil, question)));
  const change = attempt(() => changeOf(parts, question, place.relative, item, old));
  meter.spend(costOfKeeping(message, fix, found, place.pointer, place.keyed));
  return {
    outcome: parts.onUnmet === 'pending' ? 'pending' : 'failed',
    message,
    ...(fix !== undefined && { fix }),
    ...(found !== undefined && { found }),
    pointer: place.pointer,
    keyed: place.keyed,
    related,
    ...(until !== undefined && { until }),
    ...(change && { change }),
  };
}

/** A finding is kept to the end of the run, with its place and its texts. */
function costOfKeeping(...texts: readonly (string | undefined)[]): number {
  return texts.reduce((cost, text) => cost + ((text?.length ?? 0) >> 3), 100);
}

/** Each place is kept, too. */
function relatedOf(expression: Expression, question: ValidationInput): readonly CelValue[] {
  const found = (run(expression, question) as readonly CelValue[]).slice(0, mostRelated);
  for (const place of found) {
    const message = isMap(place) ? place['message'] : undefined;
    question.meter.spend(20 + (typeof message === 'string' ? message.length >> 3 : 0));
  }
  return found;
}

/** How many further places a finding lists; readers do not need more. */
const mostRelated = 1_000;

function run(expression: Expression, { bindings, meter }: ValidationInput): unknown {
  meter.beginEvaluation();
  return expression.run(bindings, meter);
}

function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new EvaluationFailed(`it returns ${value === null ? 'null' : typeof value}, but true or false is required`);
}

function undecided(error: unknown, pointer: string, keyed: string): Violation {
  return {
    outcome: 'undecided',
    message: undecidedMessage('Could not be decided', reasonFrom(error)),
    pointer,
    keyed,
    related: [],
  };
}

/** Runs the parts that only add details to a finding: their failure must not remove the finding. */
function attempt<T>(decorate: () => T): T | undefined {
  return unlessUndecidable(decorate, () => undefined);
}

function keyedBaseOf({ each }: Parts, item: EachItem | undefined): string {
  return item && each && 'segments' in each ? keyedEach(each, item.keys) : '';
}

interface Place {
  readonly pointer: string;
  readonly keyed: string;
  /** From the item (or the document where it has none); undefined if `at` is absolute. */
  readonly relative: string | undefined;
}

function placeOf(parts: Parts, question: ValidationInput, item: EachItem | undefined): Place {
  const base = item?.pointer ?? '';
  const keyedBase = keyedBaseOf(parts, item);
  const { at } = parts;
  if (typeof at === 'string' && at.startsWith('/')) {
    return {
      pointer: at,
      keyed: attempt(() => keyedPointer(question.object, at)) ?? at,
      relative: item ? undefined : at,
    };
  }
  const scope = item ? item.value : question.object;
  const relative =
    typeof at === 'string' ? (at === '' ? '' : `/${at}`) : (attempt(() => keyPath(run(at, question), scope)) ?? '');
  return {
    pointer: base + relative,
    keyed: keyedBase + (attempt(() => keyedPointer(scope, relative)) ?? relative),
    relative,
  };
}

/** A list of keys as a pointer; -1 is the last element of the list that it meets. */
function keyPath(keys: unknown, scope: CelValue): string {
  if (!Array.isArray(keys)) throw new EvaluationFailed('atPath does not return a list of keys');
  const path: string[] = [];
  let value: unknown = scope;
  for (const key of keys as unknown[]) {
    if (typeof key === 'object')
      throw new EvaluationFailed('atPath returns a key that is neither a string nor a number');
    path.push(key === -1n && Array.isArray(value) ? String(Math.max(0, value.length - 1)) : String(key));
    value = valueAtPath(value, path.slice(-1));
  }
  return toPointer(path);
}

function instantOf(value: unknown): number | undefined {
  if (value instanceof Date) return value.getTime();
  const optional = value as { hasValue?: () => boolean; value?: () => unknown } | undefined;
  return optional?.hasValue?.() === true ? instantOf(optional.value?.()) : undefined;
}

function changeOf(
  parts: Parts,
  question: ValidationInput,
  relative: string | undefined,
  item?: EachItem,
  old?: EachItem,
): Violation['change'] {
  const { reads } = parts.expression;
  if (relative === undefined || question.oldObject === undefined || question.oldObject === null) return undefined;
  if (item ? old === undefined || !reads.has('oldItem') : !reads.has('oldObject')) return undefined;
  const before = valueAt(item ? old?.value : question.oldObject, relative) as CelValue | undefined;
  const after = valueAt(item ? item.value : question.object, relative) as CelValue | undefined;
  return { before, after };
}
