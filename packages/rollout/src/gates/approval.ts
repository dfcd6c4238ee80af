import { joinWords } from '@gradus/core/internal';
import { successful, waiting, type Answered, type GateAnswer, type GateDefinition } from './gate.ts';

export const approvalGate: GateDefinition<'approval'> = {
  ask: askApproval,
  question: undefined,
  byPeople: true,
  needs: ({ groups, minApprovals = 1 }) => {
    const count = minApprovals === 1 ? 'an approval' : `${minApprovals} approvals`;
    return { unknownWait: `${count} of ${groups === undefined ? 'the owner' : joinWords(groups, 'or')}` };
  },
};

/** People who approved exactly this place. Each counts once; if the gate says so, the person who started the rollout does not count. */
function askApproval({ gate, place, state, facts }: GateAnswer<'approval'>): Answered {
  const { groups = [facts.owner], minApprovals = 1, preventSelfApproval = true } = gate;
  const given = state.approvals.filter((approval) => approval.place === place).map(({ person }) => person);
  const others = given.filter((person) => !preventSelfApproval || !facts.mayBe(state.startedBy, person));
  const people = new Set(others.filter((person) => facts.teamsOf(person).some((team) => groups.includes(team))));
  if (people.size >= minApprovals) return successful(`${[...people].sort().join(', ')} approved`);
  const from = groups.join(' or ');
  const broken = [...new Set(others)].flatMap((person) => facts.notGranted(person).map((why) => `${person} ${why}`));
  const because = broken.length === 0 ? '' : `; ${broken.join('; ')}`;
  return waiting(
    'approval',
    `${people.size} of ${minApprovals} approvals from ${from} were given for ${place}${because}`,
  );
}
