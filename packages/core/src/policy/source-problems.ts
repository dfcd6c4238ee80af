import type { Loaded } from '../load/load.ts';
import type { DocumentSource } from '../model/document.ts';
import type { Problem } from '../model/finding.ts';
import { projectPath, type Project } from './project.ts';

/** Problems of the sources of a project that follow from the existing files. */
export function sourceProblems(project: Project, loaded: Loaded): Problem[] {
  const { selected, shared } = loaded;
  return [...unmatched(project, selected), ...barren(project, loaded), ...sharing(project, shared)];
}

/** A file whose items are under a misspelt key yields no document, while the other files of its source do. */
function barren({ sources }: Project, { items, selected, unreadable, shared }: Loaded): Problem[] {
  const skipped = new Set([...unreadable, ...shared].map(({ path }) => path));
  const yields = new Map<DocumentSource, Set<string>>();
  for (const { source, file } of items) addTo(yields, source, file.path);
  const fed = new Map<DocumentSource, Set<string>>();
  for (const [path, feeds] of selected) for (const { source } of feeds) addTo(fed, source, path);
  return sources.flatMap((source, index): Problem[] => {
    if (source.items === undefined || source.items === '') return [];
    const none = [...(fed.get(source) ?? [])].filter(
      (path) => yields.get(source)?.has(path) !== true && !skipped.has(path),
    );
    if (none.length === 0) return [];
    const which = none.length === 1 ? `${none[0]} holds` : `${none.length} files, such as ${none[0]}, hold`;
    return [
      {
        validation: 'no-items',
        enforcement: 'advisory',
        message: `${which} nothing at ${source.items}, so no document of this entry is read there.`,
        fix: 'Correct the key in the file or the pattern, or exclude the file in the paths of this entry.',
        path: projectPath,
        pointer: `/spec/documents/${index}/items`,
      },
    ];
  });
}

function addTo(paths: Map<DocumentSource, Set<string>>, source: DocumentSource, path: string): void {
  const known = paths.get(source);
  if (known) known.add(path);
  else paths.set(source, new Set([path]));
}

/** A typo in a glob excludes everything that it should select from the rules. */
function unmatched({ sources }: Project, selected: Loaded['selected']): Problem[] {
  const matched = new Set([...selected.values()].flatMap((feeds) => feeds.map((feed) => feed.source)));
  return sources.flatMap((source, index): Problem[] =>
    source.ownKindsOnly === true || matched.has(source)
      ? []
      : [
          {
            validation: 'unmatched-source',
            enforcement: 'advisory',
            message: `No file matches ${source.paths.join(', ')}, so this entry of spec.documents selects nothing.`,
            fix: 'Correct the paths, or remove the entry.',
            path: projectPath,
            pointer: `/spec/documents/${index}/paths`,
          },
        ],
  );
}

/** Each document is there once, whatever selects it; which source counts is worth knowing. */
function sharing({ sources }: Project, shared: Loaded['shared']): Problem[] {
  const places = new Map(sources.map((source, index) => [source, index]));
  const byPair = Map.groupBy(shared, ({ by, also }) => `${places.get(by)} ${places.get(also)}`);
  return [...byPair.values()].map((pairs): Problem => {
    const { by, also, path } = pairs[0]!;
    const [count, one] = [pairs.length, pairs.length === 1];
    return {
      validation: 'shared-source',
      enforcement: 'advisory',
      message: `${count} ${one ? 'document' : 'documents'} of this entry, such as in ${path}, ${one ? 'is' : 'are'} also selected by ${nameOf(by, sources)}, which takes precedence. Each is read once.`,
      fix: `Exclude ${one ? 'the file' : 'the files'} in the paths of this entry, as in "!${path}".`,
      path: projectPath,
      pointer: `/spec/documents/${sources.indexOf(also)}/paths`,
    };
  });
}

function nameOf(source: DocumentSource, sources: readonly DocumentSource[]): string {
  return source.ownKindsOnly === true
    ? 'Gradus itself (documents of gradus.dev are read in every YAML and JSON file)'
    : `/spec/documents/${sources.indexOf(source)}`;
}
