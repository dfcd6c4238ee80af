// Plans a rollout, checks the plan, simulates it, and then carries it out step by step. All of it is in memory.
import {
  approve,
  beginRollout,
  calmWorld,
  lintPlan,
  nextStep,
  type PlanInput,
  planRollout,
  readFleet,
  recordResults,
  type RolloutState,
  simulate,
  statusText,
} from '@gradus/rollout';

const hour = 3_600_000;
const start = Date.parse('2026-03-02T09:00:00Z');

const read = readFleet(
  'name,zone,version\nshop-1,north,1.0\nshop-2,south,1.0\nshop-3,north,1.0\nshop-4,south,1.0\n',
  'csv',
);
if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));

// `spec` of a Rollout document. Parse a manifest with a YAML reader, or write it in code.
const spec: PlanInput['spec'] = {
  change: 'Change/shop-2',
  system: 'System/shop',
  artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' },
  stages: [
    {
      name: 'canary',
      selector: { matchLabels: { zone: 'north' } },
      gates: [{ soak: { duration: 'PT1H' } }, { approval: { groups: ['operations'] } }],
    },
    { name: 'rest', batches: ['50%', '100%'] },
  ],
};
const plan = planRollout({ name: 'shop-2', spec, fleet: read.fleet });
for (const { name, batches } of plan.stages)
  console.log(`${name}: ${batches.map(({ targets }) => targets.join(' ')).join(' | ')}`);
for (const { level, message } of lintPlan({ plan, spec, fleet: read.fleet })) console.log(`${level}: ${message}`);

const facts = { windows: [], calendars: new Map(), zone: 'UTC' };
const simulated = simulate({ name: 'shop-2', spec, plan, start, ...facts }, calmWorld);
console.log(`simulated: ${simulated.outcome} after ${((simulated.endedAt - start) / hour).toFixed(1)} hours`);

// The facts in addition to the state. Read them again before each step; a fact that you cannot read is `{ unreadable: 'why' }`.
const known: Omit<Parameters<typeof nextStep>[1], 'now' | 'runId'> = {
  ...facts,
  lease: hour,
  change: 'implementing',
  owner: 'development',
  policies: { state: 'passed', because: [] },
  others: new Map(),
  groups: new Map(),
  generation: 0,
  answers: new Map(),
  jobs: new Map(),
  teamsOf: (person) => (person === 'olga' ? ['operations'] : []),
  notGranted: () => [],
  rolesOf: () => [],
  obligations: [],
  mayBe: (account, person) => account === person,
};
let now = start;
const origin = { manifest: '', changeType: 'normal', by: 'ann', now };
let state: RolloutState = beginRollout({ name: 'shop-2', spec, plan, ...origin });
for (let step = 1; ; step++) {
  const next = nextStep(state, { ...known, now, runId: `run-${step}` });
  ({ state } = next);
  const { action } = next;
  if (action.do === 'deploy') {
    // Deploy here. Report each target with the version that you observed on it.
    console.log(`deploy ${action.targets.map(({ name, version }) => `${name} ${version}`).join(', ')}`);
    now += hour / 12;
    const done = { generation: action.generation, outcome: 'succeeded', at: now } as const;
    const results = action.targets.map(({ name, version }) => ({ ...done, target: name, version }));
    ({ state } = recordResults(state, { results }, now));
  } else if (action.do === 'wait') {
    console.log(`wait: ${action.because.map(({ text }) => text).join(' ')}`);
    now = action.until ?? now + hour;
    const gate = state.gates.find(({ kind, verdict }) => kind === 'approval' && verdict === 'Waiting');
    if (gate === undefined) continue;
    const approved = approve(state, { place: gate.place, person: 'olga', at: now, source: 'example' });
    if ('state' in approved) ({ state } = approved);
  } else break;
}
console.log(statusText(state, { color: false }));
