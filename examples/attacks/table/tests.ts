import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { signStatement } from '../../../packages/node/src/evidence/sign.ts';
import type { Attack, Chapter, AttackEvidence, AttackGuard } from '../attack.ts';
import { append, edit } from '../edit.ts';
import { saysAtHead } from '../says.ts';

const rollout = 'rollouts/checkout-4-2-0.yaml';
const name = 'performance-chg-2026-0014.json';
const unproven: Attack['stopped'] = ['itil/test-evidence/proven', 'pending'];

const core = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/core/src/evidence/${file}`,
  replace,
  by,
});
const node = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/node/src/evidence/${file}`,
  replace,
  by,
});

/** All but the statement about performance. */
const less = (proven: AttackEvidence): AttackEvidence =>
  Object.fromEntries(Object.entries(proven).filter(([file]) => file !== name));

/** The statement about performance, altered. */
const forged =
  (alter: (statement: Statement) => void, beside: AttackEvidence = {}): NonNullable<Attack['evidence']> =>
  (proven) => {
    const statement = JSON.parse(proven[name]!) as Statement;
    alter(statement);
    return { ...proven, ...beside, [name]: JSON.stringify(statement) };
  };

interface Statement {
  readonly subject: { digest: Record<string, string> }[];
  readonly predicate: {
    result: string;
    passedTests?: string[];
    readonly configuration: {
      uri?: string;
      mediaType?: string;
      digest?: Record<string, string>;
      annotations?: { gradus: { tests: { total: number; failed: number; skipped: number }; at?: string } };
    }[];
  };
}

/** States itself how many tests there were. */
const counting = (total: number, failed: number, skipped: number): NonNullable<Attack['evidence']> =>
  forged(({ predicate }) => {
    delete predicate.passedTests;
    for (const { annotations } of predicate.configuration)
      if (annotations) annotations.gradus.tests = { total, failed, skipped };
    for (const resource of predicate.configuration) delete resource.mediaType;
  });

const doctype = '<!DOCTYPE testsuite [<!ENTITY many "lots">]>\n<testsuite><testcase name="pays"/></testsuite>\n';
const failing = '<testsuite><testcase name="pays"><failure/></testcase></testsuite>\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const believed = generateKeyPairSync('ed25519');
const own = generateKeyPairSync('ed25519');
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const signedOnly = edit(
  'spec:',
  `spec:\n  evidence:\n    keys:\n      - id: ci\n        publicKey: |\n${pem(believed.publicKey).replaceAll(/^/gm, '          ').trimEnd()}`,
);
const signed = (statement: string, key: KeyObject): string => signStatement(statement, { id: 'ci', key });
const allSigned = (proven: AttackEvidence): AttackEvidence =>
  Object.fromEntries(Object.entries(proven).map(([file, text]) => [file, signed(text, believed.privateKey)]));

export const tests: Chapter = {
  title: 'Test evidence',
  attacks: [
    {
      name: 'has no evidence of one kind of test',
      evidence: less,
      stopped: unproven,
      guard: { policy: 'itil/test-evidence', validation: 'proven' },
    },
    {
      name: 'has a failed test',
      evidence: forged(({ predicate }) => void (predicate.result = 'FAILED')),
      stopped: ['itil/test-evidence/failed', 'failed'],
      guard: core(
        'statement.ts',
        "if (result === 'FAILED') return { result: 'failed'",
        "if (result === 'FAILED') return { result: 'passed'",
      ),
    },
    {
      name: 'overrides the failed test with another one that passed',
      evidence: (proven) => ({ ...proven, 'again.json': edit('"PASSED"', '"FAILED"')(proven[name]!) }),
      stopped: ['itil/test-evidence/failed', 'failed'],
      guard: core('judge-evidence.ts', 'if (failed.length > 0)', 'if (false)'),
    },
    {
      name: 'uses the evidence of other content',
      does: { [rollout]: append('# faster\n') },
      says: saysAtHead,
      stopped: unproven,
      guard: core(
        'judge-evidence.ts',
        'const elsewhere = foreign(piece, tested);',
        'const elsewhere = undefined as string | undefined;',
      ),
    },
    {
      name: 'uses a statement with another digest',
      evidence: forged(({ subject }) => {
        for (const each of subject) each.digest = { sha256: '0'.repeat(64), gitCommit: '0'.repeat(40) };
      }),
      stopped: unproven,
      guard: core(
        'judge-evidence.ts',
        'const elsewhere = foreign(piece, tested);',
        'const elsewhere = undefined as string | undefined;',
      ),
    },
    {
      name: 'has a run of 0 tests',
      evidence: counting(0, 0, 0),
      stopped: unproven,
      guard: core('test-count.ts', "return 'ran 0 tests'", 'return undefined'),
    },
    {
      name: 'skipped all of its tests',
      evidence: counting(12, 0, 12),
      stopped: unproven,
      guard: core('test-count.ts', 'skipped >= total', 'false'),
    },
    {
      name: 'claims that it passed, and counts failed tests',
      evidence: counting(12, 2, 0),
      stopped: unproven,
      guard: core('test-count.ts', "result === 'passed' && failed > 0", 'false'),
    },
    {
      name: 'has a report with a document type, which could define entities',
      evidence: forged(
        ({ predicate }) => {
          const report = predicate.configuration.find(({ mediaType }) => mediaType !== undefined)!;
          report.digest = { sha256: sha256(doctype) };
          for (const { annotations } of predicate.configuration)
            if (annotations) annotations.gradus.tests = { total: 1, failed: 0, skipped: 0 };
        },
        { 'performance.xml': doctype },
      ),
      stopped: unproven,
      guard: core('junit.ts', "parser.on('doctype', () => {", "parser.on('doctype', () => {\n    return;"),
    },
    {
      name: 'has a statement that contradicts its report',
      evidence: forged(
        ({ predicate }) => {
          const report = predicate.configuration.find(({ mediaType }) => mediaType !== undefined)!;
          report.digest = { sha256: sha256(failing) };
        },
        { 'performance.xml': failing },
      ),
      stopped: unproven,
      guard: node(
        'check-reports.ts',
        'const problem = contradiction(statement, reports);',
        'const problem = undefined;',
      ),
    },
    {
      name: 'has unsigned evidence although the project requires a signature',
      target: { 'gradus.yaml': signedOnly },
      evidence: (proven) => ({ ...allSigned(proven), [name]: proven[name]! }),
      stopped: unproven,
      guard: core('judge-evidence.ts', 'unsigned(piece, type, tested, rules) ??', ''),
    },
    {
      name: 'signs evidence with its own key under the id of a trusted key',
      target: { 'gradus.yaml': signedOnly },
      evidence: (proven) => ({ ...allSigned(proven), [name]: signed(proven[name]!, own.privateKey) }),
      stopped: unproven,
      guard: node('verify.ts', 'sig.length === 64 && verify(null, message, key, sig)', 'sig.length === 64'),
    },
    {
      name: 'edits evidence that a trusted key signed',
      target: { 'gradus.yaml': signedOnly },
      evidence: (proven) => {
        const other = edit('"FAILED"', '"PASSED"');
        const honest = signed(edit('"PASSED"', '"FAILED"')(proven[name]!), believed.privateKey);
        const envelope = JSON.parse(honest) as { payload: string };
        envelope.payload = Buffer.from(other(Buffer.from(envelope.payload, 'base64').toString())).toString('base64');
        return { ...allSigned(proven), [name]: JSON.stringify(envelope) };
      },
      stopped: unproven,
      guard: node('verify.ts', 'sig.length === 64 && verify(null, message, key, sig)', 'sig.length === 64'),
    },
    {
      name: 'has evidence dated in the future, so that it never becomes too old',
      target: { 'gradus.yaml': edit('spec:', 'spec:\n  evidence: { maxAge: P7D }') },
      evidence: forged(({ predicate }) => {
        for (const { annotations } of predicate.configuration)
          if (annotations) annotations.gradus.at = '2029-01-01T00:00:00Z';
      }),
      stopped: unproven,
      guard: node('read-folder.ts', 'at <= now.getTime() + clockSkew', 'true'),
    },
    {
      name: 'has evidence that is too old',
      target: { 'gradus.yaml': edit('spec:', 'spec:\n  evidence: { maxAge: P7D }') },
      evidence: forged(({ predicate }) => {
        for (const { annotations } of predicate.configuration)
          if (annotations) annotations.gradus.at = '2026-01-01T00:00:00Z';
      }),
      stopped: unproven,
      guard: core('judge-evidence.ts', 'stale(piece, rules) ??', ''),
    },
    {
      name: 'commits its own evidence',
      does: (proven) => ({ 'proof/own.json': proven[name]! }),
      evidenceIn: ['proof'],
      evidence: less,
      stopped: unproven,
      guard: node('read-folder.ts', 'if (tracked(path)) return', 'if (false) return'),
    },
    {
      name: 'hides the failed test with a folder that cannot be read',
      evidence: forged(({ predicate }) => void (predicate.result = 'FAILED')),
      evidenceIn: ['nowhere'],
      stopped: ['itil/test-evidence/failed', 'failed'],
      guard: {
        file: 'packages/core/src/review/gate-facts.ts',
        replace: "unreadable.length > 0 && state !== 'failed'",
        by: 'unreadable.length > 0',
      },
      otherwise: 'undecided',
    },
    {
      name: 'hides a second run with a folder that cannot be read',
      evidenceIn: ['nowhere'],
      stopped: ['itil/test-evidence/proven', 'undecided'],
      guard: {
        file: 'packages/core/src/review/gate-facts.ts',
        replace: "unreadable.length > 0 && state !== 'failed'",
        by: 'false',
      },
    },
  ],
};
