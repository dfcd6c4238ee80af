import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Event } from '@gradus/rollout';
import { httpServer, type HttpRequest } from '@gradus/testkit/http.ts';
import { cutToSize, type Notice, type Sent } from './notice.ts';
import { notify } from './notify.ts';
import { slack } from './slack.ts';
import { wecom } from './wecom.ts';

const secret = '/services/T0000/B0000/geheim';

const started: Event = { type: 'batch-started', text: 'batch 1 of stage canary started' };
const failed: Event = { type: 'failed', text: 'gate metric: 0.9 is not <= 0.8' };

function notice(events: readonly Event[], more: Partial<Notice> = {}): Notice {
  return { rollout: 'edge-2.4.1', events, ...more };
}

type Answer = (response: ServerResponse, number: number) => void;

const ok: Readonly<Record<'slack' | 'wecom', Answer>> = {
  slack: (response) => response.end('ok'),
  wecom: (response) => response.end('{"errcode":0,"errmsg":"ok"}'),
};

async function tell(
  sender: 'slack' | 'wecom',
  what: Notice,
  answer: Answer = ok[sender],
  timeoutMs = 5000,
): Promise<{ readonly sent: Sent; readonly requests: readonly HttpRequest[] }> {
  await using server = await httpServer((_, response, number) => answer(response, number));
  const make = sender === 'slack' ? slack : wecom;
  const sent = await make({ webhook: server.address + secret, timeoutMs })(what);
  return { sent, requests: server.requests };
}

async function sectionOf(what: Notice): Promise<{ readonly section: string; readonly text: string }> {
  const { sent, requests } = await tell('slack', what);
  expect(sent).toEqual({ sent: true });
  const { text, blocks } = JSON.parse(requests[0]!.body) as {
    text: string;
    blocks: { type: string; text: Record<string, unknown> }[];
  };
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toMatchObject({ type: 'section', text: { type: 'mrkdwn', verbatim: true } });
  return { text, section: String(blocks[0]!.text['text']) };
}

async function contentOf(what: Notice): Promise<string> {
  const { sent, requests } = await tell('wecom', what);
  expect(sent).toEqual({ sent: true });
  const body = JSON.parse(requests[0]!.body) as { msgtype: string; markdown: { content: string } };
  expect(body.msgtype).toBe('markdown');
  return body.markdown.content;
}

test('a text is cut between characters as people see them, at every limit', () => {
  for (let limit = 1; limit <= 40; limit += 1) {
    const text = cutToSize('👩‍🚀'.repeat(20), limit, (each) => each.length);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.replaceAll('👩‍🚀', '')).toBe('…');
  }
  expect(cutToSize('short', 5, (each) => each.length)).toBe('short');
});

describe('Slack', () => {
  test('has a section with a line an event, and a text for where blocks do not show', async () => {
    expect(await sectionOf(notice([started, failed], { url: 'https://ci.example/jobs/1?a=1&b=|' }))).toEqual({
      section:
        '*edge-2.4.1*\nbatch 1 of stage canary started\n⚠ gate metric: 0.9 is not &lt;= 0.8\n<https://ci.example/jobs/1?a=1&amp;b=%7C|Details>',
      text: 'edge-2.4.1: batch 1 of stage canary started ⚠ gate metric: 0.9 is not &lt;= 0.8',
    });
  });

  test('nobody is mentioned and no link is made by what a text says', async () => {
    const { section, text } = await sectionOf(
      notice([{ type: 'target', text: '<!channel> <https://evil.example|ok> &lt;\nnext' }]),
    );
    expect(section).toBe('*edge-2.4.1*\n&lt;!channel&gt; &lt;https://evil.example|ok&gt; &amp;lt; next');
    expect(text).not.toMatch(/[<>\n]/);
  });

  test.each(['x', '&', 'é', '🐙', '👩‍🚀'])(
    'a long text of %j is cut within 3000 characters, and not through an entity',
    async (letter) => {
      const { section, text } = await sectionOf(
        notice([{ type: 'target', text: letter.repeat(5000) }], { url: 'https://ci.example/1' }),
      );
      for (const each of [section, text]) expect(each.length).toBeLessThanOrEqual(3000);
      expect(section.length).toBeGreaterThan(2900);
      const whole = letter === '&' ? '&amp;' : letter;
      const [, body = ''] = section.split('\n');
      expect(body.slice(0, -1).replaceAll(whole, '')).toBe('');
      expect(body.at(-1)).toBe('…');
      expect(section).toMatch(/<https:\/\/ci\.example\/1\|Details>$/);
    },
  );

  test('an address that would fill the message is left out', async () => {
    const { section } = await sectionOf(notice([started], { url: `https://ci.example/${'x'.repeat(3000)}` }));
    expect(section).toBe('*edge-2.4.1*\nbatch 1 of stage canary started');
  });
});

describe('WeCom', () => {
  test('has Markdown with a quoted line an event', async () => {
    expect(await contentOf(notice([started, failed], { url: 'https://ci.example/jobs/(1)' }))).toBe(
      '**edge-2.4.1**\n> batch 1 of stage canary started\n> ⚠ gate metric: 0.9 is not ＜= 0.8\n[Details](https://ci.example/jobs/(1%29)',
    );
  });

  test('nobody is mentioned and no link is made by what a text says', async () => {
    expect(await contentOf(notice([{ type: 'target', text: '<@all> [ok](https://evil.example)\n# big' }]))).toBe(
      '**edge-2.4.1**\n> ＜@all＞ [ok］(https://evil.example) # big',
    );
  });

  test.each(['x', '界', '🐙', '<'])(
    'a long text of %j is cut within 4096 bytes of UTF-8, between characters',
    async (letter) => {
      const content = await contentOf(
        notice([{ type: 'target', text: letter.repeat(5000) }], { url: 'https://ci.example/1' }),
      );
      expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4096);
      expect(Buffer.byteLength(content)).toBeGreaterThan(4080);
      expect(content).toMatch(/…\n\[Details\]\(https:\/\/ci\.example\/1\)$/);
      expect(content).not.toContain('\u{fffd}');
      expect(content.isWellFormed()).toBe(true);
    },
  );

  test.each([
    [
      '{"errcode":45009,"errmsg":"api freq out of limit"}',
      'WeCom answers errcode 45009 (more than 20 messages in a minute)',
    ],
    [
      `{"errcode":93000,"errmsg":"invalid webhook url ${secret}"}`,
      'WeCom answers errcode 93000 (the webhook is not valid, or the bot was removed)',
    ],
    ['{"errcode":1}', 'WeCom answers errcode 1'],
    ['<html>', 'the server answers 200, but not as WeCom does'],
    ['null', 'the server answers 200, but not as WeCom does'],
    ['{"errcode":"0"}', 'the server answers 200, but not as WeCom does'],
  ])('status 200 with %j is a failure', async (body, why) => {
    expect((await tell('wecom', notice([started]), (response) => response.end(body))).sent).toEqual({
      sent: false,
      why,
    });
  });
});

describe.each(['slack', 'wecom'] as const)(
  '%s is not notified, and the warning says why without the address',
  (sender) => {
    const page = `<title>404</title>The requested URL ${secret} was not found`;
    test.each<[string, Answer, string]>([
      [
        'a refusal',
        (response) => response.writeHead(403).end('invalid_token'),
        'the server answers 403 (invalid_token)',
      ],
      ['a page', (response) => response.writeHead(404).end(page), 'the server answers 404'],
      [
        'a page with status 200',
        (response) => response.end(page),
        `the server answers 200, but not as ${sender === 'slack' ? 'Slack' : 'WeCom'} does`,
      ],
      ['a redirect', (response) => response.writeHead(302, { location: '/' }).end(), 'the server answers 302'],
      [
        'a broken connection',
        (response) => void response.destroy(),
        'the server breaks the connection (UND_ERR_SOCKET)',
      ],
      ['silence', () => {}, 'the server does not answer within 0.3 s'],
      [
        'a wait that is too long',
        (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
        'the server answers 429, too many messages, and asks to wait 120 s',
      ],
      [
        'a wait until a day that is far',
        (response) => response.writeHead(429, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }).end(),
        expect.stringMatching(/asks to wait \d{10} s$/) as unknown as string,
      ],
    ])('%s', async (_, answer, why) => {
      const { sent, requests } = await tell(sender, notice([started]), answer, 300);
      expect(sent).toEqual({ sent: false, why });
      expect(requests).toHaveLength(1);
      expect(JSON.stringify(sent)).not.toContain('geheim');
    });

    test('it waits as long as requested, and tries again', async () => {
      const began = performance.now();
      const { sent, requests } = await tell(sender, notice([started]), (response, number) =>
        number === 1 ? response.writeHead(429, { 'retry-after': '1' }).end() : ok[sender](response, number),
      );
      expect(sent).toEqual({ sent: true });
      expect(requests).toHaveLength(2);
      expect(requests[1]!.body).toBe(requests[0]!.body);
      expect(performance.now() - began).toBeGreaterThan(950);
    });

    test('it gives up after three times', async () => {
      const { sent, requests } = await tell(sender, notice([started]), (response) =>
        response.writeHead(429, { 'retry-after': '0' }).end(),
      );
      expect(sent).toMatchObject({ sent: false });
      expect(requests).toHaveLength(3);
    });
  },
);

describe('the environment names the webhooks', () => {
  test('both, each with its message', async () => {
    await using one = await httpServer((_, response) => ok.slack(response, 1));
    await using two = await httpServer((_, response) => ok.wecom(response, 1));
    const environment = {
      GRADUS_SLACK_WEBHOOK: one.address + secret,
      GRADUS_WECOM_WEBHOOK: `${two.address}/send?key=geheim\n`,
    };
    expect(await notify(notice([started]), environment)).toEqual([]);
    expect([one.requests.map(({ url }) => url), two.requests.map(({ url }) => url)]).toEqual([
      [secret],
      ['/send?key=geheim'],
    ]);
  });

  test('nobody, and of nothing', async () => {
    expect(await notify(notice([started]), { GRADUS_SLACK_WEBHOOK: '' })).toEqual([]);
    expect(await notify(notice([]), { GRADUS_SLACK_WEBHOOK: 'geheim' })).toEqual([]);
  });

  test.each(['geheim', 'http://hooks.example/geheim', 'file:///geheim'])(
    '%j is not a webhook, and the other is notified all the same',
    async (webhook) => {
      await using two = await httpServer((_, response) => ok.wecom(response, 1));
      const warnings = await notify(notice([started]), {
        GRADUS_SLACK_WEBHOOK: webhook,
        GRADUS_WECOM_WEBHOOK: two.address,
      });
      expect(warnings).toEqual([
        'Slack was not notified of edge-2.4.1: its webhook is not an address that begins with https://. Check GRADUS_SLACK_WEBHOOK.',
      ]);
      expect(two.requests).toHaveLength(1);
    },
  );
});
