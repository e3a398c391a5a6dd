import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run } from './tenancy.js';

/** A second factor with recovery codes, links that let someone in once, sessions that can be named and ended. */
export class SignIn0012 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'SignIn_1795305600012';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      SECOND_FACTOR,
      LINK,
      SESSION,
      `ALTER TABLE directory.merchant ADD COLUMN second_factor text NOT NULL DEFAULT 'optional'
        CHECK (second_factor IN ('optional', 'managers', 'everyone'))`,
      grant('SELECT, INSERT, UPDATE, DELETE', 'directory.recovery_code, directory.link'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE directory.recovery_code, directory.link',
      'ALTER TABLE directory.app_user DROP COLUMN totp_sealed, DROP COLUMN totp_since, DROP COLUMN totp_last_step',
      'ALTER TABLE directory.session DROP COLUMN id, DROP COLUMN second_factor',
      'ALTER TABLE directory.merchant DROP COLUMN second_factor',
    );
  }
}

/** `totp_since` is null while the seed waits for its first code; `totp_last_step` lets no code pass twice. */
const SECOND_FACTOR = `
ALTER TABLE directory.app_user ADD COLUMN totp_sealed text, ADD COLUMN totp_since timestamptz, ADD COLUMN totp_last_step bigint NOT NULL DEFAULT 0;
CREATE TABLE directory.recovery_code (
  user_id uuid NOT NULL REFERENCES directory.app_user,
  code_hash bytea NOT NULL CHECK (length(code_hash) = 32),
  used_at timestamptz,
  PRIMARY KEY (user_id, code_hash))`;

/** Only the SHA-256 of a link's token is kept. An invitation names a merchant and the roles that wait there. */
const LINK = `
CREATE TABLE directory.link (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  id uuid NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('invitation', 'password')),
  user_id uuid REFERENCES directory.app_user,
  merchant_id uuid REFERENCES directory.merchant,
  email text CHECK (email = lower(email)),
  name text,
  roles jsonb,
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CHECK ((kind = 'password') = (user_id IS NOT NULL)),
  CHECK ((kind = 'invitation') = (merchant_id IS NOT NULL AND email IS NOT NULL AND roles IS NOT NULL)));
CREATE INDEX link_of_merchant ON directory.link (merchant_id, id);
CREATE INDEX link_of_user ON directory.link (user_id)`;

const SESSION = `
ALTER TABLE directory.session ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;
ALTER TABLE directory.session ADD COLUMN second_factor boolean NOT NULL DEFAULT false`;
