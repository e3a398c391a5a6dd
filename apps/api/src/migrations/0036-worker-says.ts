import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './tenancy.js';

/** A worker says with its heartbeat under which name it locks jobs and how far behind it is; null from one that has not said so. */
export class WorkerSays0036 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'WorkerSays_1795305600036';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'ALTER TABLE directory.worker_heartbeat ADD COLUMN pool_id text, ADD COLUMN relay_lag_ms bigint',
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'ALTER TABLE directory.worker_heartbeat DROP COLUMN pool_id, DROP COLUMN relay_lag_ms');
  }
}
