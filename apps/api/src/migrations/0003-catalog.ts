import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Products, their variants and categories. */
export class Catalog0003 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Catalog_1795305600003';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'CREATE SCHEMA catalog',
      CATEGORY,
      PRODUCT,
      VARIANT,
      PRICE_STAMP,
      ...POLICIES,
      grant('USAGE', 'SCHEMA catalog'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP SCHEMA catalog CASCADE');
  }
}

const CATEGORY = `
CREATE TABLE catalog.category (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  parent_id uuid,
  name text NOT NULL CHECK (name <> ''),
  position int NOT NULL DEFAULT 0,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, parent_id) REFERENCES catalog.category,
  CHECK (parent_id <> id));
CREATE UNIQUE INDEX category_name_once ON catalog.category
  (merchant_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), name)`;

const PRODUCT = `
CREATE TABLE catalog.product (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  name text COLLATE "C" NOT NULL CHECK (name <> ''),
  description text NOT NULL DEFAULT '',
  status text NOT NULL CHECK (status IN ('draft', 'active', 'archived')),
  category_id uuid,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, category_id) REFERENCES catalog.category);
CREATE INDEX product_by_name ON catalog.product (merchant_id, name, id);
CREATE INDEX product_by_status ON catalog.product (merchant_id, status, name, id);
CREATE INDEX product_by_category ON catalog.product (merchant_id, category_id, name, id);
CREATE INDEX product_by_update ON catalog.product (merchant_id, updated_at, id)`;

/** SKUs are case-sensitive: two codes that differ only by case are two variants. `stocked` is false for services such as postage. */
const VARIANT = `
CREATE TABLE catalog.variant (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  position int NOT NULL DEFAULT 0,
  sku text COLLATE "C" NOT NULL CHECK (sku <> ''),
  barcode text COLLATE "C" CHECK (barcode ~ '^[0-9]{8,14}$'),
  title text,
  attributes jsonb NOT NULL DEFAULT '{}',
  price numeric(18,6) NOT NULL CHECK (price >= 0),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  cost numeric(18,6) CHECK (cost >= 0),
  stocked boolean NOT NULL DEFAULT true,
  weight_grams int CHECK (weight_grams >= 0),
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT sku_once UNIQUE (merchant_id, sku),
  FOREIGN KEY (merchant_id, product_id) REFERENCES catalog.product);
CREATE UNIQUE INDEX barcode_once ON catalog.variant (merchant_id, barcode) WHERE barcode IS NOT NULL;
CREATE INDEX variant_of_product ON catalog.variant (merchant_id, product_id, position)`;

/** Raised by every change of a price or SKU: whoever priced from memory asserts it in the same statement that writes. */
const PRICE_STAMP = `
CREATE TABLE catalog.price_stamp (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  version bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id))`;

const POLICIES = [
  tenant('catalog.category', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('catalog.product', 'SELECT, INSERT, UPDATE'),
  tenant('catalog.variant', 'SELECT, INSERT, UPDATE'),
  tenant('catalog.price_stamp', 'SELECT, INSERT, UPDATE'),
];
