import type { CelValue } from '../expression/definition.ts';

/** The parts of a document that look-ups read; the value may be of any type. */
export function shape(object: CelValue): { kind?: string; name?: string; spec: Readonly<Record<string, CelValue>> } {
  const map = asMap(object);
  const kind = map['kind'];
  const name = asMap(map['metadata'])['name'];
  return {
    ...(typeof kind === 'string' && { kind }),
    ...(typeof name === 'string' && { name }),
    spec: asMap(map['spec']),
  };
}

export function asMap(value: CelValue | undefined): Readonly<Record<string, CelValue>> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  return isMap ? (value as Readonly<Record<string, CelValue>>) : {};
}

/** `System:checkout` and `checkout` name the same document if the kind is fixed. */
export function bare(reference: string): string {
  return reference.includes(':') ? reference.slice(reference.indexOf(':') + 1) : reference;
}
