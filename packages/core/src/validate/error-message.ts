import { toPointer, tokens } from '../model/pointer.ts';
import { isMap } from '../model/value.ts';
import { joinWords, placeName, shown, shownWithType, typeName } from './describe-value.ts';
import type { EssentialError } from './essential-errors.ts';
import { formatProblem, formatChecks } from './formats.ts';
import { closest } from '../model/closest.ts';
import type { RawError } from '../model/raw-error.ts';
import type { SchemaError } from './schema-error.ts';

interface Written {
  readonly message: string;
  readonly fix?: string | undefined;
  /** The member whose name causes the error. */
  readonly member?: string;
  /** The same, where the value is that of the member. */
  readonly aboutKey?: true;
}

type Writer = (error: EssentialError, place: string) => Written;

function expected(error: RawError): string | undefined {
  const text = isMap(error.parentSchema) ? error.parentSchema['x-expected'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** The members that a schema knows, by itself or by what it combines. */
function knownMembers(schema: unknown): string[] {
  if (!isMap(schema)) return [];
  const own = isMap(schema['properties']) ? Object.keys(schema['properties']) : [];
  const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    Array.isArray(schema[keyword]) ? schema[keyword].flatMap(knownMembers) : [],
  );
  return [...new Set([...own, ...combined])];
}

function types(error: RawError): string[] {
  return [error.params['type']].flat().map((type) => typeName(String(type)));
}

function because(error: EssentialError): string {
  return error.because === undefined ? '' : `, because ${error.because}`;
}

function quoteFix(error: RawError): string | undefined {
  const type = error.params['type'];
  if (expected(error) !== undefined) return undefined;
  if (type === 'string' && (typeof error.data === 'number' || typeof error.data === 'boolean'))
    return 'Put it in quotes.';
  const numeric = typeof error.data === 'string' && /^-?\d+(\.\d+)?$/.test(error.data);
  if (numeric && (type === 'integer' || type === 'number')) return 'Remove the quotes.';
  if (type === 'array' && !isMap(error.data) && error.data !== null)
    return 'Write it as a list, one entry a line with a dash.';
  return undefined;
}

function oneOf(error: RawError, allowed: readonly unknown[], also: readonly string[] = []): Written {
  const words = allowed.filter((value) => typeof value === 'string');
  const meant = typeof error.data === 'string' ? closest(error.data, words) : undefined;
  return {
    message: `is ${shown(error.data)}; it must be ${allowed.length + also.length === 1 ? '' : 'one of '}${joinWords([...allowed.map(shown), ...also], 'or')}.`,
    fix: meant === undefined ? undefined : `Did you mean ${shown(meant)}?`,
  };
}

function unknownMember(error: EssentialError, place: string, name: string): Written {
  const known = knownMembers(error.parentSchema);
  const meant = closest(name, known);
  const owner = place === 'The document' ? 'a document of this kind' : place;
  return {
    member: name,
    message: `\`${name}\` is unknown in ${owner}.`,
    fix:
      meant === undefined
        ? known.length > 0
          ? `Allowed: ${joinWords(
              known.map((key) => `\`${key}\``),
              'and',
              20,
            )}.`
          : 'Remove it.'
        : `Did you mean \`${meant}\`?`,
  };
}

/** "at least 1 entry", with the number of the noun. */
function counted(limit: unknown, one: string, many: string): string {
  return `${String(limit)} ${limit === 1 ? one : many}`;
}

function size(error: RawError): string {
  if (Array.isArray(error.data)) return counted(error.data.length, 'entry', 'entries');
  if (isMap(error.data)) return counted(Object.keys(error.data).length, 'member', 'members');
  return counted([...String(error.data)].length, 'character', 'characters');
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0;
}

const sized =
  (bound: 'at least' | 'at most', one: string, many: string): Writer =>
  (error, place) => ({
    message: `${place} ${isEmpty(error.data) ? 'is empty' : `has ${size(error)}`}; it must have ${expected(error) ?? `${bound} ${counted(error.params['limit'], one, many)}`}.`,
  });

const comparisons: Readonly<Record<string, string>> = { '<=': 'at most', '>=': 'at least', '<': 'below', '>': 'above' };

const limit: Writer = (error, place) => {
  const { comparison, limit: bound } = error.params;
  return {
    message: `${place} is ${shown(error.data)}; it must be ${expected(error) ?? `${comparisons[String(comparison)] ?? String(comparison)} ${String(bound)}`}.`,
  };
};

const shape: Writer = (error, place) => {
  const day = typeof error.data === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(error.data)?.[0] : undefined;
  if (error.keyword === 'format' && day !== undefined && !formatChecks.date(day)) {
    return { message: `${place} is ${shown(error.data)}; the calendar has no ${day}.` };
  }
  const problem =
    error.keyword === 'format' && typeof error.data === 'string'
      ? formatProblem(String(error.params['format']), error.data)
      : undefined;
  if (problem !== undefined) return { message: `${place} ${shown(error.data)} ${problem}.` };
  const fallback =
    error.keyword === 'format'
      ? `of the format ${String(error.params['format'])}`
      : `text that matches ${String(error.params['pattern'])}`;
  return { message: `${place} is ${shown(error.data)}; it must be ${expected(error) ?? fallback}.` };
};

const unfit: Writer = (error, place) => {
  const passing = error.params['passingSchemas'];
  if (Array.isArray(passing))
    return {
      message: `${place} fits more than one of the forms that are allowed there (number ${joinWords(
        passing.map((index) => String(Number(index) + 1)),
        'and',
      )}); it must fit exactly one.`,
    };
  return {
    message: `${place} is ${shown(error.data)}; it must be ${expected(error) ?? 'one of the allowed forms'}.`,
  };
};

const writers: Readonly<Record<string, Writer>> = {
  type: (error, place) => ({
    message: `${place} is ${shownWithType(error.data)}; it must be ${expected(error) ?? joinWords(types(error), 'or')}.`,
    fix: quoteFix(error),
  }),
  enum: (error, place) => {
    const { message, fix } = oneOf(error, (error.params['allowedValues'] as readonly unknown[] | undefined) ?? []);
    return { message: `${place} ${message}`, fix };
  },
  const: (error, place) => {
    const { message, fix } = oneOf(error, [error.params['allowedValue']]);
    return { message: `${place} ${message}`, fix };
  },
  alternatives: (error, place) => {
    const errors = error.params['errors'] as readonly RawError[];
    const allowed = errors.flatMap(({ keyword, params }) =>
      keyword === 'enum'
        ? (params['allowedValues'] as readonly unknown[])
        : keyword === 'const'
          ? [params['allowedValue']]
          : [],
    );
    const { message, fix } = oneOf(error, allowed, [
      ...new Set(errors.filter(({ keyword }) => keyword === 'type').flatMap(types)),
    ]);
    return { message: `${place} ${message}`, fix };
  },
  required: (error, place) => ({
    message: `${place} lacks ${joinWords(
      [error.params['missingProperty']].flat().map((name) => `\`${String(name)}\``),
      'and',
    )}${because(error)}.`,
  }),
  anyRequired: (error, place) => ({
    message: `${place} lacks ${joinWords(
      (error.params['missing'] as readonly unknown[]).map((name) => `\`${String(name)}\``),
      'or',
    )}; one of them must be there.`,
  }),
  dependentRequired: (error, place) => ({
    message: `${place} has \`${String(error.params['property'])}\`, so it must also have \`${String(error.params['missingProperty'])}\`.`,
  }),
  additionalProperties: (error, place) => unknownMember(error, place, String(error.params['additionalProperty'])),
  unevaluatedProperties: (error, place) => unknownMember(error, place, String(error.params['unevaluatedProperty'])),
  propertyNames: (error, place) => {
    const name = String(error.params['propertyName']);
    return {
      member: name,
      message: `${place} has the member ${shown(name)}; the name of a member must ${expected(error) === undefined ? 'match the schema' : `be ${expected(error)}`}.`,
    };
  },
  minItems: sized('at least', 'entry', 'entries'),
  maxItems: sized('at most', 'entry', 'entries'),
  minLength: (error, place) =>
    error.data === ''
      ? { message: `${place} is empty${expected(error) === undefined ? '' : `; it must be ${expected(error)}`}.` }
      : sized('at least', 'character', 'characters')(error, place),
  maxLength: (error, place) => ({
    message: `${place} has ${size(error)}; it may have at most ${String(error.params['limit'])}.`,
  }),
  minProperties: sized('at least', 'member', 'members'),
  maxProperties: sized('at most', 'member', 'members'),
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
  multipleOf: (error, place) => ({
    message: `${place} is ${shown(error.data)}; it must be a multiple of ${String(error.params['multipleOf'])}.`,
  }),
  pattern: shape,
  format: shape,
  uniqueItems: (error, place) => {
    const [first = 0, second = 0] = [Number(error.params['i']), Number(error.params['j'])].sort((a, b) => a - b);
    const repeated = Array.isArray(error.data) ? shown(error.data[first]) : 'an entry';
    return {
      message: `${place} has ${repeated} twice, as entries ${first + 1} and ${second + 1}; each entry may occur once.`,
    };
  },
  contains: (error, place) => {
    const entry = isMap(error.schema) ? error.schema['x-expected'] : undefined;
    if (typeof entry === 'string') return { message: `${place} must have ${entry}.` };
    return {
      message: `${place} must have ${error.params['minContains'] === undefined ? 'an entry' : counted(error.params['minContains'], 'entry', 'entries')} that \`contains\` of the schema requires, but has too few or too many.`,
    };
  },
  items: (error, place) => ({
    message: `${place} has ${size(error)}; it may have at most ${String(error.params['limit'] ?? error.params['len'])}.`,
  }),
  unevaluatedItems: (error, place) => ({
    message: `${place} has ${size(error)}; it may have at most ${String(error.params['limit'] ?? error.params['len'])}.`,
  }),
  not: (error, place) => ({ message: `${place} is ${shown(error.data)}, which \`not\` of the schema excludes.` }),
  'false schema': (error, place) => {
    const [, neighbour] = /\/dependentSchemas\/([^/]+)\/properties\/[^/]+\/false schema$/.exec(error.schemaPath) ?? [];
    if (neighbour !== undefined)
      return {
        message: `${place} cannot be combined with \`${decodeURIComponent(neighbour)}\`.`,
        fix: `Keep one of the two.`,
        aboutKey: true,
      };
    return { message: `${place} does not belong here${because(error)}.`, fix: 'Remove it.', aboutKey: true };
  },
  anyOf: unfit,
  oneOf: unfit,
};

/** Keywords that look at the members or the number of elements of a value, and at nothing that these hold. */
const shallow = new Set([
  'type',
  'required',
  'anyRequired',
  'dependentRequired',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'minItems',
  'maxItems',
]);

const lacking = new Set(['required', 'anyRequired', 'dependentRequired']);

/** Describes one error in words. */
export function errorMessage(error: EssentialError): SchemaError {
  const write: Writer =
    writers[error.keyword] ??
    ((_, place) => ({ message: `${place} does not match \`${error.keyword}\` of its schema.` }));
  const { message, fix, member, aboutKey } = write(error, placeName(error.instancePath));
  const pointer = member === undefined ? error.instancePath : toPointer([...tokens(error.instancePath), member]);
  return {
    pointer,
    ...((aboutKey ?? member !== undefined) && { aboutKey: true }),
    ...(shallow.has(error.keyword) && error.because === undefined && { shallow: true }),
    ...(lacking.has(error.keyword) && { lacks: true }),
    message,
    ...(fix !== undefined && { fix }),
  };
}
