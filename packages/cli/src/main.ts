#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { version } from './version.ts';

// Before anything else is loaded: a version is asked for often, and by scripts.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  enableCompileCache();
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
