import { sameFile } from '../model/file.ts';
import type { Bite, TouchBlocking } from './enforcement.ts';
import type { Facts } from './facts.ts';
import type { FindingDraft } from './finding.ts';
import { operationOf, pairing } from './pairing.ts';
import type { Raw } from './session.ts';

/** Which findings count even if the base has them as well. */
export interface Freshness {
  /**
   * An act or a removal always belongs to this change. Other findings count only in documents that the change touches, and only if a rule
   * says so.
   */
  ofAnswer(raw: Raw): boolean;
  /** A problem that was found before any policy was evaluated. */
  ofProblem(draft: FindingDraft): boolean;
}

export function freshness({ head, base }: Facts, blocksWhenTouched: TouchBlocking): Freshness {
  if (base === undefined) return { ofAnswer: () => false, ofProblem: () => false };
  const before = base.view.catalog;
  const pair = pairing(before);
  const touched = ({ document, path }: Pick<Bite, 'document' | 'path'>): boolean =>
    document
      ? operationOf(document, pair(document)) !== 'NONE'
      : path !== '' && !sameFile(head.view.catalog.tree.get(path), before.tree.get(path));
  const counts = (bite: Bite): boolean => blocksWhenTouched(bite) && touched(bite);
  return {
    ofAnswer({ policy, document, file, deleted }) {
      if (policy.about === 'act' || deleted) return true;
      const path = document?.file.path ?? file?.path ?? '';
      return counts({
        policy: policy.id,
        default: policy.enforcement,
        ...(policy.existing && { existing: policy.existing }),
        path,
        ...(document && { document }),
      });
    },
    ofProblem: ({ finding: { policy, enforcement, location }, about: { document } }) =>
      counts({ policy, default: enforcement, path: location.path, ...(document && { document }) }),
  };
}
