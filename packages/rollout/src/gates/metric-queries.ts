import { joinWords, readQueryTemplate, type Metric, type QueryPlaceholder } from '@gradus/core/internal';
import type { Plan, RolloutPosition, RolloutState } from '../model.ts';

/** Where a metric is measured. */
export interface MeasuredPlace {
  readonly spec: Pick<RolloutState['spec'], 'artifact'>;
  readonly plan: Plan;
  readonly position: RolloutPosition;
  /** Skipped targets do not count. */
  readonly targets?: RolloutState['targets'];
}

/**
 * A metric with its placeholders replaced: those of the batch that the gate follows, before or after a stage those of the whole stage. The problem
 * is the end of a sentence.
 */
export function metricQueries(metric: Metric, place: MeasuredPlace): Metric | { readonly problem: string } {
  const query = written(metric.query, place);
  if ('problem' in query) return { problem: `its query ${query.problem}` };
  const { samplesQuery } = metric;
  if (samplesQuery === undefined) return { ...metric, query: query.text };
  const samples = written(samplesQuery, place);
  if ('problem' in samples) return { problem: `its samplesQuery ${samples.problem}` };
  return { ...metric, query: query.text, samplesQuery: samples.text };
}

type Written = { readonly text: string } | { readonly problem: string };

function written(query: string, place: MeasuredPlace): Written {
  const template = readQueryTemplate(query);
  if ('problem' in template) return template;
  let text = '';
  for (const part of template.parts) {
    const piece: Written = typeof part === 'string' ? { text: part } : replaced(part, place);
    if ('problem' in piece) return piece;
    text += piece.text;
  }
  return { text };
}

function replaced(placeholder: QueryPlaceholder, place: MeasuredPlace): Written {
  const { name, context } = placeholder;
  if (name === 'batch') return { text: String(place.position.batch + 1) };
  const values = valuesOf(name, place);
  if ('problem' in values) return { problem: `needs {{${name}}}, and ${values.problem}` };
  const isRegex = context === 'regex' || name === 'targets';
  if (!isRegex && values.length > 1) {
    const several = joinWords(values.slice(0, 5), 'and');
    return { problem: `needs one {{${name}}}, and there are ${values.length} (${several}); compare with =~` };
  }
  const text = isRegex ? alternatives(values) : values[0]!;
  return quoted(text, placeholder);
}

type Values = readonly string[] | { readonly problem: string };

function valuesOf(name: string, place: MeasuredPlace): Values {
  if (name === 'version') return [place.spec.artifact.version];
  const targets = targetsAt(place);
  if (targets.length === 0) return { problem: 'there are no targets here' };
  if (name === 'targets') return targets;
  const key = name.slice('labels.'.length);
  const found = targets.map((target) => {
    const planned = place.plan.targets.get(target);
    return name === 'previousVersion' ? planned?.version : own(planned?.labels ?? {}, key);
  });
  const without = targets[found.indexOf(undefined)];
  if (without !== undefined)
    return {
      problem:
        name === 'previousVersion' ? `the version before of ${without} is not known` : `${without} has no label ${key}`,
    };
  return [...new Set(found as string[])].sort();
}

function own(labels: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

function targetsAt({ plan, position, targets }: MeasuredPlace): readonly string[] {
  const { stage, batch, at } = position;
  const batches = plan.stages[stage]?.batches ?? [];
  const names = at === 'gates' ? (batches[batch]?.targets ?? []) : batches.flatMap((each) => each.targets);
  return names.filter((name) => targets?.get(name)?.phase !== 'Skipped');
}

/** A regular expression of RE2 that matches exactly these; PromQL anchors it. */
function alternatives(values: readonly string[]): string {
  const escaped = values.map((value) => value.replaceAll(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`));
  return escaped.length === 1 ? escaped[0]! : `(?:${escaped.join('|')})`;
}

/** Text within a string of PromQL, which has the escapes of Go; a raw string has none. */
function quoted(text: string, { quote }: QueryPlaceholder): Written {
  if (quote === '`')
    return text.includes('`') || text.includes('\r')
      ? {
          problem: `has a value in back quotes that cannot be written there: ${JSON.stringify(text)}; use double quotes`,
        }
      : { text };
  const escaped = text.replaceAll(/[\\"'\p{Cc}]/gu, (character) =>
    character === quote || character === '\\'
      ? `\\${character}`
      : character === '"' || character === "'"
        ? character
        : `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
  return { text: escaped };
}
