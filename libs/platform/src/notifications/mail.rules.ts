import type { Language } from '../http/messages.js';

export interface MailItem {
  title: string;
  body: string;
  link: string | null;
  severity: string;
}

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

const WORDS = {
  en: {
    several: (count: number, merchant: string) => `${count} notifications from ${merchant}`,
    open: 'Open',
    foot: 'You get this mail because of your notification preferences in Zhanggui.',
  },
  'zh-CN': {
    several: (count: number, merchant: string) => `${merchant}：${count} 条新通知`,
    open: '打开',
    foot: '您收到此邮件，是因为您在掌柜中的通知偏好设置。',
  },
} as const;

/** The mail that tells one person of one or several things, as plain text and as HTML that says the same. */
export function mailText(
  items: readonly MailItem[],
  { language, merchantName, publicUrl }: { language: Language; merchantName: string; publicUrl: string | null },
): MailText {
  const words = WORDS[language];
  const [first] = items;
  const subject = items.length === 1 ? `${first!.title} · ${merchantName}` : words.several(items.length, merchantName);
  const linked = items.map((item) => ({
    ...item,
    url: item.link && publicUrl ? publicUrl.replace(/\/$/, '') + item.link : null,
  }));
  const text = linked.map(({ title, body, url }) => [title, body, url].filter(Boolean).join('\n')).join('\n\n');
  const parts = linked.map(
    ({ title, body, url }) =>
      `<p><strong>${escapeHtml(title)}</strong><br>${escapeHtml(body)}${url ? `<br><a href="${escapeHtml(url)}">${words.open}</a>` : ''}</p>`,
  );
  return {
    // A line break in a subject would begin another header.
    subject: subject.replace(/\s+/g, ' '),
    text: `${text}\n\n-- \n${words.foot}\n`,
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${parts.join('\n')}<hr><p><small>${words.foot}</small></p></body></html>`,
  };
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark]!);
