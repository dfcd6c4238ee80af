import type { LineComment, Written } from '@gradus/core/forge';
import { userOf } from './account.ts';
import { allOf, readObject, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { gitlabDiffLines } from './diff-lines.ts';
import { markerOf, ownUser, withoutQuickActions } from './own.ts';

/** How many discussions are started at once: each sends mail to all participants. */
const most = 50;

/**
 * Comments on findings at lines in the diff, each once. Our discussions of findings that are gone are resolved, not deleted, so that
 * answers stay. If a finding returns, its discussion is opened again.
 */
export async function lineDiscussions(
  client: GitlabClient,
  number: number,
  comments: readonly LineComment[],
  key: string,
): Promise<Written> {
  const { api, project } = client;
  const markerOfFinding = ({ fingerprint }: LineComment): string => markerOf(`${key}:${fingerprint}`);
  const own = await ownUser(client);
  const all = await allOf((at) => api.MergeRequestDiscussions.all(project, number, at));
  const ours = all.flatMap((discussion) => {
    const [first] = notesOf(discussion);
    const begun = first && userOf(first['author']).id === own.id ? readTextMember(first, 'body') : '';
    return begun.startsWith(`<!-- gradus:v1:${key}:`)
      ? [
          {
            id: readTextMember(discussion, 'id'),
            marker: begun.split('\n', 1)[0]!,
            isResolved: first?.['resolved'] === true,
          },
        ]
      : [];
  });
  const wanted = new Set(comments.map(markerOfFinding));
  for (const { id, marker, isResolved } of ours)
    if (isResolved === wanted.has(marker))
      readTextMember(readObject(await api.MergeRequestDiscussions.resolve(project, number, id, !isResolved)), 'id');
  const told = new Set(ours.map(({ marker }) => marker));
  const fresh = comments.filter((comment) => !told.has(markerOfFinding(comment)));
  for (const { comment, position } of (await placed(client, number, fresh)).slice(0, most)) {
    const text = `${markerOfFinding(comment)}\n${withoutQuickActions(comment.body)}`;
    readTextMember(readObject(await api.MergeRequestDiscussions.create(project, number, text, { position })), 'id');
  }
  return { written: true };
}

function notesOf({ notes }: Json): readonly Json[] {
  return Array.isArray(notes) ? notes.map((note) => readObject(note)) : [];
}

/** The format of gitbeaker: numbers are texts, because it sends a form. */
type Position = {
  readonly positionType: 'text';
  readonly baseSha: string;
  readonly startSha: string;
  readonly headSha: string;
  readonly oldPath: string;
  readonly newPath: string;
  readonly newLine: string;
  readonly oldLine?: string;
};

/** The position of a comment; findings at lines outside the diff are only in the note. */
async function placed(
  { api, project }: GitlabClient,
  number: number,
  comments: readonly LineComment[],
): Promise<readonly { readonly comment: LineComment; readonly position: Position }[]> {
  if (comments.length === 0) return [];
  const refs = readObject(readObject(await api.MergeRequests.show(project, number))['diff_refs']);
  const diffs = await allOf((at) => api.MergeRequests.allDiffs(project, number, at));
  const files = new Map(diffs.map((diff) => [readTextMember(diff, 'new_path'), diff]));
  return comments.flatMap((comment) => {
    const file = files.get(comment.path);
    const shown = file && gitlabDiffLines(readTextMember(file, 'diff'));
    if (!shown?.has(comment.line)) return [];
    const before = shown.get(comment.line);
    const position: Position = {
      positionType: 'text',
      baseSha: readTextMember(refs, 'base_sha'),
      startSha: readTextMember(refs, 'start_sha'),
      headSha: readTextMember(refs, 'head_sha'),
      oldPath: readTextMember(file!, 'old_path'),
      newPath: comment.path,
      newLine: String(comment.line),
      // An existing line needs both numbers, or GitLab does not find it.
      ...(before !== undefined && { oldLine: String(before) }),
    };
    return [{ comment, position }];
  });
}
