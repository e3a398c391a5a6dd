import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** What the plan says of moving and clearing stock: proposals of transfers, and what lies too long. */
export class Boards0030 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Boards_1795305600030';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, ...FORETOLD, TAKE_BACK, SETTING, PROPOSAL, CLEARANCE, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      `DROP TABLE purchasing.clearance_line, purchasing.transfer_proposal, purchasing.transfer_run, purchasing.transfer_place,
         purchasing.transfer_setting`,
      'ALTER TABLE purchasing.contract DROP COLUMN take_back_days',
      'ALTER TABLE purchasing.plan_line DROP COLUMN per_day, DROP COLUMN next_delivery_on, DROP COLUMN resupply_on',
    );
  }
}

/** What lists of stock ask of the plan stands in columns of its own; policies bind the owner too, save for this moment. */
const FORETOLD = [
  `ALTER TABLE purchasing.plan_line ADD COLUMN per_day float8 NOT NULL DEFAULT 0 CHECK (per_day >= 0), ADD COLUMN next_delivery_on date,
    ADD COLUMN resupply_on date`,
  'ALTER TABLE purchasing.plan_line NO FORCE ROW LEVEL SECURITY',
  `UPDATE purchasing.plan_line SET per_day = coalesce((figures->>'perDay')::float8, 0)`,
  'ALTER TABLE purchasing.plan_line FORCE ROW LEVEL SECURITY',
];

/** For so many days after their receipt the supplier takes goods back; null: that was not agreed. */
const TAKE_BACK = `
ALTER TABLE purchasing.contract ADD COLUMN take_back_days int CHECK (take_back_days BETWEEN 0 AND 3650)`;

/** How stock is balanced between warehouses; without a row the product's usual figures count. */
const SETTING = `
CREATE TABLE purchasing.transfer_setting (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  target_days int NOT NULL CHECK (target_days BETWEEN 1 AND 365),
  keep_days int NOT NULL CHECK (keep_days BETWEEN 1 AND 730),
  lead_days int NOT NULL CHECK (lead_days BETWEEN 0 AND 90),
  least_units bigint NOT NULL CHECK (least_units BETWEEN 1 AND 1000000),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id),
  CONSTRAINT keeps_its_own_target CHECK (keep_days >= target_days),
  CONSTRAINT arrives_within_target CHECK (target_days > lead_days));
CREATE TABLE purchasing.transfer_place (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  warehouse_id uuid NOT NULL,
  target_days int CHECK (target_days BETWEEN 1 AND 365),
  keep_days int CHECK (keep_days BETWEEN 1 AND 730),
  gives boolean NOT NULL DEFAULT true,
  takes boolean NOT NULL DEFAULT true,
  PRIMARY KEY (merchant_id, warehouse_id),
  FOREIGN KEY (merchant_id, warehouse_id) REFERENCES inventory.warehouse)`;

/** Proposals are worked out as a whole and replaced as a whole; one that became a transfer is gone. */
const PROPOSAL = `
CREATE TABLE purchasing.transfer_run (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  finished_at timestamptz NOT NULL DEFAULT now(),
  line_count int NOT NULL,
  unit_count bigint NOT NULL,
  clearance_count int NOT NULL,
  took_ms int NOT NULL,
  PRIMARY KEY (merchant_id, id));
CREATE TABLE purchasing.transfer_proposal (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  variant_id uuid NOT NULL,
  from_warehouse_id uuid NOT NULL,
  to_warehouse_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  urgency int NOT NULL,
  runs_out_on date,
  supplier_id uuid,
  value_minor bigint NOT NULL DEFAULT 0,
  figures jsonb NOT NULL,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT proposed_once UNIQUE (merchant_id, variant_id, from_warehouse_id, to_warehouse_id),
  CONSTRAINT proposed_elsewhere CHECK (from_warehouse_id <> to_warehouse_id));
CREATE INDEX transfer_proposal_by_urgency ON purchasing.transfer_proposal (merchant_id, urgency, id)`;

/** What lies too long or expires before it is sold, with what should be done; replaced as a whole with the plan. */
const CLEARANCE = `
CREATE TABLE purchasing.clearance_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  lot text NOT NULL DEFAULT '',
  kind text NOT NULL CHECK (kind IN ('expired', 'expiring', 'slow', 'excess')),
  action text NOT NULL CHECK (action IN ('transfer', 'return', 'promotion', 'write_off')),
  units bigint NOT NULL CHECK (units > 0),
  value_minor bigint NOT NULL DEFAULT 0,
  supplier_id uuid,
  figures jsonb NOT NULL,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT cleared_once UNIQUE (merchant_id, warehouse_id, variant_id, lot));
CREATE INDEX clearance_line_by_value ON purchasing.clearance_line (merchant_id, value_minor, id)`;

const POLICIES = [
  tenant('purchasing.transfer_setting', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.transfer_place', 'SELECT, INSERT, UPDATE, DELETE'),
  `SELECT platform.scope_by('purchasing.transfer_place', NULL, 'warehouse_id')`,
  tenant('purchasing.transfer_run', 'SELECT, INSERT, DELETE'),
  tenant('purchasing.transfer_proposal', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('purchasing.clearance_line', 'SELECT, INSERT, DELETE'),
  `SELECT platform.scope_by('purchasing.clearance_line', NULL, 'warehouse_id')`,
  // Both ends see a proposal, as they see a transfer.
  `CREATE POLICY scope_transfer ON purchasing.transfer_proposal AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR from_warehouse_id = ANY ((SELECT platform.scoped('warehouse_ids'))::uuid[])
    OR to_warehouse_id = ANY ((SELECT platform.scoped('warehouse_ids'))::uuid[]))`,
];
