import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Receipts of deliveries, and what replenishment plans with: settings, rules of single SKUs, and the plan. */
export class Replenishment0024 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Replenishment_1795305600024';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, RECEIPT, SETTING, RULE, PLAN, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE purchasing.plan_line, purchasing.plan_run, purchasing.plan_rule, purchasing.plan_setting',
      `ALTER TABLE purchasing.receipt_line DROP CONSTRAINT receipt_line_reject_reason_check`,
      'ALTER TABLE purchasing.receipt_line NO FORCE ROW LEVEL SECURITY',
      `UPDATE purchasing.receipt_line SET reject_reason = CASE WHEN reject_reason LIKE 'wrong%' THEN 'wrong_item'
         WHEN reject_reason IN ('packaging', 'incomplete', 'unordered') THEN 'other' ELSE reject_reason END`,
      'ALTER TABLE purchasing.receipt_line FORCE ROW LEVEL SECURITY',
      `ALTER TABLE purchasing.receipt_line ADD CONSTRAINT receipt_line_reject_reason_check
         CHECK (reject_reason IN ('damaged', 'defective', 'wrong_item', 'expired', 'quality', 'other'))`,
      'DROP INDEX purchasing.receipt_of_inbound',
      'ALTER TABLE purchasing.receipt DROP COLUMN inbound_id',
    );
  }
}

/** A delivery has one receipt. Reasons are the words of the warehouse that rejects; policies bind the owner too, save for this moment. */
const RECEIPT = `
ALTER TABLE purchasing.receipt ADD COLUMN inbound_id uuid;
CREATE UNIQUE INDEX receipt_of_inbound ON purchasing.receipt (merchant_id, inbound_id) WHERE inbound_id IS NOT NULL;
ALTER TABLE purchasing.receipt_line DROP CONSTRAINT receipt_line_reject_reason_check;
ALTER TABLE purchasing.receipt_line NO FORCE ROW LEVEL SECURITY;
UPDATE purchasing.receipt_line SET reject_reason = CASE reject_reason WHEN 'wrong_item' THEN 'wrong_article'
  WHEN 'defective' THEN 'quality' ELSE reject_reason END;
ALTER TABLE purchasing.receipt_line FORCE ROW LEVEL SECURITY;
ALTER TABLE purchasing.receipt_line ADD CONSTRAINT receipt_line_reject_reason_check CHECK (reject_reason IN ('damaged', 'wrong_article',
  'wrong_specification', 'expired', 'quality', 'packaging', 'incomplete', 'unordered', 'other'))`;

/** How a merchant replenishes; without a row the product's usual figures count. */
const SETTING = `
CREATE TABLE purchasing.plan_setting (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  service_level numeric(5,4) NOT NULL CHECK (service_level BETWEEN 0.5 AND 0.9999),
  review_days int NOT NULL CHECK (review_days BETWEEN 0 AND 90),
  lead_time_days int NOT NULL CHECK (lead_time_days BETWEEN 0 AND 365),
  history_weeks int NOT NULL CHECK (history_weeks BETWEEN 8 AND 104),
  order_cost_minor bigint NOT NULL CHECK (order_cost_minor >= 0),
  holding_rate numeric(5,4) NOT NULL CHECK (holding_rate BETWEEN 0 AND 5),
  excess_days int NOT NULL CHECK (excess_days BETWEEN 14 AND 1095),
  slow_days int NOT NULL CHECK (slow_days BETWEEN 14 AND 1095),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id))`;

/** What somebody decided for one SKU in one warehouse, in place of what would be worked out. */
const RULE = `
CREATE TABLE purchasing.plan_rule (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  mode text NOT NULL CHECK (mode IN ('auto', 'min_max', 'never')),
  min_units bigint CHECK (min_units >= 0),
  max_units bigint CHECK (max_units > 0),
  service_level numeric(5,4) CHECK (service_level BETWEEN 0.5 AND 0.9999),
  supplier_id uuid,
  note text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, warehouse_id, variant_id),
  FOREIGN KEY (merchant_id, supplier_id) REFERENCES purchasing.supplier,
  CONSTRAINT min_below_max CHECK (mode <> 'min_max' OR (min_units IS NOT NULL AND max_units IS NOT NULL AND min_units <= max_units)))`;

/** The plan is worked out as a whole and replaced as a whole; a line keeps every figure that explains it. */
const PLAN = `
CREATE TABLE purchasing.plan_run (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  planned_for date NOT NULL,
  finished_at timestamptz NOT NULL DEFAULT now(),
  line_count int NOT NULL,
  suggestion_count int NOT NULL,
  took_ms int NOT NULL,
  PRIMARY KEY (merchant_id, id));
CREATE TABLE purchasing.plan_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  urgency int NOT NULL,
  status text NOT NULL CHECK (status IN ('out', 'order', 'soon', 'enough', 'excess', 'slow', 'idle')),
  suggested bigint NOT NULL CHECK (suggested >= 0),
  supplier_id uuid,
  abc text NOT NULL CHECK (abc IN ('A', 'B', 'C')),
  xyz text NOT NULL CHECK (xyz IN ('X', 'Y', 'Z')),
  stock_out_on date,
  cost_minor bigint NOT NULL DEFAULT 0,
  figures jsonb NOT NULL,
  PRIMARY KEY (merchant_id, warehouse_id, variant_id));
CREATE INDEX plan_line_by_urgency ON purchasing.plan_line (merchant_id, urgency, id);
CREATE INDEX plan_line_by_status ON purchasing.plan_line (merchant_id, status, urgency, id)`;

const POLICIES = [
  tenant('purchasing.plan_setting', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.plan_rule', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('purchasing.plan_run', 'SELECT, INSERT, DELETE'),
  tenant('purchasing.plan_line', 'SELECT, INSERT, UPDATE, DELETE'),
  `SELECT platform.scope_by('purchasing.plan_rule', NULL, 'warehouse_id')`,
  `SELECT platform.scope_by('purchasing.plan_line', NULL, 'warehouse_id')`,
];
