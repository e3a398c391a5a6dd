import { createHmac } from 'node:crypto';
import { type ChatChannel, chatFault, chatRequest, chatUrl } from './chat.rules.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const TEXT = {
  title: 'Import finished',
  body: '12 orders',
  link: { url: 'https://desk.example.com/imports/1', words: 'Open' },
};
const URLS: Record<ChatChannel, string> = {
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k',
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=t',
  feishu: 'https://open.feishu.cn/open-apis/bot/v2/hook/h',
  slack: 'https://hooks.slack.com/services/T/B/x',
};
const request = (channel: ChatChannel, secret: string | null = null, text = TEXT): ReturnType<typeof chatRequest> =>
  chatRequest(channel, new URL(URLS[channel]), text, secret, NOW);

describe('a message to a chat group', () => {
  it('has the shape that WeCom documents', () => {
    expect(request('wecom')).toEqual({
      url: URLS.wecom,
      body: {
        msgtype: 'markdown',
        markdown: { content: '**Import finished**\n12 orders\n[Open](https://desk.example.com/imports/1)' },
      },
    });
  });

  it('has the shape that DingTalk documents, signed in its address', () => {
    const { url, body } = request('dingtalk', 'SECabc');
    const sign = createHmac('sha256', 'SECabc').update(`${NOW}\nSECabc`).digest('base64');
    expect(url).toBe(`${URLS.dingtalk}&timestamp=${NOW}&sign=${encodeURIComponent(sign)}`);
    expect(body).toEqual({
      msgtype: 'markdown',
      markdown: {
        title: 'Import finished',
        text: '#### Import finished\n\n12 orders\n\n[Open](https://desk.example.com/imports/1)',
      },
    });
    expect(request('dingtalk').url).toBe(URLS.dingtalk);
  });

  it('has the shape that Feishu documents, signed in its body', () => {
    const content = {
      post: {
        zh_cn: {
          title: 'Import finished',
          content: [
            [{ tag: 'text', text: '12 orders' }],
            [{ tag: 'a', text: 'Open', href: 'https://desk.example.com/imports/1' }],
          ],
        },
      },
    };
    expect(request('feishu').body).toEqual({ msg_type: 'post', content });
    const sign = createHmac('sha256', `${NOW / 1000}\ns3`).digest('base64');
    expect(request('feishu', 's3').body).toEqual({ timestamp: String(NOW / 1000), sign, msg_type: 'post', content });
  });

  it('has the shape that Slack documents', () => {
    expect(request('slack', null, { ...TEXT, title: 'A <b> & c' }).body).toEqual({
      text: 'A &lt;b&gt; &amp; c',
      blocks: [
        {
          type: 'section',
          text: { type: 'mrkdwn', text: '*A &lt;b&gt; &amp; c*\n12 orders\n<https://desk.example.com/imports/1|Open>' },
        },
      ],
    });
  });

  it('calls nobody, formats nothing of what it quotes, and fits', () => {
    const { body } = request('wecom', null, { ...TEXT, title: '[x](http://evil) <@all> *', body: '订'.repeat(5_000) });
    const { content } = (body as { markdown: { content: string } }).markdown;
    expect(content).toContain('**\\[x\\](http://evil) \\<＠all\\> \\***');
    expect(Buffer.byteLength(content)).toBeLessThan(4_096);
    expect(content).toContain('…');
  });
});

describe('the address of a group', () => {
  it('is one of the service itself, over https', () => {
    for (const [channel, url] of Object.entries(URLS)) expect(chatUrl(channel as ChatChannel, url, [])?.href).toBe(url);
    expect(chatUrl('feishu', 'https://open.larksuite.com/open-apis/bot/v2/hook/h', [])).toBeDefined();
    for (const text of [
      'http://qyapi.weixin.qq.com/x',
      'https://qyapi.weixin.qq.com:8443/x',
      'https://qyapi.weixin.qq.com.evil.com/x',
      'https://a:b@qyapi.weixin.qq.com/x',
      'https://hooks.slack.com/services/x',
      'https://127.0.0.1/x',
      'file:///etc/passwd',
      'nothing',
    ])
      expect(chatUrl('wecom', text, [])).toBeUndefined();
  });

  it('may be another of the settings, over http on this machine only', () => {
    expect(chatUrl('slack', 'http://127.0.0.1:9000/x', ['127.0.0.1:9000'])).toBeDefined();
    expect(chatUrl('slack', 'https://relay.example.com/x', ['relay.example.com'])).toBeDefined();
    expect(chatUrl('slack', 'http://relay.example.com/x', ['relay.example.com'])).toBeUndefined();
    expect(chatUrl('slack', 'http://127.0.0.1:9001/x', ['127.0.0.1:9000'])).toBeUndefined();
  });
});

describe('the answer of a service', () => {
  it('is read as each says that it took the message, or why not', () => {
    expect(chatFault('wecom', 200, '{"errcode":0,"errmsg":"ok"}')).toBeNull();
    expect(chatFault('wecom', 200, '{"errcode":93000,"errmsg":"invalid webhook url"}')).toBe(
      '93000 invalid webhook url',
    );
    expect(chatFault('dingtalk', 200, '{"errcode":310000,"errmsg":"sign not match"}')).toBe('310000 sign not match');
    expect(chatFault('feishu', 200, '{"code":0,"msg":"success"}')).toBeNull();
    expect(chatFault('feishu', 200, '{"StatusCode":0,"StatusMessage":"success"}')).toBeNull();
    expect(chatFault('feishu', 200, '{"code":19021,"msg":"sign match fail"}')).toBe('19021 sign match fail');
    expect(chatFault('slack', 200, 'ok')).toBeNull();
    expect(chatFault('slack', 404, 'no_service')).toBe('HTTP 404 no_service');
    expect(chatFault('wecom', 200, '<html>')).toContain('undefined <html>');
  });
});
