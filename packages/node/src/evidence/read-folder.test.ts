import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { writeStatement, type TestRun } from '@gradus/core/internal';
import type { Evidence } from '@gradus/core/forge';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../git/repository.ts';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';
import { evidenceLimits } from './evidence-files.ts';
import { readEvidence, type EvidenceOptions, type EvidenceRead } from './read-folder.ts';
import { readSigningKey, signStatement, type SigningKey } from './sign.ts';
import { trackedAt } from './tracked.ts';

const passed = '<testcase name="pays"/>';
const failed = '<testcase name="pays"><failure/></testcase>';
const report = (cases: string): string => `<testsuite>${cases}</testsuite>`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const run: TestRun = {
  type: 'performance',
  subjects: [{ change: 'chg-2026-0014', digest: `sha256:${'a'.repeat(64)}` }],
  reports: [],
  tests: { total: 1, failed: 0, skipped: 0 },
  failedTests: [],
  at: '2026-03-02T09:00:00Z',
};
const statement = (change: Partial<TestRun> = {}): string => writeStatement({ ...run, ...change });
const line = (text: string): string => JSON.stringify(JSON.parse(text));

const pair = generateKeyPairSync('ed25519');
const keys = [{ id: 'ci', publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }) as string }];
const signer = (key: KeyObject): SigningKey =>
  readSigningKey('ci', key.export({ type: 'pkcs8', format: 'pem' }) as string) as SigningKey;

type Files = Readonly<Record<string, string | Uint8Array>>;

function put(dir: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

function options(more: Partial<EvidenceOptions> = {}): EvidenceOptions {
  return { keys, now: new Date('2026-03-02T10:00:00Z'), tracked: () => false, ...more };
}

/** The evidence in a folder with these files; sources are shown without the folder. */
async function reading(
  files: Files,
  more: Partial<EvidenceOptions> = {},
  prepare?: (dir: string) => void,
): Promise<EvidenceRead> {
  using folder = temporaryFolder();
  put(folder.dir, files);
  prepare?.(folder.dir);
  const read = await readEvidence([folder.dir], options(more));
  const short = (text: string): string => text.replaceAll(`${folder.dir}/`, '').replaceAll(folder.dir, 'DIR');
  return {
    pieces: read.pieces.map((piece) => ({
      ...piece,
      source: short(piece.source),
      ...(piece.problem !== undefined && { problem: short(piece.problem) }),
    })),
    unreadable: read.unreadable.map(short),
    ignored: read.ignored,
  };
}

const told = ({ pieces }: EvidenceRead): unknown =>
  pieces.map(({ source, problem, result }) => [source, problem ?? result]);

describe('a folder', () => {
  test('is read in the order of its paths', async () => {
    const read = await reading({
      'b/load.json': statement(),
      'a.json': statement({ type: 'security', tests: { total: 2, failed: 1, skipped: 0 } }),
      'B.json': statement(),
      'notes.txt': 'a',
      'package.json': '{"name":"webshop"}',
      'coverage.xml': '<coverage/>',
    });
    expect(told(read)).toEqual([
      ['B.json', 'passed'],
      ['a.json', 'failed'],
      ['b/load.json', 'passed'],
    ]);
    expect(read).toMatchObject({ unreadable: [], ignored: 3 });
  });

  test('that does not exist is not an empty one', async () => {
    using folder = temporaryFolder();
    expect(await readEvidence([join(folder.dir, 'evidence')], options())).toEqual({
      pieces: [],
      unreadable: [`${folder.dir}/evidence does not exist`],
      ignored: 0,
    });
  });

  test('can be a single file, and the same one given twice counts once', async () => {
    using folder = temporaryFolder();
    put(folder.dir, { 'load.json': statement() });
    const read = await readEvidence([join(folder.dir, 'load.json'), folder.dir], options());
    expect(read.pieces).toHaveLength(1);
  });

  test('is shown relative to the folder in which the command was started', async () => {
    const read = await readEvidence([join(process.cwd(), 'no-such-evidence')], options());
    expect(read.unreadable).toEqual(['no-such-evidence does not exist']);
  });

  test('does not lead outside or into installed packages', async () => {
    const read = await reading(
      { 'real/load.json': statement(), 'node_modules/kit/load.json': statement(), '.git/load.json': statement() },
      {},
      (dir) => {
        symlinkSync(join(dir, 'real/load.json'), join(dir, 'link.json'));
        symlinkSync(join(dir, 'real'), join(dir, 'folder'));
        execFileSync('mkfifo', [join(dir, 'pipe.json')]);
      },
    );
    expect(told(read)).toEqual([
      ['link.json', 'is a symbolic link, and links are not followed'],
      ['real/load.json', 'passed'],
    ]);
    expect(read.ignored).toBe(4);
  });

  test('beyond its limits may be incomplete', async () => {
    const files = { 'a.json': statement(), 'b/c/d.json': statement(), 'e.json': statement() };
    const size = Buffer.byteLength(statement());
    expect(await reading(files, { limits: { ...evidenceLimits, depth: 2 } })).toMatchObject({
      unreadable: ['b/c is nested more than 2 folders deep'],
    });
    expect((await reading(files, { limits: { ...evidenceLimits, entries: 2 } })).unreadable).toEqual([
      'b and the files after it were not read: there are more than 2 files',
    ]);
    expect((await reading(files, { limits: { ...evidenceLimits, bytes: size } })).unreadable).toEqual([
      `e.json and the files after it were not read: there are more than ${size} bytes`,
    ]);
    expect(told(await reading(files, { limits: { ...evidenceLimits, fileBytes: 10 } }))).toContainEqual([
      'a.json',
      `has ${size} bytes, more than the limit of 10 for a file`,
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is not an empty one', async () => {
    const read = await reading({ 'closed/a.json': statement(), 'b.json': statement() }, {}, (dir) => {
      chmodSync(join(dir, 'closed'), 0);
      chmodSync(join(dir, 'b.json'), 0);
    });
    expect(read.unreadable).toEqual([
      'b.json cannot be read: permission denied (EACCES)',
      'closed cannot be read: permission denied (EACCES)',
    ]);
  });
});

describe('a file', () => {
  test.each<[string, Files, unknown]>([
    [
      'that is not JSON may have been evidence',
      { 'a.json': '{' },
      [['a.json', expect.stringMatching(/^is not JSON \(line 1, column 2: /)]],
    ],
    [
      'that is not text',
      { 'a.json': new Uint8Array([0xff, 0xfe, 0x7b, 0]) },
      [['a.json', 'is not UTF-8 (it looks like UTF-16 LE): save it as UTF-8']],
    ],
    ['with a byte order mark', { 'a.json': `\uFEFF${statement()}` }, [['a.json', 'passed']]],
    [
      'with a statement of another version',
      { 'a.json': statement().replace('v0.1', 'v9') },
      [['a.json', 'does not have the predicateType https://in-toto.io/attestation/test-result/v0.1']],
    ],
    [
      'with a report alone says of what it is none',
      { 'a.xml': report(passed) },
      [['a.xml', 'names no subject: wrap it with gradus evidence add']],
    ],
    ['with a report of no test', { 'a.xml': report('') }, [['a.xml', 'ran 0 tests']]],
    [
      'with a report that is cut off',
      { 'a.xml': '<testsuite>' },
      [['a.xml', 'is not well-formed XML (line 1, column 11: unclosed tag: testsuite)']],
    ],
    [
      'with entities',
      { 'a.xml': `<!DOCTYPE t [<!ENTITY a "b">]>${report(passed)}` },
      [['a.xml', expect.stringMatching(/^declares a document type/)]],
    ],
    [
      'with a statement to a line',
      { 'a.jsonl': `${line(statement())}\n\n${line(statement({ type: 'security' }))}\n{"other":1}\n` },
      [
        ['a.jsonl:1', 'passed'],
        ['a.jsonl:3', 'passed'],
      ],
    ],
    [
      'with a bundle under another name',
      { 'a.json': `${line(statement())}\n${line(statement())}\nx` },
      [
        ['a.json:1', 'passed'],
        ['a.json:2', 'passed'],
        ['a.json:3', expect.stringMatching(/^is not JSON/)],
      ],
    ],
    [
      'made in the future',
      { 'a.json': statement({ at: '2026-03-02T10:05:01Z' }) },
      [['a.json', 'is dated 2026-03-02T10:05:01Z, which is in the future']],
    ],
    [
      'made by a clock that is ahead a little',
      { 'a.json': statement({ at: '2026-03-02T10:05:00Z' }) },
      [['a.json', 'passed']],
    ],
  ])('%s', async (_, files, pieces) => expect(told(await reading(files))).toEqual(pieces));
});

describe('reports are compared with the statement that names them', () => {
  const two = { total: 2, failed: 0, skipped: 0 };
  const named = (...texts: string[]): TestRun['reports'] =>
    texts.map((text, at) => ({ name: `r${at}.xml`, sha256: sha256(text) }));
  const good = report(passed);
  test.each<[string, Files, unknown]>([
    ['the same counts', { 'a.json': statement({ reports: named(good) }), 'r.xml': good }, [['a.json', 'passed']]],
    ['a report that is not here', { 'a.json': statement({ reports: named(good) }) }, [['a.json', 'passed']]],
    [
      'more than the report has',
      { 'a.json': statement({ reports: named(good), tests: two }), 'r.xml': good },
      [['a.json', 'counts 2 tests with 0 failed and 0 skipped, and r.xml has 1 tests with 0 failed and 0 skipped']],
    ],
    [
      'a failure that was left out',
      { 'a.json': statement({ reports: named(report(failed)) }), 'r.xml': report(failed) },
      [['a.json', 'counts 1 tests with 0 failed and 0 skipped, and r.xml has 1 tests with 1 failed and 0 skipped']],
    ],
    [
      'one of two reports',
      { 'a.json': statement({ reports: named(good, 'x'), tests: two }), 'r.xml': good },
      [['a.json', 'passed']],
    ],
    [
      'a failure in one of two reports',
      { 'a.json': statement({ reports: named(report(failed), 'x'), tests: two }), 'r.xml': report(failed) },
      [['a.json', expect.stringMatching(/^counts 2 tests with 0 failed/)]],
    ],
    [
      'a report that cannot be read',
      { 'a.json': statement({ reports: named('<testsuite>') }), 'r.xml': '<testsuite>' },
      [['a.json', 'was made from r.xml, which is not well-formed XML (line 1, column 11: unclosed tag: testsuite)']],
    ],
    [
      'a report that was altered',
      { 'a.json': statement({ reports: named(good) }), 'r.xml': `${good} ` },
      [
        ['a.json', 'passed'],
        ['r.xml', 'names no subject: wrap it with gradus evidence add'],
      ],
    ],
  ])('%s', async (_, files, pieces) => expect(told(await reading(files))).toEqual(pieces));
});

describe('a signed statement', () => {
  const signed = signStatement(statement(), signer(pair.privateKey));
  const first = async (text: string, more?: Partial<EvidenceOptions>): Promise<Evidence> =>
    (await reading({ 'a.json': text }, more)).pieces[0]!;
  const envelope = (change: object): string => JSON.stringify({ ...(JSON.parse(signed) as object), ...change });

  test('names the keys with a valid signature', async () => {
    expect(await first(signed)).toMatchObject({ type: 'performance', result: 'passed', signedBy: ['ci'] });
    expect(await first(line(signed))).toMatchObject({ signedBy: ['ci'] });
  });

  test('that was altered is reported under its type of test', async () => {
    const payload = Buffer.from(statement({ type: 'security' })).toString('base64');
    const altered = await first(envelope({ payload }));
    expect(altered).toMatchObject({
      type: 'security',
      problem: 'has a signature that does not verify with the key "ci"',
    });
    expect(altered).not.toHaveProperty('signedBy');
  });

  test('by an unknown key is treated as unsigned', async () => {
    const strange = await first(
      signStatement(statement(), { id: 'me', key: generateKeyPairSync('ed25519').privateKey }),
    );
    expect(strange).not.toHaveProperty('signedBy');
    expect(strange).not.toHaveProperty('problem');
  });

  test.each([
    [{ payload: '###' }, 'is an envelope whose payload is not base64'],
    [{ payload: '/w==' }, expect.stringMatching(/^has a payload that is not UTF-8/)],
    [{ payload: 'ew==' }, expect.stringMatching(/^has a payload that is not JSON/)],
    [{ signatures: [] }, 'is an envelope without a signature'],
  ])('with %j cannot be used', async (change, problem) =>
    expect(await first(envelope(change))).toMatchObject({ problem }),
  );

  test.each([
    { payloadType: 'application/vnd.novulz+cbor' },
    { payload: Buffer.from('{"_type":"x"}').toString('base64') },
  ])('about something else is ignored: %j', async (change) =>
    expect(await reading({ 'a.json': envelope(change) })).toEqual({ pieces: [], unreadable: [], ignored: 1 }),
  );
});

describe('files that the change itself contains do not count as evidence for it', () => {
  test('neither a file of the commit, nor one of a submodule, nor a link that points outside', async () => {
    using shop = temporaryRepository([
      {
        files: {
          'evidence/load.json': statement(),
          kit: { submodule: 'f'.repeat(40) },
          out: { symlink: 'build' },
          '.gitignore': '/build/\n/kit/\n',
        },
      },
    ]);
    put(shop.dir, { 'evidence/own.json': statement(), 'kit/load.json': statement(), 'build/load.json': statement() });
    const repository = (await openRepository(shop.dir))!;
    const tracked = await trackedAt(repository, shop.oids['c1']!);
    await repository.close();
    const read = await readEvidence(
      ['evidence', 'kit', 'build', 'out'].map((dir) => join(shop.dir, dir)),
      options({ tracked }),
    );
    const own = 'is part of the change itself, and a change cannot be evidence for itself';
    expect(told(read)).toEqual(
      [
        ['build/load.json', 'passed'],
        ['evidence/load.json', own],
        ['evidence/own.json', 'passed'],
        ['kit/load.json', own],
      ].map(([path, what]) => [join(shop.dir, path!), what]),
    );
    expect(read.unreadable).toEqual([
      `${shop.dir}/out leads through the link ${shop.dir}/out, which is part of the change itself`,
    ]);
    expect(tracked(join(shop.dir, 'EVIDENCE/Load.json'))).toBe(true);
    expect(tracked(join(shop.dir, 'evidence'))).toBe(false);
    expect(tracked('/elsewhere/load.json')).toBe(false);
  });
});
