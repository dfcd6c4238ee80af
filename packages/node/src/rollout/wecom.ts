import { cutToSize, noticeLines, linkOf, oneLine, type Notice, type Sent } from './notice.ts';
import { post, type WebhookOptions } from './webhook.ts';

/** Bytes of UTF-8 that the content may have; longer ones are refused. https://developer.work.weixin.qq.com/document/path/91770 */
const contentBytes = 4096;

/** Tells a group of WeCom, by its bot. */
export function wecom(options: WebhookOptions): (notice: Notice) => Promise<Sent> {
  return (notice) => post(options, { msgtype: 'markdown', markdown: { content: content(notice) } }, read);
}

function content(notice: Notice): string {
  const url = linkOf(notice);
  const link = url === undefined ? '' : `\n[Details](${url.replaceAll(')', '%29')})`;
  const head = `**${cutToSize(plain(notice.rollout), 200, bytes)}**\n`;
  const body = noticeLines(notice)
    .map((line) => `> ${plain(line)}`)
    .join('\n');
  return `${head}${cutToSize(body, contentBytes - bytes(head) - bytes(link), bytes)}${link}`;
}

/** Its Markdown has no escapes, and `<@name>` mentions people: brackets that would act are put as their wide form. */
function plain(text: string): string {
  return oneLine(text).replaceAll('<', '＜').replaceAll('>', '＞').replaceAll('](', '］(');
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

const meanings: Readonly<Record<number, string>> = {
  40058: 'it does not take the message',
  45009: 'more than 20 messages in a minute',
  93000: 'the webhook is not valid, or the bot was removed',
};

/** It always answers 200; `errcode` has the result. https://developer.work.weixin.qq.com/document/path/90313 */
function read(text: string): Sent {
  let errcode: unknown;
  try {
    errcode = (JSON.parse(text) as { errcode?: unknown } | null)?.errcode;
  } catch {
    // Not from WeCom.
  }
  if (errcode === 0) return { sent: true };
  if (typeof errcode !== 'number') return { sent: false, why: 'the server answers 200, but not as WeCom does' };
  return {
    sent: false,
    why: `WeCom answers errcode ${errcode}${errcode in meanings ? ` (${meanings[errcode]})` : ''}`,
  };
}
