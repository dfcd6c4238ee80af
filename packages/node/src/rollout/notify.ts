import process from 'node:process';
import type { Notice, Sent } from './notice.ts';
import { slack } from './slack.ts';
import { wecom } from './wecom.ts';

const senders = [
  { name: 'Slack', variable: 'GRADUS_SLACK_WEBHOOK', make: slack },
  { name: 'WeCom', variable: 'GRADUS_WECOM_WEBHOOK', make: wecom },
] as const;

/**
 * Notifies the webhooks of the environment, GRADUS_SLACK_WEBHOOK and GRADUS_WECOM_WEBHOOK, and returns a warning for each that
 * could not be notified. Never rejects: a failed notification does not affect the rollout.
 */
export async function notify(notice: Notice, environment: NodeJS.ProcessEnv = process.env): Promise<readonly string[]> {
  if (notice.events.length === 0) return [];
  const warnings = senders.map(async ({ name, variable, make }): Promise<string[]> => {
    const webhook = environment[variable]?.trim() ?? '';
    if (webhook === '') return [];
    const sent: Sent = await make({ webhook })(notice);
    return sent.sent ? [] : [`${name} was not notified of ${notice.rollout}: ${sent.why}. Check ${variable}.`];
  });
  return (await Promise.all(warnings)).flat();
}
