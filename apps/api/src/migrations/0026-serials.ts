import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Single units by their serial numbers, from the delivery that brought them to the order that took them. */
export class Serials0026 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Serials_1795305600026';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, SERIAL, SERIAL_EVENT, INBOUND_SERIAL, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP TABLE inventory.inbound_serial, inventory.serial_event, inventory.serial');
  }
}

/**
 * One unit of a variant, for good: a number that comes back goes on with its history. `warehouse_id` is where the unit lies, or lay
 * last.
 */
const SERIAL = `
CREATE TABLE inventory.serial (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  variant_id uuid NOT NULL,
  serial text COLLATE "C" NOT NULL CHECK (serial <> ''),
  state text NOT NULL CHECK (state IN ('in_stock', 'shipped', 'returned', 'written_off')),
  warehouse_id uuid NOT NULL,
  lot text NOT NULL DEFAULT '',
  order_id uuid,
  order_number bigint,
  version int NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT serial_once UNIQUE (merchant_id, variant_id, serial),
  FOREIGN KEY (merchant_id, warehouse_id) REFERENCES inventory.warehouse,
  CONSTRAINT shipped_with_an_order CHECK (state <> 'shipped' OR order_id IS NOT NULL AND order_number IS NOT NULL));
CREATE INDEX serial_by_text ON inventory.serial (merchant_id, serial, id);
CREATE INDEX serial_of_order ON inventory.serial (merchant_id, order_id) WHERE order_id IS NOT NULL;
CREATE INDEX serial_in_warehouse ON inventory.serial (merchant_id, variant_id, warehouse_id, state)`;

/** What happened to a unit, one row for each of its versions; never changed. */
const SERIAL_EVENT = `
CREATE TABLE inventory.serial_event (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  serial_id uuid NOT NULL,
  version int NOT NULL CHECK (version > 0),
  step text NOT NULL CHECK (step IN ('receive', 'register', 'ship', 'return', 'restock', 'write_off', 'find', 'move')),
  state text NOT NULL,
  warehouse_id uuid NOT NULL,
  ref_kind text CHECK (ref_kind IN ('inbound', 'order')),
  ref_id uuid,
  ref_number bigint,
  actor_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, serial_id, version),
  FOREIGN KEY (merchant_id, serial_id) REFERENCES inventory.serial,
  CHECK ((ref_kind IS NULL) = (ref_id IS NULL)))`;

/** Serial numbers that were scanned at a delivery, before it is posted. */
const INBOUND_SERIAL = `
CREATE TABLE inventory.inbound_serial (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  inbound_id uuid NOT NULL,
  line_no int NOT NULL,
  serial text COLLATE "C" NOT NULL CHECK (serial <> ''),
  variant_id uuid NOT NULL,
  lot text NOT NULL DEFAULT '',
  rejected boolean NOT NULL DEFAULT false,
  actor_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, inbound_id, line_no, serial),
  FOREIGN KEY (merchant_id, inbound_id, line_no) REFERENCES inventory.inbound_line)`;

const POLICIES = [
  tenant('inventory.serial', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.serial_event', 'SELECT, INSERT'),
  tenant('inventory.inbound_serial', 'SELECT, INSERT, DELETE'),
  `SELECT platform.scope_by('inventory.serial', NULL, 'warehouse_id')`,
  `CREATE POLICY scope_serial ON inventory.serial_event AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR EXISTS (SELECT FROM inventory.serial s WHERE s.merchant_id = serial_event.merchant_id AND s.id = serial_event.serial_id))`,
  `CREATE POLICY scope_inbound ON inventory.inbound_serial AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR EXISTS (SELECT FROM inventory.inbound i WHERE i.merchant_id = inbound_serial.merchant_id AND i.id = inbound_serial.inbound_id))`,
  // Pictures are taken and taken away again until a delivery is posted; all else that was counted stays as it was written.
  grant('UPDATE (photo_ids)', 'inventory.inbound_item'),
];
