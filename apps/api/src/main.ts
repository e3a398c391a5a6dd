import 'reflect-metadata';
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
  app.get(Draining).begin();
  await app.close();
});
