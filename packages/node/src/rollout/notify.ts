import process from 'node:process';
import type { Notice, Sent } from './notice.ts';
import { slack } from './slack.ts';
import { wecom } from './wecom.ts';

const senders = [
  { name: 'Slack', variable: 'GRADUS_SLACK_WEBHOOK', make: slack },
  { name: 'WeCom', variable: 'GRADUS_WECOM_WEBHOOK', make: wecom },
] as const;

/**
 * Tells everybody whose webhook the environment has, GRADUS_SLACK_WEBHOOK and GRADUS_WECOM_WEBHOOK, and gives a warning for each that
 * could not be told. Never rejects: whether somebody was told changes nothing of a rollout.
 */
export async function notify(notice: Notice, environment: NodeJS.ProcessEnv = process.env): Promise<readonly string[]> {
  if (notice.events.length === 0) return [];
  const warnings = senders.map(async ({ name, variable, make }): Promise<string[]> => {
    const webhook = environment[variable]?.trim() ?? '';
    if (webhook === '') return [];
    const sent: Sent = await make({ webhook })(notice);
    return sent.sent ? [] : [`${name} was not told of ${notice.rollout}: ${sent.why}. Look at ${variable}.`];
  });
  return (await Promise.all(warnings)).flat();
}
