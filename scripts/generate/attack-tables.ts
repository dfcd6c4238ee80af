import { existsSync, readFileSync } from 'node:fs';
import type { Attack, AttackGuard, Guards } from '../../examples/attacks/attack.ts';
import { chapters } from '../../examples/attacks/table.ts';
import { code, table } from './markdown.ts';

const root = new URL('../../', import.meta.url);

/** The page on security, with the tested attacks between its marks; the rest of the page is written by hand. */
export function generateAttackTables(): Map<string, string> {
  const page = readFileSync(new URL('docs/security.md', root), 'utf8');
  const rows = chapters.flatMap(({ title, attacks }) => [
    `### ${title}`,
    table(['a pull request that', 'stopped by', 'verdict', 'guard'], attacks.map(row)),
  ]);
  const text = page.replace(/^(<!-- attacks -->)\n[^]*?^(<!-- end -->)$/m, (_, start: string, end: string) =>
    [start, ...rows, end].join('\n\n'),
  );
  return new Map([['docs/security.md', text]]);
}

function row({ name, stopped: [finding, state], guard }: Attack): string[] {
  return [name, found(finding), state, guardsOf(guard)];
}

/** A validation of a policy, with its page if it has one; otherwise words of the message. */
function found(finding: string): string {
  const [, pack, policy] = /^([a-z]+)\/([a-z-]+)\/[a-z-]+$/.exec(finding) ?? [];
  const path = `policies/${pack}/${policy}.md`;
  return policy !== undefined && existsSync(new URL(`docs/${path}`, root)) ? `[${finding}](${path})` : code(finding);
}

function guardsOf({ and, ...guard }: Guards): string {
  return [guard, ...(and ? [and] : [])].map(guardOf).join(' and ');
}

function guardOf(guard: AttackGuard): string {
  if ('policy' in guard) return `[${guard.policy}](policies/${guard.policy}.md)`;
  return `[${guard.file.replace(/^packages\//, '')}](../${guard.file})`;
}
