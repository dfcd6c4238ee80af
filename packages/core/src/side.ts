import { catalog } from './catalog/catalog.ts';
import { catalogView } from './catalog/lookups.ts';
import type { AnswerMemory, Side } from './evaluate/facts.ts';
import { load, type Feed, type LoadCache } from './load/load.ts';
import type { Document } from './model/document.ts';
import type { Tree } from './model/file.ts';
import type { Problem } from './model/finding.ts';
import { projectPath } from './policy/project.ts';
import type { Rulebook } from './policy/rulebook.ts';

/** What several checks of one process can share: parsed blobs, compiled rules, answers that follow from a value alone. */
export interface CheckCache {
  readonly blobs: LoadCache;
  readonly rulebooks: Map<string, Rulebook>;
  readonly answers: AnswerMemory;
  /** The base of one check is often the head of another. */
  readonly sides: WeakMap<Tree, WeakMap<Rulebook, Side>>;
}

export function createCache(): CheckCache {
  return { blobs: new Map(), rulebooks: new Map(), answers: new WeakMap(), sides: new WeakMap() };
}

/** Loads, names and validates the documents of one tree under some rules. */
export function side(tree: Tree, rules: Rulebook, cache?: CheckCache): Side {
  const known = cache?.sides.get(tree)?.get(rules);
  if (known) return known;
  const made = makeSide(tree, rules, cache?.blobs);
  if (cache && !cache.sides.has(tree)) cache.sides.set(tree, new WeakMap());
  cache?.sides.get(tree)!.set(rules, made);
  return made;
}

/** The head, read with what the base knows: a file that held documents of ours does not become foreign by losing its apiVersion. */
export function headSide(tree: Tree, base: Side | undefined, rules: Rulebook, cache: CheckCache | undefined): Side {
  const disowned = disownedFiles(tree, base);
  if (disowned.size === 0) return side(tree, rules, cache);
  const made = makeSide(tree, rules, cache?.blobs, disowned);
  const problems = [...disowned].flatMap(([path, lost]): Problem[] => {
    const missing = lost.filter(({ kind, name }) => !made.view.catalog.find(kind, name));
    if (missing.length === 0 || made.view.catalog.unreadable.some((file) => file.path === path)) return [];
    const names = missing.map(({ kind, name }) => `${kind} "${name}"`).join(', ');
    return [
      {
        validation: 'disowned',
        path,
        pointer: '',
        message: `This file held ${names}, and holds no document of gradus.dev any more.`,
        fix: 'Write apiVersion: gradus.dev/v1 again. To remove the documents, remove the file.',
      },
    ];
  });
  return { ...made, problems: [...made.problems, ...problems] };
}

/** Files with documents of ours at the base that do not mention gradus.dev at the head. */
function disownedFiles(tree: Tree, base: Side | undefined): Map<string, Document[]> {
  const own = (base?.view.catalog.documents ?? []).filter(({ source }) => source.ownKindsOnly === true);
  const lost = own.filter(({ file: { path } }) => tree.get(path)?.text?.includes('gradus.dev/') === false);
  return Map.groupBy(lost, ({ file }) => file.path);
}

function makeSide(
  tree: Tree,
  rules: Rulebook,
  blobs: LoadCache | undefined,
  expected?: ReadonlyMap<string, unknown>,
): Side {
  const { sourcesOf } = rules.selection;
  const feedsOf =
    expected === undefined
      ? sourcesOf
      : (path: string): readonly Feed[] => sourcesOf(path).map((feed) => ({ ...feed, expected: expected.has(path) }));
  const loaded = load(tree, feedsOf, rules.project.limits, blobs);
  const { catalog: made, problems: naming } = catalog(loaded, tree, rules.naming);
  const problems: Problem[] = [...loaded.problems, ...naming, ...unmatchedSources(rules, loaded.selected.values())];
  for (const document of made.documents) {
    for (const { pointer, aboutKey, message, fix } of rules.validate(document)) {
      problems.push({
        validation: 'schema',
        message,
        ...(fix !== undefined && { fix }),
        path: document.file.path,
        stream: document.stream,
        pointer: document.pointer + pointer,
        ...(aboutKey && { aboutKey }),
      });
    }
  }
  return { view: catalogView(made, rules.kinds), problems };
}

/** A typo in a glob takes everything that it meant out of the rules. */
function unmatchedSources({ project }: Rulebook, selected: Iterable<readonly Feed[]>): Problem[] {
  const matched = new Set([...selected].flatMap((feeds) => feeds.map((feed) => feed.source)));
  return project.sources.flatMap((source, index): Problem[] =>
    source.ownKindsOnly === true || matched.has(source)
      ? []
      : [
          {
            validation: 'unmatched-source',
            enforcement: 'advisory',
            message: `No file matches ${source.paths.join(', ')}, so nothing of this source is judged.`,
            fix: 'Correct the paths, or take the source out.',
            path: projectPath,
            pointer: `/spec/documents/${index}/paths`,
          },
        ],
  );
}
