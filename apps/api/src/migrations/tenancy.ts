import type { QueryRunner } from 'typeorm';

/** The role that the API connects as: it owns nothing and is bound by every policy. Set by `migrate`, read by grants. */
export const APP_ROLE_SETTING = 'zhanggui.app_role';

/** Statements of one migration, in order, waiting at most two seconds for any lock. */
export async function run(queryRunner: QueryRunner, ...statements: string[]): Promise<void> {
  await queryRunner.query(`SET LOCAL lock_timeout = '2s'`);
  for (const statement of statements) await queryRunner.query(statement);
}

/** Puts a table under its merchant's policy and grants the application role what it needs there, nothing more. */
export const tenant = (table: string, rights: string): string =>
  `SELECT platform.protect('${table}'::regclass, '${rights}')`;

/** Grants the application role rights on something that no merchant owns (schema `directory`, functions, schemas). */
export const grant = (rights: string, on: string): string =>
  `DO $$ BEGIN EXECUTE format('GRANT ${rights} ON ${on} TO %I', current_setting('${APP_ROLE_SETTING}')); END $$`;
