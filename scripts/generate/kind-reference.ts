import { existsSync } from 'node:fs';
import { ownSchemas } from '../../packages/core/src/generated/schemas.ts';
import { madeFrom, page, table } from './markdown.ts';

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Node;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly 'x-ref'?: string | { readonly kind?: string; readonly at: string };
  readonly 'x-authority'?: boolean;
}

const root = new URL('../../', import.meta.url);

/** A document of the webshop that shows the kind, by its path from the root of the repository. */
const examples: Readonly<Record<string, string>> = {
  Calendar: 'examples/webshop/calendars/shop.yaml',
  Change: 'examples/webshop/changes/chg-2026-0014.yaml',
  Grading: 'packages/core/data/grading.yaml',
  MaintenancePlan: 'examples/webshop/plans/checkout.yaml',
  Policy: 'policies/baseline/dependency-tier.yaml',
  Project: 'examples/webshop/gradus.yaml',
  Rollout: 'examples/webshop/rollouts/checkout-4-2-0.yaml',
  System: 'examples/webshop/systems/checkout.yaml',
  Team: 'examples/webshop/teams/platform.yaml',
  Waiver: 'examples/webshop/waivers/checkout-needs-catalog.yaml',
  WorkRecord: 'examples/webshop/records/2026/2026-03-02-checkout-inspections.yaml',
};

/** `maintenance-plan` for MaintenancePlan: the name of pages and schemas of a kind. */
function stem(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** A page for each kind, and one that lists them. */
export function generateKindReference(): Map<string, string> {
  const kinds = [...ownSchemas()] as unknown as [string, Node][];
  const files = kinds.map(([kind, schema]): [string, string] => [
    `docs/reference/kinds/${stem(kind)}.md`,
    kindPage(kind, schema),
  ]);
  const rows = kinds.map(([kind, { description = '' }]) => [`[${kind}](kinds/${stem(kind)}.md)`, description]);
  const index = page(
    madeFrom('packages/core/schemas'),
    '# Kinds',
    'Every document says `apiVersion: gradus.dev/v1`, its `kind`, and its name in `metadata.name`. `gradus explain KIND` shows the same in a terminal, ' +
      '`gradus schema KIND` prints the JSON Schema. [Documents](../guide/documents.md) tells how they are found and named.',
    table(['kind', 'what it is'], rows),
  );
  return new Map([['docs/reference/kinds.md', index], ...files]);
}

function kindPage(kind: string, schema: Node): string {
  const example = examples[kind];
  if (example !== undefined && !existsSync(new URL(example, root))) throw new Error(`there is no ${example}`);
  const authority = authorityFields(schema);
  return page(
    madeFrom(`packages/core/schemas/${kind}.schema.yaml`),
    `# ${kind}`,
    schema.description ?? '',
    `[JSON Schema](../schemas/${stem(kind)}.schema.json)${example === undefined ? '' : ` · [an example](../../../${example})`} · [all kinds](../kinds.md)`,
    authority.length === 0
      ? ''
      : authority[0] === ''
        ? 'The whole document is authority: what counts is what stands on the target branch. See [Verdicts](../../guide/verdicts.md#who-decides).'
        : `These fields are authority, so that those of the target branch count: ${authority.map((field) => `\`${field}\``).join(', ')}. See [Verdicts](../../guide/verdicts.md#who-decides).`,
    '## Fields',
    'A star marks what must be there; `[]` is a list, `{}` a map with free names.',
    table(['field', 'type', 'what it is'], rowsOf(schema, schema, '')),
  );
}

function rowsOf(top: Node, node: Node, path: string): string[][] {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const required = node.required?.includes(name) === true;
    const at = path === '' ? name : `${path}.${name}`;
    const { suffix, inner } = unwrap(top, property);
    const shown = resolved(top, property);
    const row = [`\`${at}${suffix}\`${required ? '\\*' : ''}`, typeOf(top, inner), meaning(shown, inner)];
    return [row, ...rowsOf(top, inner, `${at}${suffix}`)];
  });
}

/** Goes into lists and free maps. */
function unwrap(top: Node, property: Node): { readonly suffix: string; readonly inner: Node } {
  const node = resolved(top, property);
  if (node.items) {
    const { suffix, inner } = unwrap(top, node.items);
    return { suffix: `[]${suffix}`, inner };
  }
  const free = node.properties === undefined && typeof node.additionalProperties === 'object';
  if (free) {
    const { suffix, inner } = unwrap(top, node.additionalProperties as Node);
    return { suffix: `{}${suffix}`, inner };
  }
  return { suffix: '', inner: node };
}

function typeOf(top: Node, node: Node): string {
  const named = node['x-ref'];
  if (typeof named === 'string') return `name of a [${named}](${stem(named)}.md)`;
  if (named !== undefined) return partType(named);
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (node.anyOf) return node.anyOf.map((each) => typeOf(top, resolved(top, each))).join(', or ');
  const types = [node.type ?? 'any'].flat().join(' or ');
  const { minimum, maximum } = node;
  if (minimum !== undefined && maximum !== undefined) return `${types}, ${minimum} to ${maximum}`;
  return types === 'object' ? 'map' : types;
}

/** `one of spec.members[].id of a [Team](team.md)`. */
function partType({ kind, at }: { readonly kind?: string; readonly at: string }): string {
  const field = at.slice(1).replaceAll('/*', '[]').replaceAll('/', '.');
  return `one of \`${field}\` ${kind === undefined ? 'of this document' : `of a [${kind}](${stem(kind)}.md)`}`;
}

function meaning(shown: Node, inner: Node): string {
  const said = shown.description ?? inner.description ?? '';
  const given = shown.default ?? inner.default;
  return given === undefined ? said : `${said} Default: \`${JSON.stringify(given)}\`.`;
}

function resolved(top: Node, node: Node): Node {
  const name = /^#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
  if (name === undefined) return node;
  const { $ref: _, ...own } = node;
  return { ...resolved(top, top.$defs?.[name] ?? {}), ...own };
}

function authorityFields(schema: Node): string[] {
  if (schema['x-authority'] === true) return [''];
  const walk = (node: Node, path: string): string[] =>
    Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
      const { suffix, inner } = unwrap(schema, property);
      const at = `${path === '' ? '' : `${path}.`}${name}${suffix}`;
      const marked = resolved(schema, property)['x-authority'] === true || inner['x-authority'] === true;
      return marked ? [at] : walk(inner, at);
    });
  return walk(schema, '');
}
