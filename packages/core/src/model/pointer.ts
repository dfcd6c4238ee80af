/** RFC 6901 JSON Pointer; the root is the empty string. */
export type Pointer = string;

export function escapeToken(token: string): string {
  return token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

export function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}

/** Why a text, with or without its leading slash, is not a valid pointer. */
export function pointerProblem(text: string): string | undefined {
  return /~(?![01])/.test(text) ? `\`~\` in the pointer \`${text}\` must be ~0 (~) or ~1 (/).` : undefined;
}

/** The unescaped reference tokens of a pointer. */
export function tokens(pointer: Pointer): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeToken);
}

export function toPointer(path: readonly (string | number)[]): Pointer {
  return path.map((token) => '/' + escapeToken(String(token))).join('');
}

/** The value at `pointer`, or undefined if there is none. Own members only. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  return valueAtPath(root, tokens(pointer));
}

/** The value behind unescaped tokens, as by `valueAt`. */
export function valueAtPath(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const token of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    if (token === 'length' && Array.isArray(value)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}
