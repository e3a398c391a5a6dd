import type { Config } from '../config.js';
import type { MailText } from './mail.rules.js';

const ANSWER_MS = 20_000;

export interface MailAttachment {
  filename: string;
  content: Buffer;
  contentType: string;
}

/** Hands one mail to the server of the settings; throws when it is not taken. */
export async function sendBySmtp(
  { smtpUrl, from }: NonNullable<Config['mail']>,
  to: { name: string; address: string },
  content: MailText & { attachments?: MailAttachment[] },
): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(smtpUrl, {
    // Files and addresses named in a text are never fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const timeout = AbortSignal.timeout(ANSWER_MS);
  timeout.addEventListener('abort', () => transport.close());
  try {
    await transport.sendMail({ from, to, ...content });
  } finally {
    transport.close();
  }
}
