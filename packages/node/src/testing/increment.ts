// Counts in the state as many steps as it is told, and says after each which number it wrote: `node increment.ts DIR REMOTE TIMES`.
import process from 'node:process';
import { retryOnLost } from '../rollout/retry-on-lost.ts';
import { openStateStore } from '../rollout/state-store.ts';

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
