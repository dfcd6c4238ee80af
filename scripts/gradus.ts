// Runs the command of the checkout in the folder of the caller, because pnpm starts scripts at the root of the workspace.
import process from 'node:process';

if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);
await import('../packages/cli/src/main.ts');
