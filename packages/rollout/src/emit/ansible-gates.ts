import { ansibleText } from './ansible-text.ts';
import { commonLosses } from './common-losses.ts';
import { secondsOf } from './seconds.ts';
import type { GateTranslations } from './translated-gates.ts';

const common = commonLosses('Ansible');

/** Gates as plays; `place` names them as the state does. */
export const ansibleGates: GateTranslations<string, [place: string]> = {
  soak: {
    to: ({ duration }, place) => soakPlay(secondsOf(duration), place),
    loss: {
      name: 'soaks',
      text: 'A soak is a pause of the run: a run that is cut off begins it anew, and nobody looks whether the version stays.',
    },
  },
  metric: { loss: { name: 'metrics', text: 'No metric is asked.' } },
  approval: {
    to: (_, place) => approvalPlay(place),
    loss: {
      name: 'approvers',
      text: 'An approval is a variable of the run: who, how many, and not oneself are not asked.',
    },
  },
  test: { loss: { name: 'tests', text: 'Test gates name jobs of a forge, which Ansible cannot ask.' } },
  window: { loss: common.windows },
  dependsOn: { loss: common.dependsOn },
};

function soakPlay(seconds: number, place: string): string {
  return `
- name: ${ansibleText(`Soak at ${place}`)}
  hosts: localhost
  connection: local
  gather_facts: false
  tasks:
    - name: Wait
      ansible.builtin.wait_for:
        timeout: ${seconds}
`;
}

function approvalPlay(place: string): string {
  return `
- name: ${ansibleText(`Approval at ${place}`)}
  hosts: localhost
  connection: local
  gather_facts: false
  tasks:
    - name: Somebody has said yes
      ansible.builtin.assert:
        that: "'${place}' in (approved | default('')).split(',')"
        fail_msg: 'It waits for approval: run it again with -e approved=${place}'
`;
}
