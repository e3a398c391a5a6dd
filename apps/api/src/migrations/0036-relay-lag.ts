import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './tenancy.js';

/** A worker says with its heartbeat how far behind it is; null from one that has not said so. */
export class RelayLag0036 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'RelayLag_1795305600036';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'ALTER TABLE directory.worker_heartbeat ADD COLUMN relay_lag_ms bigint');
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'ALTER TABLE directory.worker_heartbeat DROP COLUMN relay_lag_ms');
  }
}
