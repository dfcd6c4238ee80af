import { createHash, generateKeyPairSync } from 'node:crypto';
import { signStatement } from '../../../packages/node/src/evidence/sign.ts';
import type { Attack, Chapter, AttackEvidence, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';

const name = 'performance-chg-2026-0014.json';
const unproven: Attack['stopped'] = ['itil/test-evidence/proven', 'pending'];

const core = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/core/src/evidence/${file}`,
  replace,
  by,
});

interface Statement {
  readonly predicate: {
    passedTests?: string[];
    readonly configuration: {
      readonly mediaType?: string;
      digest?: Record<string, string>;
      annotations?: { gradus: { tests: object } };
    }[];
  };
}

/** The statement about performance says that one test passed in this report, which is next to it. */
const oneTestIn =
  (report: string): NonNullable<Attack['evidence']> =>
  (proven) => {
    const statement = JSON.parse(proven[name]!) as Statement;
    const { configuration } = statement.predicate;
    delete statement.predicate.passedTests;
    const resource = configuration.find(({ mediaType }) => mediaType !== undefined)!;
    resource.digest = { sha256: createHash('sha256').update(report).digest('hex') };
    for (const { annotations } of configuration)
      if (annotations) annotations.gradus.tests = { total: 1, failed: 0, skipped: 0 };
    return { ...proven, [name]: JSON.stringify(statement), 'performance.xml': report };
  };

/** All but the statement about performance. */
const less = (proven: AttackEvidence): AttackEvidence =>
  Object.fromEntries(Object.entries(proven).filter(([file]) => file !== name));

const [believed, own] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const pem = believed.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const signedOnly = edit(
  'spec:',
  `spec:\n  evidence:\n    keys:\n      - id: ci\n        types: [performance]\n        publicKey: |\n${pem.replaceAll(/^/gm, '          ').trimEnd()}`,
);
const job = edit('spec:', 'spec:\n  evidence: { jobs: [{ type: performance, name: load }] }');

/** Results that are not a pass, in common words. */
export const results: Chapter = {
  title: 'Test results that are not a pass',
  attacks: [
    {
      name: 'reports a test that did not pass as inconclusive',
      evidence: oneTestIn('<testsuite><testcase name="pays" result="Inconclusive"/></testsuite>\n'),
      stopped: unproven,
      guard: core('junit-words.ts', "return notRun.has(word) ? 'skipped' : 'other';", "return 'passed';"),
    },
    {
      name: 'puts a failure into an element that JUnit does not define',
      evidence: oneTestIn('<testsuite><testcase name="pays"><details><failure/></details></testcase></testsuite>\n'),
      stopped: unproven,
      guard: core('junit-cases.ts', "if (meaning === 'failure')", 'if (false)'),
    },
    {
      name: 'gives the number of failures in a form that cannot be read',
      evidence: oneTestIn('<testsuite failures="1.0"><testcase name="pays"/></testsuite>\n'),
      stopped: unproven,
      guard: core('junit-cases.ts', 'if (unreadable !== undefined)', 'if (false)'),
    },
    {
      name: 'runs the setup of a suite and none of its tests',
      evidence: oneTestIn('<testsuite tests="1"><testcase name="[BeforeSuite]" status="passed"/></testsuite>\n'),
      stopped: unproven,
      guard: core('junit-cases.ts', "if (isSuiteNode(attributes['name'] ?? '') && !failed)", 'if (false)'),
    },
    {
      name: 'overrides the failed job with a job of the same name in another workflow',
      target: { 'gradus.yaml': job },
      evidence: less,
      onGithub: ({ world, commits }) => {
        for (const [workflow, result] of [
          ['test', 'failed'],
          ['other', 'passed'],
        ] as const)
          world.job(commits.head, { name: 'load', app: 'github-actions', workflow, result });
      },
      stopped: ['itil/test-evidence/failed', 'failed'],
      guard: {
        file: 'packages/node/src/github/jobs.ts',
        replace: "JSON.stringify([run.app?.slug ?? '', run.name, runOf(run)])",
        by: "JSON.stringify([run.app?.slug ?? '', run.name])",
      },
    },
    {
      name: 'has an envelope whose signature no key of the project verifies',
      target: { 'gradus.yaml': signedOnly },
      evidence: (proven) => ({
        ...proven,
        [name]: signStatement(proven[name]!, { id: 'unknown', key: own.privateKey }),
      }),
      stopped: unproven,
      guard: core('judge-evidence.ts', 'unsigned(piece, type, tested, rules) ??', ''),
    },
  ],
};
