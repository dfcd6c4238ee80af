import { expect, test } from 'vitest';
import { gitEnvironment } from './git-environment.ts';

test('secrets and variables of hooks do not reach git', () => {
  const environment = gitEnvironment({
    PATH: '/usr/bin',
    HOME: '/home/ada',
    GRADUS_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    GIT_DIR: '/elsewhere',
    GIT_INDEX_FILE: '/elsewhere/index',
    GIT_EXTERNAL_DIFF: 'true',
    GIT_SSH_COMMAND: 'true',
    GIT_TRACE: '1',
    LC_ALL: 'de_DE.UTF-8',
    GIT_NO_REPLACE_OBJECTS: '',
    GIT_CONFIG_GLOBAL: '/etc/ci.gitconfig',
  });
  expect(environment).toMatchObject({
    PATH: '/usr/bin',
    HOME: '/home/ada',
    LC_ALL: 'C',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_CONFIG_GLOBAL: '/etc/ci.gitconfig',
  });
  const handedOn = Object.keys(environment);
  for (const name of [
    'GRADUS_TOKEN',
    'GITHUB_TOKEN',
    'GIT_DIR',
    'GIT_INDEX_FILE',
    'GIT_EXTERNAL_DIFF',
    'GIT_SSH_COMMAND',
    'GIT_TRACE',
  ]) {
    expect(handedOn).not.toContain(name);
  }
});

test('only safe.directory is kept from configuration in the environment', () => {
  const environment = gitEnvironment({
    GIT_CONFIG_COUNT: '3',
    GIT_CONFIG_KEY_0: 'core.sshCommand',
    GIT_CONFIG_VALUE_0: 'true',
    GIT_CONFIG_KEY_1: 'Safe.Directory',
    GIT_CONFIG_VALUE_1: '/builds/shop',
    GIT_CONFIG_KEY_2: 'alias.x',
    GIT_CONFIG_VALUE_2: '!true',
  });
  expect(Object.entries(environment).filter(([name]) => name.startsWith('GIT_CONFIG'))).toEqual([
    ['GIT_CONFIG_COUNT', '1'],
    ['GIT_CONFIG_KEY_0', 'safe.directory'],
    ['GIT_CONFIG_VALUE_0', '/builds/shop'],
  ]);
  for (const count of ['', 'x', '-1', '1e9', undefined])
    expect(gitEnvironment({ GIT_CONFIG_COUNT: count })['GIT_CONFIG_COUNT']).toBeUndefined();
});
