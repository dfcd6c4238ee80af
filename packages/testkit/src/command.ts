import { join, resolve } from 'node:path';
import process from 'node:process';

/**
 * The command to run as a process: the file that scripts/testing/command.ts builds, or without it the sources, which behave in the same way
 * but start more slowly.
 */
export const command = resolve(process.env['GRADUS_COMMAND'] ?? join(import.meta.dirname, '../../cli/src/main.ts'));
