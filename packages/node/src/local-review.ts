import type { Review } from '@gradus/core';
import type { Repository } from './repository.ts';

/** What a clone alone knows of a request: its branch and its commits. Nobody is known to have written, pushed or approved it. */
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
    source: { branch: branch ?? '', repository: '', commit: head },
    target: { branch: target, commit: base },
    decisions: [],
  };
}
