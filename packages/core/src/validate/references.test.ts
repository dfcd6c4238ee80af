import { expect, test } from 'vitest';
import { ownKinds, ownSchemas } from '../generated/schemas.ts';
import { authorityFields, partReferences, references } from './references.ts';

test('a Change names its systems, team, rollout and other changes', () => {
  expect(references('Change')).toEqual([
    { pattern: '/spec/systems/*', kind: 'System' },
    { pattern: '/spec/assignedTeam', kind: 'Team' },
    { pattern: '/spec/deployment/rollout', kind: 'Rollout' },
    { pattern: '/spec/links/reverts', kind: 'Change' },
    { pattern: '/spec/links/supersedes', kind: 'Change' },
    { pattern: '/spec/links/causedBy', kind: 'Change' },
    { pattern: '/spec/review/actions/*/change', kind: 'Change' },
  ]);
});

test('every referenced kind is one of ours', () => {
  const kinds = new Set<string>(ownKinds);
  expect(ownKinds.flatMap((kind) => references(kind)).filter(({ kind }) => !kinds.has(kind))).toEqual([]);
});

test('a Rollout names an environment of its system, and its own metrics', () => {
  const own = { kind: '', at: '/spec/metrics/*/name' };
  expect(partReferences('Rollout')).toEqual([
    { pattern: '/spec/stages/*/environment', kind: 'System', at: '/spec/environments/*/name', of: '/spec/system' },
    { pattern: '/spec/stages/*/beforeGates/*/metric/ref', ...own },
    { pattern: '/spec/stages/*/gates/*/metric/ref', ...own },
    { pattern: '/spec/stages/*/afterGates/*/metric/ref', ...own },
  ]);
});

test('every field for a person names the id of a member', () => {
  const people = ['/spec/requester', '/spec/implementer', '/spec/review/by', '/status/history/*/by'];
  const member = { kind: 'Team', at: '/spec/members/*/id' };
  expect(partReferences('Change')).toEqual(expect.arrayContaining(people.map((pattern) => ({ pattern, ...member }))));
});

test('a kind of the user names members of Teams in the same way', () => {
  const schema = { properties: { contact: { type: 'string', 'x-ref': { kind: 'Team', at: '/spec/members/*/id' } } } };
  expect(partReferences('Release', schema)).toEqual([{ pattern: '/contact', kind: 'Team', at: '/spec/members/*/id' }]);
  expect(references('Release', schema)).toEqual([]);
  expect(partReferences('Release')).toEqual([]);
});

test('a kind of the user says by x-ref what it names', () => {
  const schema = {
    properties: { spec: { properties: { 'a/b': { additionalProperties: { $ref: '#/$defs/system' } } } } },
    $defs: { system: { type: 'string', 'x-ref': 'System' } },
  };
  expect(references('Release', schema)).toEqual([{ pattern: '/spec/a~1b/*', kind: 'System' }]);
  expect(references('Release')).toEqual([]);
});

test('authority is whole kinds, or single fields', () => {
  const whole = ownKinds.filter((kind) => authorityFields(kind)[0] === '');
  expect(whole).toEqual(['Project', 'Policy', 'Grading', 'Team', 'Calendar', 'Waiver']);
  expect(authorityFields('System')).toEqual(['/spec/owner', '/spec/tier', '/spec/paths', '/spec/departments']);
  expect(authorityFields('MaintenancePlan')).toEqual(['/spec/start', '/spec/tasks/*/schedule', '/spec/tasks/*/every']);
  expect(authorityFields('Change')).toEqual([]);
  expect(authorityFields('Release')).toEqual([]);
});

test('schemas are parsed once', () => {
  expect(ownSchemas().get('System')).toBe(ownSchemas().get('System'));
});
