import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Stock counts: what was counted where, against what the books said at that moment; and what units cost on average. */
export class Counts0022 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Counts_1795305600022';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, COST, COUNT, ITEM, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE inventory.count_item, inventory.stock_count',
      'ALTER TABLE inventory.stock_item DROP COLUMN average_cost, DROP COLUMN last_cost',
    );
  }
}

/** In the merchant's currency; null until something came in with its cost. */
const COST = `
ALTER TABLE inventory.stock_item
  ADD COLUMN average_cost numeric(18,6) CHECK (average_cost >= 0),
  ADD COLUMN last_cost numeric(18,6) CHECK (last_cost >= 0)`;

const COUNT = `
CREATE TABLE inventory.stock_count (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number bigint NOT NULL,
  warehouse_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('full', 'cycle', 'spot')),
  blind boolean NOT NULL,
  recount_over int NOT NULL CHECK (recount_over >= 0),
  note text NOT NULL DEFAULT '',
  status text NOT NULL CHECK (status IN ('requested', 'counting', 'investigating', 'ready_to_review', 'completed', 'cancelled')),
  created_at timestamptz NOT NULL DEFAULT now(),
  completed_at timestamptz,
  created_by uuid NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT stock_count_number_once UNIQUE (merchant_id, number),
  FOREIGN KEY (merchant_id, warehouse_id) REFERENCES inventory.warehouse);
CREATE INDEX stock_count_recent ON inventory.stock_count (merchant_id, number DESC)`;

/** One place, lot and condition of a variant. `bin_id` is the nil UUID where nobody placed the goods. */
const ITEM = `
CREATE TABLE inventory.count_item (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  count_id uuid NOT NULL,
  item_no int NOT NULL,
  variant_id uuid NOT NULL,
  bin_id uuid NOT NULL,
  lot text NOT NULL DEFAULT '',
  condition text NOT NULL DEFAULT 'good' CHECK (condition IN ('good', 'defective', 'quarantine', 'frozen')),
  book bigint,
  counted bigint CHECK (counted >= 0),
  counted_by uuid,
  counted_at timestamptz,
  times int NOT NULL DEFAULT 0,
  status text NOT NULL DEFAULT 'ready_to_count' CHECK (status IN ('ready_to_count', 'counted', 'recount', 'approved', 'rejected')),
  note text NOT NULL DEFAULT '',
  PRIMARY KEY (merchant_id, count_id, item_no),
  FOREIGN KEY (merchant_id, count_id) REFERENCES inventory.stock_count,
  CONSTRAINT count_item_once UNIQUE (merchant_id, count_id, variant_id, bin_id, lot, condition),
  CONSTRAINT counted_against_book CHECK ((counted IS NULL) = (book IS NULL)));
CREATE INDEX count_item_of_place ON inventory.count_item (merchant_id, variant_id, bin_id, counted_at)`;

const POLICIES = [
  tenant('inventory.stock_count', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.count_item', 'SELECT, INSERT, UPDATE'),
  `SELECT platform.scope_by('inventory.stock_count', NULL, 'warehouse_id')`,
  `CREATE POLICY scope_count ON inventory.count_item AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR EXISTS (SELECT FROM inventory.stock_count c WHERE c.merchant_id = count_item.merchant_id AND c.id = count_item.count_id))`,
];
