import type { CatalogView } from '../catalog/lookups.ts';
import { asMap } from '../catalog/shape.ts';
import type { CelValue } from '../expression/definition.ts';
import { isUnreadable, type Contributor, type Review } from '../model/review.ts';
import type { ContributorRule, Party } from './party.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** The contributors of a request as parties to it. */
export function contributingParties({ contributors }: Review): Party[] {
  if (isUnreadable(contributors)) return [];
  return contributors.map((contributor) => ({ who: contributor.by, part: partOf(contributor), isExcluded: true }));
}

function partOf({ pushed, signed }: Contributor): string {
  if (pushed !== undefined) return `pushed commit ${pushed.slice(0, 7)} of the request`;
  return signed === undefined ? 'contributed to the request' : `signed commit ${signed.slice(0, 7)} of the request`;
}

/** How many commits a message names. */
const mostNamed = 3;

/** Why it is not known who all contributors are, as a clause with what to do; undefined if it is. */
export function unknownContributors({ contributors, unattributed }: Review): string | undefined {
  if (isUnreadable(contributors))
    return `who contributed commits is not known, and their own approval would not count: ${contributors.unreadable}`;
  if (unattributed.length === 0) return undefined;
  const named = unattributed.slice(0, mostNamed).map((commit) => commit.slice(0, 7));
  const more = unattributed.length > mostNamed ? ` and ${unattributed.length - mostNamed} more` : '';
  return (
    `who contributed ${named.join(', ')}${more} is not known, and their own approval would not count: the forge does not name the person who pushed ` +
    'these commits, and they have no verified signature; push them to a new branch and open the request from there, or sign them'
  );
}

/** How the tier of a Change or System treats contributors: they are also excluded if that is unknown. */
export function ruleOfTier(authority: CatalogView, of: CelValue): ContributorRule {
  return unlessUndecidable(
    () => {
      const entry = asMap(authority.tierOf(of));
      return contributorRule(asMap(entry['change'])['contributors'], isCritical(entry['tier']) ? 'exclude' : 'count');
    },
    () => 'exclude',
  );
}

/** A written rule; anything but its two words is read as the stricter one. */
export function contributorRule(written: CelValue | undefined, otherwise: ContributorRule): ContributorRule {
  if (written === undefined) return otherwise;
  return written === 'count' ? 'count' : 'exclude';
}

/** Tiers 0 and 1, and one that cannot be read. */
function isCritical(tier: CelValue | undefined): boolean {
  return !(typeof tier === 'bigint' && tier > 1n);
}
