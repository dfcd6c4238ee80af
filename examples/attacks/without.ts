// Loaded by Node with --import: removes the guard in GRADUS_WITHOUT from the module that contains it. The product has no switch for that.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import process from 'node:process';
import type { AttackGuard, Guards } from './attack.ts';

type PolicyGuard = Extract<AttackGuard, { policy: string }>;
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
interface Policy {
  readonly name: string;
  readonly spec: { readonly [key: string]: Json; readonly validations: readonly { readonly name: string }[] };
}

const taken = JSON.parse(process.env['GRADUS_WITHOUT'] ?? 'null') as Guards | null;
const guards: readonly AttackGuard[] = taken === null ? [] : [taken, ...(taken.and ? [taken.and] : [])];
const root = new URL('../../', import.meta.url);

const targetOf = (guard: AttackGuard): string =>
  new URL('policy' in guard ? 'packages/core/src/generated/packs.ts' : guard.file, root).href;
const byTarget = Map.groupBy(guards, targetOf);
let loaded = 0;

if (guards.length > 0) {
  registerHooks({
    load(url, context, next) {
      const of = byTarget.get(url);
      if (of === undefined) return next(url, context);
      const text = readFileSync(new URL(url), 'utf8');
      if (++loaded === byTarget.size) process.env['GRADUS_WITHOUT_DONE'] = '1';
      const source = of.reduce(
        (left, guard) => ('policy' in guard ? inPacks(left, guard) : replaced(left, guard, guard.file)),
        text,
      );
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}

function replaced(text: string, { replace, by }: { replace: string; by: string }, where: string): string {
  const parts = text.split(replace);
  if (parts.length !== 2) throw new Error(`${where} has the guard ${parts.length - 1} times: ${replace}`);
  return parts.join(by);
}

/** The packs are lines of JSON in JSON: `"itil": "[…]",`. */
function inPacks(text: string, given: PolicyGuard): string {
  const [pack = '', name = ''] = given.policy.split('/');
  let found = 0;
  const lines = text.split('\n').map((line) => {
    const [, key, json] = /^\s*"([^"]+)": (".*"),?$/.exec(line) ?? [];
    if (key !== pack || json === undefined) return line;
    const policies = (JSON.parse(JSON.parse(json) as string) as Policy[]).map((policy) => {
      if (policy.name !== name) return policy;
      found++;
      return 'validation' in given ? withoutQuestion(policy, given) : withoutText(policy, given);
    });
    return `${JSON.stringify(key)}: ${JSON.stringify(JSON.stringify(policies))},`;
  });
  if (found !== 1) throw new Error(`There is no policy ${given.policy}.`);
  return lines.join('\n');
}

function withoutQuestion(policy: Policy, { validation }: Extract<AttackGuard, { validation: string }>): Policy {
  const validations = policy.spec.validations.filter((one) => one.name !== validation);
  if (validations.length === policy.spec.validations.length)
    throw new Error(`There is no ${policy.name}/${validation}.`);
  return { ...policy, spec: { ...policy.spec, validations } };
}

/** JSON escapes line breaks and quotes, and expressions are wrapped: texts are compared as the policy has them. */
function withoutText(policy: Policy, { replace, by }: { replace: string; by: string }): Policy {
  const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);
  const given = { replace: escaped(replace), by: escaped(by) };
  return JSON.parse(replaced(JSON.stringify(policy), given, policy.name)) as Policy;
}
