import type { Attack, Chapter, Edits, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';

const core = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/core/src/${file}`,
  replace,
  by,
});
const unreadable: Attack['stopped'] = ['gradus/document/unreadable', 'failed'];

const draft = (summary: string): string => `apiVersion: gradus.dev/v1
kind: Change
metadata: { name: new, title: A draft }
spec: { type: normal, systems: [newsletter], requester: dev-2, summary: "${summary}" }
status: { state: draft, history: [{ state: draft, at: 2026-03-02T09:00:00+01:00, by: dev-2 }] }
`;
const limited = (limits: string): { readonly 'gradus.yaml': (text: string) => string } => ({
  'gradus.yaml': edit('spec:', `spec:\n  limits: { ${limits} }`),
});
const asking = (expression: string): Edits => ({
  'gradus.yaml': edit('[gradus:baseline, gradus:itil]', '[gradus:baseline, gradus:itil, ./policies]'),
  'policies/summary.yaml': `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: summary, title: A change says what it does }
spec:
  match: { kinds: [Change] }
  when: has(object.spec.summary)
  validations:
    - name: told
      expression: '${expression}'
      message: Say it.
`,
});

/** Lists of nine aliases each, so that every level is nine times as large as the one before. */
function bomb(levels: number): string {
  const rows = Array.from(
    { length: levels },
    (_, row) => `l${row + 1}: &l${row + 1} [${Array.from({ length: 9 }, () => `*l${row}`).join(', ')}]`,
  );
  return `# gradus.dev/v1\nl0: &l0 [x, x]\n${rows.join('\n')}\n`;
}

export const exhaustion: Chapter = {
  title: 'Resource exhaustion',
  attacks: [
    {
      name: 'adds a huge file',
      target: limited('fileBytes: 20000'),
      does: { 'changes/new.yaml': draft('x'.repeat(20_000)) },
      stopped: unreadable,
      guard: core('load/unreadable.ts', 'if (size > limits.fileBytes)', 'if (false)'),
    },
    {
      name: 'adds many files',
      target: limited('files: 20'),
      does: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`notes/${index}.yaml`, 'a: 1\n'])),
      stopped: unreadable,
      guard: core('load/load.ts', 'isBeyond || selected.size > limits.files', 'false'),
    },
    {
      name: 'adds many documents',
      target: limited('documents: 30'),
      does: {
        'changes/new.yaml': Array.from({ length: 30 }, (_, index) =>
          edit('name: new', `name: new-${index}`)(draft('x')),
        ).join('---\n'),
      },
      stopped: unreadable,
      guard: core('load/load.ts', 'items.length + loaded.items.length > limits.documents', 'false'),
    },
    {
      name: 'adds an alias bomb',
      does: { 'changes/bomb.yaml': bomb(9) },
      stopped: unreadable,
      guard: core('load/construct.ts', 'if (state.added > state.limits.expansion) {', 'if (false) {'),
    },
    {
      name: 'adds text on which a backtracking regular expression would never end',
      target: asking('object.spec.summary.matches("^(a+)+$")'),
      does: { 'changes/new.yaml': draft(`${'a'.repeat(40)}!`) },
      stopped: ['policies/summary/told', 'failed'],
      guard: core('expression/library/regex.ts', 'return engine.test(text);', 'return new RegExp(pattern).test(text);'),
      otherwise: 'stalled',
    },
    {
      name: 'adds text that an expression could never finish processing',
      target: asking(
        'object.spec.summary.split(" ").all(a, object.spec.summary.split(" ").all(b, object.spec.summary.split(" ").all(c, a + b + c != "")))',
      ),
      does: { 'changes/new.yaml': draft('word '.repeat(1_000)) },
      stopped: ['policies/summary/told', 'undecided'],
      guard: core('expression/meter.ts', 'if (left < 0 || runLeft < 0)', 'if (false)'),
      otherwise: 'stalled',
    },
  ],
};
