// Runs inside the built command: main.ts imports it instead of cli.ts. command.ts explains why.
import type { main as run } from '../../packages/cli/src/cli.ts';

interface Engine {
  readonly main: typeof run;
}

/** The marker on a separate line before the engine. */
declare const ENGINE_MARK: string;

/** The module at the end of this file, with each line as a comment. */
async function loadEngine(): Promise<Engine> {
  // As in main.ts: an import would cost time even if only the version is requested.
  const { process } = globalThis;
  const { registerHooks } = process.getBuiltinModule('node:module');
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const engine = `${import.meta.url}?engine`;
  const hooks = registerHooks({
    load(url, context, nextLoad) {
      if (url !== engine) return nextLoad(url, context);
      // The build has made sure that it is ASCII, which is the fastest to read.
      const text = readFileSync(new URL(import.meta.url), 'latin1');
      const source = text.slice(text.indexOf(`\n${ENGINE_MARK}\n`) + ENGINE_MARK.length + 1).replaceAll('\n//', '\n');
      return { format: 'module', source, shortCircuit: true };
    },
  });
  try {
    return (await import(engine)) as Engine;
  } finally {
    hooks.deregister();
  }
}

const engine: Engine = await loadEngine();
export const main: Engine['main'] = engine.main;
