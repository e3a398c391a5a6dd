import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Goods that are announced, arrive, are counted and inspected, and are posted into stock. */
export class Inbound0021 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Inbound_1795305600021';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, WAREHOUSE, INBOUND, LINE, ITEM, INSPECTION, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE inventory.inbound_inspection, inventory.inbound_item, inventory.inbound_line, inventory.inbound',
      'ALTER TABLE inventory.warehouse DROP COLUMN blind_receiving, DROP COLUMN over_receipt_percent',
    );
  }
}

/** How a warehouse receives, unless the announcement says otherwise. */
const WAREHOUSE = `
ALTER TABLE inventory.warehouse
  ADD COLUMN blind_receiving boolean NOT NULL DEFAULT false,
  ADD COLUMN over_receipt_percent int NOT NULL DEFAULT 0 CHECK (over_receipt_percent BETWEEN 0 AND 1000)`;

const INBOUND = `
CREATE TABLE inventory.inbound (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number bigint NOT NULL,
  warehouse_id uuid NOT NULL,
  source text NOT NULL CHECK (source IN ('manual', 'purchase', 'transfer', 'return')),
  source_id uuid,
  party text NOT NULL DEFAULT '',
  reference text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  expected_on date,
  blind boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('expected', 'arrived', 'unloaded', 'inspected', 'posted', 'cancelled')),
  created_at timestamptz NOT NULL DEFAULT now(),
  arrived_at timestamptz,
  posted_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT inbound_number_once UNIQUE (merchant_id, number),
  FOREIGN KEY (merchant_id, warehouse_id) REFERENCES inventory.warehouse);
CREATE INDEX inbound_recent ON inventory.inbound (merchant_id, number DESC);
CREATE INDEX inbound_open ON inventory.inbound (merchant_id, status, number) WHERE status NOT IN ('posted', 'cancelled');
CREATE INDEX inbound_of_source ON inventory.inbound (merchant_id, source_id) WHERE source_id IS NOT NULL`;

/** `most` is how many may come: the constraint stands where two receivers and a slip of the finger meet. */
const LINE = `
CREATE TABLE inventory.inbound_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  inbound_id uuid NOT NULL,
  line_no int NOT NULL,
  source_line_no int,
  variant_id uuid NOT NULL,
  expected bigint NOT NULL CHECK (expected >= 0),
  most bigint NOT NULL CHECK (most >= expected),
  unit_cost numeric(18,6) CHECK (unit_cost >= 0),
  accepted bigint NOT NULL DEFAULT 0 CHECK (accepted >= 0),
  rejected bigint NOT NULL DEFAULT 0 CHECK (rejected >= 0),
  PRIMARY KEY (merchant_id, inbound_id, line_no),
  FOREIGN KEY (merchant_id, inbound_id) REFERENCES inventory.inbound,
  CONSTRAINT inbound_line_of_variant UNIQUE (merchant_id, inbound_id, variant_id),
  CONSTRAINT within_tolerance CHECK (accepted + rejected <= most))`;

/** What was counted, scan by scan. A correction is a row below zero, so that nobody's counting is overwritten. */
const ITEM = `
CREATE TABLE inventory.inbound_item (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  inbound_id uuid NOT NULL,
  line_no int NOT NULL,
  quantity bigint NOT NULL CHECK (quantity <> 0),
  lot text NOT NULL DEFAULT '',
  produced_on date,
  expires_on date,
  rejected boolean NOT NULL DEFAULT false,
  reason text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  photo_ids uuid[] NOT NULL DEFAULT '{}',
  actor_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, inbound_id, line_no) REFERENCES inventory.inbound_line,
  CONSTRAINT rejected_for_a_reason CHECK (NOT rejected OR reason <> ''));
CREATE INDEX inbound_item_of ON inventory.inbound_item (merchant_id, inbound_id, line_no)`;

const INSPECTION = `
CREATE TABLE inventory.inbound_inspection (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  inbound_id uuid NOT NULL,
  line_no int NOT NULL,
  level text NOT NULL,
  aql numeric(6,3) NOT NULL CHECK (aql > 0),
  lot_size bigint NOT NULL CHECK (lot_size > 0),
  sample_size bigint NOT NULL CHECK (sample_size > 0),
  accept_up_to int NOT NULL,
  defects int NOT NULL CHECK (defects >= 0),
  verdict text NOT NULL CHECK (verdict IN ('accept', 'reject')),
  note text NOT NULL DEFAULT '',
  photo_ids uuid[] NOT NULL DEFAULT '{}',
  actor_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, inbound_id, line_no),
  FOREIGN KEY (merchant_id, inbound_id, line_no) REFERENCES inventory.inbound_line)`;

/** What belongs to a delivery is seen by whoever sees the delivery. */
const ofInbound = (table: string): string => `
CREATE POLICY scope_inbound ON inventory.${table} AS RESTRICTIVE FOR SELECT USING (
  (SELECT platform.scoped('warehouse_ids')) IS NULL
  OR EXISTS (SELECT FROM inventory.inbound i WHERE i.merchant_id = ${table}.merchant_id AND i.id = ${table}.inbound_id))`;

const POLICIES = [
  tenant('inventory.inbound', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.inbound_line', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('inventory.inbound_item', 'SELECT, INSERT'),
  tenant('inventory.inbound_inspection', 'SELECT, INSERT, UPDATE'),
  `SELECT platform.scope_by('inventory.inbound', NULL, 'warehouse_id')`,
  ofInbound('inbound_line'),
  ofInbound('inbound_item'),
  ofInbound('inbound_inspection'),
];
