import type { Config } from '../config.js';
import { mailText } from '../notifications/mail.rules.js';
import { sendBySmtp } from '../notifications/smtp.js';
import { LINK_MAIL, type LinkMail } from './links.js';

const WORDS = {
  invitation: {
    en: { title: 'You are invited', body: 'Work with us in Zhanggui. The link is good for seven days and opens once.' },
    'zh-CN': { title: '邀请您加入', body: '请通过以下链接加入掌柜。链接七天内有效，仅可使用一次。' },
  },
  password: {
    en: { title: 'Set a new password', body: 'Somebody, probably you, asked for this. If it was not you, do nothing.' },
    'zh-CN': { title: '设置新密码', body: '有人（可能是您）请求重设密码。如非本人操作，请忽略。' },
  },
} as const;

/** The worker's side of a mail with a link that lets someone in: opened only now, sent, and kept nowhere. */
export async function sendLinkMail({ mail, vault }: Pick<Config, 'mail' | 'vault'>, sealed: string): Promise<void> {
  if (!mail) return;
  const { kind, url, to, locale, merchantName } = JSON.parse(vault.open(sealed, LINK_MAIL)) as LinkMail;
  const { origin } = new URL(url);
  const item = { ...WORDS[kind][locale], link: url.slice(origin.length), severity: 'info' };
  await sendBySmtp(mail, to, mailText([item], { language: locale, merchantName, publicUrl: origin }));
}
