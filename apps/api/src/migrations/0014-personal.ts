import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Persons: what was disclosed and erased, for how long personal values are kept, and the rights to take them out of free text. */
export class Personal0014 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Personal_1795305600014';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, COLUMNS, REQUEST, RETENTION, ...POLICIES, ...GRANTS);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE platform.person_request, platform.retention',
      'ALTER TABLE orders.sales_order DROP COLUMN erased_at',
      'ALTER TABLE platform.import_run DROP COLUMN file_gone_at',
      'ALTER TABLE inventory.stock_movement DROP COLUMN note',
    );
  }
}

const COLUMNS = `
ALTER TABLE orders.sales_order ADD COLUMN erased_at timestamptz;
ALTER TABLE platform.import_run ADD COLUMN file_gone_at timestamptz;
ALTER TABLE inventory.stock_movement ADD COLUMN note text`;

/** Whom it was about is not kept: only how much was found and what was done. */
const REQUEST = `
CREATE TABLE platform.person_request (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('export', 'erasure')),
  state text NOT NULL CHECK (state IN ('running', 'done')),
  reason text NOT NULL CHECK (reason <> ''),
  records int NOT NULL CHECK (records >= 0),
  traces jsonb NOT NULL DEFAULT '{}',
  asked_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  done_at timestamptz,
  PRIMARY KEY (merchant_id, id),
  CHECK ((state = 'done') = (done_at IS NOT NULL)))`;

const RETENTION = `
CREATE TABLE platform.retention (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  months jsonb NOT NULL DEFAULT '{}',
  version int NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id))`;

const POLICIES = [
  tenant('platform.person_request', 'SELECT, INSERT, UPDATE'),
  tenant('platform.retention', 'SELECT, INSERT, UPDATE'),
];

/** Only columns of free text: quantities, amounts and who did what stay as they were written. */
const GRANTS = [
  grant('UPDATE (reason)', 'orders.refund'),
  grant('UPDATE (text)', 'platform.proposal_voice'),
  grant('UPDATE (raw, params)', 'platform.import_problem'),
  grant('UPDATE (answer)', 'platform.webhook_attempt'),
  grant('UPDATE (reason, reference, note)', 'inventory.stock_movement'),
];
