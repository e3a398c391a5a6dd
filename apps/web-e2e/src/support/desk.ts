import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Actor,
  addMember,
  createMerchant,
  createUser,
  hashPassword,
  makeApiKey,
  Shop,
  uuid7,
} from '@zhanggui/platform';
import { type TestDatabase, testDatabase } from '@zhanggui/platform/testing';
import { PERMISSIONS } from '@zhanggui/shared';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { Client } from './client.js';
import { startApi, startWorker } from './program.js';

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** A merchant's desk: the real processes on a database of their own, people who can sign in, and a browser. */
export interface Desk {
  url: string;
  browser: Browser;
  owner: Person;
  operator: Person;
  viewer: Person;
  /** Somebody more, with a role of the product by its code. */
  hire(name: string, role: string): Promise<Person>;
  /** Calls the API with a key of the owner's role, named "Web shop connector". */
  shopProgram: Client;
  /** Opens a shop that ships from the warehouse; its id. */
  openShop(code: string, name: string, warehouseId: string): Promise<string>;
  /** As if so many units had been sold from a warehouse on each day of the last year. */
  sellForAYear(warehouseId: string, variantId: string, perDay: number): Promise<void>;
  close(): Promise<void>;
}

export async function openDesk({
  mustChangePassword = false,
  env: more = {},
}: { mustChangePassword?: boolean; env?: Record<string, string> } = {}): Promise<Desk> {
  const test = await testDatabase([Shop]);
  const filesDir = mkdtempSync(path.join(tmpdir(), 'zhanggui-browser-'));
  const merchantId = uuid7();
  await createMerchant(test.db, {
    id: merchantId,
    name: 'Lantern & Co 灯笼铺',
    timeZone: 'Europe/London',
    currency: 'GBP',
    locale: 'en',
  });
  const hire = makeHire(test, merchantId, await hashPassword(PASSWORD));
  const [owner, operator, viewer] = [
    await hire('Olive Owner', 'owner', mustChangePassword),
    await hire('Pia Packer', 'operator'),
    await hire('Vic Viewer', 'viewer'),
  ];
  const key = await makeApiKey(test.db, merchantId, owner.id, { name: 'Web shop connector', role: 'owner' });

  const env = {
    DATABASE_URL: test.url,
    FILES_DIR: filesDir,
    WEBHOOK_ALLOW_HTTP: '1',
    WEBHOOK_ALLOW_PRIVATE: '1',
    ...more,
  };
  const [api, worker, browser] = await Promise.all([startApi(env), startWorker(env), launchBrowser()]);
  return {
    url: api.url,
    browser,
    owner,
    operator,
    viewer,
    hire: (name, role) => hire(name, role),
    shopProgram: new Client(api.url, key),
    openShop: (code, name, warehouseId) =>
      insertShop(test, ownerActor(owner.id, merchantId), { code, name, warehouseId }),
    sellForAYear: (warehouseId, variantId, perDay) =>
      test.db.tx(ownerActor(owner.id, merchantId), async (tx) => {
        await tx.run`
          INSERT INTO inventory.stock_movement (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity,
            actor_id, at)
          SELECT gen_random_uuid(), 1, 'ship', ${warehouseId}, ${variantId}, 'reserved', 'customer', ${perDay}, ${owner.id},
            date_trunc('day', now()) + interval '12 hours' - n * interval '1 day' FROM generate_series(1, 364) n`;
      }),
    close: async () => {
      await browser.close();
      await Promise.all([api.stop(), worker.stop()]);
      await test.close();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
}

const PASSWORD = 'four lanterns in a row';

function makeHire(test: TestDatabase, merchantId: string, passwordHash: string) {
  return async (name: string, role: string, mustChangePassword = false): Promise<Person & { id: string }> => {
    const person = { id: uuid7(), name, email: `${role}@example.com`, password: PASSWORD };
    await createUser(test.db, { ...person, passwordHash, mustChangePassword, locale: null });
    await addMember(test.db, merchantId, person.id, role);
    return person;
  };
}

const ownerActor = (id: string, merchantId: string): Actor => ({
  kind: 'user',
  id,
  merchantId,
  clientId: id,
  requestId: 'test',
  permissions: new Set(PERMISSIONS),
});

async function insertShop(
  test: TestDatabase,
  actor: Actor,
  shop: { code: string; name: string; warehouseId: string },
): Promise<string> {
  const id = uuid7();
  await test.db.tx(actor, (tx) => tx.insert(Shop, { id, channel: 'web', currency: 'GBP', ...shop }));
  return id;
}
