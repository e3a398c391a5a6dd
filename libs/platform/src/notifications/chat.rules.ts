import { createHmac } from 'node:crypto';

export const CHAT_CHANNELS = ['wecom', 'dingtalk', 'feishu', 'slack'] as const;

export type ChatChannel = (typeof CHAT_CHANNELS)[number];

export interface ChatText {
  title: string;
  body: string;
  /** Where to look, with the words that lead there. */
  link: { url: string; words: string } | null;
}

/** Where the robots of each service listen. */
const HOSTS: Record<ChatChannel, readonly string[]> = {
  wecom: ['qyapi.weixin.qq.com'],
  dingtalk: ['oapi.dingtalk.com'],
  feishu: ['open.feishu.cn', 'open.larksuite.com'],
  slack: ['hooks.slack.com'],
};

/** WeCom takes 4,096 bytes of Markdown, the others more. */
const MOST_BYTES = 3_800;

/**
 * The address of a group's robot, checked: https at the service's own host and port, without name or password. `extraHosts` are those
 * of the settings, where http is allowed on this machine. Undefined when it is none.
 */
export function chatUrl(channel: ChatChannel, text: string, extraHosts: readonly string[]): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username || url.password) return undefined;
  const isOurs = extraHosts.includes(url.host);
  const isHere = isOurs && url.protocol === 'http:' && url.hostname === '127.0.0.1';
  const isService = HOSTS[channel].includes(url.host);
  return isHere || (url.protocol === 'https:' && (isService || isOurs)) ? url : undefined;
}

/** The request that tells a group something: where it goes and its JSON, signed where the service signs. */
export function chatRequest(
  channel: ChatChannel,
  url: URL,
  text: ChatText,
  secret: string | null,
  now: number,
): { url: string; body: object } {
  const short = { ...text, title: cut(text.title, 200), body: cut(text.body, MOST_BYTES - 800) };
  if (channel === 'dingtalk') return { url: signDingTalk(url, secret, now), body: dingTalkBody(short) };
  if (channel === 'feishu') return { url: url.href, body: { ...feishuSign(secret, now), ...feishuBody(short) } };
  return { url: url.href, body: channel === 'wecom' ? weComBody(short) : slackBody(short) };
}

const weComBody = ({ title, body, link }: ChatText): object => ({
  msgtype: 'markdown',
  markdown: { content: lines(`**${plain(title)}**`, plain(body), link && `[${link.words}](${link.url})`) },
});

const dingTalkBody = ({ title, body, link }: ChatText): object => ({
  msgtype: 'markdown',
  markdown: {
    title,
    // DingTalk breaks a line only after an empty one.
    text: [`#### ${plain(title)}`, plain(body), link && `[${link.words}](${link.url})`].filter(Boolean).join('\n\n'),
  },
});

const feishuBody = ({ title, body, link }: ChatText): object => ({
  msg_type: 'post',
  content: {
    post: {
      zh_cn: {
        title,
        content: [
          ...(body ? [[{ tag: 'text', text: body }]] : []),
          ...(link ? [[{ tag: 'a', text: link.words, href: link.url }]] : []),
        ],
      },
    },
  },
});

const slackBody = ({ title, body, link }: ChatText): object => ({
  text: slackPlain(title),
  blocks: [
    {
      type: 'section',
      text: {
        type: 'mrkdwn',
        text: lines(`*${slackPlain(title)}*`, slackPlain(body), link && `<${link.url}|${slackPlain(link.words)}>`),
      },
    },
  ],
});

/** DingTalk: base64 of HMAC-SHA256 with the secret over milliseconds, a line break and the secret; in the address. */
function signDingTalk(url: URL, secret: string | null, now: number): string {
  if (secret === null) return url.href;
  const signed = new URL(url);
  signed.searchParams.set('timestamp', String(now));
  signed.searchParams.set('sign', createHmac('sha256', secret).update(`${now}\n${secret}`).digest('base64'));
  return signed.href;
}

/** Feishu: base64 of HMAC-SHA256 over nothing, with seconds, a line break and the secret as the key; in the body. */
function feishuSign(secret: string | null, now: number): object {
  if (secret === null) return {};
  const timestamp = String(Math.floor(now / 1000));
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).digest('base64') };
}

/** What a service answers when it did not take a message; null when it did. They say 200 either way, but for Slack. */
export function chatFault(channel: ChatChannel, status: number, body: string): string | null {
  if (status !== 200) return `HTTP ${status} ${body.slice(0, 200)}`.trim();
  if (channel === 'slack') return body.trim() === 'ok' ? null : body.slice(0, 200);
  const answer = parse(body);
  const code = channel === 'feishu' ? (answer.code ?? answer.StatusCode) : answer.errcode;
  return code === 0 ? null : `${code} ${answer.errmsg ?? answer.msg ?? body}`.slice(0, 200);
}

/** What these services say of a message, under the names that each of them has. */
interface Said {
  errcode?: number;
  errmsg?: string;
  code?: number;
  msg?: string;
  StatusCode?: number;
}

function parse(body: string): Said {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null ? (answer as Said) : {};
  } catch {
    return {};
  }
}

const lines = (...parts: (string | null)[]): string => parts.filter(Boolean).join('\n');

/** Text that Markdown leaves as it is, and that calls nobody by `@` or `<@…>`. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, (mark) => `\\${mark}`).replaceAll('@', '＠');

const slackPlain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cut(text: string, bytes: number): string {
  let short = text;
  while (Buffer.byteLength(short) > bytes) short = short.slice(0, Math.floor(short.length * 0.9));
  return short === text ? text : `${short.trimEnd()}…`;
}
