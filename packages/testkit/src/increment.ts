// Increments a counter in the state TIMES times, and prints the number that it wrote after each: `node increment.ts DIR REMOTE TIMES`.
import process from 'node:process';
import { retryOnLost } from '../../node/src/rollout/retry-on-lost.ts';
import { openStateStore } from '../../node/src/rollout/state-store.ts';

const [dir = '.', remote = '', times = '1'] = process.argv.slice(2);
const store = await openStateStore({ dir, ...(remote !== '' && { remote }) });
for (let step = 0; step < Number(times); step += 1) {
  const written = await retryOnLost(store, async (snapshot) => {
    const number = Number((await snapshot.read('count/number.txt')) ?? 0) + 1;
    const changes = new Map([['count/number.txt', String(number)]]);
    return { result: number, write: { changes, message: `${number} by ${process.pid}` } };
  });
  process.stdout.write(`${written}\n`);
}
