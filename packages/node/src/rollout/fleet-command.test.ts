import { expect, test, vi } from 'vitest';
import { fleetFromCommand, type FleetCommandOptions } from './fleet-command.ts';

interface Seen {
  readonly text: string;
  readonly format: string;
}

const read: FleetCommandOptions<Seen>['read'] = (text, format) =>
  text.includes('bad')
    ? {
        ok: false,
        problems: [
          { message: 'Target 2 has no name.', fix: 'Give it one.' },
          { message: 'x', fix: 'y' },
        ],
      }
    : { ok: true, fleet: { text, format } };

function list(text: string, options: { timeout?: number } = {}): ReturnType<typeof fleetFromCommand<Seen>> {
  return fleetFromCommand(['sh', '-c', text], { read, ...options });
}

test.each([
  ['[{"name": "a"}]', 'json'],
  ['\n  {"targets": []}', 'json'],
  ['name,version\na,1', 'csv'],
  ['name\na', 'csv'],
  ['targets:\n- name: a', 'yaml'],
  ['- name: a', 'yaml'],
  ['# all of them\n- name: a', 'yaml'],
  ['---\ntargets: []', 'yaml'],
])('the format of the output is detected: %j', async (text, format) => {
  vi.stubEnv('LISTED', text);
  expect(await list('printf %s "$LISTED"')).toEqual({ text, format });
  vi.unstubAllEnvs();
});

test.each([
  [
    'a listing that failed half way',
    'echo "- name: a"; echo no route to host >&2; exit 2',
    'ended with exit code 2: no route to host',
  ],
  ['one that was killed', 'echo "- name: a"; kill -9 $$', 'was ended by SIGKILL'],
  ['what is not a valid fleet', 'echo bad', 'printed no fleet: Target 2 has no name. Give it one. (and 1 more)'],
  ['what is not text', String.raw`printf '\377'`, 'printed what is not UTF-8'],
  ['more than can be', 'cat /dev/zero', 'printed more than 134217728 bytes and was ended'],
  ['one that takes too long', 'sleep 1000', 'did not end within 2 s and was ended'],
])('%s is not a valid fleet', async (_, text, why) => {
  const timeout = text.startsWith('sleep') ? 2000 : 60_000;
  expect(await list(text, { timeout })).toEqual({ unreadable: `the command "sh" that lists the fleet ${why}` });
});

test('a command that is not there', async () => {
  expect(await fleetFromCommand(['no-such-program'], { read })).toMatchObject({
    unreadable: expect.stringMatching(/^the command "no-such-program" that lists the fleet was not found/),
  });
});
