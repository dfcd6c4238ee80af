import { YAMLException, parseEvents, type Event } from 'js-yaml';
import { construct, type ConstructOptions } from './construct.ts';
import type { Parsed, Trouble } from './parsed.ts';
import { explainReason } from './yaml-reason.ts';
import { tooDeep } from './yaml-trouble.ts';

/** Deeper nesting would exhaust the stack of the parser, which is recursive. */
const deepest = 1000;

/**
 * Reads a stream of YAML documents by the YAML 1.2 core schema: dates stay text, and `<<` is refused, as is everything whose value would
 * differ from how it looks. Never throws; a text without documents has no problems.
 */
export function parseYaml(text: string, options: ConstructOptions): Parsed {
  const depth = Math.min(options.limits.depth, deepest);
  const parsed = yamlEvents(text, depth);
  if (!parsed.ok) return { documents: [], troubles: [parsed.trouble] };
  return construct(text, parsed.events, options);
}

export type YamlEvents =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly trouble: Trouble };

/** Parser events with offsets into `text`; `depth` counts lists and maps inside one another. */
export function yamlEvents(text: string, depth: number): YamlEvents {
  try {
    // The parser also counts the scalar inside, and counts a collection in brackets twice, because it may turn out to be a key.
    return { ok: true, events: parseEvents(text, { maxDepth: depth + 2 }) };
  } catch (error) {
    if (error instanceof YAMLException) return { ok: false, trouble: explain(text, error, depth) };
    if (error instanceof RangeError) return { ok: false, trouble: tooDeep(0, depth) };
    throw error;
  }
}

function explain(text: string, error: YAMLException, depth: number): Trouble {
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  return error.reason.startsWith('nesting exceeded')
    ? tooDeep(offset, depth)
    : explainReason(text, error.reason, offset);
}
