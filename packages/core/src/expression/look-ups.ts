import { compilePattern, type PatternSegment } from '../load/pattern.ts';
import { asCall, nodes, literalText, type Call, type Node } from './cel-js.ts';
import type { ExpressionProblem, WrittenLookup } from './definition.ts';
import { factShapes } from './facts.ts';
import { nearest } from './nearest.ts';
import { dyn, union, type ObjectShape, type Shape } from './shape.ts';
import type { Kinds } from './types.ts';

type Report = (problem: ExpressionProblem) => void;

/**
 * The result type of a look-up in a catalog with a literal kind; undefined if it is not known, or if the signature defines it. An unknown
 * kind, and a path that the kind's schema does not have, are reported.
 */
export function lookedUp({ name, args }: Call, kinds: Kinds, report: Report): Shape | undefined {
  if (name === 'file') return { is: 'optional', value: factShapes.get('LookedUpFile')! };
  if (name === 'files') return { is: 'list', element: factShapes.get('LookedUpFile')! };
  const [first, path] = args;
  if (first === undefined || (name !== 'find' && name !== 'where' && name !== 'all')) return undefined;
  const kind = literalText(first);
  if (kind === undefined) return undefined;
  if (!kinds.names.includes(kind)) {
    const { start, end } = first;
    report({ message: `There is no kind "${kind}".`, start, end, ...nearest(kind, kinds.names) });
    return undefined;
  }
  const shape = kinds.shapeOf(kind) ?? dyn;
  const text = name === 'where' && path ? literalText(path) : undefined;
  if (text !== undefined) {
    const reached = reach(shape, text);
    if ('problem' in reached) report({ ...reached.problem, start: path!.start, end: path!.end });
  }
  return name === 'find' ? { is: 'optional', value: shape } : { is: 'list', element: shape };
}

/** The type that `where` compares with: the values at a path of a kind. Dyn if the schema does not define it. */
export function lookedAt({ name, args }: Call, kinds: Kinds): Shape {
  const [kind, path] = args.map(literalText);
  if (name !== 'where' || kind === undefined || path === undefined) return dyn;
  const reached = reach(kinds.shapeOf(kind) ?? dyn, path);
  return 'shape' in reached ? reached.shape : dyn;
}

/** Every `where` of an expression whose kind and path are literals. */
export function writtenLookups(root: Node): WrittenLookup[] {
  return [...nodes(root)].flatMap((node) => {
    const call = asCall(node);
    if (call?.name !== 'where' || call.receiver === undefined || call.args.length !== 3) return [];
    const [kind, path] = call.args.map(literalText);
    return kind === undefined || path === undefined ? [] : [{ kind, path }];
  });
}

type Reached = { readonly shape: Shape } | { readonly problem: Pick<ExpressionProblem, 'message' | 'suggestion'> };

function reach(root: Shape, path: string): Reached {
  const compiled = compilePattern(path);
  if (!compiled.ok)
    return { problem: { message: `${compiled.message[0]!.toUpperCase()}${compiled.message.slice(1)}.` } };
  let shape = root;
  for (const segment of compiled.pattern.segments) {
    const below = step(shape, segment);
    if (below === undefined) return { problem: nowhere(shape, segment, path) };
    shape = below;
  }
  return { shape };
}

function step(shape: Shape, segment: PatternSegment): Shape | undefined {
  switch (shape.is) {
    case 'dyn':
      return dyn;
    case 'list':
      return segment.star || /^\d+$/.test(segment.token) ? shape.element : undefined;
    case 'map':
      return segment.star || !shape.keys || shape.keys.has(segment.token) ? shape.value : undefined;
    case 'object':
      return segment.star ? anyField(shape) : (shape.fields.get(segment.token) ?? (shape.open ? dyn : undefined));
    default:
      return undefined;
  }
}

function anyField({ fields, open }: ObjectShape): Shape {
  return open || fields.size === 0 ? dyn : [...fields.values()].reduce(union);
}

function nowhere(
  shape: Shape,
  segment: PatternSegment,
  path: string,
): Pick<ExpressionProblem, 'message' | 'suggestion'> {
  const name = segment.star ? '*' : segment.token;
  const message = `The path "${path}" does not exist: ${why(shape, name)}.`;
  if (shape.is === 'object') return { message, ...nearest(name, shape.fields.keys()) };
  return shape.is === 'map' ? { message, ...nearest(name, shape.keys ?? []) } : { message };
}

function why(shape: Shape, name: string): string {
  if (shape.is === 'object') return `${shape.name} has no member "${name}"`;
  if (shape.is === 'map') return `it has no member "${name}"`;
  if (shape.is === 'list') return `the step before "${name}" is a list; write * or an index such as 0`;
  return `the step before "${name}" has no members`;
}
