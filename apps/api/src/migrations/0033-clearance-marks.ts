import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Who sees to goods that lie too long, and what was put off; the plan replaces its lines every night, marks stay with the goods. */
export class ClearanceMarks0033 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'ClearanceMarks_1795305600033';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, MARK, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP TABLE purchasing.clearance_mark');
  }
}

const MARK = `
CREATE TABLE purchasing.clearance_mark (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  lot text NOT NULL DEFAULT '',
  id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('taken', 'put_off')),
  by_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  until date,
  reason text,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, warehouse_id, variant_id, lot),
  CONSTRAINT put_off_until CHECK ((state = 'put_off') = (until IS NOT NULL)))`;

const POLICIES = [
  tenant('purchasing.clearance_mark', 'SELECT, INSERT, UPDATE, DELETE'),
  `SELECT platform.scope_by('purchasing.clearance_mark', NULL, 'warehouse_id')`,
];
