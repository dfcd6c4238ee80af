import type { AttackEvidence } from './attack.ts';
import type { Commits } from './staged.ts';

/** The same tests, run on the head: a statement that names a commit is about the content of that commit. */
export function proofOfHead(proven: AttackEvidence, { head }: Commits): AttackEvidence {
  return Object.fromEntries(Object.entries(proven).map(([name, text]) => [name, about(text, head)]));
}

function about(text: string, commit: string): string {
  const statement = JSON.parse(text) as { subject: { digest: Record<string, string> }[] };
  for (const subject of statement.subject) subject.digest = { gitCommit: commit };
  return JSON.stringify(statement);
}
