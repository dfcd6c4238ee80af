import { objectShape, scalar, type ObjectShape, type Shape } from './shape.ts';

const string: Shape = { is: 'string' };
const strings: Shape = { is: 'list', element: string };

function list(element: Shape): Shape {
  return { is: 'list', element };
}

/** An account that acted on the forge; `person` is the id of a member of a Team, or empty for anybody else. */
const party: ObjectShape = objectShape('Party', { login: string, person: string, bot: scalar('bool') });

/** A role that a person holds, with the entry and the Team that grant it; `delegatedBy` is empty if it is not delegated. */
const hold: ObjectShape = objectShape('Hold', {
  role: string,
  team: string,
  department: string,
  level: string,
  delegatedBy: string,
});

/** An approval that counts; `notGranted` says what the Teams would grant the person if the entry were valid. */
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

/** An approval that does not count; `commit` is empty if the forge does not report which commit was reviewed. */
const refused: ObjectShape = objectShape('Refused', {
  login: string,
  person: string,
  at: scalar('google.protobuf.Timestamp'),
  commit: string,
  why: string,
});

/** The decisions about exactly the current content. */
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

/** The facts that a gate adds, and their parts. */
export const gateShapes: readonly ObjectShape[] = [review, evidence];
