import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** The audit trail by its filters, signed heads of the chain, settings of a merchant and of its shops. */
export class SettingsAudit0013 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'SettingsAudit_1795305600013';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      CHAIN,
      FILL_CHAIN,
      CHAIN_INDEXES,
      HEADS,
      MERCHANT,
      SHOP,
      tenant('platform.audit_head', 'SELECT, INSERT'),
      tenant('platform.audit_state', 'SELECT, INSERT, UPDATE'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE platform.audit_head, platform.audit_state',
      `ALTER TABLE platform.event_chain DROP COLUMN kind, DROP COLUMN type, DROP COLUMN subject_id, DROP COLUMN actor_id,
        DROP COLUMN request_id, DROP COLUMN at`,
      `ALTER TABLE platform.shop DROP COLUMN external_id, DROP COLUMN closed_at, DROP COLUMN version`,
      `ALTER TABLE directory.merchant DROP COLUMN calendar, DROP COLUMN features, DROP COLUMN version`,
    );
  }
}

/** The relay copies what the audit trail is filtered by beside each number, so that every filter is an index in the order of numbers. */
const CHAIN = `
ALTER TABLE platform.event_chain ADD COLUMN kind text COLLATE "C", ADD COLUMN type text COLLATE "C", ADD COLUMN subject_id uuid,
  ADD COLUMN actor_id uuid, ADD COLUMN request_id text COLLATE "C", ADD COLUMN at timestamptz`;

/** The owner is bound by the policies too, so each merchant's rows are filled in under its own setting. */
const FILL_CHAIN = `
DO $$
DECLARE
  merchant uuid;
BEGIN
  FOR merchant IN SELECT id FROM directory.merchant LOOP
    PERFORM set_config('app.merchant_id', merchant::text, true);
    UPDATE platform.event_chain c SET kind = split_part(e.type, '.', 1), type = e.type, subject_id = e.subject_id,
      actor_id = e.actor_id, request_id = e.request_id, at = e.at
    FROM platform.event e WHERE e.merchant_id = merchant AND c.merchant_id = merchant AND e.event_id = c.event_id;
  END LOOP;
END $$;
ALTER TABLE platform.event_chain ALTER COLUMN kind SET NOT NULL, ALTER COLUMN type SET NOT NULL, ALTER COLUMN subject_id SET NOT NULL,
  ALTER COLUMN actor_id SET NOT NULL, ALTER COLUMN at SET NOT NULL`;

const CHAIN_INDEXES = `
CREATE INDEX event_chain_by_kind ON platform.event_chain (merchant_id, kind, seq);
CREATE INDEX event_chain_by_type ON platform.event_chain (merchant_id, type, seq);
CREATE INDEX event_chain_by_subject ON platform.event_chain (merchant_id, subject_id, seq);
CREATE INDEX event_chain_by_actor ON platform.event_chain (merchant_id, actor_id, seq);
CREATE INDEX event_chain_by_request ON platform.event_chain (merchant_id, request_id, seq);
CREATE INDEX event_chain_by_time ON platform.event_chain (merchant_id, at, seq)`;

/** A signed head says how the chain looked at an hour; a state says how far it was found whole. */
const HEADS = `
CREATE TABLE platform.audit_head (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  seq bigint NOT NULL CHECK (seq > 0),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  at timestamptz NOT NULL,
  key_id text NOT NULL,
  signature bytea NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (merchant_id, seq));
CREATE TABLE platform.audit_state (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  seq bigint NOT NULL CHECK (seq >= 0),
  checked_at timestamptz NOT NULL,
  fault jsonb,
  PRIMARY KEY (merchant_id))`;

/** Monday to Friday from nine to six, until the merchant says otherwise. */
const DEFAULT_CALENDAR = JSON.stringify({
  week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: '09:00', to: '18:00' }] : [])),
  days: [],
});

const MERCHANT = `
ALTER TABLE directory.merchant ADD COLUMN calendar jsonb NOT NULL DEFAULT '${DEFAULT_CALENDAR}',
  ADD COLUMN features jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN version int NOT NULL DEFAULT 1`;

/** A closed shop stays, with its orders; it takes no new ones. */
const SHOP = `
ALTER TABLE platform.shop ADD COLUMN external_id text, ADD COLUMN closed_at timestamptz, ADD COLUMN version int NOT NULL DEFAULT 1`;
