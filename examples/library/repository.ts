// Checks the changes of a branch of a repository, as `gradus check --base main --head good` does.
import process from 'node:process';
import { formats } from '@gradus/core';
import { checkRepository } from '@gradus/node';

const [dir = '.', base = 'main', head = 'HEAD'] = process.argv.slice(2);
const checked = await checkRepository({ dir, base, head, now: new Date('2026-03-02T09:00:00Z') });

const text = formats.find(({ name }) => name === 'text')!;
console.log(text.reporter({ ...checked, version: 'example', color: false }));
console.log(checked.verdict.state);
