import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run } from './tenancy.js';

/** What must be known before a merchant is: who signs in, with what, and where they belong. No policies here. */
export class Directory0001 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Directory_1795305600001';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, SCHEMA, MERCHANT, USER, MEMBERSHIP, SESSION, API_KEY, ...GRANTS);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP SCHEMA directory CASCADE');
  }
}

const SCHEMA = 'CREATE SCHEMA directory';

const MERCHANT = `
CREATE TABLE directory.merchant (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  time_zone text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  locale text NOT NULL CHECK (locale IN ('zh-CN', 'en')),
  created_at timestamptz NOT NULL DEFAULT now())`;

const USER = `
CREATE TABLE directory.app_user (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  name text NOT NULL,
  password_hash text NOT NULL,
  must_change_password boolean NOT NULL DEFAULT false,
  locale text CHECK (locale IN ('zh-CN', 'en')),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now())`;

const MEMBERSHIP = `
CREATE TABLE directory.membership (
  merchant_id uuid NOT NULL REFERENCES directory.merchant,
  user_id uuid NOT NULL REFERENCES directory.app_user,
  role text NOT NULL CHECK (role IN ('owner', 'operator', 'viewer')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, merchant_id))`;

/** Only the SHA-256 of the cookie's token is kept: a copy of the table signs nobody in. */
const SESSION = `
CREATE TABLE directory.session (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  user_id uuid NOT NULL REFERENCES directory.app_user,
  merchant_id uuid NOT NULL REFERENCES directory.merchant,
  csrf_token text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  address text,
  user_agent text);
CREATE INDEX session_of_user ON directory.session (user_id);
CREATE INDEX session_expiry ON directory.session (expires_at)`;

const API_KEY = `
CREATE TABLE directory.api_key (
  id uuid PRIMARY KEY,
  merchant_id uuid NOT NULL REFERENCES directory.merchant,
  name text NOT NULL CHECK (name <> ''),
  prefix text NOT NULL,
  secret_hash bytea NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
  role text NOT NULL CHECK (role IN ('owner', 'operator', 'viewer')),
  created_by uuid NOT NULL REFERENCES directory.app_user,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz,
  revoked_at timestamptz);
CREATE INDEX api_key_of_merchant ON directory.api_key (merchant_id, id)`;

const GRANTS = [
  grant('USAGE', 'SCHEMA directory'),
  grant('SELECT, INSERT, UPDATE', 'directory.merchant, directory.app_user, directory.membership, directory.api_key'),
  grant('SELECT, INSERT, UPDATE, DELETE', 'directory.session'),
  grant('DELETE', 'directory.membership'),
];
