import childProcess, { execFile, execFileSync, fork, spawn, spawnSync } from 'node:child_process';
import dgram from 'node:dgram';
import http, { createServer } from 'node:http';
import net from 'node:net';
import { expect, test } from 'vitest';
import { takeTried } from './pure.ts';

const nowhere = 'http://127.0.0.1:65000/';

test.each([
  ['spawn', () => spawn('true')],
  ['spawnSync', () => spawnSync('true')],
  ['execFile', () => execFile('true')],
  ['execFileSync', () => execFileSync('true')],
  ['exec', () => childProcess.exec('true')],
  ['execSync', () => childProcess.execSync('true')],
  ['fork', () => fork('true')],
])('%s fails a unit test', (_, start) => {
  expect(start).toThrow('A unit test starts a process');
  expect(takeTried()).toEqual(['starts a process']);
});

test.each([
  ['a connection', () => net.connect(9, '127.0.0.1')],
  ['a server', () => createServer().listen(0)],
  ['a datagram socket', () => dgram.createSocket('udp4').bind(0)],
])('%s fails a unit test', (_, open) => {
  expect(open).toThrow('A unit test opens a socket');
  expect(takeTried()).toEqual(['opens a socket']);
});

test.each([
  ['fetch', () => fetch(nowhere)],
  ['an HTTP request', () => new Promise((resolve, reject) => http.get(nowhere, resolve).on('error', reject))],
])('%s fails a unit test that catches its error', async (_, ask) => {
  const caught = await ask().catch(() => 'caught');
  expect(caught).toBe('caught');
  expect(takeTried()).toEqual(['opens a socket']);
});
