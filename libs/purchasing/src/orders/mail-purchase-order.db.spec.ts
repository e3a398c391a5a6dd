import { type AddressInfo, createServer, type Server } from 'node:net';
import { inflateSync } from 'node:zlib';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse } from '@zhanggui/inventory';
import { type Actor, type Config, readConfig } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import { addContact } from '../suppliers/write-contacts.js';
import { createPurchaseOrder } from './create-purchase-order.js';
import { mailPurchaseOrder, MAIL_PURCHASE, type PurchaseMailJob, sendPurchaseOrder } from './mail-purchase-order.js';
import { approvePurchaseOrder, submitPurchaseOrder } from './move-purchase-order.js';
import { printPurchaseOrder, readPrintFacts } from './print-purchase-order.js';

let test: TestDatabase;
let server: Server;
let config: Config;
let actor: Actor;
let id: string;
let supplierId: string;
let mails: string[];

/** Speaks as much SMTP as it takes to receive a mail. */
beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  server = createServer((socket) => {
    let taken = '';
    let isData = false;
    socket.write('220 test ESMTP\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      taken += chunk;
      if (isData && !taken.endsWith('\r\n.\r\n')) return;
      if (isData) mails.push(taken);
      const command = isData ? '' : taken.slice(0, 4).toUpperCase();
      isData = command === 'DATA';
      taken = '';
      if (command === 'QUIT') return socket.end('221 bye\r\n');
      socket.write(isData ? '354 go\r\n' : '250 ok\r\n');
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  config = readConfig({
    DATABASE_URL: test.url,
    SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
    SMTP_URL: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    MAIL_FROM: 'desk@example.com',
  });
});
beforeEach(async () => {
  mails = [];
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    const warehouse = await openWarehouse(tx, actor, { code: 'MAIN', name: '主仓' });
    await createProducts(tx, actor, {
      currency: 'GBP',
      products: [{ name: '红灯笼', variants: [{ sku: 'LAMP', price: '1' }] }],
    });
    const [supplier] = await createSuppliers(tx, actor, [{ code: 'S1', name: '深圳明灯', currency: 'GBP' }]);
    supplierId = supplier!.id;
    const lines = [{ sku: 'LAMP', quantity: 12, unitPrice: '2.50' }];
    id = await createPurchaseOrder(tx, actor, { supplierId, warehouseId: warehouse.id, lines, note: '易碎' });
    await submitPurchaseOrder(tx, actor, { id });
    await approvePurchaseOrder(tx, actor, { id });
  });
});
afterAll(async () => {
  server.close();
  await test.close();
});

const mail = (sealedMessage: string | null = null): Promise<void> =>
  test.db.tx(actor, (tx) => mailPurchaseOrder(tx, actor, { id, language: 'zh-CN', sealedMessage }));

/** What a PDF maps its glyphs to, as hexadecimal UTF-16. */
function mapsOf(pdf: Buffer): string {
  const maps: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    try {
      maps.push(inflateSync(pdf.subarray(at + 7, pdf.indexOf('endstream', at))).toString('latin1'));
    } catch {
      // Not every stream is packed so.
    }
  }
  return maps.join('\n');
}

describe('an order on paper', () => {
  it('shows its Chinese text', async () => {
    const facts = await test.db.tx(actor, (tx) => readPrintFacts(tx, actor, id));
    const maps = mapsOf(await printPurchaseOrder(facts, 'zh-CN'));
    for (const character of '采购单深圳明灯红笼易碎')
      expect(maps).toMatch(new RegExp(character.codePointAt(0)!.toString(16), 'i'));
  });

  it('is mailed to the preferred contact with the document attached', async () => {
    await expect(mail()).rejects.toMatchObject({ code: 'contact_without_mail' });
    const contact = { name: '陈立', email: 'chen@example.com', preferred: true };
    await test.db.tx(actor, (tx) => addContact(tx, actor, { supplierId, contact }));
    await mail(config.vault.seal('陈先生，请确认交期。', MAIL_PURCHASE));
    const [job] = await test.db.tx(
      actor,
      (tx) => tx.sql<{ payload: PurchaseMailJob }>`
        SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        WHERE t.identifier = ${MAIL_PURCHASE} AND payload ->> 'id' = ${id}`,
    );
    expect(JSON.stringify(job)).not.toMatch(/chen@|陈/);
    await sendPurchaseOrder(test.db, config, job!.payload);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(/To: .*chen@example\.com/);
    expect(mails[0]).toContain('filename=PO000001.pdf');
    expect(mails[0]).toContain('Content-Type: application/pdf');
  });
});
