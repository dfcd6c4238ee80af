import type { CheckReport, Forge, LineComment, StickyComment, Written } from '../../../../core/src/forge/forge.ts';
import type { KeptCheck, Part } from '../forge-world.ts';
import { limits, own, type FakeState } from './state.ts';

type Write = (part: Part, write: () => void) => Promise<Written>;

export function writing(
  state: FakeState,
  write: Write,
): Pick<Forge, 'comment' | 'lines' | 'check' | 'status' | 'deployment'> {
  return {
    comment: (number, comment) => write('comments', () => keepComment(state, number, comment)),
    lines: (number, comments, key) => write('lines', () => keepLines(state, number, comments, key)),
    check: (commit, report) =>
      write('checks', () => {
        const { name, annotations } = report;
        const kept = { name, title: titled(report, 255), state: shown(report), annotations: annotations.length };
        state.verdicts.push({ ...kept, commit, as: 'check' });
      }),
    status: (commit, report) =>
      write('statuses', () => {
        const { name } = report;
        const title = titled(report, limits.status);
        state.verdicts.push({ name, title, state: shown(report), annotations: 0, commit, as: 'status' });
      }),
    deployment: ({ key, environment, state: now, description }) =>
      write('deployments', () => {
        const before = state.deployments.get(key);
        if (before?.state === now && before.description === description) return;
        state.deployments.set(key, { environment, state: now, description, writes: (before?.writes ?? 0) + 1 });
      }),
  };
}

function titled({ title, record }: Pick<CheckReport, 'title' | 'record'>, most: number): string {
  const tail = record === undefined ? '' : ` ${record}`;
  const characters = [...title];
  const left = most - tail.length;
  return (characters.length > left ? `${characters.slice(0, left - 1).join('')}…` : title) + tail;
}

function shown({ state }: Pick<CheckReport, 'state'>): KeptCheck['state'] {
  return state === 'undecided' ? 'failed' : state;
}

function known(state: FakeState, number: number): void {
  if (!state.requests.has(number)) throw new Error(`There is no request ${number} (404).`);
}

function keepComment(state: FakeState, number: number, { key, body: text, onlyUpdate }: StickyComment): void {
  known(state, number);
  if (text.length > limits.comment) throw new Error('The comment is too long (422).');
  const marker = `<!-- ${key} -->`;
  const body = `${marker}\n${text}`;
  const ours = state.comments.filter(
    (comment) => comment.on === number && comment.by === own && comment.body.startsWith(marker),
  );
  const [first, ...more] = ours;
  for (const double of more) state.comments.splice(state.comments.indexOf(double), 1);
  if (first && first.body !== body) Object.assign(first, { body, edits: first.edits + 1 });
  if (!first && onlyUpdate !== true) state.comments.push({ on: number, key, by: own, body, edits: 0 });
}

function keepLines(state: FakeState, number: number, wanted: readonly LineComment[], key: string): void {
  known(state, number);
  const { shows } = state.requests.get(number)!;
  const before = state.lineComments.filter((comment) => comment.on === number && comment.key === key);
  for (const comment of before) {
    const found = wanted.find(({ fingerprint }) => fingerprint === comment.fingerprint);
    const body = found?.body ?? comment.body;
    const settled = found === undefined;
    if (body !== comment.body || settled !== comment.settled)
      Object.assign(comment, { body, settled, edits: comment.edits + 1 });
  }
  for (const { path, line, body, fingerprint } of wanted) {
    if (before.some((comment) => comment.fingerprint === fingerprint) || shows[path]?.includes(line) !== true) continue;
    state.lineComments.push({ on: number, key, fingerprint, by: own, path, line, body, settled: false, edits: 0 });
  }
}
