import type { Attack, Chapter, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';

const core = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/core/src/${file}`,
  replace,
  by,
});
const document = (validation: string): Attack['stopped'] => [`gradus/document/${validation}`, 'failed'];

const guests = {
  apiVersion: 'gradus.dev/v1',
  kind: 'Team',
  metadata: { name: 'guests', title: 'Guests' },
  spec: { members: [{ id: 'guest', roles: ['change-authority'], logins: { github: 'guest' } }] },
};
const draft = `apiVersion: gradus.dev/v1
kind: Change
metadata: { name: new, title: A draft }
spec: { type: normal, systems: [newsletter], requester: dev-2 }
status: { state: draft, history: [{ state: draft, at: 2026-03-02T09:00:00+01:00, by: dev-2 }] }
`;

/** A project with its own kind of documents: prices that may not change, and a discount of at most 50 percent. */
const stock: Attack['target'] = {
  'gradus.yaml': (text) =>
    edit(
      'gradus:itil]',
      'gradus:itil, ./policies]',
    )(edit('spec:', 'spec:\n  documents: [{ paths: ["stock/*"], kind: Stock, identity: file.stem }]')(text)),
  'policies/stock.yaml': `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: stock, title: Prices stay }
spec:
  match: { kinds: [Stock] }
  validations:
    - name: prices
      expression: oldObject == null || object.prices == oldObject.prices
      message: The prices changed.
    - name: discount
      expression: object.discount <= 50
      message: That is too much.
`,
  'stock/coats.json': '{ "prices": { "coat": 10 }, "discount": 10 }\n',
  'stock/hats.yaml':
    'prices: { hat: 5 }\n# set by the shop\n\n# season\ncolour: red\n\n# set by marketing\ndiscount: 20\n',
};

export const spelling: Chapter = {
  title: 'Spelling and encoding',
  attacks: [
    {
      name: 'writes the apiVersion of a Team with an escape sequence',
      does: { 'teams/guests.yaml': JSON.stringify(guests).replace('gradus.dev', 'gradus\\x2edev') },
      stopped: ['gradus/authority/approval', 'pending'],
      guard: core('load/own-documents.ts', "(text.includes('\\\\') && withoutEscapes(text).includes(ownApi))", 'false'),
    },
    {
      name: 'escapes the slash in the apiVersion of a Team, as some JSON encoders do',
      does: { 'teams/guests.json': JSON.stringify(guests).replace('gradus.dev/', 'gradus.dev\\/') },
      stopped: ['gradus/authority/approval', 'pending'],
      guard: {
        ...core('load/own-documents.ts', 'found.slice(1).trim()', "''"),
        // It is read as almost ours, too.
        and: core('load/nearly-own.ts', 'api.toLowerCase().startsWith(ownApi) || isNearlyOwn(api, true)', 'false'),
      },
    },
    {
      name: 'misspells the key apiVersion, so that its Change is ignored',
      does: { 'changes/new.yaml': edit('apiVersion', 'apiversion')(draft) },
      stopped: document('api-version'),
      guard: core('catalog/catalog.ts', '...strangerProblems(loaded.strangers ?? [], naming.ownKinds)', ''),
    },
    {
      name: 'replaces frozen prices with a member that every object inherits',
      target: stock,
      does: { 'stock/coats.json': edit('"coat": 10', '"__proto__": {}') },
      stopped: ['policies/stock/prices', 'failed'],
      guard: core('expression/charges.ts', "compareMembers(node, node.op === '==');", ''),
    },
    {
      name: 'adds a key above the same key on the target, which merges cleanly',
      target: stock,
      does: { 'stock/hats.yaml': edit('# set by the shop\n', '# set by the shop\ndiscount: 90\n') },
      stopped: document('unreadable'),
      guard: core('load/construct.ts', 'if (Object.hasOwn(frame.container, key)) {', 'if (false) {'),
    },
  ],
};
