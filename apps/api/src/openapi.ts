import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, type LanePool, readConfig } from '@zhanggui/platform';
import { createApp } from './create-app.js';
import { apiDocument } from './api-document.js';

// No request is answered here, so no database is opened.
const config = readConfig({
  DATABASE_URL: 'postgres://nobody@localhost/none',
  LOG_LEVEL: 'silent',
  SECRET_KEYS: `none:${Buffer.alloc(32).toString('base64')}`,
});
const app = await createApp(
  config,
  { close: () => Promise.resolve() } as unknown as Database,
  { close: () => Promise.resolve() } as unknown as LanePool,
);
const file = join(process.cwd(), 'apps/api/src/openapi.json');
writeFileSync(file, `${JSON.stringify(await apiDocument(app), null, 2)}\n`);
await app.close();
