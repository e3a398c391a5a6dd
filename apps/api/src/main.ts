import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { checkRole, Database, Draining, LanePool, readConfig } from '@zhanggui/platform';
import { createApp } from './create-app.js';
import { ENTITIES } from './entities.js';
import { stopGently } from './stop-gently.js';

const config = readConfig(process.env);
const db = await Database.open(config.databaseUrl, 'api', ENTITIES);
await checkRole(db);
const app = await createApp(config, db, new LanePool(config.databaseUrl));
await app.listen(config.port, config.host);
stopGently(async () => {
  const draining = app.get(Draining);
  draining.announce();
  await wait(config.drainMs);
  draining.begin();
  await app.close();
});
