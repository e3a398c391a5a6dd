import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './tenancy.js';

/** Who may see only what they made themselves sees only that: a policy on what carries its maker. */
export class OwnRecords0015 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'OwnRecords_1795305600015';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, SCOPE_OWN, ...TABLES.map((table) => `SELECT platform.scope_own('${table}')`));
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      ...TABLES.map((table) => `DROP POLICY scope_own ON ${table}`),
      'DROP FUNCTION platform.scope_own(regclass)',
    );
  }
}

const TABLES = ['platform.import_run', 'platform.export_run', 'platform.file', 'platform.job_run'];

const SCOPE_OWN = `
CREATE FUNCTION platform.scope_own(rel regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY scope_own ON %s AS RESTRICTIVE FOR SELECT USING (
    (SELECT nullif(current_setting(''app.own_by'', true), '''')::uuid) IS NULL
    OR created_by = (SELECT nullif(current_setting(''app.own_by'', true), '''')::uuid))', rel);
END $$`;
