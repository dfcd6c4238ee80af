import type { StickyComment, Written } from '@gradus/core';
import { userOf } from './account.ts';
import { allOf, numberOf, objectOf, textOf } from './answers.ts';
import type { Client } from './client.ts';
import { markerOf, ownUser, withoutQuickActions } from './own.ts';

/**
 * Writes the one note of a key: it is found by its marker and by its author, since anybody can write the marker. Unchanged it is left
 * alone, and further ones of our own are removed.
 */
export async function stickyNote(
  client: Client,
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
    (note) => userOf(note['author']).id === own.id && textOf(note, 'body').startsWith(marker),
  );
  for (const note of more) await api.MergeRequestNotes.remove(project, number, idOf(note));
  if (first === undefined) {
    if (onlyUpdate === true) return { written: true };
    return written(idOf(await api.MergeRequestNotes.create(project, number, text)));
  }
  const id = idOf(first);
  if (textOf(first, 'body') !== text) idOf(await api.MergeRequestNotes.edit(project, number, id, { body: text }));
  return written(id);
}

/** An answer without one is none of GitLab's: nothing was written then. */
function idOf(note: unknown): number {
  return numberOf(objectOf(note), 'id');
}
