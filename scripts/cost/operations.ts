import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// Optimised code does not count its runs.
for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug', '--no-use-osr', '--no-flush-bytecode'])
  setFlagsFromString(flag);

/**
 * How often our functions and blocks run: a count that does not depend on the speed or load of the machine. It does not include loops
 * inside the JavaScript engine, such as those of `indexOf`, but includes their callbacks.
 */
export function operationsOf(run: () => unknown): number {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    run();
    let count = 0;
    session.post('Profiler.takePreciseCoverage', (error, { result } = { result: [] }) => {
      if (error !== null) throw error;
      count = counted(result);
    });
    return count;
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

function counted(scripts: readonly Profiler.ScriptCoverage[]): number {
  let count = 0;
  for (const { url, functions } of scripts)
    if (!url.startsWith('node:')) for (const { ranges } of functions) for (const range of ranges) count += range.count;
  return count;
}
