import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { checkRole, Database, Draining, LanePool, readConfig, whenReachable } from '@zhanggui/platform';
import { createApp } from './create-app.js';
import { ENTITIES } from './entities.js';
import { stopGently } from './stop-gently.js';

const config = readConfig(process.env);
const log = pino({ level: config.logLevel, base: { app: 'api' } });
const waiting = (why: string): void => log.warn({ why }, 'waiting for the database');
const db = await whenReachable(() => Database.open(config.databaseUrl, 'api', ENTITIES), waiting);
await whenReachable(() => checkRole(db), waiting);
const app = await createApp(config, db, new LanePool(config.databaseUrl));
await app.listen(config.port, config.host);
stopGently(async () => {
  const draining = app.get(Draining);
  draining.announce();
  await wait(config.drainMs);
  draining.begin();
  await app.close();
});
