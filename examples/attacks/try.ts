// node examples/attacks/try.ts [WORD]: checks the attacks whose names contain a word, and prints the results.
import process from 'node:process';
import { runAll } from './run.ts';
import { buildScene } from './scene.ts';
import { chapters } from './table.ts';

const [word = ''] = process.argv.slice(2);
const chosen = chapters
  .flatMap((chapter) => chapter.attacks.map((attack) => ({ ...attack, title: chapter.title })))
  .filter(({ name, title }) => name.includes(word) || title.includes(word));
console.time('built');
const scene = await buildScene(chosen);
console.timeEnd('built');
console.time('judged');
const { guarded, open } = await runAll(scene, chosen);
console.timeEnd('judged');
for (const {
  name,
  stopped: [finding, state],
  otherwise = 'passed',
} of chosen) {
  const [a, b] = [guarded.get(name)!, open.get(name)!];
  const ok = a.state === state && a.found.some((each) => each.includes(finding)) && b.state === otherwise;
  if (ok && process.argv[3] === undefined) continue;
  console.log(
    `${ok ? 'ok   ' : 'WRONG'} ${name}\n   with    ${a.state} ${a.found.join(' ')}\n   without ${b.state} ${b.found.join(' ')}`,
  );
}
if (process.env['KEEP'] === undefined) scene.remove();
else console.log(scene.dir);
