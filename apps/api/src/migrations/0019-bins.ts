import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Where in a warehouse goods lie, in which lot and in which condition; what is blocked and what is frozen. */
export class Bins0019 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Bins_1795305600019';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, PARTITIONS, BALANCE, MOVEMENT, ITEM, BIN, LOT, BIN_STOCK, BIN_MOVEMENT, HOLD, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE inventory.hold, inventory.bin_movement, inventory.bin_stock, inventory.lot, inventory.bin, inventory.stock_item',
      'DROP FUNCTION platform.make_all_partitions(int)',
      `ALTER TABLE inventory.stock_balance DROP COLUMN unavailable, DROP COLUMN placed, DROP COLUMN frozen`,
      `ALTER TABLE inventory.stock_movement DROP COLUMN unit_cost, DROP COLUMN ref_kind, ADD COLUMN bin_id uuid, ADD COLUMN lot text, ADD COLUMN stock_status text,
        DROP CONSTRAINT stock_movement_kind_check, ADD CONSTRAINT stock_movement_kind_check
        CHECK (kind IN ('receive', 'adjust', 'reserve', 'release', 'ship')) NOT VALID`,
    );
  }
}

/** Which tables are partitioned is known in one place, so that neither `migrate` nor the daily job can forget one. */
const PARTITIONS = `
CREATE OR REPLACE FUNCTION platform.make_partitions(rel text, months int) RETURNS int LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  since timestamptz;
  made int := 0;
  bound text[];
BEGIN
  IF NOT EXISTS (SELECT FROM pg_partitioned_table WHERE partrelid = to_regclass(rel)) THEN
    RAISE EXCEPTION 'not a partitioned table: %', rel;
  END IF;
  FOR month IN 0..months LOOP
    since := date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + make_interval(months => month);
    CONTINUE WHEN to_regclass(format('%s_%s', rel, to_char(since AT TIME ZONE 'UTC', 'YYYYMM'))) IS NOT NULL;
    SELECT array_agg(lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || repeat('0', 20) ORDER BY at)
      INTO bound FROM unnest(ARRAY[since, since + interval '1 month']) AS at;
    EXECUTE format('CREATE TABLE %s_%s PARTITION OF %s FOR VALUES FROM (%L) TO (%L)',
      rel, to_char(since AT TIME ZONE 'UTC', 'YYYYMM'), rel, bound[1]::uuid, bound[2]::uuid);
    made := made + 1;
  END LOOP;
  RETURN made;
END $$;
CREATE FUNCTION platform.make_all_partitions(months int) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT coalesce(sum(platform.make_partitions(partrelid::regclass::text, months)), 0)::int FROM pg_partitioned_table $$`;

/**
 * `placed` is how much of what is on hand lies in known bins; the rest lies in the warehouse and nobody said where. A frozen balance
 * takes no reservations until somebody has looked at it.
 */
const BALANCE = `
ALTER TABLE inventory.stock_balance
  ADD COLUMN unavailable bigint NOT NULL DEFAULT 0,
  ADD COLUMN placed bigint NOT NULL DEFAULT 0,
  ADD COLUMN frozen boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT unavailable_not_negative CHECK (unavailable >= 0),
  ADD CONSTRAINT placed_not_negative CHECK (placed >= 0),
  ADD CONSTRAINT placed_within_on_hand CHECK (placed <= on_hand)`;

/** Bins and lots have a ledger of their own, `bin_movement`. `ref_kind` says what `ref_id` names; without one it is an order. */
const MOVEMENT = `
ALTER TABLE inventory.stock_movement
  DROP COLUMN bin_id, DROP COLUMN lot, DROP COLUMN stock_status,
  ADD COLUMN unit_cost numeric(18,6) CHECK (unit_cost >= 0),
  ADD COLUMN ref_kind text,
  DROP CONSTRAINT stock_movement_kind_check,
  ADD CONSTRAINT stock_movement_kind_check CHECK (kind IN ('receive', 'adjust', 'reserve', 'release', 'ship', 'block', 'unblock',
    'dispatch', 'arrive', 'send_back'))`;

/** How a variant is kept; a variant without a row is kept by count alone. */
const ITEM = `
CREATE TABLE inventory.stock_item (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  variant_id uuid NOT NULL,
  tracks_lots boolean NOT NULL DEFAULT false,
  tracks_serials boolean NOT NULL DEFAULT false,
  shelf_life_days int CHECK (shelf_life_days BETWEEN 1 AND 36500),
  minimum_life_days int NOT NULL DEFAULT 0 CHECK (minimum_life_days BETWEEN 0 AND 36500),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, variant_id))`;

const BIN = `
CREATE TABLE inventory.bin (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  code text NOT NULL CHECK (code <> ''),
  zone text NOT NULL DEFAULT '',
  kind text NOT NULL CHECK (kind IN ('pick', 'reserve', 'receiving', 'quarantine', 'returns', 'defective')),
  pick_order int NOT NULL DEFAULT 0,
  capacity bigint CHECK (capacity > 0),
  active boolean NOT NULL DEFAULT true,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, warehouse_id) REFERENCES inventory.warehouse,
  CONSTRAINT bin_code_once UNIQUE (merchant_id, warehouse_id, code))`;

const LOT = `
CREATE TABLE inventory.lot (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  variant_id uuid NOT NULL,
  lot text NOT NULL CHECK (lot <> ''),
  produced_on date,
  expires_on date,
  status text NOT NULL DEFAULT 'approved' CHECK (status IN ('approved', 'on_hold', 'recalled')),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, variant_id, lot),
  CONSTRAINT lot_id_once UNIQUE (merchant_id, id),
  CHECK (produced_on <= expires_on));
CREATE INDEX lot_by_expiry ON inventory.lot (merchant_id, expires_on, id)`;

/** What lies in a bin. Written only while the balance of the variant is locked, which so guards these rows too. */
const BIN_STOCK = `
CREATE TABLE inventory.bin_stock (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  bin_id uuid NOT NULL,
  lot text NOT NULL DEFAULT '',
  condition text NOT NULL CHECK (condition IN ('good', 'defective', 'quarantine', 'frozen')),
  quantity bigint NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, warehouse_id, variant_id, bin_id, lot, condition),
  FOREIGN KEY (merchant_id, bin_id) REFERENCES inventory.bin,
  FOREIGN KEY (merchant_id, warehouse_id, variant_id) REFERENCES inventory.stock_balance,
  CONSTRAINT bin_not_negative CHECK (quantity >= 0)
) WITH (fillfactor = 70);
CREATE INDEX bin_stock_of_bin ON inventory.bin_stock (merchant_id, bin_id, variant_id)`;

/** The ledger of bins: what each transaction added to or took from one bin, lot and condition. */
const BIN_MOVEMENT = `
CREATE TABLE inventory.bin_movement (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  txn_id uuid NOT NULL,
  line_no int NOT NULL,
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  bin_id uuid NOT NULL,
  lot text NOT NULL,
  condition text NOT NULL,
  delta bigint NOT NULL CHECK (delta <> 0),
  why text NOT NULL,
  actor_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, txn_id, line_no)
) PARTITION BY RANGE (txn_id);
CREATE TABLE inventory.bin_movement_default PARTITION OF inventory.bin_movement DEFAULT;
SELECT platform.make_partitions('inventory.bin_movement', 3);
CREATE INDEX bin_movement_of_bin ON inventory.bin_movement (merchant_id, bin_id, txn_id, line_no);
CREATE INDEX bin_movement_card ON inventory.bin_movement (merchant_id, variant_id, txn_id, line_no)`;

/** Stock that somebody keeps from being sold; reserved in the ledger under the hold's id. */
const HOLD = `
CREATE TABLE inventory.hold (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  note text NOT NULL DEFAULT '',
  until timestamptz,
  actor_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  released_at timestamptz,
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, warehouse_id) REFERENCES inventory.warehouse);
CREATE INDEX hold_open ON inventory.hold (merchant_id, variant_id, id) WHERE released_at IS NULL;
CREATE INDEX hold_ending ON inventory.hold (merchant_id, until) WHERE released_at IS NULL`;

const POLICIES = [
  grant('EXECUTE', 'FUNCTION platform.make_all_partitions(int)'),
  tenant('inventory.stock_item', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.bin', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.lot', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.bin_stock', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.bin_movement', 'SELECT, INSERT'),
  tenant('inventory.hold', 'SELECT, INSERT, UPDATE'),
  `SELECT platform.scope_by('inventory.bin', NULL, 'warehouse_id')`,
  `SELECT platform.scope_by('inventory.bin_stock', NULL, 'warehouse_id')`,
  `SELECT platform.scope_by('inventory.bin_movement', NULL, 'warehouse_id')`,
  `SELECT platform.scope_by('inventory.hold', NULL, 'warehouse_id')`,
];
