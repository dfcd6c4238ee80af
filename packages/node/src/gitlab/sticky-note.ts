import type { StickyComment, Written } from '@gradus/core/forge';
import { userOf } from './account.ts';
import { allOf, numberOf, readObject, readTextMember } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { markerOf, ownUser, withoutQuickActions } from './own.ts';

/**
 * Writes the single note of a key: it is found by its marker and its author, because anybody can write the marker. An unchanged note is
 * not updated, and further notes of ours are removed.
 */
export async function stickyNote(
  client: GitlabClient,
  number: number,
  { key, body, onlyUpdate }: StickyComment,
  web: string,
): Promise<Written> {
  const { api, project } = client;
  const marker = markerOf(key);
  const text = `${marker}\n${withoutQuickActions(body)}`;
  const written = (id: number): Written => ({ written: true, url: `${web}/-/merge_requests/${number}#note_${id}` });
  const own = await ownUser(client);
  const oldestFirst = { sort: 'asc', orderBy: 'created_at' } as const;
  const notes = await allOf((at) => api.MergeRequestNotes.all(project, number, { ...oldestFirst, ...at }));
  const [first, ...more] = notes.filter(
    (note) => userOf(note['author']).id === own.id && readTextMember(note, 'body').startsWith(marker),
  );
  for (const note of more) await api.MergeRequestNotes.remove(project, number, idOf(note));
  if (first === undefined) {
    if (onlyUpdate === true) return { written: true };
    return written(idOf(await api.MergeRequestNotes.create(project, number, text)));
  }
  const id = idOf(first);
  if (readTextMember(first, 'body') !== text)
    idOf(await api.MergeRequestNotes.edit(project, number, id, { body: text }));
  return written(id);
}

/** An answer without an id is not from GitLab, so nothing was written. */
function idOf(note: unknown): number {
  return numberOf(readObject(note), 'id');
}
