// Compares the operations of the GitLab fake with GitLab's own API description:
//   node scripts/compare-gitlab-operations.ts openapi_v3.yaml
// The file is doc/api/openapi/openapi_v2.yaml or openapi_v3.yaml of GitLab's sources. It is under CC BY-SA, which is why nothing of it is
// kept here: operations.ts is written by hand from the documentation. Names are compared, and not the kinds of members of answers: the
// description calls most of them texts.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { load } from 'js-yaml';
import { operations } from '../packages/testkit/src/forge/gitlab/operations.ts';

interface Json {
  readonly [member: string]: Json | undefined;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Give the file with the description.');
const description = load(readFileSync(file, 'utf8')) as unknown as Json;
const paths = new Map(Object.entries(description['paths'] ?? {}).map(([path, item]) => [shapeOf(path), item!]));

const silent: string[] = [];
const differences: string[] = [];
for (const [route, operation] of Object.entries(operations)) {
  const [method = '', path = ''] = route.split(' ');
  const described = paths.get(shapeOf(`/api/v4${path}`))?.[method.toLowerCase()];
  if (!described) {
    silent.push(route);
    continue;
  }
  const parameters = Object.values(described['parameters'] ?? {}).map(resolved);
  const query = new Set(
    parameters.filter((each) => text(each['in']) === 'query').map((each) => text(each['name']).replace('[]', '')),
  );
  const taken = Object.keys(operation.query ?? {}).map((name) => name.replace('[]', ''));
  told(
    route,
    'parameter',
    taken.filter((name) => !query.has(name)),
  );
  if (operation.request) compare(route, 'of the body', operation.request as Json, bodyOf(described, parameters));
  for (const [status, schema] of Object.entries(operation.responses)) {
    // The description has 200 where an answer is 201.
    const answer = described['responses']?.[status] ?? described['responses']?.['200'];
    if (schema) compare(route, 'of the answer', schema as Json, schemaOf(answer));
  }
}
for (const route of silent) console.log(`silent   ${route}`);
for (const difference of differences) console.log(`differs  ${difference}`);
const { length } = Object.keys(operations);
console.log(`${length - silent.length} of ${length} operations are described, ${differences.length} names differ`);
process.exitCode = differences.length > 0 ? 1 : 0;

function shapeOf(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}');
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function resolved(schema: Json | undefined): Json {
  const reference = text(schema?.['$ref']);
  if (reference === '') return schema ?? {};
  return resolved(
    reference
      .replace('#/', '')
      .split('/')
      .reduce((at: Json | undefined, step) => at?.[step], description),
  );
}

/** Swagger 2 has the schema next to the answer, OpenAPI 3 by its content type. */
function schemaOf(answer: Json | undefined): Json {
  const given = resolved(answer);
  const content = Object.values(given['content'] ?? {})[0];
  return resolved(content?.['schema'] ?? given['schema']);
}

function bodyOf(described: Json, parameters: readonly Json[]): Json {
  const body = parameters.find((each) => text(each['in']) === 'body');
  return body ? resolved(body['schema']) : schemaOf(described['requestBody']);
}

/** Goes down both schemas at once; a list is often described by its item alone. */
function compare(route: string, where: string, ours: Json, theirs: Json): void {
  const variant = Object.values(ours['anyOf'] ?? {})[0];
  if (variant) return compare(route, where, variant, theirs);
  if (ours['items']) return compare(route, where, ours['items'], theirs['items'] ? resolved(theirs['items']) : theirs);
  if (!ours['properties']) return;
  const members = membersOf(theirs);
  // Described as a text, or not at all.
  if (Object.keys(members).length === 0) return;
  for (const [name, schema] of Object.entries(ours['properties'])) {
    const member = members[name];
    if (member === undefined) told(route, `member ${where}`, [name]);
    else compare(route, `${where} in ${name}`, schema!, resolved(member));
  }
}

function membersOf(schema: Json): Readonly<Record<string, Json | undefined>> {
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => Object.values(schema[key] ?? {}).map(resolved));
  const list = schema['items'] ? membersOf(resolved(schema['items'])) : {};
  return Object.assign({}, list, ...parts.map(membersOf), schema['properties']) as Record<string, Json>;
}

function told(route: string, what: string, names: readonly string[]): void {
  differences.push(...names.map((name) => `${route}: no ${what} is called ${name}`));
}
