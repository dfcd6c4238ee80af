import type { CatalogView } from '../catalog/lookups.ts';
import { compilePattern } from '../load/pattern.ts';
import { createSearch, type Search } from '../load/search.ts';
import type { Document, Item } from '../model/document.ts';
import type { Problem } from '../model/finding.ts';
import { toPointer, type Pointer } from '../model/pointer.ts';
import type { WrittenPolicy } from './chosen-policies.ts';
import { idleOfList, idleOfProject } from './idle-globs.ts';
import { projectPath, type Project } from './project.ts';
import { selectsDocument } from './selects.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** The values in which patterns of the project's own policies and sources are searched. */
interface Read {
  readonly project: Project;
  readonly written: readonly WrittenPolicy[];
  readonly view: CatalogView;
  /** Everything that sources select, with a kind and a name or without. */
  readonly items: readonly Item[];
}

/**
 * Globs and patterns of the project file and the project's own policies that match nothing in all that a run reads: a misspelt one asks nothing, in
 * silence. None if there is nothing to match. Advisory, one for each pattern, at its place; many of them share the steps of
 * one search, and what is left when these are used up is not looked at.
 */
export function idlePatterns({ project, written, view, items }: Read): Problem[] {
  const search = createSearch(view.catalog.tree.keys());
  return [
    ...idleOfProject(project, search),
    ...idleText(project, items, search),
    ...written.flatMap((policy) => idleOfPolicy(policy, view, search)),
  ];
}

function idleText({ sources }: Project, items: readonly Item[], search: Search): Problem[] {
  const bySource = Map.groupBy(items, (item) => item.source);
  return sources.flatMap((source, index) => {
    const values = source.text === undefined ? undefined : bySource.get(source)?.map(({ value }) => value);
    if (source.text === undefined || values === undefined) return [];
    const from = source.items === undefined ? 'the root of each document' : 'each item';
    return source.text.flatMap((text, place): Problem[] => {
      const compiled = compilePattern(text);
      if (!compiled.ok || search.leads(compiled.pattern, values) !== false) return [];
      return [
        {
          ...idle,
          message: `Nothing matches ${text}, so it has no effect.`,
          fix: `Correct the pattern, which starts at ${from}, or remove it.`,
          path: projectPath,
          pointer: `/spec/documents/${index}/text/${place}`,
        },
      ];
    });
  });
}

const idle = { validation: 'no-match', enforcement: 'advisory' } as const;

/** A policy that the tree itself has in another text is not the one that judges: the next run knows better. */
function idleOfPolicy(written: WrittenPolicy, view: CatalogView, search: Search): Problem[] {
  const { file } = written.place;
  if (view.catalog.tree.get(file.path)?.text !== file.text) return [];
  return [...idlePaths(written, search), ...idleEach(written, view, search), ...idleLookups(written, view, search)];
}

function at({ place }: WrittenPolicy, pointer: Pointer): Pick<Problem, 'path' | 'stream' | 'pointer'> {
  return { path: place.file.path, stream: place.stream, pointer: place.pointer + pointer };
}

function idlePaths(written: WrittenPolicy, search: Search): Problem[] {
  const globs = written.place.source.spec.match?.paths ?? [];
  const list = { globs, pointer: toPointer(['spec', 'match', 'paths']), effect: 'the policy checks nothing' };
  return idleOfList(list, search).map((problem) => ({ ...problem, ...at(written, problem.pointer ?? '') }));
}

function idleEach(written: WrittenPolicy, view: CatalogView, search: Search): Problem[] {
  const { validations } = written.place.source.spec;
  if (validations.every(({ each }) => each?.startsWith('/') !== true)) return [];
  const asked = documentsOf(written, view);
  if (asked.length === 0) return [];
  const known = new Map<string, boolean | undefined>();
  const isIdle = (each: string): boolean => {
    const compiled = compilePattern(each);
    if (!compiled.ok) return false;
    if (!known.has(each)) known.set(each, leads(compiled.pattern, asked, view, search));
    return known.get(each) === false;
  };
  return validations.flatMap(({ each, name }, index): Problem[] => {
    if (each?.startsWith('/') !== true || !isIdle(each)) return [];
    return [
      {
        ...idle,
        message: `Nothing matches ${each} in any document that the policy selects, so ${name} checks nothing.`,
        fix: 'Correct the pattern, or remove the validation.',
        ...at(written, `/spec/validations/${index}/each`),
      },
    ];
  });
}

function documentsOf({ policy }: WrittenPolicy, { catalog }: CatalogView): readonly Document[] {
  if (policy.scope !== 'document') return [];
  const kinds = [...policy.kinds.keys()];
  const meant = kinds.includes('') ? catalog.documents : kinds.flatMap((kind) => catalog.kinds.get(kind) ?? []);
  return meant.filter((document) => selectsDocument(policy, document));
}

function idleLookups(written: WrittenPolicy, view: CatalogView, search: Search): Problem[] {
  return written.lookups.flatMap(({ kind, path, pointer }): Problem[] => {
    const documents = view.catalog.kinds.get(kind) ?? [];
    const compiled = compilePattern(path);
    if (documents.length === 0 || !compiled.ok) return [];
    if (leads(compiled.pattern, documents, view, search) !== false) return [];
    return [
      {
        ...idle,
        message: `No document of kind ${kind} has anything at ${path}, so this look-up finds nothing.`,
        fix: 'Correct the path, or remove the look-up.',
        ...at(written, pointer),
      },
    ];
  });
}

/** Undefined if it is unknown, because an unreadable file may contain what a pattern matches. */
function leads(
  pattern: Parameters<Search['leads']>[0],
  documents: readonly Document[],
  view: CatalogView,
  search: Search,
): boolean | undefined {
  return unlessUndecidable(
    () => search.leads(pattern, valuesOf(documents, view)),
    () => undefined,
  );
}

/** Converted one by one, as most searches end at the first. */
function* valuesOf(documents: readonly Document[], view: CatalogView): Generator {
  for (const document of documents) yield view.value(document);
}
