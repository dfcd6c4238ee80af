// Forms of earlier versions are still accepted, or refused with what to do. The tables hold what was once released: a line is never removed, only
// answered for in `replaced`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { command as gradus } from '@gradus/testkit/command.ts';
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';
import { formats } from '@gradus/core';
import { createProgram } from '../src/cli.ts';

const folder = join(import.meta.dirname, 'old-forms');
const root = join(import.meta.dirname, '../../..');
const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs a command line outside any job, and gives what it printed on both streams. */
function run(cwd: string, ...args: string[]): Ended {
  using home = temporaryFolder();
  const env = { PATH: process.env['PATH'], HOME: home.dir, NO_COLOR: '1', XDG_CACHE_HOME: join(cwd, '.git/cache') };
  const script = '"$@" 2>&1';
  try {
    const said = execFileSync('sh', ['-c', script, 'sh', process.execPath, gradus, ...args], {
      cwd,
      env,
      encoding: 'utf8',
    });
    return { code: 0, said };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, said: stdout };
  }
}

describe('of the command line', () => {
  /** What is gone, and what the command says of it. */
  const replaced: Readonly<Record<string, { readonly args: readonly string[]; readonly says: RegExp }>> = {};

  const commands = JSON.parse(read('commands.json')) as Readonly<Record<string, readonly string[]>>;

  const find = (path: string): Command | undefined =>
    path.split(' ').reduce<Command | undefined>(
      (at, name) => at?.commands.find((each) => each.name() === name),
      createProgram(() => undefined),
    );

  test.each(Object.entries(commands))('%s', (path, forms) => {
    const found = find(path);
    const gone = forms.filter((form) => !accepts(found, form) && !(`${path} ${form}` in replaced));
    expect(gone).toEqual([]);
  });

  test.each(Object.entries(replaced))('%s says what to use instead', (_, { args, says }) => {
    using shop = temporaryFolder();
    const { code, said } = run(shop.dir, ...args);
    expect([code, said]).toEqual([2, expect.stringMatching(says)]);
  });

  /** `alias NAME`, `<argument>`, `[argument]`, or an option with its choices. */
  function accepts(command: Command | undefined, form: string): boolean {
    if (command === undefined) return false;
    if (form.startsWith('alias ')) return command.aliases().includes(form.slice('alias '.length));
    const argument = /^[<[](.+)[>\]]$/.exec(form)?.[1];
    // An argument may become optional; it may not become required.
    if (argument !== undefined)
      return command.registeredArguments.some(
        (each) => each.name() === argument && (form.startsWith('<') || !each.required),
      );
    const [flags, choices] = form.split(' = ');
    const option = command.options.find(({ short, long }) => [short, long].filter(Boolean).join(', ') === flags);
    const allowed = option?.argChoices;
    return (
      option !== undefined &&
      (allowed === undefined || (choices ?? '').split(' | ').every((each) => each === '' || allowed.includes(each)))
    );
  }

  test.each(['text', 'json', 'sarif', 'github', 'junit', 'gitlab', 'markdown'])('--format %s', (name) => {
    expect(formats.map((each) => each.name)).toContain(name);
  });

  test.each(['base', 'review', 'evidence', 'history', 'data.contacts'])('--require %s', (fact) => {
    using shop = temporaryRepository([{ files: { 'gradus.yaml': header('Project', 'shop') } }]);
    expect(run(shop.dir, 'check', '--require', fact).said).not.toContain('there is no fact');
  });
});

describe('of the actions and components', () => {
  const reports = 'annotations summary sarif-file junit-file json-file working-directory';
  const outputs = 'verdict findings-count valid-until retry-at';
  const actions = {
    check: { inputs: `base paths fail-on ${reports}`, outputs },
    gate: { inputs: `evidence fail-on comment line-comments report ${reports} token`, outputs },
    sweep: { inputs: 'report comment evidence working-directory token', outputs: 'judged' },
    rollout: {
      inputs:
        'name command results place remote state-ref fleet fleet-command lease most-starts deployments jobs working-directory token',
      outputs:
        'action phase matrix has-batches max-parallel generation lease stage batch environment approval not-before reason',
    },
  };
  const job = 'stage job-name image version path directory';
  const components = {
    check: `${job} fail-on`,
    gate: `${job} evidence fail-on pending comment line-comments report`,
    rollout: `${job} name deploy workers lease environment deployments`,
  };
  type Declared = Readonly<Record<string, unknown>>;

  test.each(Object.entries(actions))('the inputs and outputs of the action %s', (name, old) => {
    const [file] = loadAll(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')) as [
      { readonly inputs: Declared; readonly outputs: Declared },
    ];
    expect(Object.keys(file.inputs)).toEqual(expect.arrayContaining(old.inputs.split(' ')));
    expect(Object.keys(file.outputs)).toEqual(expect.arrayContaining(old.outputs.split(' ')));
  });

  test.each(Object.entries(components))('the inputs of the component %s', (name, old) => {
    const [file] = loadAll(readFileSync(join(root, 'actions/gitlab/templates', `${name}.yml`), 'utf8')) as [
      { readonly spec: { readonly inputs: Declared } },
    ];
    expect(Object.keys(file.spec.inputs)).toEqual(expect.arrayContaining(old.split(' ')));
  });
});

describe('of reports', () => {
  const schemaOf = (name: string): Schema =>
    JSON.parse(readFileSync(join(root, 'docs/reference/schemas', `${name}.schema.json`), 'utf8')) as Schema;
  interface Schema {
    readonly properties: Readonly<Record<string, { readonly const?: number }>>;
  }

  /** A member that a version lacks is a new version of the schema, and the changelog says what it is called now. */
  test.each([
    [
      'report',
      1,
      'schemaVersion tool state complete simulated now counts findings waived undecided notAsked',
      { notAsked: 'skipped' },
    ],
    ['plan', 1, 'schemaVersion rollout version seed fleetSize size stages left notes', {}],
  ] as const)('the members of version %s %i', (name, version, members, renamed) => {
    const { properties } = schemaOf(name);
    const names: Readonly<Record<string, string>> = renamed;
    for (const member of members.split(' ')) expect(Object.keys(properties)).toContain(names[member] ?? member);
    const isNewer = Object.keys(renamed).length > 0;
    expect(properties['schemaVersion']!.const! > version).toBe(isNewer);
    const changes = readdirSync(join(root, '.changeset')).map((file) =>
      readFileSync(join(root, '.changeset', file), 'utf8'),
    );
    for (const [old, now] of Object.entries(renamed))
      expect(changes.filter((text) => text.includes(`\`${old}\` is called \`${now}\``))).toHaveLength(1);
  });
});

const header = (kind: string, name: string): string =>
  `apiVersion: gradus.dev/v1\nkind: ${kind}\nmetadata: { name: ${name}, title: The ${name} }\n`;

describe('of documents', () => {
  const project = (spec: string): Files => ({ 'gradus.yaml': `${header('Project', 'shop')}spec: ${spec}\n` });
  const policy = (spec: string): Files => ({
    ...project('{ policies: [./policies] }'),
    'policies/notice.yaml': `${header('Policy', 'notice')}spec:\n${spec}  validations: [{ name: a, expression: "true", message: A. }]\n`,
  });
  const system = 'system.yaml';
  const shopSystem = `${header('System', 'shop')}spec: { owner: ops, tier: 3, lifecycle: production }\n`;
  const taken = { code: 0, says: /Passed/ };
  type Files = Readonly<Record<string, string>>;

  const forms: Readonly<Record<string, { readonly files: Files; readonly code: number; readonly says: RegExp }>> = {
    'a policy of any operation': {
      files: policy('  enforcement: mandatory\n  match: { kinds: [System] }\n'),
      ...taken,
    },
    'a policy of some operations that does not say what it is about': {
      files: policy('  enforcement: mandatory\n  match: { kinds: [System], operations: [UPDATE] }\n'),
      code: 2,
      says: /Write `about: act` if .* Write `about: state` if /,
    },
    'a list of globs that only exclude': {
      files: project('{ documents: [{ paths: ["!old/**"], kind: Note }] }'),
      code: 2,
      says: /without a leading `!`, such as `\*\*`/,
    },
    'a limit of a thousand million steps': {
      files: project('{ limits: { steps: 1000000000 } }'),
      code: 2,
      says: /100000000/,
    },
    'a first instant with an offset in a Calendar': {
      files: {
        ...policy('  enforcement: mandatory\n  match: { kinds: [System] }\n'),
        'calendar.yaml': `${header('Calendar', 'nights')}spec:\n  timezone: Europe/Berlin\n  windows:\n    - { name: night, kind: maintenance, start: 2026-03-02T22:00:00+01:00, duration: PT2H, rrule: FREQ=DAILY }\n`,
      },
      ...taken,
    },
  };

  test.each(Object.entries(forms))('%s', (_, { files, code, says }) => {
    using shop = temporaryRepository([{ files: { ...files, [system]: shopSystem } }]);
    const { code: ended, said } = run(shop.dir, 'check', '--now', '2026-03-02T09:00:00Z');
    expect([ended, said.replaceAll(/\s+/g, ' ')]).toEqual([code, expect.stringMatching(says)]);
  });

  test('a review without what was added to it later', () => {
    using shop = temporaryRepository([
      {
        name: 'main',
        files: { ...policy('  enforcement: mandatory\n  match: { kinds: [System] }\n'), [system]: shopSystem },
      },
      { name: 'topic', branch: 'topic', parents: ['main'], files: { 'notes.md': 'Hello\n' } },
    ]);
    writeFileSync(
      join(shop.dir, '.git/review.yaml'),
      'number: 7\ntitle: Notes\nauthor: mei\npusher: mei\ndecisions: [{ by: aya, decision: approved, at: 2026-03-01T09:00:00Z }]\n',
    );
    const { said } = run(shop.dir, 'check', '--base', 'main', '--head', 'topic', '--review', '.git/review.yaml');
    expect(said).toMatch(/^Passed, simulated/m);
  });
});

describe('of the state of rollouts', () => {
  const ref = ['--state-ref', 'refs/heads/rehearsal', '--by', 'ada-l', '--now'];

  /** The documents of the shop, and beside them the state as an earlier version left it: one of two targets is done. */
  function shop(): TemporaryRepository {
    const files = Object.fromEntries(
      readdirSync(join(folder, 'shop'), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const path = join(entry.parentPath, entry.name);
          return [path.slice(join(folder, 'shop').length + 1), readFileSync(path, 'utf8')];
        }),
    );
    const repository = temporaryRepository([{ name: 'shop', files }]);
    const rules = /"rules": "([0-9a-f]{40})"/;
    for (const name of ['head', 'plan', 'state']) {
      const path = join(repository.dir, '.git/state/rollouts/shop-2', `${name}.json`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, read('state', `${name}.json`).replace(rules, `"rules": "${repository.oids['shop']!}"`));
    }
    const git = (...args: string[]): string =>
      execFileSync('git', args, {
        cwd: repository.dir,
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_INDEX_FILE: join(repository.dir, '.git/state.index'),
          GIT_DIR: join(repository.dir, '.git'),
          GIT_WORK_TREE: join(repository.dir, '.git/state'),
        },
      }).trim();
    git('add', '--force', 'rollouts');
    git(
      'update-ref',
      'refs/heads/rehearsal',
      git('-c', 'user.name=ops', '-c', 'user.email=ops@shop.example', 'commit-tree', git('write-tree'), '-m', 'State'),
    );
    return repository;
  }

  test('a state is read, takes a result, and goes on', () => {
    using repository = shop();
    const rollout = (...args: string[]): Ended => run(repository.dir, 'rollout', ...args);
    expect(rollout('status', 'shop-2', ...ref, '2026-03-02T09:06:00Z')).toMatchObject({
      code: 4,
      said: expect.stringMatching(/1 of 2 · 1 InProgress/),
    });
    const result = ['--target', 'a-2', '--generation', '1', '--outcome', 'succeeded', '--version', '2.0'];
    expect(rollout('record', 'shop-2', ...ref, '2026-03-02T09:07:00Z', ...result)).toEqual({
      code: 0,
      said: 'taken   a-2: it succeeded\n',
    });
    expect(rollout('next', 'shop-2', ...ref, '2026-03-02T09:08:00Z')).toMatchObject({
      code: 4,
      said: expect.stringMatching(/rest\/before\/0/),
    });
  });

  test('the cells of a step are refused: the job that takes the step and those that deploy run one version', () => {
    using work = temporaryFolder();
    writeFileSync(join(work.dir, 'cells.json'), read('cells.json'));
    const { code, said } = run(work.dir, 'rollout', 'work', '--cells', 'cells.json', '--', 'true');
    expect([code, said]).toEqual([2, expect.stringContaining('The same version of Gradus has to write and read it.')]);
  });
});
