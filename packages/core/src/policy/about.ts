import type { PolicyProblem } from './compiler.ts';
import type { Operation, PolicyAbout, Scope } from './policy.ts';

/** What a policy states about the changes that it covers. */
export interface AboutSpec {
  readonly title: string;
  readonly about?: PolicyAbout;
  readonly scope?: Scope;
  readonly operations?: readonly Operation[];
  readonly kinds?: readonly string[];
}

/** Whether a policy is about acts or states, and for which operations. */
export interface About {
  readonly about: PolicyAbout;
  readonly operations: ReadonlySet<Operation>;
  readonly problems: readonly PolicyProblem[];
}

/**
 * A policy that excludes untouched documents can mean two things: this must not be done, or this must not be the case. They differ if a
 * document already fails: an edit of it is a new act, but an old state. Gradus does not guess which one is meant.
 */
export function aboutOf(spec: AboutSpec): About {
  const { operations, about } = spec;
  if (about === 'act' && operations?.includes('NONE') === true) {
    return { about, operations: new Set(operations), problems: [actWithoutChange] };
  }
  const leavesOut = operations !== undefined && !operations.includes('NONE');
  return {
    about: about ?? 'state',
    operations: new Set(operations ?? (about === 'act' ? ['CREATE', 'UPDATE'] : allButDelete)),
    problems: leavesOut && about === undefined ? [undecided(spec, '/spec/match/operations')] : [],
  };
}

/** Once a change, and of facts that the target has as well: the same two meanings. */
export function undecidedDiff(title: string): PolicyProblem {
  return undecided({ title, scope: 'diff' }, '/spec/scope');
}

const allButDelete: readonly Operation[] = ['CREATE', 'UPDATE', 'NONE'];

const actWithoutChange: PolicyProblem = {
  pointer: '/spec/match/operations',
  message: '`about: act` is about what a change does, but NONE selects documents that a change does not touch.',
  fix: 'Remove NONE, or write `about: state`.',
};

const done: Readonly<Record<Operation, string>> = {
  CREATE: 'created',
  UPDATE: 'updated',
  DELETE: 'deleted',
  NONE: 'left alone',
};

const deeds: Readonly<Record<Operation, string>> = {
  CREATE: 'create',
  UPDATE: 'update',
  DELETE: 'delete',
  NONE: 'leave alone',
};

function undecided({ title, scope, operations = [], kinds = [] }: AboutSpec, pointer: string): PolicyProblem {
  const ofKind = kinds.length > 0 ? ` of kind ${oneOf(kinds)}` : '';
  const subject = scope === 'files' ? 'a file' : `a document${ofKind}`;
  const when =
    scope === 'diff'
      ? 'is checked once for each change'
      : `is checked only when ${subject} is ${oneOf(operations.map((each) => done[each]))}`;
  const act = scope === 'diff' ? 'make a change' : `${oneOf(operations.map((each) => deeds[each]))} ${subject}`;
  const state = scope === 'diff' ? 'the repository' : subject;
  return {
    pointer,
    message: `The policy "${title}" ${when}, and has neither \`about: act\` nor \`about: state\`.`,
    fix:
      `Write \`about: act\` if nobody may ${act} against this rule: every such change is then judged by itself, and a violation is new ` +
      `even where it was there before. Write \`about: state\` if ${state} has to keep this rule: it is then compared with the target, ` +
      'and a violation that was there before does not block.',
  };
}

/** `a`, `a or b`, `a, b or c`. */
function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
