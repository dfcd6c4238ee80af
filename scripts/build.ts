// Builds the dist folders that are published: the libraries, and the command as one file.
import { buildCommand } from './build/command.ts';
import { buildLibrary } from './build/library.ts';
import { builtLibraries } from './build/packages.ts';

for (const library of builtLibraries) await buildLibrary(library);
await buildCommand();
