import type { Attack, Chapter, AttackGuard } from '../attack.ts';
import { clock } from '../../webshop/repository.ts';

/** Only the head would be judged, against the first merge base. */
const headAlone: AttackGuard = {
  file: 'packages/node/src/check/judged-trees.ts',
  replace: 'const merging = asked.merge;',
  by: 'const merging = false;',
};

const required: Attack['stopped'] = ['itil/change-required/change', 'failed'];
const [before, after] = ['price: 10\n', 'price: 20\n'];
const price = 'promotions/coats.yaml';
const system = {
  'systems/promotions.yaml': `apiVersion: gradus.dev/v1
kind: System
metadata: { name: promotions, title: Prices for a week }
spec: { owner: storefront, tier: 1, lifecycle: production, paths: [promotions/**] }
`,
};
const seconds = Date.parse(clock) / 1000;

/** What a merge makes of the target that the branch does not show. */
export const merging: Chapter = {
  title: 'Merging',
  attacks: [
    {
      name: 'reverts a change of the target through a criss-cross merge, with a harmless diff',
      history: [
        { name: 'priced', parents: ['main'], files: { ...system, [price]: before } },
        { name: 'raised', parents: ['priced'], files: { [price]: after } },
        { name: 'notes', parents: ['priced'], files: { 'notes.md': 'hi\n' }, time: seconds + 60 },
        { name: 'target', parents: ['raised', 'notes'], files: { 'notes.md': 'hi\n' }, time: seconds + 120 },
        { name: 'evil', parents: ['notes', 'raised'], files: { [price]: before }, time: seconds + 180 },
        { name: 'head', parents: ['evil'], files: { 'notes.md': 'hi there\n' }, time: seconds + 240 },
      ],
      stopped: required,
      guard: headAlone,
    },
    {
      name: 'edits a file at its old path after the target moved it into a system',
      history: [
        { name: 'priced', parents: ['main'], files: { ...system, 'lib/coats.yaml': before } },
        { name: 'target', parents: ['priced'], files: { 'lib/coats.yaml': null, [price]: before } },
        { name: 'head', parents: ['priced'], files: { 'lib/coats.yaml': after } },
      ],
      stopped: required,
      guard: headAlone,
    },
    {
      name: 'adds a document with a name that the target has added in the meantime',
      history: [
        { name: 'target', parents: ['main'], files: { 'calendars/a.yaml': calendar('quiet') } },
        { name: 'head', parents: ['main'], files: { 'calendars/b.yaml': calendar('quiet') } },
      ],
      stopped: ['gradus/document/duplicate-identity', 'failed'],
      guard: headAlone,
      otherwise: 'pending',
    },
  ],
};

function calendar(name: string): string {
  return `apiVersion: gradus.dev/v1
kind: Calendar
metadata: { name: ${name}, title: Quiet days }
spec: { timezone: Europe/Berlin, windows: [] }
`;
}
