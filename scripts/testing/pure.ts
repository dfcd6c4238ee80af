// Set-up of the unit tests: a test that starts a process or opens a socket fails, even if the code under test catches the error.
import childProcess, { ChildProcess } from 'node:child_process';
import dgram from 'node:dgram';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { afterEach } from 'vitest';

/** The attempts of the current test. */
let tried: string[] = [];

function forbid<Name extends string>(owner: Record<Name, unknown>, name: Name, what: string): void {
  owner[name] = () => {
    tried.push(what);
    throw new Error(`A unit test ${what}: ${advice}`);
  };
}

const advice = 'call the file *.system.test.ts';

// The functions that asynchronous functions, fetch, http and libraries use internally.
forbid(ChildProcess.prototype as unknown as { spawn: unknown }, 'spawn', 'starts a process');
for (const name of ['spawnSync', 'execSync', 'execFileSync'] as const) forbid(childProcess, name, 'starts a process');
forbid(net.Socket.prototype, 'connect', 'opens a socket');
forbid(net.Server.prototype, 'listen', 'opens a socket');
forbid(dgram.Socket.prototype, 'bind', 'opens a socket');
syncBuiltinESMExports();

/** Forgets what the test has tried, and gives it back. */
export function takeTried(): string[] {
  const taken = tried;
  tried = [];
  return taken;
}

afterEach(() => {
  const [first] = takeTried();
  if (first !== undefined) throw new Error(`This unit test ${first}: ${advice}.`);
});
