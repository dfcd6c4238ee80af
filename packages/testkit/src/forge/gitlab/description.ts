import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Exchange } from '../server.ts';
import { bodyOf } from './form.ts';
import { operations } from './operations.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
(addFormats as unknown as (to: Ajv) => void)(ajv);
const compiled = new Map<string, ValidateFunction>();

function problemsOf(key: string, schema: object, value: unknown): string[] {
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const { additionalProperty } = params as { additionalProperty?: string };
    return `${key}${instancePath} ${message ?? ''}${additionalProperty === undefined ? '' : `: ${additionalProperty}`}`;
  });
}

/** What the descriptions say against an exchange: an unknown parameter or member of the request, an answer that does not fit. */
export function gitlabCheck({ route, request, answer }: Exchange): readonly string[] {
  const operation = operations[route];
  if (!operation) return [`${route} is not in operations.ts.`];
  const problems: string[] = [];
  for (const [key, value] of request.query) {
    const schema = operation.query?.[key];
    if (!schema) problems.push(`${route} takes no parameter ${key}.`);
    else problems.push(...problemsOf(`${route}?${key}`, schema, valueOf(schema, value)));
  }
  if (answer.status < 400) {
    if (operation.request) problems.push(...problemsOf(`${route} request`, operation.request, bodyOf(request)));
    else if (request.body !== undefined) problems.push(`${route} takes no body.`);
    const response = operation.responses[answer.status];
    if (response === undefined) problems.push(`${route} does not answer ${answer.status}.`);
    else if (response) problems.push(...problemsOf(`${route} ${answer.status}`, response, answer.body));
  } else problems.push(...problemsOf('a refusal', refusal, answer.body));
  return problems;
}

const refusal = { type: 'object', anyOf: [{ required: ['message'] }, { required: ['error'] }] };

function valueOf({ type }: Readonly<Record<string, unknown>>, text: string): unknown {
  if (type === 'integer') return Number(text);
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** Why a request's body would be refused; GitLab answers 400 with it. */
export function bodyProblem(route: string, body: unknown): string | undefined {
  const schema = operations[route]?.request;
  return schema && problemsOf(`${route} request`, schema, body)[0];
}
