import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE_SETTING, run } from './tenancy.js';

/** Lets the application role use the job queue, whose tables and functions graphile-worker made before as the owner. */
export class Jobs0007 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Jobs_1795305600007';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, GRANTS);
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}

/** The queue's tables have row-level security without a policy: only their owner could use them. Jobs belong to no merchant. */
const GRANTS = `
DO $$
DECLARE
  app text := current_setting('${APP_ROLE_SETTING}');
  rel regclass;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA graphile_worker TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO %I', app);
  EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO %I', app);
  EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO %I', app);
  FOR rel IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity LOOP
    EXECUTE format('CREATE POLICY application ON %s TO %I USING (true) WITH CHECK (true)', rel, app);
  END LOOP;
END $$`;
