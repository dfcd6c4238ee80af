// Checks plain objects, without disk or Git. All input of the verdict is in the call, so the same call gives the same verdict.
import { builtInPacks, check, treeOf } from '@gradus/core';

const files = {
  'gradus.yaml': `
apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec:
  policies: [./policies]
  documents:
    - { paths: ["prices/*.json"], kind: Price, identity: object.article }
`,
  'policies/price-jump.yaml': `
apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: price-jump, title: A price moves by a fifth at most }
spec:
  about: act
  match: { kinds: [Price], operations: [UPDATE] }
  validations:
    - name: jump
      expression: object.cents * 5 <= oldObject.cents * 6 && object.cents * 5 >= oldObject.cents * 4
      at: cents
      message: "{{ object.article }} goes from {{ oldObject.cents }} to {{ object.cents }} cents."
`,
};

const before = treeOf({ ...files, 'prices/tea.json': '{ "article": "tea", "cents": 500 }' });
const after = treeOf({ ...files, 'prices/tea.json': '{ "article": "tea", "cents": 50 }' });

const { verdict } = check({ head: after, base: before, now: new Date('2026-03-02T09:00:00Z'), packs: builtInPacks() });

console.log(verdict.state);
for (const { message, location } of verdict.findings) {
  console.log(`${location.path}:${location.range?.start.line}:${location.range?.start.column} ${message}`);
}
