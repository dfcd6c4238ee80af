import { loadSide } from './side.ts';
import { catalogHandle } from '../expression/catalog-handle.ts';
import { fromCel } from '../expression/convert.ts';
import type { ExpressionProblem } from '../expression/definition.ts';
import { factTypes } from '../expression/facts.ts';
import { createMeter } from '../expression/meter.ts';
import type { Tree } from '../model/file.ts';
import type { Rulebook } from '../policy/rulebook.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

export type ExpressionResult =
  | { readonly outcome: 'value'; readonly value: unknown }
  | { readonly outcome: 'undecided'; readonly message: string }
  /** The variables for documents of the kind. */
  | { readonly outcome: 'no-document'; readonly names: readonly string[] }
  | { readonly outcome: 'problems'; readonly problems: readonly ExpressionProblem[] };

/** Evaluates one expression on one document, typed as a policy for its kind would be. */
export function evaluateExpression(
  source: string,
  {
    kind,
    name,
    tree,
    rules,
    now,
  }: {
    readonly kind: string;
    readonly name: string;
    readonly tree: Tree;
    readonly rules: Rulebook;
    readonly now: Date;
  },
): ExpressionResult {
  const { view } = loadSide(tree, rules);
  const document = view.catalog.find(kind, name);
  if (!document)
    return { outcome: 'no-document', names: (view.catalog.kinds.get(kind) ?? []).map((known) => known.name) };
  const { file, catalog, authority, now: clock } = factTypes;
  const compiled = rules.language.compile(source, { object: { kind }, file, catalog, authority, now: clock }, 'dyn');
  if (!compiled.ok) return { outcome: 'problems', problems: compiled.problems };
  const meter = createMeter({ evaluation: rules.project.limits.steps, zone: rules.project.timezone });
  const handle = catalogHandle(view);
  const bindings = {
    object: view.value(document),
    file: view.fileOf(document.file, document.vars, 'NONE'),
    catalog: handle,
    authority: handle,
    now,
  };
  return unlessUndecidable<ExpressionResult, ExpressionResult>(
    () => ({ outcome: 'value', value: fromCel(compiled.expression.run(bindings, meter) as never) }),
    ({ message }) => ({ outcome: 'undecided', message }),
  );
}
