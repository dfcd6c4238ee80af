import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { command } from '@gradus/testkit/command.ts';
import { httpServer } from '@gradus/testkit/http.ts';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';
import { rolloutFiles, rolloutName } from '@gradus/testkit/rollout-files.ts';

test('a channel is notified of what happened, and where to read more', async () => {
  using repository = temporaryRepository([{ files: rolloutFiles('  stages: [{ name: all }]\n', ['a-1,0']) }]);
  // A CI job keeps the state on the forge.
  using forge = temporaryFolder();
  repository.git('init', '--quiet', '--bare', forge.dir);
  repository.git('remote', 'add', 'origin', forge.dir);
  await using channel = await httpServer((_, response) => void response.end('ok'));
  const gradus = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
    promisify(execFile)(process.execPath, [command, 'rollout', ...args, '--by', 'ada'], {
      cwd: repository.dir,
      env: {
        PATH: process.env['PATH'],
        HOME: repository.dir,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GRADUS_SLACK_WEBHOOK: channel.address,
        GITLAB_CI: 'true',
        CI_JOB_URL: 'https://gitlab.example/acme/webshop/-/jobs/9',
      },
    });
  await gradus('next', rolloutName);
  const { stderr } = await gradus('pause', rolloutName, '--reason', 'lunch');
  expect(stderr).toBe('');
  const texts = channel.requests.map(({ body }) => (JSON.parse(body) as { text: string }).text);
  expect(texts).toEqual([
    'shop-2: The rollout of shop 2.0 begins. Stage all begins. Batch 1 of all begins: 1 target.',
    'shop-2: ⚠ The rollout is paused: ada says: lunch.',
  ]);
  for (const { body } of channel.requests)
    expect(body).toContain('<https://gitlab.example/acme/webshop/-/jobs/9|Details>');
});
