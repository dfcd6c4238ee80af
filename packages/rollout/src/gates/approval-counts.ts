import { joinWords, type Gate, type RolloutSpec } from '@gradus/core/internal';
import type { RolloutState, StepFacts } from '../model.ts';
import { isOverridePlace, whyNotOverride } from './openness.ts';
import { revivalPlace } from './revival.ts';

type Facts = Pick<StepFacts, 'teamsOf' | 'rolesOf' | 'notGranted' | 'mayBe' | 'owner' | 'windows' | 'calendars'>;

/**
 * Why an approval by a person would not count at a place, as the end of a sentence; undefined if it may. The step decides again, with the
 * Teams of that time. `place` is one that the rollout asks for, and `person` the id of a member.
 */
export function whyNotCounted(state: RolloutState, place: string, person: string, facts: Facts): string | undefined {
  const { spec, startedBy, revival } = state;
  const isStarter = facts.mayBe(startedBy, person);
  const starts = `${person} started the rollout`;
  if (isOverridePlace(place)) return isStarter ? starts : whyNotOverride(place, person, facts);
  const isRetry = revival !== undefined && place === revivalPlace(revival);
  const gate = isRetry ? {} : gateAt(spec, place)?.approval;
  if (gate === undefined) return undefined;
  const { groups = [facts.owner], preventSelfApproval = true } = gate;
  if (preventSelfApproval && isStarter) return starts;
  if (isRetry && facts.mayBe(revival.by, person)) return `${person} retried the rollout`;
  if (facts.teamsOf(person).some((team) => groups.includes(team))) return undefined;
  const broken = facts.notGranted(person).map((why) => `; ${person} ${why}`);
  return `${person} is not a member of ${joinWords(groups, 'or')}${broken.join('')}`;
}

/** The gate at `rest/before/0`, `canary/gates/2/0` or `canary/after/1`. */
function gateAt({ stages }: RolloutSpec, place: string): Gate | undefined {
  const [stage, at, ...numbers] = place.split('/');
  const { beforeGates, gates, afterGates } = stages.find(({ name }) => name === stage) ?? {};
  const list = { before: beforeGates, gates, after: afterGates }[at ?? ''];
  return list?.[Number(numbers.at(-1))];
}
