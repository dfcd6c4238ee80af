#!/usr/bin/env node
import { version } from './version.ts';

// A version is asked for often, and by scripts: nothing is loaded for it. Node sets up a module for each import of its own, and
// process.stdout when it is first read, which takes 3 ms each, a tenth of what Node needs to start.
const { process } = globalThis;

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.getBuiltinModule('node:fs').writeSync(1, `${version}\n`);
} else {
  process.getBuiltinModule('node:module').enableCompileCache();
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
