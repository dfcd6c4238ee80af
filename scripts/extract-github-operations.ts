// Extracts the operations that the GitHub adapter uses from GitHub's OpenAPI description. The fake validates every exchange against them:
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
//   node scripts/extract-github-operations.ts package
// The package unpacks to 380 MB, so it is not a dependency.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const target = new URL('../packages/testkit/src/forge/github/operations.json', import.meta.url);

const operations = [
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/activity',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/actions/runs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
  'GET /repos/{owner}/{repo}/deployments',
  'POST /repos/{owner}/{repo}/deployments',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
];

const dropped = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'default',
  'deprecated',
  'xml',
  'readOnly',
]);

interface Json {
  [member: string]: Json;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder that the package was unpacked to.');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Json;

const definitions: Record<string, unknown> = {};
const extracted = Object.fromEntries(operations.map((name) => [name, extract(name)]));
const note = 'Made by scripts/extract-github-operations.ts: not to be edited.';
const source = `@octokit/openapi ${version}, generated/api.github.com.json, MIT`;
const text = JSON.stringify({ note, source, operations: extracted, definitions }, undefined, 1);
writeFileSync(target, `${text}\n`);

function extract(name: string): object {
  const [method = '', path = ''] = name.split(' ');
  const operation = description['paths']?.[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`The description has no ${name}.`);
  const query = parametersOf(operation).filter(({ in: place }) => (place as unknown) === 'query');
  const body = operation['requestBody']?.['content']?.['application/json']?.['schema'];
  return {
    query: Object.fromEntries(query.map((each) => [each['name'], schemaOf(each['schema'] ?? {})])),
    ...(body && { request: schemaOf(body) }),
    responses: Object.fromEntries(
      Object.entries(operation['responses'] ?? {}).map(([status, response]) => {
        const given = '$ref' in response ? resolved(response) : response;
        const schema = given['content']?.['application/json']?.['schema'];
        return [status, schema ? schemaOf(schema) : null];
      }),
    ),
  };
}

function parametersOf(operation: Json): Json[] {
  return Object.values(operation['parameters'] ?? {}).map((each) => ('$ref' in each ? resolved(each) : each));
}

function resolved({ $ref }: Json): Json {
  let found = description;
  for (const step of String($ref).replace('#/', '').split('/')) found = found[step]!;
  return found;
}

/** A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, a reference names one of our definitions. */
function schemaOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(schemaOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, nullable, properties, ...rest } = schema as Record<string, unknown>;
  if (typeof $ref === 'string') return { $ref: define($ref) };
  const converted: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !dropped.has(key) && !key.startsWith('x-'))
      .map(([key, value]) => [key, schemaOf(value)]),
  );
  // Members may be called like keywords.
  if (properties) {
    const members = Object.entries(properties as object).map(([name, value]) => [name, schemaOf(value)]);
    converted['properties'] = Object.fromEntries(members);
  }
  return nullable === true ? orNull(converted) : converted;
}

function orNull(schema: Record<string, unknown>): unknown {
  const { type, enum: values } = schema;
  if (type === undefined) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [type, 'null'], ...(Array.isArray(values) && { enum: [...new Set([...values, null])] }) };
}

function define($ref: string): string {
  const name = $ref.replace('#/components/schemas/', '');
  if (!(name in definitions)) {
    definitions[name] = {};
    definitions[name] = schemaOf(resolved({ $ref: $ref as never }));
  }
  return `#/definitions/${name}`;
}
