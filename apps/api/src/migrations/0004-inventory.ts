import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Warehouses, the append-only stock ledger and its guarded balances. */
export class Inventory0004 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Inventory_1795305600004';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'CREATE SCHEMA inventory',
      WAREHOUSE,
      BALANCE,
      MOVEMENT,
      ...POLICIES,
      grant('USAGE', 'SCHEMA inventory'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP SCHEMA inventory CASCADE');
  }
}

const WAREHOUSE = `
CREATE TABLE inventory.warehouse (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  code text NOT NULL CHECK (code <> ''),
  name text NOT NULL CHECK (name <> ''),
  active boolean NOT NULL DEFAULT true,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT warehouse_code_once UNIQUE (merchant_id, code))`;

/** Room for HOT updates; a counter column is never indexed. */
const BALANCE = `
CREATE TABLE inventory.stock_balance (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  on_hand bigint NOT NULL DEFAULT 0,
  reserved bigint NOT NULL DEFAULT 0,
  version bigint NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, warehouse_id, variant_id),
  FOREIGN KEY (merchant_id, warehouse_id) REFERENCES inventory.warehouse,
  CONSTRAINT on_hand_not_negative CHECK (on_hand >= 0),
  CONSTRAINT reserved_not_negative CHECK (reserved >= 0),
  CONSTRAINT no_oversell CHECK (reserved <= on_hand)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05);
CREATE INDEX stock_balance_of_variant ON inventory.stock_balance (merchant_id, variant_id, warehouse_id)`;

/** One row per moved quantity, from one account to the other: double entry by construction, so it cannot be unbalanced. */
const MOVEMENT = `
CREATE TABLE inventory.stock_movement (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  txn_id uuid NOT NULL,
  line_no int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('receive', 'adjust', 'reserve', 'release', 'ship')),
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  from_account text NOT NULL CHECK (from_account IN ('supplier', 'available', 'reserved', 'unavailable', 'transit', 'customer', 'loss')),
  to_account text NOT NULL CHECK (to_account IN ('supplier', 'available', 'reserved', 'unavailable', 'transit', 'customer', 'loss')),
  quantity bigint NOT NULL CHECK (quantity > 0),
  bin_id uuid,
  lot text,
  stock_status text,
  reason text,
  reference text,
  ref_id uuid,
  actor_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, txn_id, line_no),
  CHECK (from_account <> to_account)
) PARTITION BY RANGE (txn_id);
CREATE TABLE inventory.stock_movement_default PARTITION OF inventory.stock_movement DEFAULT;
SELECT platform.make_partitions('inventory.stock_movement', 3);
CREATE INDEX stock_movement_card ON inventory.stock_movement (merchant_id, variant_id, txn_id, line_no)`;

const POLICIES = [
  tenant('inventory.warehouse', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.stock_balance', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.stock_movement', 'SELECT, INSERT'),
];
