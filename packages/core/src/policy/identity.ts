import type { CatalogRules } from '../catalog/catalog.ts';
import { conversionOf } from '../catalog/document-values.ts';
import type { ConfigurationProblem } from '../model/configuration-error.ts';
import { toCel } from '../expression/convert.ts';
import { EvaluationFailed, type Expression, type Language } from '../expression/definition.ts';
import { factTypes } from '../expression/facts.ts';
import { createMeter } from '../expression/meter.ts';
import { compileGlobs } from '../load/glob.ts';
import type { DocumentSource, Item } from '../model/document.ts';
import type { Project } from './project.ts';
import type { ProjectFile } from './project-file.ts';
import { identitySteps } from './steps.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** Compiles the `identity` of every source; what it gives at run time must be text or an integer. */
export function identities(
  { project, locate }: ProjectFile,
  language: Language,
  problems: ConfigurationProblem[],
): () => Required<Pick<CatalogRules, 'identify' | 'nameByPath'>> {
  const compiled = new Map<DocumentSource, Expression>();
  const variables = { object: { cel: 'dyn' }, file: factTypes.file, key: { cel: 'dyn' }, index: { cel: 'int' } };
  for (const [index, source] of project.sources.entries()) {
    if (source.identity === undefined) continue;
    const result = language.compile(source.identity, variables, 'dyn');
    if (result.ok) compiled.set(source, result.expression);
    else
      problems.push(
        ...locate(result.problems.map(({ message }) => ({ message, pointer: `/spec/documents/${index}/identity` }))),
      );
  }
  return () => namer(compiled, project);
}

/** Names the documents of one tree. */
function namer(
  compiled: ReadonlyMap<DocumentSource, Expression>,
  project: Project,
): Required<Pick<CatalogRules, 'identify' | 'nameByPath'>> {
  const meter = createMeter({ ...identitySteps(project.limits), zone: project.timezone });
  const identify = (item: Named): string => {
    meter.beginEvaluation();
    const name = compiled.get(item.source)?.run(bindings(item), meter);
    if (typeof name !== 'string' && typeof name !== 'bigint')
      throw new EvaluationFailed(`it returns ${name === null ? 'null' : typeof name}, not a string`);
    if (name === '') throw new EvaluationFailed('it returns an empty string');
    return String(name);
  };
  return {
    identify,
    nameByPath(source, path) {
      const reads = compiled.get(source)?.reads;
      if (reads === undefined || [...reads].some((name) => name !== 'file')) return undefined;
      const globs = compileGlobs(source.paths);
      const vars = globs.ok ? globs.globs.match(path) : undefined;
      if (vars === undefined) return undefined;
      // An identity that cannot be computed names nothing, so that its file may hold any document.
      return unlessUndecidable(
        () => identify({ source, file: { path }, pointer: '', value: null, vars }),
        () => undefined,
      );
    },
  };
}

/** As much of an item as its identity is made from. */
type Named = Pick<Item, 'source' | 'pointer' | 'value' | 'vars' | 'doubled'> & {
  readonly file: Pick<Item['file'], 'path'>;
};

function bindings(item: Named): Record<string, unknown> {
  const { path } = item.file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const key = item.pointer.slice(item.pointer.lastIndexOf('/') + 1);
  return {
    object: toCel(item.value, conversionOf(item)),
    file: {
      path,
      dir: path.slice(0, Math.max(0, path.length - name.length - 1)),
      name,
      stem: dot > 0 ? name.slice(0, dot) : name,
      ext: dot > 0 ? name.slice(dot) : '',
      vars: item.vars,
    },
    key,
    index: /^\d+$/.test(key) ? BigInt(key) : 0n,
  };
}
