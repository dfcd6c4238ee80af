import type { FuncKeywordDefinition } from 'ajv';
import { isMap, type Value } from '../model/value.ts';
import { alone, inList, inMap } from './schema-places.ts';

/** Parts of a schema that are asked about one document: as many as an evaluation has steps. */
const most = 1_000_000;
const keyword = 'x-gradus-step';

/** A document took too many steps. The message is the end of a sentence. */
export class Exhausted extends Error {
  constructor() {
    super(`which takes more than ${most.toLocaleString('en')} steps`);
  }
}

/** Counts the parts of a schema that are asked, since branches that refer to one another are asked again in each of them. */
export interface SchemaMeter {
  readonly keyword: FuncKeywordDefinition;
  /** Before a document. */
  begin(): void;
}

export function schemaMeter(): SchemaMeter {
  let left = most;
  return {
    begin: () => void (left = most),
    keyword: {
      keyword,
      schemaType: 'boolean',
      errors: false,
      validate() {
        if (--left < 0) throw new Exhausted();
        return true;
      },
    },
  };
}

/** Beside schemas these hold what asserts nothing; a reference could lead there, past the count. */
const silent: ReadonlySet<string> = new Set(['default', 'examples']);

/** The schema with a step in each of its parts; but for mere references, which ajv follows while it compiles. */
export function metered(schema: Value): Value {
  if (!isMap(schema) || (Object.keys(schema).length === 1 && '$ref' in schema)) return schema;
  const entries = Object.entries(schema).flatMap(([name, value]): [string, Value][] => {
    if (alone.includes(name)) return [[name, metered(value)]];
    if (inList.includes(name)) return [[name, Array.isArray(value) ? value.map(metered) : value]];
    if (inMap.includes(name)) return [[name, isMap(value) ? eachMetered(value) : value]];
    const isAnnotation = silent.has(name) || (name.startsWith('x-') && typeof value === 'object');
    return isAnnotation ? [] : [[name, value]];
  });
  return Object.fromEntries([[keyword, true], ...entries]);
}

function eachMetered(map: Readonly<Record<string, Value>>): Value {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, metered(schema)]));
}
