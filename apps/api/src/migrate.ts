import 'reflect-metadata';
import { runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { APP_ROLE_SETTING } from './migrations/tenancy.js';

const ownerUrl = process.env['DATABASE_OWNER_URL'];
const appUrl = process.env['DATABASE_URL'];
if (!ownerUrl || !appUrl)
  throw new Error('migrate needs DATABASE_OWNER_URL (owner of the schema) and DATABASE_URL (the application role)');

const appRole = decodeURIComponent(new URL(appUrl).username);
if (!appRole || appRole === decodeURIComponent(new URL(ownerUrl).username)) {
  throw new Error('DATABASE_URL must name the application role, another one than DATABASE_OWNER_URL');
}

await runMigrations({ connectionString: ownerUrl });
const source = new DataSource({
  type: 'postgres',
  url: ownerUrl,
  migrations: MIGRATIONS,
  migrationsTransactionMode: 'each',
  installExtensions: false,
  poolSize: 1,
  extra: { options: `-c ${APP_ROLE_SETTING}=${appRole}` },
});
await source.initialize();
const done = await source.runMigrations();
for (const migration of done) console.log(`migrated ${migration.name}`);
await source.query('SELECT platform.make_all_partitions(3)');
await source.destroy();
