import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Goods on their way from one warehouse to another. */
export class Transfers0023 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Transfers_1795305600023';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, TRANSFER, LINE, LOT, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP TABLE inventory.transfer_lot, inventory.transfer_line, inventory.transfer');
  }
}

const TRANSFER = `
CREATE TABLE inventory.transfer (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number bigint NOT NULL,
  from_warehouse_id uuid NOT NULL,
  to_warehouse_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'in_transit', 'received', 'cancelled')),
  note text NOT NULL DEFAULT '',
  expected_on date,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  shipped_at timestamptz,
  received_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT transfer_number_once UNIQUE (merchant_id, number),
  FOREIGN KEY (merchant_id, from_warehouse_id) REFERENCES inventory.warehouse,
  FOREIGN KEY (merchant_id, to_warehouse_id) REFERENCES inventory.warehouse,
  CONSTRAINT transfer_elsewhere CHECK (from_warehouse_id <> to_warehouse_id));
CREATE INDEX transfer_recent ON inventory.transfer (merchant_id, number DESC)`;

/** What is shipped and neither received nor lost is in transit. */
const LINE = `
CREATE TABLE inventory.transfer_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  transfer_id uuid NOT NULL,
  line_no int NOT NULL,
  variant_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  shipped bigint NOT NULL DEFAULT 0 CHECK (shipped >= 0),
  received bigint NOT NULL DEFAULT 0 CHECK (received >= 0),
  lost bigint NOT NULL DEFAULT 0 CHECK (lost >= 0),
  PRIMARY KEY (merchant_id, transfer_id, line_no),
  FOREIGN KEY (merchant_id, transfer_id) REFERENCES inventory.transfer,
  CONSTRAINT transfer_line_once UNIQUE (merchant_id, transfer_id, variant_id),
  CONSTRAINT arrived_within_shipped CHECK (received + lost <= shipped));
CREATE INDEX transfer_line_in_transit ON inventory.transfer_line (merchant_id, variant_id) WHERE received + lost < shipped`;

/** The lots that were taken for a line, so that they arrive as what they are. */
const LOT = `
CREATE TABLE inventory.transfer_lot (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  transfer_id uuid NOT NULL,
  line_no int NOT NULL,
  lot text NOT NULL,
  shipped bigint NOT NULL CHECK (shipped > 0),
  arrived bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (merchant_id, transfer_id, line_no, lot),
  FOREIGN KEY (merchant_id, transfer_id, line_no) REFERENCES inventory.transfer_line,
  CHECK (arrived BETWEEN 0 AND shipped))`;

/** Both ends see a transfer: whoever works for one of its warehouses. */
const POLICIES = [
  tenant('inventory.transfer', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.transfer_line', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.transfer_lot', 'SELECT, INSERT, UPDATE'),
  `CREATE POLICY scope_transfer ON inventory.transfer AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR from_warehouse_id = ANY ((SELECT platform.scoped('warehouse_ids'))::uuid[])
    OR to_warehouse_id = ANY ((SELECT platform.scoped('warehouse_ids'))::uuid[]))`,
  ...['transfer_line', 'transfer_lot'].map(
    (table) => `CREATE POLICY scope_transfer ON inventory.${table} AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR EXISTS (SELECT FROM inventory.transfer t WHERE t.merchant_id = ${table}.merchant_id AND t.id = ${table}.transfer_id))`,
  ),
];
