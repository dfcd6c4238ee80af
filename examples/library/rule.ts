// A rule in TypeScript, for conditions that an expression cannot express. It is published as a package, and a project selects it with
// `npm:NAME`.
import {
  builtInPacks,
  check,
  defineRule,
  type Document,
  packOfRules,
  type RuleContext,
  treeOf,
  type RuleDefinition,
} from '@gradus/core';

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]/gi, '')
    .toLowerCase();

function* lookAlikes({ object, catalog }: RuleContext): ReturnType<RuleDefinition['check']> {
  const { article } = object as { readonly article: string };
  const isAlike = ({ name }: Document): boolean => name !== article && plain(name) === plain(article);
  for (const { name, file } of (catalog.kinds.get('Price') ?? []).filter(isAlike))
    yield {
      at: '/article',
      message: `${article} is easily confused with ${name} in ${file.path}.`,
      fix: 'Rename one.',
    };
}

const noLookAlikes: RuleDefinition = defineRule({
  name: 'no-look-alikes',
  title: 'Articles do not differ in case, accents or punctuation alone',
  enforcement: 'waivable',
  match: { kinds: ['Price'], operations: ['CREATE', 'UPDATE', 'NONE'] },
  check: lookAlikes,
});

const acme = packOfRules('npm:@acme/rules', '@acme/rules', [noLookAlikes]);

const head = treeOf({
  'gradus.yaml': `
apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec:
  policies: ["npm:@acme/rules"]
  documents:
    - { paths: ["prices/*.json"], kind: Price, identity: object.article }
`,
  'prices/latte.json': '{ "article": "latte", "cents": 350 }',
  'prices/latte-2.json': '{ "article": "Latté", "cents": 390 }',
  'prices/tea.json': '{ "article": "tea", "cents": 500 }',
});

const { verdict } = check({ head, now: new Date('2026-03-02T09:00:00Z'), packs: [...builtInPacks(), acme] });

console.log(verdict.state);
for (const { policy, message, location } of verdict.findings) console.log(`${location.path} ${policy}: ${message}`);
