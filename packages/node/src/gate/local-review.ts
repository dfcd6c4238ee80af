import type { Review } from '@gradus/core/forge';
import type { Repository } from '../git/repository.ts';

const unknown = { unreadable: 'the forge was not read' };

/** The facts about a request that are known from a clone alone: its branch and its commits. Its author, pusher and approvers are unknown. */
export function localReview(
  { branch }: Pick<Repository, 'branch'>,
  target: string,
  base: string,
  head: string,
): Review {
  const nobody = { login: '', bot: false };
  return {
    forge: 'github',
    repository: '',
    number: 0,
    url: '',
    title: branch ?? head.slice(0, 7),
    description: '',
    labels: [],
    draft: false,
    author: nobody,
    pusher: nobody,
    contributors: [],
    unattributed: [],
    source: { branch: branch ?? '', repository: '', commit: head },
    target: { branch: target, commit: base },
    decisions: [],
    defaultBranch: unknown,
    rebaseMerging: unknown,
    anchored: unknown,
  };
}
