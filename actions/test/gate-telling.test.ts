import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../packages/testkit/src/command.ts';
import { buildActions, type Built } from './built.ts';
import { scene } from './scene.ts';
import { bringing, having, header } from './shop.ts';
import { findings, log, told } from './told.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

describe('a comment', () => {
  test('is one, left alone while it is right, and turned green in the end', async () => {
    await using shop = await scene(built);
    const always = { comment: 'always' };
    await shop.run({ with: always });
    await shop.run({ with: always });
    const [waiting, ...more] = shop.comments(shop.number);
    expect(more).toEqual([]);
    expect(waiting).toMatchObject({
      by: 'github-actions[bot]',
      edits: 0,
      body: expect.stringContaining('⏳ Gradus: Pending'),
    });
    shop.approved();
    shop.tested();
    expect(told(await shop.run({ with: always }))).toBe('success: passed');
    expect(shop.comments(shop.number)).toMatchObject([
      { edits: 1, body: expect.stringContaining('✅ Gradus: Passed') },
    ]);
  });

  test('on failure only is not created for a gate that passes, and is removed if it exists', async () => {
    await using shop = await scene(built);
    const onFailure = { comment: 'on-failure' };
    shop.approved();
    shop.tested();
    await shop.run({ with: onFailure });
    expect(shop.comments(shop.number)).toEqual([]);
    shop.pull.description = 'Belongs to nothing.';
    await shop.run({ with: onFailure });
    shop.pull.description = 'Change: basket';
    await shop.run({ with: onFailure });
    expect(shop.comments(shop.number)).toMatchObject([{ edits: 1, body: expect.stringContaining('✅') }]);
  });

  test('of another author is not ours, whatever it begins with, and further ones of ours are removed', async () => {
    await using shop = await scene(built);
    await shop.run({ with: { comment: 'always' } });
    const { body } = shop.comments(shop.number)[0]!;
    shop.comment(shop.number, { by: 'mallory', body: body.replace('⏳', '✅').replace('Pending', 'Passed') });
    shop.comment(shop.number, { by: 'github-actions[bot]', body });
    await shop.run({ with: { comment: 'always' } });
    expect(shop.comments(shop.number)).toMatchObject([
      { by: 'github-actions[bot]', body, edits: 0 },
      { by: 'mallory', edits: 0 },
    ]);
  });
});

describe('besides the step', () => {
  test.each(['check', 'status'])('a %s goes along with the verdict', async (report) => {
    await using shop = await scene(built);
    const states = (): string[] =>
      [...shop.checks(shop.pull.head), ...shop.statuses(shop.pull.head)]
        .filter(({ name }) => name === 'gradus')
        .map(({ state, title }) => `${state}: ${title.replace(/ \[main@\w{40} \w{40} \w+\]$/, '')}`);
    await shop.run({ with: { report } });
    expect(states()).toEqual(['pending: Waits']);
    shop.pull.description = 'Belongs to nothing.';
    await shop.run({ with: { report } });
    expect(states()).toEqual(['failed: May not be merged']);
    shop.pull.description = 'Change: basket';
    shop.approved();
    shop.tested();
    await shop.run({ with: { report } });
    expect(states()).toEqual(['passed: May be merged']);
  });

  test('findings are posted at lines of the diff, once, and resolved when they are gone', async () => {
    await using shop = await scene(built, { request: { shows: { 'changes/basket.yaml': [9] } } });
    const lines = { 'line-comments': 'true' };
    await shop.run({ with: lines });
    await shop.run({ with: lines });
    const places = shop.lineComments(shop.number).map(({ path, line, settled }) => [path, line, settled]);
    expect(places).toEqual([
      ['changes/basket.yaml', 9, false],
      ['changes/basket.yaml', 9, false],
    ]);
    shop.approved();
    await shop.run({ with: lines });
    expect(shop.lineComments(shop.number).map(({ settled }) => settled)).toEqual([true, true]);
  });
});

/** Changes that break their schema, one document each. */
const broken = (count: number, name: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${header('Change', name(index))}spec: { type: odd }\nstatus: {}\n`).join(
    '---\n',
  );

describe('what there is too much of', () => {
  test('is cut at ten annotations of a level, those of the step itself among them', async () => {
    await using shop = await scene(built, {
      commits: bringing({ 'changes/many.yaml': broken(30, (index) => `many-${index}`) }),
    });
    shop.github.state.tokens.get('ghs_job')!.may.pulls = 'read';
    const step = await shop.run({ with: { comment: 'always' } });
    const count = (level: string): number => step.annotations.filter(({ name }) => name === level).length;
    expect(told(step)).toBe('failure: failed');
    expect(step.errors).toContain('Failed: findings block the merge.');
    expect([count('error'), count('notice')]).toEqual([10, 1]);
    expect(count('warning')).toBeLessThanOrEqual(10);
    expect(step.warnings).toEqual([expect.stringContaining('the comment could not be written')]);
    const shown = findings(step).filter((title) => title !== 'gradus').length;
    const left = Number(step.outputs['findings-count']) - shown;
    expect(step.annotations.at(-1)!.message).toBe(`${left} more findings in the log and the summary of this job.`);
  });

  test('is cut at the bytes of a summary and the characters of a comment, and counted', async () => {
    const name = (index: number): string => `change-${index}-${'x'.repeat(180)}`;
    await using shop = await scene(built, { commits: bringing({ 'changes/検索.yaml': broken(2500, name) }) });
    const step = await shop.run({ with: { comment: 'always', report: 'check', annotations: 'false' } });
    expect(step.warnings).toEqual([]);
    const bytes = Buffer.byteLength(step.summary);
    expect(bytes).toBeGreaterThan(400 * 1024);
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    const [comment] = shop.comments(shop.number);
    expect(comment!.body.length).toBeGreaterThan(50_000);
    for (const text of [step.summary, comment!.body])
      expect(text).toMatch(/_[\d,]+ more findings omitted: see the full report of the job._/);
  });
});

/** A rule of the shop's own, and a change that is let through by a waiver on `main`. */
const waived = bringing(
  {
    'changes/price.yaml': `${header('Change', 'price')}spec: { type: normal, systems: [checkout], requester: mei }
status: { state: draft, history: [{ state: draft, at: 2026-01-05T09:00:00Z, by: mei }] }
`,
  },
  having({
    'gradus.yaml': `${header('Project', 'shop')}spec: { policies: [gradus:itil, ./policies] }\n`,
    'policies/verified.yaml': `${header('Policy', 'verified')}spec:
  enforcement: waivable
  match: { kinds: [Change] }
  validations:
    - { name: there, expression: has(object.spec.verification), message: There is no verification. }
`,
    'waivers/price.yaml': `${header('Waiver', 'price')}spec:
  subject: { policy: policies/verified, kind: Change, name: price }
  reason: Nothing that can be tested.
  requestedBy: mei
  approvedBy: lin
  expires: 2099-01-01
`,
  }),
);

describe('files', () => {
  test('are written, and that for code scanning leaves out what is waived', async () => {
    await using shop = await scene(built, { commits: waived });
    const workspace = shop.workspace();
    const files = { 'sarif-file': 'out/gradus.sarif', 'junit-file': 'out/gradus.xml', 'json-file': 'out/gradus.json' };
    const step = await shop.run({ workspace, with: files });
    expect(findings(step)).toContain('itil/change-authority/count');
    const read = (name: string): string => readFileSync(join(workspace, 'out', name), 'utf8');
    const verdict = JSON.parse(read('gradus.json')) as { readonly state: string; readonly waived: readonly unknown[] };
    expect([verdict.state, verdict.waived.length]).toEqual(['pending', 1]);
    expect(read('gradus.xml')).toMatch(/^<\?xml [^]*<testsuites /);
    const [run] = (JSON.parse(read('gradus.sarif')) as Log).runs;
    // What was there before stays an alert: that of the change basket.
    expect(run!.results!.map(({ ruleId }) => ruleId)).toEqual([...findings(step), 'policies/verified/there']);
    expect(run!.results!.at(-1)!.properties).toMatchObject({ name: 'basket' });
    expect(run!.invocations![0]!.toolExecutionNotifications!.map(({ message }) => message.text)).toEqual([
      '1 waived result omitted: code scanning does not support suppressions.',
    ]);
  });

  test('do not go where a link of the pull request leads', async () => {
    await using shop = await scene(built, { commits: bringing({ out: { symlink: '..' } }) });
    const step = await shop.run({ with: { 'json-file': 'out/gradus.json' } });
    expect(step.warnings).toEqual([
      'json-file could not be written to out/gradus.json: a link in its path leads out of the checkout. The verdict is the same.',
    ]);
    expect(told(step)).toBe('failure: pending');
  });
});

describe('evidence from a folder', () => {
  test('counts as that of a job', async () => {
    const project = `${header('Project', 'shop')}spec: { policies: [gradus:itil] }\n`;
    await using shop = await scene(built, { commits: having({ 'gradus.yaml': project }) });
    shop.approved();
    const workspace = shop.workspace();
    mkdirSync(join(workspace, 'reports'));
    const report = `<testsuite timestamp="${new Date().toISOString()}"><testcase name="holds 21"/></testsuite>`;
    writeFileSync(join(workspace, 'reports/unit.xml'), report);
    const cli = [command, 'evidence', 'add', '--type', 'functional', '--junit', 'reports/unit.xml'];
    execFileSync(process.execPath, [...cli, '--change', 'basket'], { cwd: workspace, stdio: 'pipe' });
    expect(told(await shop.run({ workspace }))).toBe('failure: pending');
    expect(told(await shop.run({ workspace, with: { evidence: '.gradus/evidence' } }))).toBe('success: passed');
  });

  test('that is not there leaves the tests undecided', async () => {
    await using shop = await scene(built);
    shop.approved();
    const step = await shop.run({ with: { evidence: 'nowhere' } });
    expect(told(step)).toBe('failure: undecided');
    expect(log(step)).toContain('nowhere');
  });
});
