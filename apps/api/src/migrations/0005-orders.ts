import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Sales orders and their lines. Status, payment, fulfilment and after-sales are separate axes; `stage` is derived from them. */
export class Orders0005 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Orders_1795305600005';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'CREATE SCHEMA orders',
      SALES_ORDER,
      ORDER_LINE,
      ...POLICIES,
      grant('USAGE', 'SCHEMA orders'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP SCHEMA orders CASCADE');
  }
}

const SALES_ORDER = `
CREATE TABLE orders.sales_order (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number bigint NOT NULL,
  shop_id uuid NOT NULL,
  external_number text COLLATE "C" NOT NULL CHECK (external_number <> ''),
  warehouse_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'held', 'cancelled', 'completed', 'merged', 'split')),
  payment_status text NOT NULL CHECK (payment_status IN ('unpaid', 'deposit_paid', 'paid', 'partially_refunded', 'refunded')),
  fulfilment_status text NOT NULL CHECK (fulfilment_status IN
    ('unallocated', 'allocated', 'picking', 'packed', 'partially_shipped', 'shipped', 'delivered')),
  after_sales_status text NOT NULL DEFAULT 'none' CHECK (after_sales_status IN ('none', 'open', 'closed')),
  stage text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  total_minor bigint NOT NULL CHECK (total_minor >= 0),
  line_count int NOT NULL CHECK (line_count > 0),
  unit_count bigint NOT NULL CHECK (unit_count > 0),
  buyer_name text NOT NULL,
  buyer_phone text,
  buyer_email text,
  buyer_external_id text,
  recipient text,
  phone text,
  country text,
  province text,
  city text,
  district text,
  street text,
  postcode text,
  buyer_message text,
  seller_memo text,
  cancel_reason text,
  placed_at timestamptz NOT NULL DEFAULT now(),
  paid_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT order_number_once UNIQUE (merchant_id, number),
  CONSTRAINT external_number_once UNIQUE (merchant_id, shop_id, external_number)
) WITH (fillfactor = 85);
CREATE INDEX sales_order_by_time ON orders.sales_order (merchant_id, placed_at, id);
CREATE INDEX sales_order_by_total ON orders.sales_order (merchant_id, total_minor, id);
CREATE INDEX sales_order_by_stage ON orders.sales_order (merchant_id, stage, placed_at, id)`;

const ORDER_LINE = `
CREATE TABLE orders.order_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  order_id uuid NOT NULL,
  line_no int NOT NULL,
  variant_id uuid NOT NULL,
  sku text COLLATE "C" NOT NULL,
  name text NOT NULL,
  stocked boolean NOT NULL,
  quantity int NOT NULL CHECK (quantity > 0),
  unit_price numeric(18,6) NOT NULL CHECK (unit_price >= 0),
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  PRIMARY KEY (merchant_id, order_id, line_no),
  CONSTRAINT order_line_order FOREIGN KEY (merchant_id, order_id) REFERENCES orders.sales_order)`;

const POLICIES = [
  tenant('orders.sales_order', 'SELECT, INSERT, UPDATE'),
  tenant('orders.order_line', 'SELECT, INSERT'),
];
