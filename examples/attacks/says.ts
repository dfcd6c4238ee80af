import type { Review, ReviewDecision } from '@gradus/core/forge';
import type { Attack } from './attack.ts';
import type { Commits } from './staged.ts';

type Says = NonNullable<Attack['says']>;
type Change = (decisions: readonly ReviewDecision[], commits: Commits) => readonly ReviewDecision[];

/** The decisions that the forge reports, altered. */
export function saysDecisions(change: Change): Says {
  return (review, commits) => ({ ...review, decisions: change(decisionsOf(review), commits) });
}

/** The decision of one account, altered. */
export function decision(login: string, over: Partial<ReviewDecision>): Says {
  return saysDecisions((all) => all.map((each) => (each.by.login === login ? { ...each, ...over } : each)));
}

/** Another account approves in place of one that did. */
export function instead(login: string, by: string, over: Partial<ReviewDecision> = {}): Says {
  return decision(login, { by: { login: by, bot: false }, ...over });
}

/** Everybody looked at the head. */
export const saysAtHead: Says = saysDecisions((all, { head }) => all.map((each) => ({ ...each, commit: head })));

/** One after the other. */
export function both(...all: readonly Says[]): Says {
  return (review, commits) => all.reduce((said, says) => says(said, commits), review);
}

function decisionsOf({ decisions: given }: Review): readonly ReviewDecision[] {
  if ('unreadable' in given) throw new Error('The shop knows its decisions.');
  return given;
}
