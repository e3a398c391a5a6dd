import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Shops that ship from several warehouses: their rule, their sources, and the parts of orders that are split over warehouses. */
export class Allocation0028 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Allocation_1795305600028';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, RULE, SOURCE, ALLOCATION, ...POLICIES, ...SEEN_WITH_PARTS);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP POLICY scope_warehouse ON orders.sales_order',
      `SELECT platform.scope_by('orders.sales_order', NULL, 'warehouse_id')`,
      'DROP TABLE orders.allocation, orders.allocation_source, orders.allocation_rule',
    );
  }
}

const RULE = `
CREATE TABLE orders.allocation_rule (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  shop_id uuid NOT NULL,
  criteria text[] NOT NULL CHECK (criteria <@ '{fewest_splits,priority,region,highest_stock,oldest_lot,cost}'::text[]),
  may_split_order boolean NOT NULL,
  may_split_line boolean NOT NULL,
  most_parcels smallint NOT NULL CHECK (most_parcels BETWEEN 1 AND 50),
  version int NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, shop_id))`;

/** `regions` is a list of {country, province}: which of them a parcel from here is near to. */
const SOURCE = `
CREATE TABLE orders.allocation_source (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  shop_id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  priority smallint NOT NULL CHECK (priority > 0),
  cost_minor bigint NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
  regions jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(regions) = 'array'),
  excluded boolean NOT NULL DEFAULT false,
  PRIMARY KEY (merchant_id, shop_id, warehouse_id),
  FOREIGN KEY (merchant_id, shop_id) REFERENCES orders.allocation_rule)`;

/**
 * The parts of an order that leaves from several warehouses; an order without rows here leaves whole from its own. It repeats the shop,
 * so that its policies look at no other table and the orders' policies may look here.
 */
const ALLOCATION = `
CREATE TABLE orders.allocation (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  order_id uuid NOT NULL,
  line_no int NOT NULL,
  warehouse_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  quantity int NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (merchant_id, order_id, line_no, warehouse_id))`;

const POLICIES = [
  tenant('orders.allocation_rule', 'SELECT, INSERT, UPDATE'),
  tenant('orders.allocation_source', 'SELECT, INSERT, DELETE'),
  tenant('orders.allocation', 'SELECT, INSERT, DELETE'),
  `SELECT platform.scope_by('orders.allocation_rule', 'shop_id', NULL)`,
  `SELECT platform.scope_by('orders.allocation_source', 'shop_id', 'warehouse_id')`,
  `SELECT platform.scope_by('orders.allocation', 'shop_id', 'warehouse_id')`,
];

/** Who works for one warehouse sees the orders that have a part there. */
const SEEN_WITH_PARTS = [
  'DROP POLICY scope_warehouse ON orders.sales_order',
  `CREATE POLICY scope_warehouse ON orders.sales_order AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR warehouse_id = ANY ((SELECT platform.scoped('warehouse_ids'))::uuid[])
    OR EXISTS (SELECT FROM orders.allocation a WHERE a.merchant_id = sales_order.merchant_id AND a.order_id = sales_order.id
      AND a.warehouse_id = ANY ((SELECT platform.scoped('warehouse_ids'))::uuid[])))`,
];
