import type { Document } from '../model/document.ts';

/** What names Changes: commits by their trailers, a request by its description. */
export interface ChangeMentions {
  readonly description: string;
  readonly commits: readonly { readonly trailers: Readonly<Record<string, readonly string[]>> }[];
}

/** Names of Changes that a request says it belongs to: `Change: NAME` in a trailer of a commit, or as a line of the description. */
export function namedChanges({ description, commits }: ChangeMentions): string[] {
  const inCommits = commits.flatMap(({ trailers }) =>
    Object.entries(trailers).flatMap(([key, values]) => (key.toLowerCase() === 'change' ? values : [])),
  );
  // A line of at most 300 characters: names are shorter, and the pattern stays linear.
  const lines = description.split(/\r?\n/).filter((line) => line.length <= 300);
  const inText = lines.flatMap((line) => /^change:[ \t]*(\S+)[ \t]*$/i.exec(line)?.[1] ?? []);
  return [...new Set([...inCommits.map((name) => name.trim()), ...inText].filter((name) => name !== ''))].sort();
}

/** The Changes that a request concerns: those that it adds or alters, and those that it names. */
export function concernedChanges(
  head: readonly Document[],
  altered: ReadonlySet<Document>,
  named: readonly string[],
): Document[] {
  const names = new Set(named);
  return head.filter((document) => altered.has(document) || names.has(document.name));
}
