// Extracts the parts that our emitters write from the CRDs of Argo Rollouts or Argo CD. Their tests validate the output against them:
//   git clone --depth 1 --branch v1.9.1 https://github.com/argoproj/argo-rollouts
//   node scripts/extract-argo-schemas.ts argo-rollouts/manifests/crds v1.9.1
//   git clone --depth 1 --branch v3.5.1 https://github.com/argoproj/argo-cd
//   node scripts/extract-argo-schemas.ts argo-cd/manifests/crds v3.5.1
// The whole CRDs have 1.2 and 1.4 MB, nearly all of it pod templates and generators.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { load } from 'js-yaml';

interface Json {
  [member: string]: Json;
}

/** Whole subtrees that an emitter never writes. */
const leftOfRollouts = [
  'template',
  'trafficRouting',
  'experiment',
  'selector',
  'status',
  'job',
  'ephemeralMetadata',
  'args',
  'dryRun',
  'measurementRetention',
];
const leftOfApplicationSet =
  `clusterDecisionResource clusters git matrix merge plugin pullRequest scmProvider selector elementsYaml helm kustomize
  directory sources sourceHydrator ignoreDifferences info status syncPolicy preservedFields ignoreApplicationDifferences`.split(
    /\s+/,
  );

const [folder, version] = process.argv.slice(2);
if (folder === undefined || version === undefined) throw new Error('Give the folder of the CRDs and the version.');

const isArgoCd = existsSync(join(folder, 'applicationset-crd.yaml'));
const left = new Set(isArgoCd ? leftOfApplicationSet : leftOfRollouts);
const kinds = isArgoCd
  ? [['ApplicationSet', 'applicationset-crd.yaml']]
  : [
      ['Rollout', 'rollout-crd.yaml'],
      ['AnalysisTemplate', 'analysis-template-crd.yaml'],
    ];
const schemas = Object.fromEntries(kinds.map(([kind, file]) => [kind, schemaOf(join(folder, file!))]));
const note = 'Made by scripts/extract-argo-schemas.ts: not to be edited.';
const source = `argoproj/${isArgoCd ? 'argo-cd' : 'argo-rollouts'} ${version}, manifests/crds, Apache-2.0`;
const name = isArgoCd ? 'argo-cd-schemas' : 'argo-schemas';
const target = new URL(`../packages/testkit/fixtures/argo/${name}.json`, import.meta.url);
writeFileSync(target, `${JSON.stringify({ note, source, schemas }, undefined, 1)}\n`);

function schemaOf(path: string): unknown {
  const crd = load(readFileSync(path, 'utf8'), { maxAliases: 0 }) as Json;
  const [current] = (crd['spec']!['versions'] as unknown as Json[]) ?? [];
  return strict(current!['schema']!['openAPIV3Schema']);
}

/** Kubernetes silently removes unknown members; here, they are mistakes. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, ...rest } = schema as Record<string, unknown>;
  const { description: _, format, ...kept } = rest;
  if (kept['x-kubernetes-int-or-string'] === true) return { type: ['integer', 'string'] };
  const converted = Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]) => (key.startsWith('x-') ? [] : [[key, strict(value)]])),
  );
  if (format === 'int32' || format === 'int64') converted['type'] = 'integer';
  if (!properties) return converted;
  const isList = 'elementsYaml' in (properties as object);
  const members = Object.entries(properties as object).filter(
    ([key]) => !left.has(key) && !(isList && key === 'template'),
  );
  const isProvider = members.some(([key]) => key === 'prometheus') && members.some(([key]) => key === 'datadog');
  const wanted = isProvider ? members.filter(([key]) => key === 'prometheus') : members;
  converted['properties'] = Object.fromEntries(wanted.map(([key, value]) => [key, strict(value)]));
  converted['additionalProperties'] = false;
  return converted;
}
