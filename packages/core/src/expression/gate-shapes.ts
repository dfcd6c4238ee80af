import { objectShape, scalar, type ObjectShape, type Shape } from './shape.ts';

const string: Shape = { is: 'string' };
const strings: Shape = { is: 'list', element: string };

function list(element: Shape): Shape {
  return { is: 'list', element };
}

/** An account that acted in the forge; `person` is the id of a member of a Team, empty for anybody else. */
const party: ObjectShape = objectShape('Party', { login: string, person: string, bot: scalar('bool') });

/** A role that a person holds, by which entry of which Team; `delegatedBy` is empty for one's own. */
const hold: ObjectShape = objectShape('Hold', {
  role: string,
  team: string,
  department: string,
  level: string,
  delegatedBy: string,
});

/** An approval that counts; `notGranted` says what the Teams would grant the person and do not. */
const approval: ObjectShape = objectShape('Approval', {
  person: string,
  login: string,
  at: scalar('google.protobuf.Timestamp'),
  commit: string,
  departments: strings,
  levels: strings,
  teams: strings,
  holds: list(hold),
  notGranted: strings,
});

/** An approval that does not count; `commit` is empty if the forge does not report what was looked at. */
const refused: ObjectShape = objectShape('Refused', {
  login: string,
  person: string,
  at: scalar('google.protobuf.Timestamp'),
  commit: string,
  why: string,
});

/** What was decided about just the content that there is now. */
const decided: ObjectShape = objectShape('Decided', {
  subject: string,
  approvals: list(approval),
  objections: list(objectShape('Objection', { login: string, person: string })),
  refused: list(refused),
});

const review: ObjectShape = objectShape('Review', {
  number: scalar('int'),
  title: string,
  description: string,
  labels: strings,
  draft: scalar('bool'),
  source: string,
  target: string,
  fork: scalar('bool'),
  author: party,
  pusher: party,
  automation: string,
  revert: string,
  named: strings,
  request: decided,
  changes: { is: 'map', value: decided },
});

const testEvidence: ObjectShape = objectShape('TestEvidence', {
  state: { is: 'string', values: new Set(['passed', 'failed', 'running', 'refused', 'missing']) },
  why: string,
  sources: strings,
  flaky: scalar('int'),
});

const tests: Shape = { is: 'map', value: testEvidence };

const evidence: ObjectShape = objectShape('Evidence', {
  request: tests,
  changes: { is: 'map', value: tests },
});

/** The facts that a gate adds, and what they are made of. */
export const gateShapes: readonly ObjectShape[] = [review, evidence];
