import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRepository, type RepositoryCheck, type RepositoryVerdict } from './check-repository.ts';
import {
  temporaryRepository,
  type CommitSpec,
  type FileSpec,
  type TemporaryRepository,
} from '@gradus/testkit/repository.ts';

const now = new Date('2026-03-02T09:00:00Z');

/** A price must not exceed 20, and a label must name a price that exists. */
const project: Readonly<Record<string, string>> = {
  'gradus.yaml': `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec:
  policies: [./policies]
  documents:
    - { paths: ["prices/*.yaml"], kind: Price, identity: object.name, duplicates: error }
    - { paths: ["labels/*.yaml"], kind: Label, identity: file.stem }
`,
  'policies/price.yaml': `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: price, title: A price is at most 20 }
spec:
  enforcement: mandatory
  match: { kinds: [Price] }
  validations:
    - { name: most, expression: object.amount <= 20, at: amount, message: "{{ object.amount }} is too much." }
`,
  'policies/label.yaml': `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: label, title: A label names a price }
spec:
  enforcement: mandatory
  match: { kinds: [Label] }
  validations:
    - { name: known, expression: 'catalog.find("Price", object.of).hasValue()', at: of, message: "There is no price {{ object.of }}." }
`,
};

const price = (name: string, amount: number): string => `name: ${name}\namount: ${amount}\n`;

const start: CommitSpec = {
  name: 'start',
  files: {
    ...project,
    'prices/coat.yaml': price('coat', 10),
    'labels/a.yaml': 'of: coat\n',
    'lib/hat.txt': price('hat', 5),
  },
};

async function judge(
  repo: TemporaryRepository,
  { head = 'topic', ...over }: Partial<RepositoryCheck> = {},
): Promise<RepositoryVerdict['verdict']> {
  const { verdict } = await checkRepository({ dir: repo.dir, base: 'main', head, now, ...over });
  return verdict;
}

async function judgeWorkingTree(repo: TemporaryRepository): Promise<RepositoryVerdict['verdict']> {
  const { verdict } = await checkRepository({ dir: repo.dir, base: 'main', now });
  return verdict;
}

/** `state policy/validation path` of each new finding. */
function brief({ state, findings, undecided }: RepositoryVerdict['verdict']): string[] {
  const said = [...findings, ...undecided].filter((finding) => finding.state === 'new');
  return [state, ...said.map(({ policy, validation, location }) => `${policy}/${validation} ${location.path}`).sort()];
}

describe('the result of the merge is checked', () => {
  test('if a branch reverts what a criss-cross merge added', async () => {
    using repo = temporaryRepository([
      start,
      { name: 'raised', files: { 'prices/coat.yaml': price('coat', 30) } },
      { name: 'notes', branch: 'one', parents: ['start'], files: { 'notes.md': 'hi\n' } },
      { name: 'merged', parents: ['raised', 'notes'], files: { 'notes.md': 'hi\n' } },
      { name: 'lowered', files: { 'prices/coat.yaml': price('coat', 20) } },
      {
        name: 'evil',
        branch: 'topic',
        parents: ['notes', 'lowered'],
        files: { ...project, 'prices/coat.yaml': price('coat', 30), 'notes.md': 'hi\n' },
      },
      { branch: 'topic', files: { 'notes.md': 'hi there\n' } },
    ]);
    expect(brief(await judge(repo))).toEqual(['failed', 'policies/price/most prices/coat.yaml']);
  });

  test('if the target has moved a file into the checked paths, and a stale branch edits it at its old path', async () => {
    using repo = temporaryRepository([
      start,
      { name: 'stale', branch: 'topic', parents: ['start'], files: { 'lib/hat.txt': price('hat', 50) } },
      { name: 'moved', files: { 'lib/hat.txt': null, 'prices/hat.yaml': price('hat', 5) } },
    ]);
    const verdict = await judge(repo);
    expect(brief(verdict)).toEqual(['failed', 'policies/price/most prices/hat.yaml']);
    expect(verdict.findings[0]!.message).toContain(`commit ${repo.oids['moved']!.slice(0, 12)} of the target branch`);
    // The file is not at the head, so there is no line to show.
    expect(verdict.findings[0]!.location.range).toBe(undefined);
  });

  test('if both sides add a document with the same name', async () => {
    using repo = temporaryRepository([
      start,
      { branch: 'topic', parents: ['start'], files: { 'prices/b.yaml': price('hat', 1) } },
      { files: { 'prices/a.yaml': price('hat', 2) } },
    ]);
    const verdict = await judge(repo);
    expect(verdict.state).toBe('failed');
    expect(verdict.findings.map(({ message }) => message).join('\n')).toMatch(/hat/);
  });

  test('if the target removes a document that the branch names', async () => {
    using repo = temporaryRepository([
      start,
      { branch: 'topic', parents: ['start'], files: { 'labels/b.yaml': 'of: coat\n' } },
      { files: { 'prices/coat.yaml': null, 'labels/a.yaml': null } },
    ]);
    expect(brief(await judge(repo))).toEqual(['failed', 'policies/label/known labels/b.yaml']);
  });

  test('and the branch is not blamed for what only the target broke', async () => {
    using repo = temporaryRepository([
      start,
      { branch: 'topic', parents: ['start'], files: { 'notes.md': 'hi\n' } },
      { files: { 'prices/coat.yaml': price('coat', 99) } },
    ]);
    const verdict = await judge(repo);
    expect(brief(verdict)).toEqual(['passed']);
    expect(verdict.judged).toEqual({
      target: repo.oids['c3'],
      head: repo.oids['c2'],
      tree: repo.git('merge-tree', '--write-tree', 'main', 'topic'),
      isMerge: true,
    });
  });

  test('and changes that the target has made in the meantime still count for the request', async () => {
    const rule = { 'policies/price.yaml': project['policies/price.yaml']!.replace('<= 20', '<= 99') };
    using repo = temporaryRepository([start, { branch: 'topic', parents: ['start'], files: rule }, { files: rule }]);
    const { findings } = await judge(repo);
    expect(findings.map(({ policy, location }) => `${policy} ${location.path}`)).toContainEqual(
      'gradus/authority policies/price.yaml',
    );
  });

  test('with the lines of the head', async () => {
    const many = (amount: number, note: string): string =>
      `${note}name: coat\na: 1\nb: 2\nc: 3\nd: 4\namount: ${amount}\n`;
    using repo = temporaryRepository([
      { ...start, files: { ...start.files, 'prices/coat.yaml': many(10, '') } },
      { branch: 'topic', parents: ['start'], files: { 'prices/coat.yaml': many(30, '') } },
      { files: { 'prices/coat.yaml': many(10, '# one\n# two\n# three\n') } },
    ]);
    const verdict = await judge(repo);
    expect(brief(verdict)).toEqual(['failed', 'policies/price/most prices/coat.yaml']);
    expect(verdict.findings[0]!.location.range?.start.line).toBe(6);
  });
});

describe('a request that cannot be merged is pending', () => {
  test('until a conflict is resolved', async () => {
    using repo = temporaryRepository([
      start,
      { branch: 'topic', parents: ['start'], files: { 'prices/coat.yaml': price('coat', 11) } },
      { files: { 'prices/coat.yaml': price('coat', 12) } },
    ]);
    expect(brief(await judge(repo))).toEqual(['pending', 'gradus/merge/conflict prices/coat.yaml']);
  });

  test.each([
    ['at the head', 'topic'],
    ['at the target', 'main'],
  ])('if an attribute %s defines how to merge', async (_, branch) => {
    const attributes = { '.gitattributes': 'notes.md merge=union\n' };
    using repo = temporaryRepository([
      { ...start, files: { ...start.files, 'notes.md': 'a\nb\nc\n' } },
      {
        branch: 'topic',
        parents: ['start'],
        files: { 'notes.md': 'x\na\nb\nc\n', ...(branch === 'topic' ? attributes : {}) },
      },
      { files: { 'notes.md': 'a\nb\nc\ny\n', ...(branch === 'main' ? attributes : {}) } },
    ]);
    expect(brief(await judge(repo))).toEqual(['pending', 'gradus/merge/attribute notes.md']);
  });

  test('not if the branch is based on the tip', async () => {
    using repo = temporaryRepository([
      { ...start, files: { ...start.files, '.gitattributes': '* merge=union\n' } },
      { branch: 'topic', parents: ['start'], files: { 'prices/coat.yaml': price('coat', 11) } },
    ]);
    expect(brief(await judge(repo))).toEqual(['passed']);
  });

  test('attributes and configuration of the machine and of the clone do not count', async () => {
    using repo = temporaryRepository([
      { ...start, files: { ...start.files, 'notes.md': 'a\n' } },
      { branch: 'topic', parents: ['start'], files: { 'notes.md': 'b\n' } },
      { files: { 'notes.md': 'c\n' } },
    ]);
    mkdirSync(join(repo.dir, '.git/info'), { recursive: true });
    writeFileSync(join(repo.dir, '.git/info/attributes'), '* merge=ours\n');
    repo.git('config', 'merge.ours.driver', 'true');
    expect(brief(await judge(repo))).toEqual(['pending', 'gradus/merge/conflict notes.md']);
  });
});

test('the head alone is shown on request, and marked', async () => {
  using repo = temporaryRepository([
    start,
    { branch: 'topic', parents: ['start'], files: { 'labels/b.yaml': 'of: coat\n' } },
    { files: { 'prices/coat.yaml': null, 'labels/a.yaml': null } },
  ]);
  const verdict = await judge(repo, { merge: false });
  expect([verdict.state, verdict.simulated]).toEqual(['passed', true]);
});

describe('the working tree is checked as the commit that it would become', () => {
  function edited(files: Readonly<Record<string, string | null>>): TemporaryRepository {
    const repo = temporaryRepository([start, { branch: 'topic', parents: ['start'], files: { 'a.md': 'a\n' } }]);
    repo.git('checkout', '--quiet', 'topic');
    write(repo.dir, files);
    return repo;
  }

  test.each<[string, Readonly<Record<string, string | null>>]>([
    ['an edit', { 'prices/coat.yaml': price('coat', 30) }],
    ['a new file', { 'prices/hat.yaml': price('hat', 30) }],
    ['a removal', { 'prices/coat.yaml': null }],
    [
      'a file in place of a folder, and the other way round',
      { 'lib/hat.txt': null, lib: 'x', 'a.md': null, 'a.md/b': 'x' },
    ],
    ['nothing', {}],
  ])('%s', async (_, files) => {
    using repo = edited(files);
    const uncommitted = await judgeWorkingTree(repo);
    repo.git('add', '--all');
    repo.git('commit', '--quiet', '--allow-empty', '-m', 'Edit');
    const committed = await judge(repo);
    expect(brief(uncommitted)).toEqual(brief(committed));
    expect(uncommitted.judged!.tree).toBe(committed.judged!.tree);
  });

  test('an edit that keeps size and time, of a file that is marked as unchanged', async () => {
    using repo = edited({});
    repo.git('update-index', '--assume-unchanged', 'prices/coat.yaml');
    write(repo.dir, { 'prices/coat.yaml': price('coat', 90) });
    expect(brief(await judgeWorkingTree(repo))).toEqual(['failed', 'policies/price/most prices/coat.yaml']);
  });

  test('a file that a filter would store differently is undecided once it is edited', async () => {
    using repo = temporaryRepository([
      { ...start, files: { ...start.files, '.gitattributes': 'prices/* filter=vault\n' } },
    ]);
    repo.git('config', 'filter.vault.clean', 'touch ran; cat');
    expect(brief(await judgeWorkingTree(repo))).toEqual(['passed']);
    write(repo.dir, { 'prices/coat.yaml': price('coat', 12) });
    const verdict = await judgeWorkingTree(repo);
    expect(verdict.state).not.toBe('passed');
    expect(JSON.stringify([verdict.findings, verdict.undecided])).toContain('depends on the filter');
    expect(repo.git('status', '--porcelain', '--', 'ran')).toBe('');
  });

  test('an unfinished merge is pending', async () => {
    using repo = temporaryRepository([
      start,
      { name: 'other', branch: 'other', parents: ['start'], files: { 'prices/coat.yaml': price('coat', 11) } },
      { name: 'mine', branch: 'topic', parents: ['start'], files: { 'prices/coat.yaml': price('coat', 12) } },
    ]);
    repo.git('checkout', '--quiet', 'topic');
    expect(() => repo.git('merge', 'other')).toThrow(/CONFLICT|merge/);
    expect(brief(await judgeWorkingTree(repo))).toContainEqual('gradus/merge/unmerged prices/coat.yaml');
  });
});

function write(dir: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    const at = join(dir, path);
    rmSync(at, { recursive: true, force: true });
    if (text !== null) {
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
  }
}

describe('the project is that of the target, regardless of links in the working tree', () => {
  const nested = (prefix: string, files: Readonly<Record<string, FileSpec>>): Record<string, FileSpec> =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${prefix}/${path}`, text]));
  const lax: Record<string, string> = {
    ...project,
    'policies/price.yaml': project['policies/price.yaml']!.replace('<= 20', '<= 99'),
  };
  const two: CommitSpec = {
    name: 'start',
    files: { ...nested('ops', { ...start.files!, 'prices/coat.yaml': price('coat', 10) }), ...nested('lax', lax) },
  };
  const evil = { 'ops/prices/coat.yaml': price('coat', 50) };
  const removed = Object.fromEntries(
    Object.keys(two.files!)
      .filter((path) => path.startsWith('ops/'))
      .map((path) => [path, null]),
  );

  test.each<[string, Readonly<Record<string, FileSpec>>, string[]]>([
    ['a folder that became a link to a laxer one', { ...removed, ops: { symlink: 'lax' } }, ['undecided']],
    ['a project file that is gone', { ...evil, 'ops/gradus.yaml': null }, ['failed']],
    [
      'a project file that became a link',
      { ...evil, 'ops/gradus.yaml': { symlink: '../lax/gradus.yaml' } },
      ['failed'],
    ],
    ['a project file further inside', { ...evil, 'ops/prices/gradus.yaml': lax['gradus.yaml']! }, ['failed']],
  ])('%s', async (_, files, [state]) => {
    using repo = temporaryRepository([two, { branch: 'topic', parents: ['start'], files }]);
    repo.git('checkout', '--quiet', 'topic');
    const { verdict, prefix } = await checkRepository({ dir: join(repo.dir, 'ops'), base: 'main', head: 'topic', now });
    expect(prefix).toBe('ops/');
    expect(verdict.state).toBe(state);
  });

  test('a link in the target itself is an error', async () => {
    using repo = temporaryRepository([
      { ...two, files: { ...two.files, 'ops/gradus.yaml': { symlink: '../lax/gradus.yaml' } } },
      { branch: 'topic', parents: ['start'], files: evil },
    ]);
    await expect(checkRepository({ dir: join(repo.dir, 'ops'), base: 'main', head: 'topic', now })).rejects.toThrow(
      /ops\/gradus\.yaml.* is a symbolic link/,
    );
  });

  test('a link out of the repository does not lead to another one', async () => {
    using other = temporaryRepository([{ files: lax }]);
    using repo = temporaryRepository([
      two,
      { branch: 'topic', parents: ['start'], files: { ...removed, ...evil, ops: { symlink: other.dir } } },
    ]);
    rmSync(join(repo.dir, 'ops'), { recursive: true });
    symlinkSync(other.dir, join(repo.dir, 'ops'));
    const { prefix } = await checkRepository({ dir: join(repo.dir, 'ops'), base: 'main', head: 'topic', now });
    expect(prefix).toBe('ops/');
  });

  test('nothing of the working tree is opened', async () => {
    using repo = temporaryRepository([
      start,
      { branch: 'topic', parents: ['start'], files: { 'prices/coat.yaml': price('coat', 30) } },
      { files: { 'notes.md': 'moved on\n' } },
    ]);
    // Opening one of these never returns.
    const paths = [
      ...Object.keys(start.files!),
      '.gitattributes',
      'prices/.gitattributes',
      'node_modules/x/index.js',
      'package.json',
    ];
    for (const path of paths) {
      rmSync(join(repo.dir, path), { force: true });
      mkdirSync(dirname(join(repo.dir, path)), { recursive: true });
      execFileSync('mkfifo', [join(repo.dir, path)]);
    }
    expect(brief(await judge(repo))).toEqual(['failed', 'policies/price/most prices/coat.yaml']);
  }, 30_000);
});

/** Edits of one branch: contents, renames and removals over a handful of files. */
const edit = fc.oneof(
  fc.record({
    is: fc.constant('price' as const),
    file: fc.integer({ min: 0, max: 3 }),
    amount: fc.integer({ min: 15, max: 25 }),
  }),
  fc.record({
    is: fc.constant('label' as const),
    file: fc.integer({ min: 0, max: 3 }),
    of: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    is: fc.constant('move' as const),
    file: fc.integer({ min: 0, max: 3 }),
    to: fc.integer({ min: 4, max: 6 }),
  }),
  fc.record({ is: fc.constant('remove' as const), file: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ is: fc.constant('merge' as const) }),
  fc.record({ is: fc.constant('revert' as const) }),
);

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function apply(repo: TemporaryRepository, each: Edit, other: string): void {
  const quietly = (...args: string[]): boolean => {
    try {
      repo.git(...args);
      return true;
    } catch {
      return false;
    }
  };
  if (each.is === 'merge') {
    if (!quietly('merge', '--quiet', '--no-edit', other)) quietly('merge', '--abort');
    return;
  }
  if (each.is === 'revert') {
    if (!quietly('revert', '--no-edit', 'HEAD')) quietly('revert', '--abort');
    return;
  }
  const path = `prices/p${each.file}.yaml`;
  if (each.is === 'price') write(repo.dir, { [path]: price(`p${each.file}`, each.amount) });
  if (each.is === 'label') write(repo.dir, { [`labels/l${each.file}.yaml`]: `of: p${each.of}\n` });
  if (each.is === 'move') quietly('mv', path, `prices/p${each.to}.yaml`);
  if (each.is === 'remove') quietly('rm', '--quiet', path);
  repo.git('add', '--all');
  quietly('commit', '--quiet', '-m', each.is);
}

/** Really merges into the checked-out branch; false if there are conflicts. */
function lands(repo: TemporaryRepository, branch: string): boolean {
  try {
    repo.git('-c', 'merge.directoryRenames=conflict', 'merge', '--quiet', '--no-ff', '--no-edit', branch);
    return true;
  } catch {
    return false;
  }
}

test('the verdict is that of the real merge commit, for random histories of two branches', async () => {
  const side = fc.array(fc.tuple(fc.boolean(), edit), { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(side, async (edits) => {
      const files = Object.fromEntries([0, 1, 2, 3].map((at) => [`prices/p${at}.yaml`, price(`p${at}`, 10)]));
      using repo = temporaryRepository([{ files: { ...project, ...files } }]);
      repo.git('branch', 'topic');
      for (const [onTopic, each] of edits) {
        repo.git('checkout', '--quiet', onTopic ? 'topic' : 'main');
        apply(repo, each, onTopic ? 'main' : 'topic');
      }
      const verdict = await judge(repo);
      repo.git('checkout', '--quiet', '-B', 'landed', 'main');
      const landed = lands(repo, 'topic');
      const expected = landed ? await judge(repo, { head: 'landed' }) : undefined;
      const tree = landed ? repo.git('rev-parse', 'landed^{tree}') : verdict.judged!.tree;
      const conflict = brief(verdict).some((line) => line.startsWith('gradus/merge/conflict'));
      expect([conflict, verdict.judged!.tree]).toEqual([!landed, tree]);
      expect(brief(verdict)).toEqual(brief(expected ?? verdict));
    }),
    { numRuns: Number(process.env['GRADUS_MERGES'] ?? 15), interruptAfterTimeLimit: 90_000 },
  );
}, 150_000);
