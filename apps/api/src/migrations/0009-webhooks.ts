import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Addresses of other programs that are told of events, what each is to be sent, and how every attempt went. */
export class Webhooks0009 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Webhooks_1795305600009';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, ENDPOINT, DELIVERY, ATTEMPT, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE platform.webhook_attempt, platform.webhook_delivery, platform.webhook_endpoint',
    );
  }
}

/** Secrets are sealed by the application; the database never sees one. `failures` counts those since the last success. */
const ENDPOINT = `
CREATE TABLE platform.webhook_endpoint (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  url text NOT NULL CHECK (url ~ '^https?://' AND length(url) <= 2000),
  description text NOT NULL DEFAULT '',
  event_types text[] NOT NULL CHECK (cardinality(event_types) BETWEEN 1 AND 100),
  state text NOT NULL DEFAULT 'enabled' CHECK (state IN ('enabled', 'disabled')),
  disabled_reason text CHECK (disabled_reason IN ('by_hand', 'gone', 'failing')),
  disabled_at timestamptz,
  secret text NOT NULL,
  old_secret text,
  old_secret_until timestamptz,
  last_success_at timestamptz,
  failing_since timestamptz,
  failures int NOT NULL DEFAULT 0 CHECK (failures >= 0),
  paused_until timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  CHECK ((state = 'disabled') = (disabled_reason IS NOT NULL AND disabled_at IS NOT NULL)),
  CHECK ((old_secret IS NULL) = (old_secret_until IS NULL)));
CREATE INDEX webhook_endpoint_by_state ON platform.webhook_endpoint (merchant_id, state, id)`;

/**
 * One row per endpoint and event. A claim moves \`next_attempt_at\` to the end of its lease, so a dead worker's claims fall due again.
 * No key to the endpoint: it is deleted at once, its log by the daily upkeep.
 */
const DELIVERY = `
CREATE TABLE platform.webhook_delivery (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  endpoint_id uuid NOT NULL,
  event_id uuid NOT NULL,
  event_type text NOT NULL,
  seq bigint NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed')),
  attempts int NOT NULL DEFAULT 0,
  step int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  leased_until timestamptz,
  last_attempt_at timestamptz,
  last_status int,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT webhook_delivery_once UNIQUE (merchant_id, endpoint_id, event_id));
CREATE INDEX webhook_delivery_due ON platform.webhook_delivery (merchant_id, endpoint_id, next_attempt_at) WHERE state = 'pending';
CREATE INDEX webhook_delivery_leased ON platform.webhook_delivery (merchant_id, endpoint_id, leased_until) WHERE leased_until IS NOT NULL;
CREATE INDEX webhook_delivery_by_time ON platform.webhook_delivery (merchant_id, endpoint_id, created_at, id);
CREATE INDEX webhook_delivery_by_state ON platform.webhook_delivery (merchant_id, endpoint_id, state, created_at, id);
CREATE INDEX webhook_delivery_by_type ON platform.webhook_delivery (merchant_id, endpoint_id, event_type, created_at, id)`;

const ATTEMPT = `
CREATE TABLE platform.webhook_attempt (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  delivery_id uuid NOT NULL,
  attempt int NOT NULL,
  at timestamptz NOT NULL,
  duration_ms int NOT NULL,
  status int,
  error text,
  answer text NOT NULL DEFAULT '',
  PRIMARY KEY (merchant_id, delivery_id, attempt),
  FOREIGN KEY (merchant_id, delivery_id) REFERENCES platform.webhook_delivery ON DELETE CASCADE)`;

const POLICIES = [
  tenant('platform.webhook_endpoint', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.webhook_delivery', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.webhook_attempt', 'SELECT, INSERT, DELETE'),
];
