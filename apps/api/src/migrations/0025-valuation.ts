import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** What stock was worth at any moment: a ledger of average costs, and what was held at the beginning of each month. */
export class Valuation0025 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Valuation_1795305600025';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, ITEM_COST, COSTS_SO_FAR, SNAPSHOT, ...POLICIES, LATE, ...INDEXES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP INDEX inventory.stock_movement_at, inventory.stock_movement_in',
      'DROP TRIGGER stock_movement_late ON inventory.stock_movement',
      'DROP FUNCTION inventory.forget_snapshots()',
      'DROP TABLE inventory.stock_snapshot, inventory.stock_snapshot_month, inventory.item_cost',
    );
  }
}

/** The average cost of an article from a moment on, written by each receipt that brought a cost. Insert-only. */
const ITEM_COST = `
CREATE TABLE inventory.item_cost (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  variant_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  id uuid NOT NULL,
  average_cost numeric(18,6) NOT NULL CHECK (average_cost >= 0),
  PRIMARY KEY (merchant_id, variant_id, at, id))`;

/** How averages moved before they were written down is not known: the present one stands for it from the first costed receipt on. */
const COSTS_SO_FAR = `
ALTER TABLE inventory.stock_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE inventory.stock_movement NO FORCE ROW LEVEL SECURITY;
INSERT INTO inventory.item_cost (merchant_id, variant_id, at, id, average_cost)
SELECT i.merchant_id, i.variant_id, coalesce(min(m.at), now()), i.variant_id, i.average_cost
FROM inventory.stock_item i
LEFT JOIN inventory.stock_movement m ON m.merchant_id = i.merchant_id AND m.variant_id = i.variant_id AND m.unit_cost IS NOT NULL
WHERE i.average_cost IS NOT NULL GROUP BY i.merchant_id, i.variant_id;
ALTER TABLE inventory.stock_item FORCE ROW LEVEL SECURITY;
ALTER TABLE inventory.stock_movement FORCE ROW LEVEL SECURITY`;

/** What the ledger adds up to before \`at\`; the nil warehouse holds what is on its way between warehouses. */
const SNAPSHOT = `
CREATE TABLE inventory.stock_snapshot_month (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  at timestamptz NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, at));
CREATE TABLE inventory.stock_snapshot (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  at timestamptz NOT NULL,
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  units bigint NOT NULL,
  PRIMARY KEY (merchant_id, at, warehouse_id, variant_id),
  FOREIGN KEY (merchant_id, at) REFERENCES inventory.stock_snapshot_month ON DELETE CASCADE)`;

const POLICIES = [
  tenant('inventory.item_cost', 'SELECT, INSERT'),
  tenant('inventory.stock_snapshot_month', 'SELECT, INSERT, DELETE'),
  tenant('inventory.stock_snapshot', 'SELECT, INSERT'),
  `SELECT platform.scope_by('inventory.stock_snapshot', NULL, 'warehouse_id')`,
];

/**
 * History that is brought in makes the months after it out of date: they are forgotten with the entry that does it. The lock is shared by
 * those who bring history in and held alone by who writes a month, so that neither misses the other. A transaction forgets once from its
 * earliest entry on: an import brings thousands.
 */
const LATE = `
CREATE FUNCTION inventory.forget_snapshots() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  done text := current_setting('inventory.forgotten', true);
BEGIN
  IF split_part(done, ' ', 1) = NEW.merchant_id::text AND substr(done, 38)::timestamptz <= NEW.at THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('stock-snapshot ' || NEW.merchant_id, 0));
  DELETE FROM inventory.stock_snapshot_month WHERE merchant_id = NEW.merchant_id AND at > NEW.at;
  PERFORM set_config('inventory.forgotten', NEW.merchant_id || ' ' || NEW.at, true);
  RETURN NULL;
END $$;
CREATE TRIGGER stock_movement_late AFTER INSERT ON inventory.stock_movement FOR EACH ROW
  WHEN (NEW.at < now() - interval '1 hour') EXECUTE FUNCTION inventory.forget_snapshots()`;

/** Entries come in the order of time, so a BRIN finds a month and costs an insert next to nothing; orders never write into the second. */
const INDEXES = [
  `CREATE INDEX stock_movement_at ON inventory.stock_movement USING brin (merchant_id, at) WITH (pages_per_range = 32, autosummarize = on)`,
  `CREATE INDEX stock_movement_in ON inventory.stock_movement (merchant_id, variant_id, at)
    WHERE from_account IN ('supplier', 'loss', 'customer', 'transit')`,
];
