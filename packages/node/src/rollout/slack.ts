import { cutToSize, noticeLines, linkOf, oneLine, type Notice, type Sent } from './notice.ts';
import { post, type WebhookOptions } from './webhook.ts';

/** Characters of the text of a section; longer ones are refused. https://docs.slack.dev/reference/block-kit/blocks/section-block */
const sectionLength = 3000;

/** Tells a channel of Slack, by an incoming webhook (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks). */
export function slack(options: WebhookOptions): (notice: Notice) => Promise<Sent> {
  return (notice) =>
    post(options, message(notice), (text) =>
      text.trim() === 'ok' ? { sent: true } : { sent: false, why: 'the server answers 200, but not as Slack does' },
    );
}

function message(notice: Notice): unknown {
  const lines = noticeLines(notice);
  const url = linkOf(notice);
  const link = url === undefined ? '' : `\n<${escape(url).replaceAll('|', '%7C')}|Details>`;
  const head = `*${escape(cutToSize(oneLine(notice.rollout), 200, lengthEscaped))}*\n`;
  const body = cutToSize(lines.join('\n'), sectionLength - head.length - link.length, lengthEscaped);
  // Verbatim: `@here` and `#channel` in a text stay text.
  const section = { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: `${head}${escape(body)}${link}` } };
  // The text is what a notification shows that cannot show blocks.
  return {
    text: escape(cutToSize(`${oneLine(notice.rollout)}: ${lines.join(' ')}`, sectionLength, lengthEscaped)),
    blocks: [section],
  };
}

/** Slack's three: with them a text could mention everybody, or pass for a link. https://docs.slack.dev/messaging/formatting-message-text */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function lengthEscaped(text: string): number {
  return escape(text).length;
}
