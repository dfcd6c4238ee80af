import type { Gate, RolloutSpec, Stage } from '@gradus/core/internal';
import type { ExecutorWork } from '../executor/work.ts';
import { gatesOf } from '../gates/gates-of.ts';
import type { StepFacts } from '../model.ts';
import type { Loss } from './emitted.ts';

type Joined<Key extends string, Rest extends string> = Rest extends '' ? Key : `${Key}.${Rest}`;

/** Paths of the values of a type; lists and maps with free keys have no level of their own. */
type PathOf<T> = T extends readonly (infer Item)[]
  ? PathOf<Item>
  : T extends object
    ? string extends keyof T
      ? ''
      : { [Key in keyof T & string]-?: Joined<Key, PathOf<NonNullable<T[Key]>>> }[keyof T & string]
    : '';

type GateList = 'beforeGates' | 'gates' | 'afterGates';
type StageWithoutGates = Omit<Stage, GateList> & Readonly<Record<GateList, string>>;

/** A field of the manifest, such as `stages.maxConcurrency`. Fields of gates are under `gates`, in whichever list a gate stands. */
export type ManifestField =
  | PathOf<Omit<RolloutSpec, 'stages'> & { readonly stages: StageWithoutGates }>
  | `gates.${PathOf<Gate>}`;

/** The work of Gradus around a rollout that it drives: it keeps the state, accepts orders, notifies people, and accepts only observed versions. */
type RolloutService = 'state' | 'orders' | 'notifications' | 'evidence';

/** Everything that a manifest contains, that a step takes into account, and that an executor receives. */
export type EmittedField =
  | ManifestField
  | `facts.${keyof StepFacts}`
  | `executor.${keyof ExecutorWork}`
  | `service.${RolloutService}`;

/** How an engine treats a field. Texts of `kept` and `unused` are for readers of the table. */
export type Fate<Options> =
  /** It has an effect: another value results in another file. */
  | { readonly kept: string }
  /** It has no effect here, and nothing is lost; or a step of Gradus, or the table of gates, handles it. */
  | { readonly unused: string }
  /** It is lost: by default if the manifest has the field, and always if it is not part of the manifest. */
  | {
      readonly lost: Loss | ((spec: RolloutSpec) => Loss);
      readonly when?: (spec: RolloutSpec, options: Options) => boolean;
    };

/** For each field, so that an engine drops none silently: a new field does not compile until each engine defines how to treat it. */
export type FieldFates<Options> = Readonly<Record<EmittedField, Fate<Options>>>;

/** A fate that is lost; `text` is a sentence. */
export function lost(name: string, text: string): { readonly lost: Loss } {
  return { lost: { name, text } };
}

/** No engine acts on it, and nor does Gradus: reports show it. */
export const shownOnly: Fate<unknown> = { unused: 'only reports show it' };

/** The table of gates of the engine says it, for the gates that the manifest has. */
export const asGate: Fate<unknown> = { unused: 'see the translations of gates' };

/** It has an effect through the plan from which the file is generated. */
export const inPlan: Fate<unknown> = { kept: 'in the plan' };

export function lostFields<Options>(fates: FieldFates<Options>, spec: RolloutSpec, options: Options): readonly Loss[] {
  return (Object.entries(fates) as [EmittedField, Fate<Options>][]).flatMap(([field, fate]) => {
    if (!('lost' in fate)) return [];
    const isLost = fate.when === undefined ? isGiven(field, spec) : fate.when(spec, options);
    if (!isLost) return [];
    return [typeof fate.lost === 'function' ? fate.lost(spec) : fate.lost];
  });
}

/** Whether a manifest has the field; true of what comes from elsewhere. */
function isGiven(field: EmittedField, spec: RolloutSpec): boolean {
  const [first = '', ...rest] = field.split('.');
  if (first === 'facts' || first === 'executor' || first === 'service') return true;
  return first === 'gates' ? has(spec.stages.flatMap(gatesOf), rest) : has(spec, [first, ...rest]);
}

function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => has(item, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  return has((value as Readonly<Record<string, unknown>>)[key], rest);
}
