import type { DocumentSource } from '../model/document.ts';
import type { Problem } from '../model/finding.ts';

/** A file that was selected and could not be read, with the sources that select it. */
export interface UnreadableFile {
  readonly path: string;
  readonly sources: readonly DocumentSource[];
  /** Its first problem; undefined if the file exceeds a limit of the whole project. */
  readonly problem?: Problem;
}

/** What is known from a source about a file before it is read. */
export interface Holding {
  /** Whether a document of that kind can come from the source. */
  mayHold(source: DocumentSource, kind: string): boolean;
  /** The name of every document of the file, if it follows from the path alone. */
  nameOf(source: DocumentSource, path: string): string | undefined;
}

/**
 * Looks up which unreadable files might contain a document of a kind, and of a name if one is given. Indexed, because every look-up that
 * finds nothing uses it.
 */
export function blindSpots(
  unreadable: readonly UnreadableFile[],
  { mayHold, nameOf }: Holding,
): (kind: string, name?: string) => readonly UnreadableFile[] {
  if (unreadable.length === 0) return () => none;
  const kinds = new Map<string, ByName>();
  return (kind, name) => {
    let known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, (known = byName(kind)));
    const named = name === undefined ? undefined : known.named.get(name);
    if (named !== undefined) return [...named, ...known.any];
    return name === undefined ? known.all : known.any;
  };

  function byName(kind: string): ByName {
    const all: UnreadableFile[] = [];
    const any: UnreadableFile[] = [];
    const named = new Map<string, UnreadableFile[]>();
    for (const file of unreadable) {
      const sources = file.sources.filter((source) => mayHold(source, kind));
      if (sources.length === 0) continue;
      all.push(file);
      const names = sources.map((source) => nameOf(source, file.path));
      if (names.includes(undefined)) any.push(file);
      else for (const name of new Set(names)) addTo(named, name!, file);
    }
    return { all, any, named };
  }
}

interface ByName {
  readonly all: readonly UnreadableFile[];
  /** Those whose documents may have any name. */
  readonly any: readonly UnreadableFile[];
  readonly named: ReadonlyMap<string, readonly UnreadableFile[]>;
}

function addTo(named: Map<string, UnreadableFile[]>, name: string, file: UnreadableFile): void {
  const same = named.get(name);
  if (same === undefined) named.set(name, [file]);
  else same.push(file);
}

const none: readonly UnreadableFile[] = [];

/** "a.yaml cannot be read", "a.yaml and 2 other files cannot be read". */
export function cannotBeRead(files: readonly Pick<UnreadableFile, 'path'>[]): string {
  const others = files.length - 1;
  return `${files[0]?.path ?? 'a file'}${others > 0 ? ` and ${others} other file${others > 1 ? 's' : ''}` : ''} cannot be read`;
}
