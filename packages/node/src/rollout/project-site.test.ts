import { expect, test } from 'vitest';
import { temporaryRepository } from '@gradus/testkit/repository.ts';
import { openProjectSite } from './project-site.ts';

const project = (spec: string): string =>
  `apiVersion: gradus.dev/v1\nkind: Project\nmetadata: { name: shop, title: Shop }\nspec: ${spec}\n`;
const named = '{ rollouts: { state: { ref: refs/heads/prod } } }';

test.each([
  ['no ref is given', '{}', undefined, false],
  ['the default ref is given', '{}', 'refs/heads/gradus/state', false],
  ['the ref of the project file is given', named, 'refs/heads/prod', false],
  ['the default ref is given, and the project file names another', named, 'refs/heads/gradus/state', false],
  ['a separate ref is given', named, 'refs/heads/rehearsal', true],
] as const)('steps at a simulated time are refused on the state that counts: %s', async (_, spec, stateRef, opens) => {
  using repository = temporaryRepository([{ files: { 'gradus.yaml': project(spec) } }]);
  const options = { dir: repository.dir, runId: 'r', lease: 1000, by: 'ada', now: () => new Date(0) };
  const ref = stateRef === undefined ? {} : { stateRef };
  const opened = openProjectSite({ ...options, ...ref, rehearses: true }).then(
    (site) => site.close().then(() => 'opened'),
    String,
  );
  expect(await opened).toContain(opens ? 'opened' : 'written to a separate ref only');
});
