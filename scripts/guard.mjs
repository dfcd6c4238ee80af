// Stands before every root script. Plain JavaScript that any Node since 18 can run: it must be able to say that Node is too old.
// pnpm installs by itself on a fresh clone (verifyDepsBeforeRun), but only warns when that fails and then runs the script on
// old or missing packages with exit code 0. So compare what is installed with what the lock file asks for.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const root = new URL('../', import.meta.url);
const read = (path) => (existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : undefined);

function fail(message) {
  process.stderr.write(`gradus: ${message}\n`);
  process.exit(2);
}

const wanted = read('pnpm-lock.yaml');
const installed = read('node_modules/.pnpm/lock.yaml');
if (installed === undefined) fail('the packages are not installed. Run: npx -y pnpm@12 install --frozen-lockfile');
// pnpm writes the lock file of what it installed; only its `time:` and settings lines may differ in order, never the packages.
if (installed !== wanted)
  fail('the installed packages are not those of pnpm-lock.yaml. Run: npx -y pnpm@12 install --frozen-lockfile');

const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
if (!supported) {
  fail(
    `Node ${process.versions.node} cannot run Gradus from source; it needs 22.18, 24.11 or 26 and newer. ` +
      'The root dev dependency `node` brings one: run the script through pnpm (npx -y pnpm@12 <script>), ' +
      'and if it still says this, npx -y pnpm@12 install --frozen-lockfile.',
  );
}
