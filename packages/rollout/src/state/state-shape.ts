import { validators, describeErrors } from '@gradus/core/internal';
import type { GateKind, Phase, TargetPhase } from '../model.ts';

/** What is wrong with a value, as the end of a sentence that begins with its place; undefined if nothing is. */
type Check = (value: unknown, at: string) => string | undefined;

const latestInstant = 8.64e15;

const text: Check = (value, at) => (typeof value === 'string' ? undefined : wrong(at, value, 'a text'));
const word: Check = (value, at) =>
  typeof value === 'string' && value !== '' ? undefined : wrong(at, value, 'a text that is not empty');
const flag: Check = (value, at) => (value === true ? undefined : wrong(at, value, 'true'));
/** A step counts on from it, and must stay a safe integer. */
const mostCounted = 2 ** 52;
const count: Check = (value, at) =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= mostCounted
    ? undefined
    : wrong(at, value, 'a whole number from 0');
const finite: Check = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : wrong(at, value, 'a number');
/** Milliseconds of the epoch. */
const instant: Check = (value, at) =>
  typeof value === 'number' && value >= 0 && value <= latestInstant
    ? undefined
    : wrong(at, value, 'an instant in milliseconds of the epoch');
const span: Check = instant;

function wrong(at: string, value: unknown, wanted: string): string {
  const shown = (JSON.stringify(value) ?? 'nothing').slice(0, 60);
  return `${at} is ${shown}, and must be ${wanted}`;
}

function oneOf(...words: readonly string[]): Check {
  return (value, at) => (words.includes(value as string) ? undefined : wrong(at, value, `one of ${words.join(', ')}`));
}

function matching(pattern: RegExp, wanted: string): Check {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? undefined : wrong(at, value, wanted));
}

function list(item: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return wrong(at, value, 'a list');
    for (const [index, each] of value.entries()) {
      const problem = item(each, `${at}[${index}]`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

function mapOf(item: Check): Check {
  return (value, at) => {
    if (!isObject(value)) return wrong(at, value, 'an object');
    for (const [name, each] of Object.entries(value)) {
      const problem = item(each, `${at}.${name.slice(0, 60)}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** An object with just these members; a name that ends in `?` may be absent. */
function object(members: Readonly<Record<string, Check>>): Check {
  const checks = new Map(
    Object.entries(members).map(([name, check]) => [name.replace(/\?$/, ''), { check, optional: name.endsWith('?') }]),
  );
  return (value, at) => {
    if (!isObject(value)) return wrong(at, value, 'an object');
    const other = Object.keys(value).find((name) => !checks.has(name));
    if (other !== undefined) return `${at} has the member ${JSON.stringify(other.slice(0, 60))}, which is unknown`;
    for (const [name, { check, optional }] of checks) {
      if (!Object.hasOwn(value, name)) {
        if (optional) continue;
        return `${at} has no ${name}`;
      }
      const problem = check(value[name], `${at}.${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A manifest's spec, held against the schema of the kind. */
const spec: Check = (value, at) => {
  const document = { apiVersion: 'gradus.dev/v1', kind: 'Rollout', metadata: { name: 'rollout' }, spec: value };
  const validate = validators.Rollout;
  if (validate(document)) return undefined;
  const [error] = describeErrors(validate.errors ?? [], document);
  const place = (error?.pointer ?? '')
    .split('/')
    .slice(2)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`));
  return `${at}${place.join('')} is not that of a Rollout: ${error?.message.replace(/\.$/, '') ?? 'it does not fit the schema'}`;
};

const target = object({ name: word, labels: mapOf(text), 'domain?': text, 'version?': text });

/** The file of a plan, without its header. */
export const planShape: Check = object({
  rollout: word,
  version: word,
  seed: text,
  fleetSize: count,
  stages: list(
    object({
      name: word,
      'environment?': text,
      batches: list(object({ targets: list(word), cumulative: count })),
      maxConcurrency: count,
    }),
  ),
  left: list(word),
  notes: list(object({ 'stage?': text, text })),
  targets: list(target),
});

/** As tables, in which the compiler misses a member that is new. */
const phases: Readonly<Record<Phase, true>> = {
  Pending: true,
  Progressing: true,
  Paused: true,
  Succeeded: true,
  Failed: true,
  Aborted: true,
  RollingBack: true,
  RolledBack: true,
  Superseded: true,
};
const targetPhases: Readonly<Record<TargetPhase, true>> = {
  Pending: true,
  InProgress: true,
  Succeeded: true,
  Failed: true,
  Skipped: true,
  Unknown: true,
  RolledBack: true,
  Superseded: true,
  Drifted: true,
};

const phase = oneOf(...Object.keys(phases));
const targetPhase = oneOf(...Object.keys(targetPhases));

const targetState = object({
  name: word,
  phase: targetPhase,
  version: text,
  generation: count,
  attempt: count,
  runId: text,
  startedAt: instant,
  'lease?': instant,
  'settledAt?': instant,
  'reason?': text,
  'down?': flag,
  'switching?': flag,
  'switched?': flag,
  'good?': (value, at) => (value === null ? undefined : text(value, at)),
  'observed?': text,
  'from?': word,
});

const gateKinds: Readonly<Record<GateKind, true>> = {
  soak: true,
  metric: true,
  approval: true,
  test: true,
  window: true,
  dependsOn: true,
};

const gate = object({
  place: word,
  kind: oneOf(...Object.keys(gateKinds)),
  verdict: oneOf('Waiting', 'Successful', 'Failed', 'Inconclusive', 'Error'),
  since: instant,
  'decidedAt?': instant,
  reason: text,
  'query?': text,
  'measurements?': list(
    object({
      at: instant,
      verdict: oneOf('Successful', 'Failed', 'Inconclusive', 'Error'),
      'value?': finite,
      reason: text,
    }),
  ),
});

/** The file of a state, without its header. */
export const stateShape: Check = object({
  name: word,
  spec,
  manifest: word,
  changeType: text,
  'rules?': matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit, 40 or 64 hex digits'),
  phase,
  'pausedFrom?': phase,
  'reason?': text,
  position: object({ stage: count, batch: count, at: oneOf('before', 'deploy', 'gates', 'switch', 'after') }),
  generation: count,
  batches: list(list(object({ 'startedAt?': instant, 'doneAt?': instant, heldFor: span }))),
  gates: list(gate),
  approvals: list(object({ place: word, person: word, at: instant, source: text })),
  'revival?': object({ number: count, by: text, at: instant, reason: word }),
  startedAt: instant,
  startedBy: text,
  'finishedAt?': instant,
  'heldSince?': instant,
  'backTo?': text,
  'onlyFailed?': flag,
  'begunAt?': instant,
  'orderedAt?': instant,
  'queued?': flag,
  'supersededBy?': word,
  'inherited?': list(object({ name: word, group: word, labels: mapOf(text), 'domain?': text, 'version?': text })),
  clock: instant,
  targets: list(targetState),
});

/** The short file next to the state, from which rollouts are listed. */
export const headShape: Check = object({
  name: word,
  phase,
  system: word,
  version: word,
  startedAt: instant,
  groups: list(word),
  'begunAt?': instant,
  'queued?': flag,
  'leasedUntil?': instant,
  'reason?': text,
  'finishedAt?': instant,
});

/** The record of a concurrency group, without its header. */
export const groupShape: Check = object({
  name: word,
  targets: list(
    object({
      name: word,
      artifact: word,
      rollout: word,
      intendedAt: instant,
      version: text,
      generation: count,
      phase: targetPhase,
      startedAt: instant,
      'lease?': instant,
      'down?': flag,
      'domain?': text,
      'good?': text,
    }),
  ),
});

/** The file of the whole ref, without its header. */
export const refShape: Check = object({ id: word, generation: count });
