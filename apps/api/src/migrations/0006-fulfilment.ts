import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Parcels: what is picked, packed, handed to a carrier and delivered for an order. */
export class Fulfilment0006 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Fulfilment_1795305600006';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'CREATE SCHEMA fulfilment',
      PARCEL,
      PARCEL_LINE,
      ...POLICIES,
      grant('USAGE', 'SCHEMA fulfilment'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP SCHEMA fulfilment CASCADE');
  }
}

const PARCEL = `
CREATE TABLE fulfilment.parcel (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  parcel_no smallint NOT NULL CHECK (parcel_no > 0),
  warehouse_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('picking', 'packed', 'shipped', 'delivered', 'cancelled')),
  carrier text,
  tracking_number text COLLATE "C",
  picked_at timestamptz,
  packed_at timestamptz,
  shipped_at timestamptz,
  delivered_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT parcel_of_order UNIQUE (merchant_id, order_id, parcel_no),
  CHECK (status NOT IN ('shipped', 'delivered') OR carrier IS NOT NULL AND tracking_number IS NOT NULL));
CREATE INDEX parcel_by_tracking ON fulfilment.parcel (merchant_id, tracking_number, id)`;

const PARCEL_LINE = `
CREATE TABLE fulfilment.parcel_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  parcel_id uuid NOT NULL,
  line_no int NOT NULL,
  variant_id uuid NOT NULL,
  quantity int NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (merchant_id, parcel_id, line_no),
  FOREIGN KEY (merchant_id, parcel_id) REFERENCES fulfilment.parcel)`;

const POLICIES = [
  tenant('fulfilment.parcel', 'SELECT, INSERT, UPDATE'),
  tenant('fulfilment.parcel_line', 'SELECT, INSERT'),
];
