import {
  defaultGradingText,
  enginePolicies,
  type EnginePolicy,
  type Grading,
  type PolicySpec,
} from '@gradus/core/internal';
import { load } from 'js-yaml';
import { engineExamples } from './engine-examples.ts';
import { code, fence, madeFrom, page, table } from './markdown.ts';
import { policyFiles, type PolicyFile } from './packs.ts';
import { exampleOf, played, type Example } from './policy-example.ts';

/** A page for each policy of the built-in packs and of the engine itself, and one that lists them. */
export function generatePolicyPages(): Map<string, string> {
  const files = policyFiles();
  const pages = new Map(
    files.map((file): [string, string] => [pagePath(file.pack, file.document.metadata.name), policyPage(file)]),
  );
  for (const policy of enginePolicies) pages.set(`docs/policies/${policy.id}.md`, enginePage(policy));
  pages.set('docs/policies/README.md', index(files));
  return pages;
}

function pagePath(pack: string, name: string): string {
  return `docs/policies/${pack}/${name}.md`;
}

function index(files: readonly PolicyFile[]): string {
  const rows = files.map(({ pack, document }) => {
    const { name, title } = document.metadata;
    const spec = document.spec as unknown as PolicySpec;
    return [
      `[${pack}/${name}](${pack}/${name}.md)`,
      title,
      (spec.match?.kinds ?? ['every kind']).join(', '),
      byTier(`${pack}/${name}`, spec),
    ];
  });
  return page(
    madeFrom('policies/'),
    '# Policies',
    'The packs `baseline` and `itil` apply to a project unless its `gradus.yaml` lists others. `gradus explain ID` shows the same information in a terminal. ' +
      'The tier of a system decides how strictly a policy is enforced; the last column shows the [default Grading](../../packages/core/data/grading.yaml).',
    table(['policy', 'requirement', 'applies to', 'enforcement by tier'], rows),
    'Gradus itself checks the following, with any packs:',
    table(
      ['policy', 'requirement'],
      enginePolicies.map(({ id, title }) => [`[${id}](${id}.md)`, title]),
    ),
  );
}

function policyPage(file: PolicyFile): string {
  const { name, title } = file.document.metadata;
  const spec = file.document.spec as unknown as PolicySpec;
  const id = `${file.pack}/${name}`;
  return page(
    madeFrom(file.path),
    `# ${id}`,
    '## Requirement',
    `${title}.`,
    table(
      ['validation', 'must be true', 'for'],
      spec.validations.map((each) => [code(each.name), held(each.expression, file.path), code(each.each ?? 'object')]),
    ),
    '## Why',
    spec.description ?? '',
    '## When it applies',
    ...limits(id, spec),
    '## Findings and fixes',
    ...spec.validations.map(({ name: validation, when, message, fix }) =>
      page(
        `**${validation}**${when === undefined ? '' : `, only when ${code(when)}`}`,
        `> ${line(message)}`,
        fix === undefined ? '' : `Fix: ${line(fix)}`,
      ).trimEnd(),
    ),
    '## Example that fails',
    ...example(exampleOf(file)),
    '## Source',
    (spec.source ?? []).map((source) => `- ${cited(source)}`).join('\n'),
    `The policy with all its cases: [\`${file.path}\`](../../../${file.path})`,
  );
}

function limits(id: string, spec: PolicySpec): string[] {
  const kinds = spec.match?.kinds?.join(' and ') ?? 'documents of every kind';
  const operations = spec.match?.operations?.join(' or ');
  return [
    `Applies to ${kinds}${operations === undefined ? '' : `, and only if the operation between base and head is ${operations}`}.` +
      (spec.when === undefined ? '' : ` Not applicable unless ${code(spec.when)}.`),
    `Enforcement by tier, in the default Grading: ${byTier(id, spec)}. For a document that concerns no system: ${spec.enforcement ?? 'mandatory'}.`,
  ];
}

const { tiers } = (load(defaultGradingText) as Grading).spec;

/** `tier 0, 1, 2 waivable; tier 3 off`. */
function byTier(id: string, { enforcement = 'mandatory' }: PolicySpec): string {
  const pack = `${id.slice(0, id.indexOf('/'))}/*`;
  const groups = Map.groupBy(tiers, ({ policies }) => policies[id] ?? policies[pack] ?? enforcement);
  return [...groups].map(([word, of]) => `tier ${of.map(({ tier }) => tier).join(', ')} ${word}`).join('; ');
}

function example({ name, now, before, after, facts, byGate, report }: Example): string[] {
  return [
    `The case “${name}”${now === undefined ? '' : `, checked at ${now}`}.`,
    before === undefined ? '' : `At the base:`,
    before === undefined ? '' : fence('yaml', before),
    before === undefined ? '' : after === undefined ? 'At the head, the document is removed.' : 'At the head:',
    after === undefined ? '' : fence('yaml', after),
    facts === undefined ? '' : 'Facts from the forge and the tests:',
    facts === undefined ? '' : fence('yaml', facts),
    facts === undefined && byGate === undefined ? 'Output of the check:' : 'Output of the gate:',
    fence('text', report),
  ];
}

/** A page-long expression is not useful in a table. */
function held(expression: string, path: string): string {
  return line(expression).length > 140 ? `see [the policy](../../../${path})` : code(expression);
}

/** Steps of the process link to its description. */
function cited(source: string): string {
  return /^S\d+$/.test(source)
    ? `[${source}](../../reference/process.md#${source.toLowerCase()}) of the process`
    : source;
}

function line(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function enginePage({ id, title, description, applies, enforcement, validations }: EnginePolicy): string {
  const files = engineExamples[id];
  const shown = files && played(id, files);
  if (shown === undefined) throw new Error(`there is no example of ${id} that finds something`);
  return page(
    madeFrom('packages/core/src/policy/engine-policies.ts'),
    `# ${id}`,
    '## Requirement',
    `${title}. This is built into Gradus and belongs to no pack.`,
    '## Why',
    description,
    '## When it applies',
    `Applies to ${applies} ${enforcement}`,
    '## Findings and fixes',
    ...validations.map(({ name: validation, means, fix }) => `**${validation}**: ${means}\n\nFix: ${fix}`),
    '## Example that fails',
    ...example(shown),
    '## Source',
    '- [Documents](../../guide/documents.md) and [Verdicts](../../guide/verdicts.md)',
  );
}
