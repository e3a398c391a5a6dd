import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/**
 * Goods that stay their supplier's until they are sold. Whose they are is said by what brought them in; what is left of that is counted
 * first in, first out, so that nothing on the way of an order knows of it.
 */
export class Consignment0035 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Consignment_1795305600035';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'ALTER TABLE inventory.stock_movement ADD COLUMN owner_id uuid',
      OWNER,
      OWNED,
      'ALTER TABLE inventory.inbound ADD COLUMN owner_id uuid',
      ORDER,
      SETTLEMENT,
      ...POLICIES,
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE purchasing.settlement_line, purchasing.settlement',
      'ALTER TABLE purchasing.purchase_order DROP COLUMN on_consignment',
      'ALTER TABLE inventory.inbound DROP COLUMN owner_id',
      'ALTER TABLE inventory.stock_movement DROP COLUMN owner_id',
    );
  }
}

/** An owner's goods come from the owner and go back there; what is owed for a unit once it is sold stands in `unit_cost`. */
const OWNER = `
ALTER TABLE inventory.stock_movement ADD CONSTRAINT movement_of_owner
  CHECK (owner_id IS NULL OR kind IN ('receive', 'send_back')) NOT VALID`;

const OWNED = `
CREATE INDEX stock_movement_owned ON inventory.stock_movement (merchant_id, variant_id, at DESC, txn_id DESC, line_no DESC)
  WHERE owner_id IS NOT NULL`;

const ORDER = `
ALTER TABLE purchasing.purchase_order ADD COLUMN on_consignment boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT consignment_not_prepaid CHECK (NOT on_consignment OR prepay_percent = 0)`;

/** Append-only: each says what happened since the one before, so that all of them add up to what the ledger says. */
const SETTLEMENT = `
CREATE TABLE purchasing.settlement (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number text COLLATE "C" NOT NULL,
  supplier_id uuid NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  since timestamptz,
  until timestamptz NOT NULL,
  sold_units bigint NOT NULL,
  owed_minor bigint NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT settlement_number_once UNIQUE (merchant_id, number),
  FOREIGN KEY (merchant_id, supplier_id) REFERENCES purchasing.supplier,
  CONSTRAINT settlement_forward CHECK (until >= since));
CREATE INDEX settlement_by_end ON purchasing.settlement (merchant_id, until, id);
CREATE INDEX settlement_of_supplier ON purchasing.settlement (merchant_id, supplier_id, until, id);
CREATE TABLE purchasing.settlement_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  settlement_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  sku text COLLATE "C" NOT NULL,
  name text NOT NULL,
  opening bigint NOT NULL,
  received bigint NOT NULL,
  sent_back bigint NOT NULL,
  sold bigint NOT NULL,
  closing bigint NOT NULL CHECK (closing >= 0),
  owed_minor bigint NOT NULL,
  PRIMARY KEY (merchant_id, settlement_id, variant_id),
  FOREIGN KEY (merchant_id, settlement_id) REFERENCES purchasing.settlement,
  CONSTRAINT settlement_adds_up CHECK (opening + received - sent_back - sold = closing))`;

const POLICIES = [
  tenant('purchasing.settlement', 'SELECT, INSERT'),
  tenant('purchasing.settlement_line', 'SELECT, INSERT'),
];
