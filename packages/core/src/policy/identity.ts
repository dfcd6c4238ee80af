import type { Naming } from '../catalog/catalog.ts';
import type { ConfigurationProblem } from '../configuration-error.ts';
import { toCel } from '../expression/convert.ts';
import type { Expression, Language } from '../expression/definition.ts';
import { factTypes } from '../expression/facts.ts';
import { createMeter } from '../expression/meter.ts';
import type { DocumentSource, Item } from '../model/document.ts';
import type { ProjectFile } from './project-file.ts';

/** Compiles the `identity` of every source; what it gives at run time must be text or an integer. */
export function identities(
  { project, locate }: ProjectFile,
  language: Language,
  problems: ConfigurationProblem[],
): Naming['identify'] {
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
  const meter = createMeter({ evaluation: project.limits.steps, run: Number.MAX_SAFE_INTEGER, zone: project.timezone });
  return (item) => {
    meter.beginEvaluation();
    const name = compiled.get(item.source)?.run(bindings(item), meter);
    if (typeof name !== 'string' && typeof name !== 'bigint')
      throw new Error(`it gives ${name === null ? 'null' : typeof name}, not text`);
    if (name === '') throw new Error('it gives an empty text');
    return String(name);
  };
}

function bindings(item: Item): Record<string, unknown> {
  const { path } = item.file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const key = item.pointer.slice(item.pointer.lastIndexOf('/') + 1);
  return {
    object: toCel(item.value, { nulls: item.source.nulls }),
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
