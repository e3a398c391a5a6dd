import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Until when an order must be paid, what becomes of it after that, and how many unpaid ones a buyer may have. */
export class Unpaid0027 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Unpaid_1795305600027';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, ...ORDER, RULE, CLAIM, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      `DROP TABLE orders.unpaid_claim, orders.unpaid_party, orders.unpaid_rule`,
      `ALTER TABLE orders.sales_order DROP CONSTRAINT sales_order_status_check`,
      `ALTER TABLE orders.sales_order ADD CONSTRAINT sales_order_status_check
        CHECK (status IN ('open', 'held', 'cancelled', 'completed', 'merged', 'split')) NOT VALID`,
      `ALTER TABLE orders.sales_order DROP COLUMN pay_by`,
    );
  }
}

/** The wider rule holds for every row that the narrower one let in, so the rows need not be looked at again. */
const ORDER = [
  `ALTER TABLE orders.sales_order ADD COLUMN pay_by timestamptz`,
  `ALTER TABLE orders.sales_order DROP CONSTRAINT sales_order_status_check`,
  `ALTER TABLE orders.sales_order ADD CONSTRAINT sales_order_status_check
    CHECK (status IN ('open', 'held', 'cancelled', 'expired', 'completed', 'merged', 'split')) NOT VALID`,
  `CREATE INDEX sales_order_to_pay ON orders.sales_order (merchant_id, pay_by, id) WHERE stage = 'pending_payment' AND pay_by IS NOT NULL`,
];

/** How a shop deals with orders that are not paid; without a row they wait for ever and nobody is limited. */
const RULE = `
CREATE TABLE orders.unpaid_rule (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  shop_id uuid NOT NULL,
  pay_within_minutes int CHECK (pay_within_minutes BETWEEN 5 AND 43200),
  most_per_buyer int CHECK (most_per_buyer BETWEEN 1 AND 1000),
  most_per_address int CHECK (most_per_address BETWEEN 1 AND 1000),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, shop_id),
  FOREIGN KEY (merchant_id, shop_id) REFERENCES platform.shop)`;

/**
 * Which unpaid orders count for which buyer or address of a shop that limits them; `key` is a digest. Whoever places one locks the
 * party first, so that two processes count one after the other. A claim whose order is not unpaid any more counts nothing.
 */
const CLAIM = `
CREATE TABLE orders.unpaid_party (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  key text COLLATE "C" NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, key));
CREATE TABLE orders.unpaid_claim (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  key text COLLATE "C" NOT NULL,
  order_id uuid NOT NULL,
  PRIMARY KEY (merchant_id, key, order_id),
  FOREIGN KEY (merchant_id, order_id) REFERENCES orders.sales_order);
CREATE INDEX unpaid_claim_of_order ON orders.unpaid_claim (merchant_id, order_id)`;

const POLICIES = [
  tenant('orders.unpaid_rule', 'SELECT, INSERT, UPDATE'),
  `SELECT platform.scope_by('orders.unpaid_rule', 'shop_id', NULL)`,
  tenant('orders.unpaid_party', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('orders.unpaid_claim', 'SELECT, INSERT, DELETE'),
  `CREATE POLICY scope_order ON orders.unpaid_claim AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('shop_ids')) IS NULL AND (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR EXISTS (SELECT FROM orders.sales_order o WHERE o.merchant_id = unpaid_claim.merchant_id AND o.id = unpaid_claim.order_id))`,
];
