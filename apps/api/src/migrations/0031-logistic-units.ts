import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Pallets and cartons with numbers of their own, and what contracts say of rejected shares on the receipts they hold for. */
export class LogisticUnits0031 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'LogisticUnits_1795305600031';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, PREFIX, RANGE, UNIT, LINE, REJECT_LIMIT, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'ALTER TABLE purchasing.receipt_line DROP COLUMN contract_id, DROP COLUMN most_reject_percent',
      'DROP TABLE inventory.logistic_unit_line, inventory.logistic_unit, inventory.sscc_range, inventory.company_prefix',
    );
  }
}

/** The GS1 company prefix under which a merchant numbers its pallets; without a row it numbers none. */
const PREFIX = `
CREATE TABLE inventory.company_prefix (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  prefix text NOT NULL CHECK (prefix ~ '^[0-9]{7,10}$'),
  extension int NOT NULL CHECK (extension BETWEEN 0 AND 9),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id))`;

/** What a prefix has given stays given, whatever becomes of the prefix: it is never deleted and never goes back. */
const RANGE = `
CREATE TABLE inventory.sscc_range (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  prefix text NOT NULL CHECK (prefix ~ '^[0-9]{7,10}$'),
  next bigint NOT NULL CHECK (next > 0),
  PRIMARY KEY (merchant_id, prefix))`;

/** A sender's number may come again once its pallet was dissolved; ours never does. */
const UNIT = `
CREATE TABLE inventory.logistic_unit (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  sscc text COLLATE "C" NOT NULL CHECK (sscc ~ '^[0-9]{18}$'),
  ours boolean NOT NULL,
  inbound_id uuid,
  transfer_id uuid,
  status text NOT NULL CHECK (status IN ('packed', 'arrived', 'dissolved')),
  reject_reason text NOT NULL DEFAULT '',
  weight_grams bigint CHECK (weight_grams > 0),
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  scanned_by uuid,
  scanned_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, inbound_id) REFERENCES inventory.inbound,
  FOREIGN KEY (merchant_id, transfer_id) REFERENCES inventory.transfer,
  CONSTRAINT unit_of_one_paper CHECK (num_nonnulls(inbound_id, transfer_id) = 1),
  CONSTRAINT scanned_once_arrived CHECK (scanned_at IS NULL OR status = 'arrived'));
CREATE UNIQUE INDEX sscc_once ON inventory.logistic_unit (merchant_id, sscc) WHERE ours OR status <> 'dissolved';
CREATE INDEX logistic_unit_of_inbound ON inventory.logistic_unit (merchant_id, inbound_id) WHERE inbound_id IS NOT NULL;
CREATE INDEX logistic_unit_of_transfer ON inventory.logistic_unit (merchant_id, transfer_id) WHERE transfer_id IS NOT NULL`;

const LINE = `
CREATE TABLE inventory.logistic_unit_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  unit_id uuid NOT NULL,
  line_no int NOT NULL,
  variant_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  lot text NOT NULL DEFAULT '',
  best_before date,
  expires_on date,
  PRIMARY KEY (merchant_id, unit_id, line_no),
  FOREIGN KEY (merchant_id, unit_id) REFERENCES inventory.logistic_unit)`;

/** What the contract in force allowed to be rejected of a line when it was received; null: none did. */
const REJECT_LIMIT = `
ALTER TABLE purchasing.receipt_line ADD COLUMN contract_id uuid,
  ADD COLUMN most_reject_percent numeric(5,2) CHECK (most_reject_percent BETWEEN 0 AND 100)`;

/** A pallet is seen by whoever sees its paper. */
const POLICIES = [
  tenant('inventory.company_prefix', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.sscc_range', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.logistic_unit', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.logistic_unit_line', 'SELECT, INSERT'),
  `CREATE POLICY scope_paper ON inventory.logistic_unit AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR EXISTS (SELECT FROM inventory.inbound i WHERE i.merchant_id = logistic_unit.merchant_id AND i.id = logistic_unit.inbound_id)
    OR EXISTS (SELECT FROM inventory.transfer t WHERE t.merchant_id = logistic_unit.merchant_id AND t.id = logistic_unit.transfer_id))`,
  `CREATE POLICY scope_unit ON inventory.logistic_unit_line AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR EXISTS (SELECT FROM inventory.logistic_unit u WHERE u.merchant_id = logistic_unit_line.merchant_id
      AND u.id = logistic_unit_line.unit_id))`,
];
