import { asAccess, Optional, literalText, type Node } from '../cel-js.ts';
import { setMember } from '../../model/value.ts';
import { none, type Maker, type DirectStep } from './step.ts';
import { isPlain, isValue, plainMember } from './values.ts';

/** A name: the variable of a macro, a constant of the language, or one of the bindings. */
export function name(node: Node, maker: Maker): DirectStep | undefined {
  const text = node.args as string;
  const slot = maker.slots.get(text);
  if (slot !== undefined) return () => slot.value;
  const constant = node.meta.alternate;
  if (constant !== undefined) return constant.op === 'value' ? () => constant.args : undefined;
  return (bindings) => bindings[text];
}

/** `a.b` and `a[b]`. */
export function access(node: Node, maker: Maker): DirectStep | undefined {
  const { target, key, optional } = asAccess(node)!;
  if (optional || isOptional(target)) {
    const found = maker.optional(node);
    return found && asOptional(found);
  }
  const of = maker.step(target);
  if (of === undefined) return undefined;
  if (key !== undefined) return member(of, key);
  const at = maker.step((node.args as Node[])[1]!);
  return at && ((bindings) => element(of(bindings), at(bindings)));
}

/** `a.?b`, `a[?b]`, and what follows them: the value, or none. */
export function optionalAccess(node: Node, maker: Maker): DirectStep | undefined {
  const { target, key } = asAccess(node)!;
  const of = isOptional(target) ? maker.optional(target) : maker.step(target);
  if (of === undefined) return undefined;
  const at = key === undefined ? maker.step((node.args as Node[])[1]!) : undefined;
  if (key === undefined && at === undefined) return undefined;
  return (bindings) => {
    const value = of(bindings);
    return value === none ? none : perhaps(value, key ?? at!(bindings));
  };
}

/** For a node whose value is an optional that the library or a function created. */
export function opened(step: DirectStep): DirectStep {
  return (bindings) => {
    const value = step(bindings);
    if (!(value instanceof Optional)) return undefined;
    return value.hasValue() ? value.value() : none;
  };
}

export function isOptional({ checkedType }: Node): boolean {
  return checkedType?.kind === 'optional';
}

export function asOptional(step: DirectStep): DirectStep {
  return (bindings) => {
    const value = step(bindings);
    if (value === undefined) return undefined;
    return value === none ? Optional.none() : Optional.of(value);
  };
}

/** `has(a.b)`. */
export function has(node: Node, maker: Maker): DirectStep | undefined {
  const path = asAccess((node.args as [string, Node[]])[1][0]!);
  const of = path?.key === undefined || isOptional(path.target) ? undefined : maker.step(path.target);
  if (of === undefined) return undefined;
  const key = path!.key!;
  return (bindings) => {
    const target = of(bindings);
    return isPlain(target) ? plainMember(target, key) !== undefined : undefined;
  };
}

function member(of: DirectStep, key: string): DirectStep {
  // Not a key that every object inherits, so a value found here is an own member.
  const isOwn = !(key in Object.prototype);
  return (bindings) => {
    const target = of(bindings);
    if (!isPlain(target)) return undefined;
    const value = isOwn ? target[key] : plainMember(target, key);
    return isValue(value) ? value : undefined;
  };
}

function element(target: unknown, key: unknown): unknown {
  const value = Array.isArray(target)
    ? typeof key === 'bigint'
      ? target[Number(key)]
      : undefined
    : typeof key === 'string' && isPlain(target)
      ? plainMember(target, key)
      : undefined;
  return isValue(value) ? value : undefined;
}

function perhaps(target: unknown, key: unknown): unknown {
  let value: unknown;
  if (typeof key === 'string' && isPlain(target)) value = plainMember(target, key);
  else if (typeof key === 'bigint' && Array.isArray(target)) value = target[Number(key)];
  else return undefined;
  if (value === undefined) return none;
  return isValue(value) ? value : undefined;
}

/** A map literal whose keys are strings. */
export function writtenMap(node: Node, maker: Maker): DirectStep | undefined {
  const entries: { readonly key: string; readonly value: DirectStep }[] = [];
  for (const [keyNode, valueNode] of node.args as readonly (readonly [Node, Node])[]) {
    const key = literalText(keyNode);
    const value = maker.step(valueNode);
    if (key === undefined || value === undefined) return undefined;
    entries.push({ key, value });
  }
  return (bindings) => {
    const map: Record<string, unknown> = {};
    for (const { key, value } of entries) {
      const given = value(bindings);
      if (given === undefined) return undefined;
      setMember(map, key, given);
    }
    return map;
  };
}
