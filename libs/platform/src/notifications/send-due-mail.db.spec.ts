import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { type Actor, type Tx, uuid7 } from '../db/index.js';
import '../http/index.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import './index.js';
import { mailText } from './mail.rules.js';
import { sendDueMail } from './send-due-mail.js';

let test: TestDatabase;
let actor: Actor;
let server: Server;
let smtpUrl: string;
/** What came, from MAIL FROM to the final dot. */
let mails: string[];
let refusing = false;

/** Speaks as much SMTP as it takes to receive a mail. */
beforeAll(async () => {
  test = await testDatabase();
  server = createServer((socket) => {
    let taken = '';
    let isData = false;
    socket.write('220 test ESMTP\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      taken += chunk;
      if (isData) {
        if (!taken.endsWith('\r\n.\r\n')) return;
        mails.push(taken);
        isData = false;
      }
      const command = taken.slice(0, 4).toUpperCase();
      taken = '';
      if (command === 'QUIT') return socket.end('221 bye\r\n');
      if (command === 'DATA') isData = true;
      socket.write(command === 'RCPT' && refusing ? '451 later\r\n' : command === 'DATA' ? '354 go\r\n' : '250 ok\r\n');
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  smtpUrl = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`;
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  [mails, refusing] = [[], false];
});
afterAll(async () => {
  server.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const states = async (): Promise<string[]> =>
  (await tx((t) => t.sql<{ mail: string }>`SELECT mail FROM platform.notification ORDER BY id`)).map(
    ({ mail }) => mail,
  );

const due = (when: string): Promise<number> =>
  tx(
    (t) => t.run`
      INSERT INTO platform.notification (id, user_id, kind, severity, params, link, in_app, mail, mail_at)
      VALUES (${uuid7()}, ${actor.id}, 'import.done', 'info', '{"fileName": "März.csv", "ordersPlaced": 3, "problemRows": 0}', '/imports/1',
        true, 'due', now() + ${when}::interval)`,
  );
const send = (
  mail: { smtpUrl: string; from: string } | null = { smtpUrl, from: 'Desk <desk@example.com>' },
): Promise<void> => sendDueMail(test.db, { mail, publicUrl: 'https://desk.example.com' }, actor.merchantId, actor.id);

describe('mail that is due', () => {
  it('goes out as one, to the person, and only once', async () => {
    await due('-1 minute');
    await due('-1 second');
    await due('1 hour');
    await send();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain(`To: Olive Owner <${actor.id}@example.com>`);
    expect(mails[0]).toMatch(/Subject: 2 notifications from Shop/);
    expect(mails[0]).toContain('https://desk.example.com/imports/1');
    expect(await states()).toEqual(['sent', 'sent', 'due']);
    await send();
    expect(mails).toHaveLength(1);
  });

  it('stays due when the server does not take it', async () => {
    await due('-1 minute');
    refusing = true;
    await expect(send()).rejects.toThrow();
    expect(await states()).toEqual(['due']);
    refusing = false;
    await send();
    expect([mails.length, await states()]).toEqual([1, ['sent']]);
  });

  it('is let be where no mail goes out, and where the person works here no more', async () => {
    await due('-1 minute');
    await send(null);
    expect(await states()).toEqual(['off']);
    await due('-1 minute');
    await test.db.directory((t) => t.run`UPDATE directory.app_user SET disabled_at = now() WHERE id = ${actor.id}`);
    await send();
    expect([mails, await states()]).toEqual([[], ['off', 'off']]);
  });
});

describe('the text of a mail', () => {
  it('says the same as text and as HTML, in the person’s language, and lets no name become markup or a header', () => {
    const item = { title: '<b>&"\r\nBcc: x@y', body: '正文', link: '/a?b=1&c=2', severity: 'info' };
    const { subject, text, html } = mailText([item], {
      language: 'zh-CN',
      merchantName: '小店',
      publicUrl: 'https://d.example/',
    });
    expect(subject).toBe('<b>&" Bcc: x@y · 小店');
    expect(text).toContain('https://d.example/a?b=1&c=2');
    expect(html).toContain('&lt;b&gt;&amp;&quot;');
    expect(html).toContain('href="https://d.example/a?b=1&amp;c=2">打开</a>');
    const several = mailText([item, item], { language: 'zh-CN', merchantName: '小店', publicUrl: null });
    expect(several.subject).toBe('小店：2 条新通知');
    expect(several.html).not.toContain('href');
  });
});
