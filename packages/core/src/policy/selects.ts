import type { Document } from '../model/document.ts';
import type { Policy } from './policy.ts';

/** Whether a policy selects a document, regardless of what happens to it. The caller handles the kind, because policies are compiled by kind. */
export function selectsDocument({ match }: Policy, document: Document): boolean {
  if (match.paths && match.paths.match(document.file.path) === undefined) return false;
  if (match.labels.length === 0) return true;
  const labels = (document.value as { metadata?: { labels?: Record<string, unknown> } } | null)?.metadata?.labels ?? {};
  return match.labels.every(([name, value]) => labels[name] === value);
}
