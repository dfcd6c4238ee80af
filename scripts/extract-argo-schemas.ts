// Takes what our emitter writes out of the CRDs of Argo Rollouts, for its test to hold its output against:
//   git clone --depth 1 --branch v1.9.1 https://github.com/argoproj/argo-rollouts
//   node scripts/extract-argo-schemas.ts argo-rollouts/manifests/crds v1.9.1
// The whole CRDs have 1.2 MB, nearly all of it pod templates.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { load } from 'js-yaml';

const target = new URL('../packages/core/src/rollout/emit/fixtures/argo-schemas.json', import.meta.url);

interface Json {
  [member: string]: Json;
}

/** Whole subtrees that the emitter never writes. */
const left = new Set([
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
]);

const [folder, version] = process.argv.slice(2);
if (folder === undefined || version === undefined) throw new Error('Give the folder of the CRDs and the version.');

const schemas = Object.fromEntries(
  [
    ['Rollout', 'rollout-crd.yaml'],
    ['AnalysisTemplate', 'analysis-template-crd.yaml'],
  ].map(([kind, file]) => [kind, schemaOf(join(folder, file!))]),
);
const note = 'Made by scripts/extract-argo-schemas.ts: not to be edited.';
const source = `argoproj/argo-rollouts ${version}, manifests/crds, Apache-2.0`;
writeFileSync(target, `${JSON.stringify({ note, source, schemas }, undefined, 1)}\n`);

function schemaOf(path: string): unknown {
  const crd = load(readFileSync(path, 'utf8'), { maxAliases: 0 }) as Json;
  const [current] = (crd['spec']!['versions'] as unknown as Json[]) ?? [];
  return strict(current!['schema']!['openAPIV3Schema']);
}

/** Kubernetes prunes unknown members in silence; here they are mistakes. */
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
  const members = Object.entries(properties as object).filter(([name]) => !left.has(name));
  const isProvider = members.some(([name]) => name === 'prometheus') && members.some(([name]) => name === 'datadog');
  const wanted = isProvider ? members.filter(([name]) => name === 'prometheus') : members;
  converted['properties'] = Object.fromEntries(wanted.map(([name, value]) => [name, strict(value)]));
  converted['additionalProperties'] = false;
  return converted;
}
