import { locatorFor, type loadSide, type RolloutSpec } from '@gradus/core/internal';
import { RepositoryError } from '../files/repository-error.ts';

type Side = ReturnType<typeof loadSide>;
type Document = Side['view']['catalog']['documents'][number];

/** The manifest of a rollout, as a tree has it. Its spec fits the schema of the kind. */
export interface Manifest {
  readonly spec: RolloutSpec;
  /** Of its file, from the root of the project. */
  readonly path: string;
  /** Of the whole file. */
  readonly text: string;
}

/** More are for `gradus check`. */
const mostShown = 20;

/**
 * The one place that reads a manifest: what is wrong with it ends a command here, before a plan or a state is made from it. Undefined if
 * there is none of this name. Throws RepositoryError with the place of each mistake, or of each file that may hold the manifest and
 * cannot be read.
 */
export function readManifest({ view, problems }: Side, name: string): Manifest | undefined {
  const documents = (view.catalog.kinds.get('Rollout') ?? []).filter((each) => each.name === name);
  const [document] = documents;
  if (document === undefined) {
    const hidden = new Set(view.catalog.blindSpots('Rollout', name).map(({ path }) => path));
    if (hidden.size === 0) return undefined;
    const lines = placed(
      view,
      problems.filter(({ path }) => hidden.has(path)),
    );
    throw new RepositoryError(`There is no Rollout ${name} in the files that can be read:\n${lines}`);
  }
  // Of two that have the name, nobody can say which one is meant.
  // What is only advised does not make it unusable.
  const wrong = problems.filter(
    (problem) => problem.enforcement !== 'advisory' && documents.some((each) => isAbout(problem, each)),
  );
  if (wrong.length > 0)
    throw new RepositoryError(`The manifest of rollout ${name} cannot be used:\n${placed(view, wrong)}`);
  const { spec } = document.value as unknown as { readonly spec: RolloutSpec };
  return { spec, path: document.file.path, text: document.file.text ?? '' };
}

function isAbout({ document, path, stream = 0, pointer = '' }: Side['problems'][number], each: Document): boolean {
  if (document !== undefined) return document === each;
  return path === each.file.path && stream === each.stream && `${pointer}/`.startsWith(`${each.pointer}/`);
}

function placed({ catalog: { tree } }: Side['view'], problems: Side['problems']): string {
  const lines = problems.slice(0, mostShown).map(({ path, stream, pointer, aboutKey, offset, message, fix }) => {
    const file = tree.get(path);
    const locator = file && locatorFor(file);
    const range =
      offset === undefined ? locator?.locate(stream ?? 0, pointer ?? '', aboutKey) : locator?.offset(offset);
    const place = range === undefined ? path : `${path}:${range.start.line}:${range.start.column}`;
    return `  ${place}: ${message}${fix === undefined ? '' : ` ${fix}`}`;
  });
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`  and ${more} more; gradus check shows all`] : [])].join('\n');
}
