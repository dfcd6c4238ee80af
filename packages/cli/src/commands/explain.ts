import { resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { enginePolicies, escapeTerminal, type EnginePolicy } from '@gradus/core/internal';
import { ownSchemas, type Finding, type Pack, type PolicySource, type Value } from '@gradus/core';
import { loadProject } from '@gradus/node';
import { policiesOf } from '@gradus/node/internal';
import { exit, UsageError } from '../exit.ts';
import { ambiguous, recall } from '../last-report.ts';
import { didYouMean } from '../suggestion.ts';
import { printable } from '../terminal.ts';

export function explainCommand(done: (code: number) => void): Command {
  return new Command('explain')
    .summary('explain a policy, a kind or a finding')
    .description(
      'Explains a policy (what it requires, why, and its source), a kind of document (its fields), or a finding of the last check.',
    )
    .argument('<what>', 'a policy id, a kind, or a fingerprint of the last check')
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gradus explain baseline/staged-rollout\n  $ gradus explain gradus/document\n  $ gradus explain Rollout\n  $ gradus explain 3fa2c1',
    )
    .action(async (what: string, options: { C: string }) => done(await run(what, options)));
}

async function run(what: string, options: { C: string }): Promise<number> {
  const kind = [...ownSchemas().keys()].find((known) => known.toLowerCase() === what.toLowerCase());
  if (kind !== undefined) return print(explainKind(kind, ownSchemas().get(kind)!));
  const project = await loadProject(resolve(options.C), { tolerant: true });
  const { policies: local } = policiesOf(project, []);
  const policies = [
    ...local.map(({ source }) => ({ id: source.id, explain: () => explainPolicy(source) })),
    ...project.packs.flatMap(packPolicies),
    ...enginePolicies.map((policy) => ({ id: policy.id, explain: () => explainEnginePolicy(policy) })),
  ];
  const policy = policies.find(({ id }) => id === what);
  if (policy) return print(policy.explain());
  const isFingerprint = /^[0-9a-f]{4,16}$/.test(what);
  const found = isFingerprint ? (recall(project.root, what) ?? []) : [];
  if (found.length > 1) throw new UsageError(ambiguous(what, found));
  const [finding] = found;
  if (finding)
    return print([
      ...explainFinding(finding),
      '',
      ...(policies.find(({ id }) => id === finding.policy)?.explain() ?? []),
    ]);
  if (isFingerprint)
    throw new UsageError(`the last check has no finding ${what}. Run gradus check, and copy a fingerprint from it.`);
  throw new UsageError(
    `there is no policy, kind or finding "${what}".${didYouMean(what, [...policies.map(({ id }) => id), ...ownSchemas().keys()])}`,
  );
}

/** The origin of a policy does not matter to the user. */
interface Explained {
  readonly id: string;
  readonly explain: () => string[];
}

function packPolicies({ name: pack, policies }: Pack): Explained[] {
  return policies.map(({ name, ...policy }) => {
    const id = `${pack}/${name}`;
    return { id, explain: () => explainPolicy({ id, ...policy }) };
  });
}

function explainPolicy({ id, title, spec }: Pick<PolicySource, 'id' | 'title' | 'spec'>): string[] {
  const kinds =
    spec.match?.kinds?.join(', ') ??
    (spec.scope === 'files' ? 'files' : spec.scope === 'diff' ? 'the whole change' : 'every document');
  return [
    `${id}: ${title}`,
    '',
    ...(spec.description === undefined ? [] : [spec.description.trim(), '']),
    `Applies to:   ${kinds}${spec.match?.operations ? ` (${spec.match.operations.join(', ')})` : ''}`,
    `Enforcement:  ${spec.enforcement ?? 'mandatory'}, unless the Grading or the project file sets another`,
    ...(spec.source === undefined ? [] : [`Source:       ${spec.source.join('; ')}`]),
    ...(spec.when === undefined ? [] : [`Only when:    ${oneLine(spec.when)}`]),
    '',
    'Validations:',
    ...spec.validations.flatMap(({ name, each, when, expression, fix }) => [
      `  ${name}${each === undefined ? '' : `  (for each ${each})`}`,
      ...(when === undefined ? [] : [`    when   ${oneLine(when)}`]),
      `    holds  ${oneLine(expression)}`,
      ...(fix === undefined ? [] : [`    fix    ${oneLine(fix)}`]),
    ]),
  ];
}

/** The same for the engine's own validations, which have no expressions. */
function explainEnginePolicy({ id, title, description, applies, enforcement, validations }: EnginePolicy): string[] {
  return [
    `${id}: ${title}`,
    '',
    description,
    '',
    `Applies to:   ${applies}`,
    `Enforcement:  ${enforcement}`,
    '',
    'Validations:',
    ...validations.flatMap(({ name, means, fix }) => [`  ${name}`, `    finds  ${means}`, `    fix    ${fix}`]),
  ];
}

function explainKind(kind: string, schema: Value): string[] {
  const { description } = schema as { description: string };
  return [
    `${kind}: ${description}`,
    '',
    ...fields(schema, schema, '', 0),
    '',
    `gradus schema ${kind} prints the whole JSON Schema.`,
  ];
}

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

/** Fields to three levels, required ones marked with `*`. */
function fields(root: Value, value: Value, path: string, level: number): string[] {
  const node = resolved(root, value as Node);
  if (level > 3) return [];
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const target = {
      ...resolved(root, property),
      ...(property.description !== undefined && { description: property.description }),
    };
    const list = target.items ? '[]' : '';
    const at = `${path}${path === '' ? '' : '.'}${name}${list}`;
    const row =
      `${'  '.repeat(level)}${name}${list}${node.required?.includes(name) ? '*' : ''}`.padEnd(34) + about(target);
    return [row, ...fields(root, (target.items ?? target) as Value, at, level + 1)];
  });
}

/** The description of a field, with its possible values if the list is short. */
function about({ description = '', enum: values, items }: Node): string {
  const choices = values ?? items?.enum;
  return description.trim() + (choices === undefined ? '' : ` One of ${choices.join(', ')}.`);
}

function resolved(root: Value, node: Node): Node {
  if (node.$ref === undefined || !node.$ref.startsWith('#/')) return node;
  let target: unknown = root;
  for (const token of node.$ref.slice(2).split('/'))
    target = (target as Record<string, unknown> | undefined)?.[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  return target === undefined
    ? node
    : { ...resolved(root, target as Node), ...(node.description !== undefined && { description: node.description }) };
}

function explainFinding({ fingerprint, policy, validation, enforcement, ...finding }: Finding): string[] {
  const { message, fix, document, location, folds, repeatedBy } = finding;
  const start = location.range?.start;
  const place = `${location.path}${start ? `:${start.line}:${start.column}` : ''}`;
  return [
    `${fingerprint}: ${message}`,
    '',
    `At:           ${place}${document ? `  (${document.kind} ${document.name} ${location.pointer})` : ''}`,
    `Policy:       ${policy}, validation ${validation}, ${enforcement}`,
    ...(fix === undefined ? [] : [`Fix:          ${fix}`]),
    ...(repeatedBy === undefined ? [] : [`Also required by: ${repeatedBy.join(', ')}`]),
    ...(folds === undefined ? [] : [`Not decided because of it: ${folds.join(', ')}`]),
    // Each stays on one line, regardless of the content of a document.
  ].map(escapeTerminal);
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function print(lines: readonly string[]): number {
  process.stdout.write(printable(`${lines.join('\n')}\n`));
  return exit.passed;
}
