#!/usr/bin/env node
import { writeSync } from 'node:fs';
import process from 'node:process';
import { version } from './version.ts';

// Before anything else is loaded: a version is asked for often, and by scripts. Setting up process.stdout takes 3 ms of Node's 30.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  writeSync(1, `${version}\n`);
} else {
  process.getBuiltinModule('node:module').enableCompileCache();
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
