// Parses one kind of input in a separate process, so that the runner can end a parser that hangs.
//   node scripts/fuzz/reader.ts NAME SEED FROM TO
// Writes a line of JSON for each: the number before it is read, and the failure.
import { writeSync } from 'node:fs';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { kinds } from './kinds.ts';
import { failureOf, inputOf, minimised, nameOf } from './try.ts';

const [name, seed, from, to] = process.argv.slice(2) as [string, string, string, string];
const kind = kinds[name]!;
const known = new Set<string>();
for (let number = Number(from); number < Number(to); number++) {
  say({ number });
  const text = inputOf(kind, `${seed} ${name} ${number}`);
  const failure = failureOf(kind, text);
  // What a WeakRef held is let go only between turns of the event loop (ECMA-262, 9.10 ClearKeptObjects).
  await setImmediate();
  if (failure === undefined || known.has(nameOf(failure))) continue;
  known.add(nameOf(failure));
  say({ number, failure, text: minimised(kind, text, failure) });
}

/** Written at once, so that the runner knows which input a process that ends was reading. */
function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
