// Tests and lints a policy from code: for an editor, a generator of policies, or your own test suite.
import { builtInPacks, check, lintPolicy, type PolicySource, type PolicyTest, testPolicy, treeOf } from '@gradus/core';

const project = treeOf({
  'gradus.yaml': `
apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec:
  documents:
    - { paths: ["prices/*.json"], kind: Price, identity: object.article }
`,
});
// Policies are tested with the sources and schemas of a project.
const { rules } = check({ head: project, now: new Date('2026-03-02T09:00:00Z'), packs: builtInPacks() });

// `spec` of a Policy document. The limit of 10,000 should be 100,000.
const source: PolicySource = {
  id: 'shop/price-range',
  title: 'A price lies between 1 and 100,000 cents',
  spec: {
    match: { kinds: ['Price'] },
    validations: [
      {
        name: 'range',
        expression: 'object.cents >= 1 && object.cents <= 10000',
        at: 'cents',
        message: '{{ object.article }} costs {{ object.cents }} cents.',
      },
    ],
    cases: [
      { name: 'tea', files: { 'prices/tea.json': { article: 'tea', cents: 500 } }, expect: [] },
      { name: 'a bicycle', files: { 'prices/bicycle.json': { article: 'bicycle', cents: 80_000 } }, expect: [] },
    ],
  },
};

const misspelt: PolicySource = { ...source, spec: { ...source.spec, when: 'objekt.cents > 0' } };
for (const { severity, pointer, message } of lintPolicy(misspelt, rules))
  console.log(`${severity} ${pointer}: ${message}`);

const tested: PolicyTest = testPolicy(source, rules);
for (const { name, problems } of tested.cases) console.log(`${name}: ${problems.join(' ') || 'ok'}`);
const never = tested.coverage.filter(({ seenFalse }) => !seenFalse).map(({ name }) => name);
console.log(`no case violates: ${never.join(', ') || 'nothing'}`);
