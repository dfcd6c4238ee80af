import {
  parseJson,
  type LoadLimits,
  createLocator,
  compilePattern,
  type Pattern,
  lineTable,
  quoted,
  parseYaml,
  toPointer,
  isMap,
  closest,
  shown,
} from '@gradus/core/internal';
import type { Value } from '@gradus/core';
import {
  collect,
  ofTrouble,
  once,
  sizeProblem,
  type FleetProblem,
  type FleetRead,
  type EntryProblem,
} from './fleet-entries.ts';

const limits: LoadLimits = { fileBytes: Infinity, files: 1, documents: 1, depth: 16, expansion: 1_000_000 };

/** Every scalar keeps its text: those of a target in a list, in `targets`, and in the `labels` of either. */
const verbatim: readonly Pattern[] = ['/*/*', '/*/*/*', '/*/*/*/*'].flatMap((text) => {
  const compiled = compilePattern(text);
  return compiled.ok ? [compiled.pattern] : [];
});

/** Numbers whose text differs from their value, such as 1.10. Without any, JSON is read much faster, because an integer equals its text. */
const hasFractions = /[:,[]\s*(?:-0|-?\d+[.eE])/;

/** A list of targets, alone or as `targets`. */
export function readTree(text: string, format: 'json' | 'yaml'): FleetRead {
  const { documents, troubles } =
    format === 'json'
      ? parseJson(text, { limits, text: hasFractions.test(text) ? verbatim : [] })
      : parseYaml(text, { limits, text: verbatim });
  const locator = once(() => createLocator(text, format));
  const positions = once(() => lineTable(text));
  const found = (problem: EntryProblem): FleetProblem => {
    const { message, fix, offset, pointer, aboutKey } = problem;
    const range = pointer === undefined ? undefined : locator().locate(documents[0]?.stream ?? 0, pointer, aboutKey);
    return { message, fix, position: range?.start ?? positions().position(offset ?? 0) };
  };
  const refuse = (...problems: readonly EntryProblem[]): FleetRead => ({ ok: false, problems: problems.map(found) });
  if (troubles.length > 0) return refuse(...troubles.map((trouble) => ofTrouble(trouble, format.toUpperCase())));
  const [document, ...others] = documents;
  if (document === undefined) return refuse({ message: 'The file is empty.', fix: shape, offset: 0 });
  if (others.length > 0)
    return refuse({
      message: `The file has ${documents.length} documents; a fleet is one.`,
      fix: 'Put all targets into one list.',
      offset: 0,
    });
  const listed = listIn(document.value);
  if (!Array.isArray(listed.list)) return refuse(...listed.problems);
  const size = sizeProblem(listed.list.length);
  if (size !== undefined) return refuse(...listed.problems, size);
  const { targets, problems } = collect({
    values: listed.list,
    place: (index, path) => ({ pointer: listed.under + toPointer([index, ...path]) }),
    line: (index) => locator().locate(document.stream, `${listed.under}/${index}/name`)?.start.line,
  });
  const all = [...listed.problems, ...problems];
  return all.length > 0 ? refuse(...all) : { ok: true, fleet: { targets } };
}

const shape = 'Write a list of targets such as `- { name: host-1, zone: a }`, alone or under `targets:`.';

interface Listed {
  readonly list?: readonly Value[];
  /** Pointer of the list. */
  readonly under: string;
  readonly problems: readonly EntryProblem[];
}

function listIn(value: Value): Listed {
  if (Array.isArray(value)) return { list: value as readonly Value[], under: '', problems: [] };
  const wrong = (message: string, pointer: string): Listed => ({
    under: '',
    problems: [{ message, fix: shape, pointer }],
  });
  if (!isMap(value)) return wrong(`The file holds ${shown(value)}, and no list of targets.`, '');
  const strange = Object.keys(value).filter((key) => key !== 'targets' && key !== '$schema');
  const problems = strange.map((key): EntryProblem => {
    const meant = closest(key, ['targets']);
    const fix = meant === undefined ? 'Remove it; a fleet has `targets` alone.' : `Did you mean \`${meant}\`?`;
    return { message: `${quoted(key)} is not known in a fleet.`, fix, pointer: toPointer([key]), aboutKey: true };
  });
  const targets = Object.hasOwn(value, 'targets') ? value['targets'] : undefined;
  if (Array.isArray(targets)) return { list: targets as readonly Value[], under: '/targets', problems };
  if (targets !== undefined) return wrong(`\`targets\` is ${shown(targets)}; it must be a list.`, '/targets');
  const lacking: EntryProblem = { message: 'The fleet has no `targets`.', fix: shape, pointer: '' };
  return { under: '', problems: problems.length > 0 ? problems : [lacking] };
}
