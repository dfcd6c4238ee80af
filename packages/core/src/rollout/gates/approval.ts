import { successful, waiting, type Answered, type Asked } from './gate.ts';

/** People who said yes to just this place. One counts once, and where it is asked, not who started the rollout. */
export function askApproval({ gate, place, state, facts }: Asked): Answered {
  const { groups = [facts.owner], minApprovals = 1, preventSelfApproval = true } = gate.approval!;
  const people = new Set(
    state.approvals
      .filter((approval) => approval.place === place)
      .map(({ person }) => person)
      .filter((person) => !preventSelfApproval || person !== state.startedBy)
      .filter((person) => facts.teamsOf(person).some((team) => groups.includes(team))),
  );
  if (people.size >= minApprovals) return successful(`${[...people].sort().join(', ')} approved`);
  const from = groups.join(' or ');
  return waiting('approval', `${people.size} of ${minApprovals} approvals from ${from} were given for ${place}`);
}
