/** A file of the generated repository, with one document. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export const projectText = `apiVersion: gradus.dev/v1
kind: Project
metadata:
  name: bench
spec:
  timezone: Europe/Berlin
  policies: [gradus:baseline, gradus:itil]
`;

/** What the tiers 0 to 3 of the default Grading require of a rollout and of an inspection. */
const asked = [
  { first: '5%', soak: 'PT24H', every: 'P1D' },
  { first: '10%', soak: 'PT4H', every: 'P1W' },
  { first: '25%', soak: 'PT1H', every: 'P1M' },
  { first: '50%', soak: 'PT1H', every: 'P3M' },
] as const;

const servicesOfTeam = 25;

/**
 * About this number of documents (with a difference of less than ten): services of ten documents each, of which six are records of
 * routine work, and a team for every 25 services. All documents pass the packs baseline and itil at the time of the corpus, so that only
 * the check is measured.
 */
export function* documents(size: number): Generator<GeneratedFile> {
  const services = Math.round(size / (10 + 1 / servicesOfTeam));
  for (let index = 0; index < services; index += 1) {
    if (index % servicesOfTeam === 0) yield team(index / servicesOfTeam);
    yield* service(index);
  }
}

function* service(index: number): Generator<GeneratedFile> {
  const name = serviceName(index);
  const folder = `services/${String(Math.floor(index / 100)).padStart(3, '0')}/${name}`;
  yield { path: `${folder}/system.yaml`, text: system(index) };
  yield { path: `${folder}/plan.yaml`, text: plan(index) };
  for (const day of [1, 2]) {
    for (const task of tasks)
      yield { path: `${folder}/records/2026-03-0${day}-${task.name}.yaml`, text: record(index, task, day) };
  }
  const change = changes[index % changes.length]!;
  yield { path: `${folder}/changes/${name}-${change.state}.yaml`, text: change.text(index) };
  yield { path: `${folder}/rollouts/${name}.yaml`, text: rollout(index, change.state) };
}

const serviceName = (index: number): string =>
  `${['checkout', 'catalog', 'search', 'basket'][index % 4]}-${String(index).padStart(5, '0')}`;
const teamName = (index: number): string => `team-${String(Math.floor(index / servicesOfTeam)).padStart(4, '0')}`;
const tierOf = (index: number): number => index % 4;

/** The nearest service before it that is of the most critical tier; none for the first. */
const dependency = (index: number): string =>
  index < 4 ? '' : `\n  dependsOn: [${serviceName((Math.floor(index / 4) - (index % 4 === 0 ? 1 : 0)) * 4)}]`;

function head(kind: string, name: string, title: string): string {
  return `apiVersion: gradus.dev/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n  title: ${title}\n`;
}

function team(number: number): GeneratedFile {
  const name = teamName(number * servicesOfTeam);
  const member = (id: string, department: string, roles: string): string =>
    `    - { id: ${name}-${id}, department: ${department}, level: L2, roles: [${roles}], logins: { github: ${name}-${id} } }\n`;
  const members =
    member('lead', 'operations', 'change-manager, approver') +
    member('dev', 'development', 'requester, implementer') +
    member('test', 'test', 'tester, approver') +
    member('sec', 'security', 'approver');
  return {
    path: `teams/${name}.yaml`,
    text: `${head('Team', name, 'Builds and runs twenty-five services')}spec:\n  members:\n${members}`,
  };
}

function system(index: number): string {
  const name = serviceName(index);
  return `${head('System', name, `Service ${index} of the shop`)}spec:
  owner: ${teamName(index)}
  tier: ${tierOf(index)}
  lifecycle: production
  paths: [services/**/${name}/**]
  functions:
    - { name: answer, title: A shopper gets an answer in time, core: true }
    - { name: report, title: Somebody can see how it is doing, core: false }
  components:
    - name: hosts
      type: hardware
      title: Two machines in two racks
      location: Frankfurt, racks F${index % 40} and F${(index % 40) + 1}
    - name: api
      type: software
      version: 4.1.${index % 10}
      dependsOn: [hosts]
    - name: gateway
      type: interface
      title: What the outside calls
      location: https://${name}.shop.example${dependency(index)}
  environments:
    - { name: production, purpose: production, platform: kubernetes }
    - { name: staging, purpose: staging, platform: kubernetes, mirrors: production }
`;
}

interface Task {
  readonly name: string;
  readonly component: string;
  readonly aspects: readonly string[];
}

const tasks: readonly Task[] = [
  { name: 'inspect-hardware', component: 'hosts', aspects: ['running-state', 'thermal', 'connectivity'] },
  { name: 'inspect-software', component: 'api', aspects: ['functionality', 'compatibility'] },
  { name: 'inspect-interfaces', component: 'gateway', aspects: ['efficiency', 'security'] },
];

function plan(index: number): string {
  const { every } = asked[tierOf(index)]!;
  const list = tasks.map(
    ({ name, component, aspects }) => `    - name: ${name}
      type: inspection
      components: [${component}]
      aspects: [${aspects.join(', ')}]
      every: ${every}
      level: L1
      owner: ${teamName(index)}
      escalation: { to: L2, after: PT1H }
`,
  );
  return `${head('MaintenancePlan', serviceName(index), `Routine work on service ${index}`)}spec:
  system: ${serviceName(index)}
  timezone: Europe/Berlin
  start: 2026-01-12
  reviewedOn: 2026-01-12
  tasks:
${list.join('')}`;
}

function record(index: number, { name, component, aspects }: Task, day: number): string {
  const checks = aspects.map(
    (aspect, at) =>
      `      - { component: ${component}, aspect: ${aspect}, metric: ${aspect}-level, value: ${20 + (index % 7) + at / 2}, limit: 40, unit: points, result: pass, note: As on the days before. }\n`,
  );
  return `${head('WorkRecord', `${serviceName(index)}-${name}-2026-03-0${day}`, `${name} of service ${index}`)}spec:
  type: inspection
  system: ${serviceName(index)}
  plan: ${serviceName(index)}
  task: ${name}
  at: 2026-03-0${day}T07:${String(10 + (index % 40)).padStart(2, '0')}:00+01:00
  by: [${teamName(index)}-lead]
  result: pass
  summary: The round of the morning. Nothing was unusual, and nothing was left for later.
  inspection:
    checks:
${checks.join('')}`;
}

function changeHead(index: number, state: string, summary: string): string {
  return `${head('Change', `${serviceName(index)}-${state}`, `Release of service ${index}`)}spec:
  type: normal
  systems: [${serviceName(index)}]
  summary: ${summary}
  requester: ${teamName(index)}-dev
  implementer: ${teamName(index)}-dev
  assignedTeam: ${teamName(index)}
  category: software
  risk: low
  impact: 2
  urgency: 2
  priority: P3
`;
}

const planned = `  requirements:
    objective: The answer comes within 250 ms for 99 of 100 shoppers.
    justification: Shoppers who wait leave.
    sources: [{ type: feedback, ref: https://tickets.shop.example/1204, count: 31 }]
  design:
    approach: A cache beside the index, filled before a batch takes shoppers.
    impactAnalysis: { services: None is down., data: Unchanged., security: None. }
    rollback: { steps: [Empty the cache, Deploy the version before], tested: true, maxTime: PT10M }
`;

function draft(index: number): string {
  return `${changeHead(index, 'draft', 'Nobody has looked at the costs yet, and it is not said who pays.')}  departments: [development, operations]
  requirements:
    objective: The same answers with half of the memory, so that four services fit where two are now.
    justification: Memory is two fifths of what the hosts cost, and the price rises in summer.
    sources: [{ type: current-state, ref: https://reports.shop.example/memory, note: 61 % in use on average }]
status:
  state: draft
  history:
    - { state: draft, at: 2026-02-16T10:30:00+01:00, by: ${teamName(index)}-dev }
`;
}

function ready(index: number): string {
  return `${changeHead(index, 'ready', 'A cache beside the index.')}${planned}status:
  state: ready
  history:
    - { state: draft, at: 2026-02-11T10:30:00+01:00, by: ${teamName(index)}-dev }
    - { state: ready, at: 2026-02-19T14:30:00+01:00, by: ${teamName(index)}-dev }
`;
}

function closed(index: number): string {
  const tests = ['functional', 'performance', 'compatibility'].map(
    (type) =>
      `      - { type: ${type}, result: pass, evidence: https://ci.shop.example/${index}/${type}, by: ${teamName(index)}-test, at: 2026-01-16T14:20:00+01:00 }\n`,
  );
  const step = (state: string, at: string): string =>
    `    - { state: ${state}, at: ${at}, by: ${teamName(index)}-dev }\n`;
  return `${changeHead(index, 'closed', 'The index is built anew beside the old one.')}${planned}  verification:
    environment: staging
    tests:
${tests.join('')}  handover: { technicalNotes: The cache takes 2 GB., productionConstraints: Not between 18:00 and 22:00. }
  deployment:
    window: { start: 2026-01-20T10:00:00+01:00, end: 2026-01-22T16:00:00+01:00 }
    rollout: ${serviceName(index)}
    actual: { start: 2026-01-20T10:10:00+01:00, end: 2026-01-22T14:40:00+01:00 }
  review: { result: successful, notes: As planned., actions: [], by: ${teamName(index)}-lead, at: 2026-01-27T11:00:00+01:00 }
status:
  state: closed
  history:
${step('draft', '2026-01-08T10:00:00+01:00')}${step('ready', '2026-01-13T15:30:00+01:00')}${step('implementing', '2026-01-20T10:05:00+01:00')}${step('review', '2026-01-22T15:00:00+01:00')}${step('closed', '2026-01-27T11:00:00+01:00')}`;
}

const changes = [
  { state: 'draft', text: draft },
  { state: 'ready', text: ready },
  { state: 'closed', text: closed },
] as const;

function rollout(index: number, change: string): string {
  const { first, soak } = asked[tierOf(index)]!;
  return `${head('Rollout', serviceName(index), `Service ${index}, version 4.2.0`)}spec:
  change: ${serviceName(index)}-${change}
  system: ${serviceName(index)}
  artifact: { name: ${serviceName(index)}, version: 4.2.0, commit: 8d1f3c7e5a09b2464c7d90e8f1a35b6270cd94ef }
  strategy: { type: Staged }
  stages:
    - name: pilot
      environment: production
      selector: { matchLabels: { region: at } }
      batches: ['${first}', '60%']
      gates: [{ soak: { duration: ${soak} } }]
    - name: everywhere
      environment: production
      batches: ['50%']
      gates: [{ soak: { duration: ${soak} } }]
  availability: { maxUnavailable: '10%', topologyKey: zone }
  failurePolicy: { maxFailures: 0, onFailure: Rollback, onInconclusive: Pause }
  rollback: { to: 4.1.3, maxTime: PT15M }
`;
}
