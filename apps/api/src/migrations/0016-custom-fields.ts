import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Fields that a merchant adds to products and orders, their values, and what records are found by them. */
export class CustomFields0016 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'CustomFields_1795305600016';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      FIELD,
      VALUE,
      // Rows that are there hold '{}' and need no look: the check binds whatever is written from now on.
      ...TABLES.map(
        (table) => `ALTER TABLE ${table} ADD COLUMN custom jsonb NOT NULL DEFAULT '{}',
          ADD CONSTRAINT custom_is_object CHECK (jsonb_typeof(custom) = 'object') NOT VALID`,
      ),
      tenant('platform.custom_field', 'SELECT, INSERT, UPDATE'),
      tenant('platform.custom_value', 'SELECT, INSERT, UPDATE, DELETE'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE platform.custom_value, platform.custom_field',
      ...TABLES.map((table) => `ALTER TABLE ${table} DROP COLUMN custom`),
    );
  }
}

const TABLES = ['catalog.product', 'orders.sales_order'];

/** A deleted field stays as a row: its code keeps its type for good. */
const FIELD = `
CREATE TABLE platform.custom_field (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  subject text NOT NULL,
  code text COLLATE "C" NOT NULL CHECK (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  type text NOT NULL CHECK (type IN ('text', 'long_text', 'integer', 'decimal', 'boolean', 'date', 'datetime', 'choice', 'multi_choice',
    'url', 'email', 'phone')),
  label_zh text CHECK (label_zh <> ''),
  label_en text CHECK (label_en <> ''),
  help_zh text,
  help_en text,
  required boolean NOT NULL DEFAULT false,
  is_personal boolean NOT NULL DEFAULT false,
  default_value jsonb,
  least text,
  most text,
  max_length int CHECK (max_length BETWEEN 1 AND 20000),
  scale int CHECK (scale BETWEEN 0 AND 6),
  options jsonb NOT NULL DEFAULT '[]',
  group_name text,
  position int NOT NULL,
  archived_at timestamptz,
  deleted_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT custom_code_once UNIQUE (merchant_id, subject, code),
  CHECK (label_zh IS NOT NULL OR label_en IS NOT NULL))`;

/**
 * One row for each value that a record holds, as text whose byte order is the order of the values: under a policy only such comparisons
 * become index conditions, containment of jsonb does not. `n` counts the values of one field from 0.
 */
const VALUE = `
CREATE TABLE platform.custom_value (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  doc_id uuid NOT NULL,
  field_id uuid NOT NULL,
  n int NOT NULL,
  value text COLLATE "C" NOT NULL,
  PRIMARY KEY (merchant_id, doc_id, field_id, n),
  FOREIGN KEY (merchant_id, field_id) REFERENCES platform.custom_field);
CREATE INDEX custom_value_docs ON platform.custom_value (merchant_id, field_id, value, doc_id)`;
