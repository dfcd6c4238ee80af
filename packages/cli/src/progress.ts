import process from 'node:process';

/** Shown after one second, so that short runs print nothing. */
const quietMs = 1000;
const everyMs = 100;

/** A line on standard error that says what a long run is doing; only on a terminal, and gone when it ends. */
export function progress(): { readonly update: (what: string) => void; readonly end: () => void } {
  const started = performance.now();
  let last = 0;
  let shown = false;
  return {
    update(what) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < quietMs || now - last < everyMs) return;
      last = now;
      shown = true;
      process.stderr.write(`\r\u001b[2K${what}…`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[2K');
    },
  };
}
