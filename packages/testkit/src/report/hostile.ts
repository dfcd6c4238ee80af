import type { Finding } from '../../../core/src/model/finding.ts';
import type { Report } from '../../../core/src/model/report.ts';
import { report, verdict } from './webshop.ts';

/** Text that an attacker may put into a document, a name or a path so that it is interpreted as something else. */
export const hostileTexts: readonly string[] = [
  '::error::owned',
  'a\n::stop-commands::x\n::set-output name=verdict::passed',
  '  ::add-mask::checkout',
  '##[error]owned ##vso[task.complete result=Succeeded] ##teamcity[x]',
  '100%0A::error::%25,%3A',
  '\u001B[2J\u001B[31mPassed\u001B[0m\u0007',
  'a\rb\u0000c\u007F\u009B31m',
  'user\u202Etxt.exe\u2066 \u200B\uFEFF\u{E0041}',
  ']]><script>alert("1")</script>&amp;',
  '\uD800 lone \uDC00',
  '[pay](https://evil.example/?a=b) ![x](y) @payments #12 | `code` <b>',
  '{0} {{ object.spec }} \\[a\\](1)',
  `${'x'.repeat(5_000)} ${'長'.repeat(300)}`,
  '\u2028\u2029\u0085',
];

/** A finding in which every text that is not ours is `text`. */
function hostileFinding(text: string, path: string, index: number): Finding {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
  const location = { side: 'head', path, stream: 0, pointer: `/${text}`, range } as const;
  return {
    policy: `itil/${text}`,
    validation: text,
    enforcement: (['mandatory', 'waivable', 'advisory'] as const)[index % 3]!,
    outcome: (['failed', 'pending'] as const)[index % 2]!,
    message: text,
    fix: text,
    document: { kind: text, name: text },
    location,
    keyed: text,
    related: [{ location, message: text }],
    fingerprint: index.toString(16).padStart(16, '0'),
    state: 'new',
    change: { before: JSON.stringify(text), after: text },
    source: [text],
    folds: [text],
    until: text,
  };
}

/** Every field of every kind of finding is hostile, and so is the source that they point into. */
export function hostileReport(texts: readonly string[]): Report {
  const each = (given: Partial<Finding>): Finding[] =>
    texts.map((text, index) => Object.assign(hostileFinding(text, text, index), given));
  const waived = each({}).map((finding) =>
    Object.assign(finding, { waiver: { name: finding.message, expires: finding.message } }),
  );
  const fixed = each({ state: 'fixed' }).map((finding) =>
    Object.assign(finding, { location: Object.assign({}, finding.location, { side: 'base' }) }),
  );
  return report(
    {
      ...verdict({ state: 'failed' }),
      complete: false,
      findings: [...each({}), ...each({ state: 'existing' }), ...fixed],
      waived,
      undecided: each({ outcome: 'undecided' }),
      skipped: texts.map((text) => ({
        policy: text,
        validation: text,
        missing: [text],
        mandatory: true,
        documents: 1,
      })),
      now: texts[0]!,
      validUntil: texts[0]!,
      retryAt: texts[0]!,
    },
    { source: (_, path) => `${path}\n${path}\n`, policy: (id) => ({ title: id, help: id }), color: false },
  );
}
