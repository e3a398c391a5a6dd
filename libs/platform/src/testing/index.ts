import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { PERMISSIONS } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { uuid7 } from '../db/uuid7.js';
import { addMember } from '../access/add-member.js';
import { createMerchant } from '../access/create-merchant.js';
import { createUser } from '../directory/users.js';

export { type Exchange, openExchange } from './exchange.js';
export { limitedTo } from './limited.js';
export { layWire, type Wire } from './wire.js';
export { analyze, plansOf, type Scan } from './plans.js';
export { relayAll } from './relay-all.js';
export { setClock } from './set-clock.js';
export { untilWaiting } from './until-waiting.js';
export { openReceiver, type Received, type Receiver } from './receiver.js';

export interface TestMerchant {
  merchantId: string;
  /** Its owner, who may do everything. */
  actor: Actor;
}

export interface TestDatabase {
  db: Database;
  /** Connects as the application role. */
  url: string;
  /** Connects as the owner of the schema, whom policies bind as well. */
  ownerUrl: string;
  /** A new merchant with its owner; every call makes another. */
  merchant(): Promise<TestMerchant>;
  close(): Promise<void>;
}

/** A database of its own for one spec file, cloned from the migrated template in a few tens of milliseconds. */
export async function testDatabase(entities: EntityTarget<ObjectLiteral>[] = []): Promise<TestDatabase> {
  const env = process.env;
  const name = `${env['ZHANGGUI_TEST_TEMPLATE']}_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) =>
    client.query(
      `CREATE DATABASE ${name} TEMPLATE ${env['ZHANGGUI_TEST_TEMPLATE']} OWNER zhanggui_owner STRATEGY file_copy`,
    ),
  );
  const urlOf = (role: string, password: string): string => {
    const url = new URL(env['ZHANGGUI_TEST_ADMIN_URL']!);
    return Object.assign(url, { username: role, password, pathname: `/${name}` }).href;
  };
  const url = urlOf('zhanggui_app', env['ZHANGGUI_TEST_APP_PASSWORD']!);
  const db = await Database.open(url, 'api', entities);
  return {
    db,
    url,
    ownerUrl: urlOf('zhanggui_owner', env['ZHANGGUI_TEST_OWNER_PASSWORD']!),
    merchant: () => newMerchant(db),
    close: async () => {
      await db.close();
      await asAdmin((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

async function asAdmin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['ZHANGGUI_TEST_ADMIN_URL'] });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function newMerchant(db: Database): Promise<TestMerchant> {
  const [merchantId, userId] = [uuid7(), uuid7()];
  await createMerchant(db, {
    id: merchantId,
    name: `Shop ${merchantId.slice(-4)}`,
    timeZone: 'Europe/London',
    currency: 'GBP',
    locale: 'en',
  });
  await createUser(db, {
    id: userId,
    email: `${userId}@example.com`,
    name: 'Olive Owner',
    passwordHash: 'x',
    mustChangePassword: false,
    locale: null,
  });
  await addMember(db, merchantId, userId, 'owner');
  return {
    merchantId,
    actor: {
      kind: 'user',
      id: userId,
      merchantId,
      clientId: userId,
      requestId: 'test',
      permissions: new Set(PERMISSIONS),
    },
  };
}
