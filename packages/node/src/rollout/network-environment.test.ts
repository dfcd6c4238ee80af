import { expect, test } from 'vitest';
import { networkEnvironment } from './network-environment.ts';

test('variables for reaching a remote are passed on, including everything that a credential helper reads', () => {
  const operator = {
    PATH: '/usr/bin',
    HOME: '/home/ada',
    SSH_AUTH_SOCK: '/run/agent',
    GIT_SSH: '/usr/bin/ssh',
    GIT_SSH_COMMAND: 'ssh -i key',
    GIT_SSL_CAINFO: '/etc/ca.pem',
    GIT_ASKPASS: '/usr/bin/askpass',
    GIT_HTTP_USER_AGENT: 'shop',
    https_proxy: 'http://proxy.example:3128',
    GH_TOKEN: 'for the helper of gh',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.https://git.example/.extraheader',
    GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic eA==',
  };
  expect(networkEnvironment(operator)).toMatchObject(operator);
});

test('another repository, traces and our secrets are not', () => {
  const kept = Object.keys(
    networkEnvironment({
      GIT_DIR: '/elsewhere',
      GIT_WORK_TREE: '/elsewhere',
      GIT_INDEX_FILE: '/elsewhere/index',
      GIT_OBJECT_DIRECTORY: '/elsewhere',
      GIT_SHALLOW_FILE: '/elsewhere',
      GIT_QUARANTINE_PATH: '/elsewhere',
      GIT_TRACE_CURL: '1',
      GIT_TRACE: '1',
      GRADUS_SLACK_WEBHOOK: 'secret',
      GRADUS_TOKEN: 'secret',
    }),
  );
  expect(kept.toSorted()).toEqual([
    'GIT_ALLOW_PROTOCOL',
    'GIT_GRAFT_FILE',
    'GIT_NO_REPLACE_OBJECTS',
    'GIT_OPTIONAL_LOCKS',
    'GIT_TERMINAL_PROMPT',
    'LANGUAGE',
    'LC_ALL',
  ]);
});

test('the language, prompts and protocols are not the operator’s to choose', () => {
  expect(
    networkEnvironment({ LC_ALL: 'de_DE.UTF-8', GIT_TERMINAL_PROMPT: '1', GIT_ALLOW_PROTOCOL: 'ext' }),
  ).toMatchObject({ LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' });
});
