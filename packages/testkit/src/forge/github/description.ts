import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Exchange } from '../server.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly query: Readonly<Record<string, Schema>>;
  readonly request?: Schema;
  /** By status; null if the answer has no body. */
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** What GitHub's OpenAPI description says about the operations that the adapter uses: scripts/extract-github-operations.ts makes it. */
const description = JSON.parse(readFileSync(new URL('operations.json', import.meta.url), 'utf8')) as Description;

const ajv = new Ajv({ strict: false, allErrors: true });
(addFormats as unknown as (to: Ajv) => void)(ajv);
ajv.addSchema({ $id: 'github', definitions: description.definitions });
const compiled = new Map<string, ValidateFunction>();

function problemsOf(key: string, schema: Schema, value: unknown): string[] {
  const validate = compiled.get(key) ?? ajv.compile(absolute(schema) as Schema);
  compiled.set(key, validate);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${key}${instancePath} ${message ?? ''}`);
}

/** References in the fixture are to its own definitions. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `github${value}` : absolute(value),
    ]),
  );
}

/** Parameters of a path have other names there. */
function operationOf(route: string): readonly [string, Operation] | undefined {
  const shape = (name: string): string => name.replaceAll(/\{\w+\}/g, '{}');
  return Object.entries(description.operations).find(([name]) => shape(name) === shape(route));
}

/** What the description says against an exchange: an unknown parameter or member of the request, a body that does not fit. */
export function githubCheck({ route, request, params, answer }: Exchange): readonly string[] {
  const found = operationOf(route);
  // GraphQL is described elsewhere.
  if (!found) return route.endsWith('/graphql') ? [] : [`${route} is not in operations.json.`];
  const [name, operation] = found;
  const problems: string[] = [];
  for (const [key, value] of request.query) {
    const schema = operation.query[key];
    if (!schema) problems.push(`${name} takes no parameter ${key}.`);
    else problems.push(...problemsOf(`${name}?${key}`, schema, schema['type'] === 'integer' ? Number(value) : value));
  }
  if (answer.status < 400) problems.push(...requestProblems(name, operation, request.body));
  const response = operation.responses[String(answer.status)];
  if (response) problems.push(...problemsOf(`${name} ${answer.status}`, response, answer.body).filter(isTold));
  else if (answer.status < 400 && response === undefined)
    problems.push(`${name} does not answer ${answer.status} (${JSON.stringify(params)}).`);
  return problems;
}

/** Where GitHub answers otherwise than it describes: a request whose fork is gone has no repository. */
function isTold(problem: string): boolean {
  return !problem.endsWith('/head/repo must be object');
}

function requestProblems(name: string, { request }: Operation, body: unknown): string[] {
  if (!request) return body === undefined ? [] : [`${name} takes no body.`];
  const known = new Set(membersOf(request));
  const unknown = Object.keys((body ?? {}) as object).filter((member) => !known.has(member));
  return [
    ...unknown.map((member) => `${name} knows no member ${member}.`),
    ...problemsOf(`${name} request`, request, body ?? {}),
  ];
}

/** Why a request's body would be refused; the fake answers 422 with it. */
export function refusal(route: string, body: unknown): string | undefined {
  const [name, operation] = operationOf(route) ?? [];
  return operation?.request ? problemsOf(`${name ?? ''} request`, operation.request, body)[0] : undefined;
}

function membersOf(schema: Schema): string[] {
  const variants = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (schema[key] as Schema[] | undefined) ?? []);
  return [...Object.keys((schema['properties'] ?? {}) as object), ...variants.flatMap(membersOf)];
}

/** An object of a definition: the given members, and the minimum that the description requires in addition. */
export function filled(definition: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (!(definition in description.definitions)) throw new Error(`The description defines no ${definition}.`);
  return complete({ $ref: `#/definitions/${definition}` }, given) as Record<string, unknown>;
}

/** `null` counts as given; only what is absent is made up. */
function complete(schema: Schema, given?: unknown): unknown {
  const { $ref } = schema;
  if (typeof $ref === 'string') return complete(description.definitions[$ref.replace('#/definitions/', '')]!, given);
  if (given === null) return null;
  const [variant] = ((schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']) as Schema[] | undefined) ?? [];
  if (variant && !schema['properties']) return given ?? complete(variant);
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined;
  if (!properties) return given ?? least(schema);
  if (given === undefined && (schema['type'] as string[]).includes('null')) return null;
  const object: Record<string, unknown> = { ...(given as object) };
  for (const name of (schema['required'] as string[] | undefined) ?? [])
    object[name] = complete(properties[name] ?? {}, object[name]);
  for (const [name, value] of Object.entries(object))
    if (properties[name] && typeof value === 'object' && !Array.isArray(value))
      object[name] = complete(properties[name], value);
  return object;
}

function least(schema: Schema): unknown {
  const types = new Set([schema['type']].flat());
  if (types.has('null')) return null;
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if (types.has('boolean')) return false;
  if (types.has('integer') || types.has('number')) return 0;
  if (types.has('array')) return [];
  if (types.has('object')) return {};
  return { uri: 'https://github.test/', 'date-time': '2026-03-02T09:00:00Z' }[String(schema['format'])] ?? '';
}
