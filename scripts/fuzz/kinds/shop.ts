import { builtInPacks, check, loadSchemaCompiler, treeOf, type CheckResult } from '@gradus/core';
import { createCache } from '@gradus/core/internal';
import { treeBelow } from '../files.ts';

const compileSchema = await loadSchemaCompiler();
const packs = builtInPacks();
const now = new Date('2026-03-02T09:00:00Z');
/** The shop of the examples, with a project file that selects foreign documents too. */
export const shop: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(treeBelow('examples/webshop')).filter(([path]) =>
      /^(systems|teams|calendars|plans|changes)\//.test(path),
    ),
  ),
  'gradus.yaml': `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: webshop }
spec:
  timezone: Europe/Berlin
  policies: [gradus:baseline, gradus:itil, ./policies]
  documents:
    - { paths: ["releases/**"], kind: Release, identity: file.path, schema: release.schema.json }
    - { paths: ["lists/**"], kind: Entry, items: /*, identity: 'file.path + "#" + string(index)', duplicates: allow }
    - { paths: ["notes/**"], kind: Note, format: { regex: '(?P<key>[a-z]+): (?P<value>.*)' }, identity: object.key, duplicates: allow }
`,
  'policies/owned.yaml': `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: owned, title: Each release has an owner }
spec:
  match: { kinds: [Release] }
  validations: [{ name: owner, expression: "has(object.owner) && object.owner != ''", message: "{{ object }} has no owner." }]
`,
  'release.schema.json': '{ "type": "object", "properties": { "owner": { "type": "string", "pattern": "^\\\\S+$" } } }',
  'releases/a.yaml': 'owner: shop\n',
};

const cache = createCache();

/** Judges the shop with files changed, as \`check\` does; compared with the shop as it is, where a base is wanted. */
export function judgeShop(changed: Readonly<Record<string, string>>, withBase = false): CheckResult {
  const head = treeOf({ ...shop, ...changed });
  const base = withBase ? { base: treeOf(shop), diff: diffOf(changed) } : {};
  return check({ head, ...base, now, packs, compileSchema, cache });
}

function diffOf(changed: Readonly<Record<string, string>>): NonNullable<Parameters<typeof check>[0]['diff']> {
  const files = Object.keys(changed).map((path) => ({ path, operation: path in shop ? 'UPDATE' : 'CREATE' }));
  const sha = 'a'.repeat(40);
  return { base: sha, target: sha, head: 'b'.repeat(40), upToDate: true, files, commits: [] };
}
