import type { Catalog } from '../catalog/catalog.ts';
import { createSearch } from '../load/search.ts';
import type { Problem } from '../model/finding.ts';
import { toPointer } from '../model/pointer.ts';
import { isMap } from '../model/value.ts';
import { ownedBy } from './ownership.ts';

/** Globs of Systems that match no file: the files have moved or the glob is misspelt, so nobody owns them. Advisory, at the glob. */
export function idleOwnership({ kinds, tree }: Catalog): Problem[] {
  const search = createSearch(tree.keys());
  return (kinds.get('System') ?? []).flatMap((document) => {
    const spec = isMap(document.value) ? document.value['spec'] : undefined;
    const paths = isMap(spec) && Array.isArray(spec['paths']) ? (spec['paths'] as readonly unknown[]) : [];
    return paths.flatMap((glob, index): Problem[] => {
      if (typeof glob !== 'string' || glob.startsWith('!')) return [];
      const owned = ownedBy({ spec: { paths: [glob] } });
      if (owned.state !== 'said') return [];
      const found = search.finds(glob, (path) => owned.ownership.owns(path, tree.get(path)?.mode));
      if (found !== false) return [];
      return [
        {
          validation: 'no-match',
          enforcement: 'advisory',
          message: `No file matches ${glob}, so the system owns nothing there.`,
          fix: 'Correct the glob, or remove it.',
          document,
          path: document.file.path,
          stream: document.stream,
          pointer: document.pointer + toPointer(['spec', 'paths', index]),
        },
      ];
    });
  });
}
