import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import {
  Database,
  enqueue,
  findUserByEmail,
  hashPassword,
  listMerchants,
  readConfig,
  renewBuiltInRoles,
  setPassword,
  systemActor,
  uuid7,
} from '@zhanggui/platform';
import { ENTITIES } from './entities.js';
import { openStore } from './sample/open-store.js';

/** Creates the owner and the store on the first start, and asks the worker to load the sample unless told not to. */
const OWNER = 'owner@zhanggui.local';

const withSample = !process.argv.includes('--empty');
const keepDates = process.argv.includes('--keep-dates');
const config = readConfig(process.env);
const db = await Database.open(config.databaseUrl, 'worker', ENTITIES);

if ((await listMerchants(db)).length === 0) {
  const password = randomBytes(12).toString('base64url');
  const store = await openStore(db, { email: OWNER, passwordHash: await hashPassword(password), withSample });
  if (withSample) {
    const actor = systemActor(store.merchantId, 'seed');
    const payload = { ...store, importId: uuid7(), keepDates, dataDir: config.dataDir, filesDir: config.filesDir };
    await db.tx(actor, (tx) => enqueue(tx, 'load-sample', payload, `sample:${store.merchantId}`));
  }
  console.log(`Sign in as ${OWNER} with the password ${password} (shown once; you will be asked to change it).`);
} else if (process.argv.includes('--reset-owner')) {
  const password = randomBytes(12).toString('base64url');
  const owner = await findUserByEmail(db, OWNER);
  if (!owner) throw new Error(`There is no account ${OWNER}`);
  await setPassword(db, owner.id, await hashPassword(password), true, null);
  console.log(`The password of ${OWNER} is now ${password} (shown once; you will be asked to change it).`);
}
// Roles that came with this version of the product; what an owner changed stays.
for (const { id } of await listMerchants(db)) await db.tx(systemActor(id, 'renew-roles'), renewBuiltInRoles);
await db.close();
