import { join, resolve } from 'node:path';
import process from 'node:process';

/** The command to run as a process: the built file, as scripts/testing/command.ts makes it; without it the sources, which say the same but start slower. */
export const command = resolve(process.env['GRADUS_COMMAND'] ?? join(import.meta.dirname, '../../cli/src/main.ts'));
