import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Files in and out: what format an upload has, how its columns were mapped, and exports. */
export class Exchange0011 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Exchange_1795305600011';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, IMPORT_FORMAT, MAPPING, EXPORT, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE platform.export_run',
      'DROP TABLE platform.import_mapping',
      'ALTER TABLE platform.import_run DROP COLUMN format, DROP COLUMN sheets, DROP COLUMN sheet',
    );
  }
}

const IMPORT_FORMAT = `
ALTER TABLE platform.import_run
  ADD COLUMN format text NOT NULL DEFAULT 'csv' CHECK (format IN ('csv', 'xlsx', 'jsonl')),
  ADD COLUMN sheets jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN sheet text`;

/** How a merchant maps files with these headings: the fingerprint is made of them. */
const MAPPING = `
CREATE TABLE platform.import_mapping (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  kind text NOT NULL,
  fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  mapping jsonb NOT NULL,
  used_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, kind, fingerprint))`;

/** The file is kept until \`expires_at\`; then it is deleted, and with it what was searched for. */
const EXPORT = `
CREATE TABLE platform.export_run (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  table_name text NOT NULL,
  format text NOT NULL CHECK (format IN ('csv', 'xlsx', 'jsonl')),
  language text NOT NULL CHECK (language IN ('zh-CN', 'en')),
  columns jsonb NOT NULL,
  filters jsonb NOT NULL,
  file_name text NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled', 'expired')),
  row_count bigint NOT NULL DEFAULT 0 CHECK (row_count >= 0),
  size_bytes bigint NOT NULL DEFAULT 0 CHECK (size_bytes >= 0),
  stored_as text,
  error text,
  cancel_asked boolean NOT NULL DEFAULT false,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  expires_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CHECK (state <> 'done' OR (stored_as IS NOT NULL AND expires_at IS NOT NULL)));
CREATE INDEX export_run_recent ON platform.export_run (merchant_id, created_at, id);
CREATE INDEX export_run_due ON platform.export_run (merchant_id, expires_at) WHERE state = 'done'`;

const POLICIES = [
  tenant('platform.import_mapping', 'SELECT, INSERT, UPDATE'),
  tenant('platform.export_run', 'SELECT, INSERT, UPDATE'),
];
