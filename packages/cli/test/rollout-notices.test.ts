import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { httpServer } from '../../node/src/testing/http.ts';
import { temporaryRepository } from '../../node/src/testing/repository.ts';
import { rolloutFiles, rolloutName } from '../../node/src/testing/rollout-files.ts';

const command = resolve(process.env['GRADUS_COMMAND'] ?? join(import.meta.dirname, '../src/main.ts'));

test('who listens is told what happened, and where to read more', async () => {
  using repository = temporaryRepository([{ files: rolloutFiles('  stages: [{ name: all }]\n', ['a-1,0']) }]);
  await using channel = await httpServer((_, response) => void response.end('ok'));
  const gradus = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
    promisify(execFile)(process.execPath, [command, 'rollout', ...args, '--by', 'ada'], {
      cwd: repository.dir,
      env: {
        PATH: process.env['PATH'],
        HOME: repository.dir,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GRADUS_SLACK_WEBHOOK: channel.address,
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
