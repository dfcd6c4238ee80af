import { expect, test } from 'vitest';
import { explainRemote } from './remote-error.ts';

const rejected = '!\t0123456:refs/heads/gradus/state\t[remote rejected] (protected branch hook declined)\n';

test.each<[string, string, RegExp]>([
  [
    'GitHub, a protected branch',
    'remote: error: GH006: Protected branch update failed for refs/heads/gradus/state.\nerror: failed to push some refs',
    /does not let this account move the branch \(git push: \[remote rejected\] \(protected branch hook declined\); error: GH006: .*\)\. Let the account/,
  ],
  [
    'GitHub, a ruleset',
    'remote: error: GH013: Repository rule violations found for refs/heads/gradus/state.',
    /does not let this account move/,
  ],
  [
    'GitHub, a job that may only read',
    "remote: Permission to acme/shop.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/acme/shop/': The requested URL returned error: 403",
    /does not accept the credentials \(git push: Permission to acme\/shop\.git denied to github-actions\[bot\]\.; .*\)\..* contents: write/,
  ],
  [
    'no credentials',
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    /does not accept the credentials/,
  ],
  [
    'GitLab, a job token',
    'remote: HTTP Basic: Access denied\nfatal: Authentication failed for https://gitlab.com/',
    /does not accept the credentials/,
  ],
  [
    'ssh without a key',
    'git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.',
    /does not accept the credentials/,
  ],
  [
    'ssh to a host that nobody knows',
    'Host key verification failed.\nfatal: Could not read from remote repository.',
    /key of its host is not known/,
  ],
  [
    'a private repository',
    "remote: Repository not found.\nfatal: repository 'https://github.com/acme/x/' not found",
    /does not show this repository/,
  ],
  [
    'no name for the host',
    "fatal: unable to access 'https://git.example/x/': Could not resolve host: git.example",
    /cannot be reached/,
  ],
  [
    'what nobody has seen yet',
    'fatal: the disk is full',
    /git failed with exit code 1 \(git push: .*the disk is full\)\. Run the same by hand/,
  ],
])('%s', (_, stderr, message) => {
  const stdout = Buffer.from(/GH006/.test(stderr) ? rejected : '');
  const error = explainRemote({ code: 1, stdout, stderr }, 'push', {
    remote: 'origin',
    ref: 'refs/heads/gradus/state',
  });
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(
    /^The state of rollouts cannot be written to "refs\/heads\/gradus\/state" of the remote "origin": /,
  );
});

test('passwords, colours of a terminal and long stories are left out', () => {
  const stderr = `fatal: unable to access 'https://ada:geheim@git.example/x/': \u001b[31m${'x'.repeat(1000)}`;
  const { message } = explainRemote({ code: 128, stderr }, 'fetch', { remote: 'origin', ref: 'refs/heads/x' });
  expect(message).toContain('https://git.example/x/');
  expect(message).not.toContain('geheim');
  expect(message).not.toContain('\u001b');
  expect(message.length).toBeLessThan(700);
});
