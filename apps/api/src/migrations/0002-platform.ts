import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE_SETTING, grant, run, tenant } from './tenancy.js';

/** Merchant tables of the platform: shops, events with their chain, idempotency answers, number ranges, search, imports. */
export class Platform0002 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Platform_1795305600002';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      SCHEMA,
      MERCHANT,
      ASSERT,
      PROTECT,
      PARTITIONS,
      SHOP,
      EVENT,
      CHAIN,
      IDEMPOTENCY,
      COUNTER,
      SEARCH,
      SAVED_VIEW,
      IMPORTS,
      ...POLICIES,
      ...GRANTS,
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP SCHEMA platform CASCADE');
  }
}

const SCHEMA = 'CREATE SCHEMA platform';

/** Without a merchant set this raises: a forgotten transaction reads nothing instead of everything. */
const MERCHANT = `
CREATE FUNCTION platform.current_merchant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT current_setting('app.merchant_id')::uuid $$`;

const ASSERT = `
CREATE FUNCTION platform.assert(holds boolean, what text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF holds IS NOT TRUE THEN RAISE EXCEPTION '%', what USING ERRCODE = 'P0004', CONSTRAINT = what; END IF;
  RETURN true;
END $$`;

/** The scalar sub-select makes the merchant one InitPlan per statement, so the policy becomes an index condition. */
const PROTECT = `
CREATE FUNCTION platform.protect(rel regclass, rights text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', rel);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', rel);
  EXECUTE format('CREATE POLICY tenant ON %s USING (merchant_id = (SELECT platform.current_merchant()))', rel);
  EXECUTE format('GRANT %s ON %s TO %I', rights, rel, current_setting('${APP_ROLE_SETTING}'));
END $$`;

/**
 * Monthly partitions of a table keyed by UUIDv7, whose first 48 bits are milliseconds; made ahead, and a default beside.
 * Runs as the owner, so that the worker can make them in time; it names the only tables it takes.
 */
const PARTITIONS = `
CREATE FUNCTION platform.make_partitions(rel text, months int) RETURNS int LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  since timestamptz;
  made int := 0;
  bound text[];
BEGIN
  IF rel NOT IN ('platform.event', 'inventory.stock_movement') THEN RAISE EXCEPTION 'not a partitioned table: %', rel; END IF;
  FOR month IN 0..months LOOP
    since := date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + make_interval(months => month);
    CONTINUE WHEN to_regclass(format('%s_%s', rel, to_char(since AT TIME ZONE 'UTC', 'YYYYMM'))) IS NOT NULL;
    SELECT array_agg(lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || repeat('0', 20) ORDER BY at)
      INTO bound FROM unnest(ARRAY[since, since + interval '1 month']) AS at;
    EXECUTE format('CREATE TABLE %s_%s PARTITION OF %s FOR VALUES FROM (%L) TO (%L)',
      rel, to_char(since AT TIME ZONE 'UTC', 'YYYYMM'), rel, bound[1]::uuid, bound[2]::uuid);
    made := made + 1;
  END LOOP;
  RETURN made;
END $$`;

const SHOP = `
CREATE TABLE platform.shop (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  code text NOT NULL CHECK (code <> ''),
  name text NOT NULL CHECK (name <> ''),
  channel text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  warehouse_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, code))`;

/** Insert-only: audit trail, timeline and outbox in one. Readers keep a cursor on (tx_id, event_id) below the oldest open transaction. */
const EVENT = `
CREATE TABLE platform.event (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  event_id uuid NOT NULL,
  type text NOT NULL,
  subject_id uuid NOT NULL,
  subject_version int NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('user', 'key', 'system')),
  actor_id uuid NOT NULL,
  request_id text,
  at timestamptz NOT NULL DEFAULT now(),
  tx_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  payload jsonb NOT NULL,
  PRIMARY KEY (merchant_id, event_id)
) PARTITION BY RANGE (event_id);
CREATE TABLE platform.event_default PARTITION OF platform.event DEFAULT;
SELECT platform.make_partitions('platform.event', 3);
CREATE INDEX event_timeline ON platform.event (merchant_id, subject_id, event_id);
CREATE INDEX event_feed ON platform.event (merchant_id, tx_id, event_id)`;

const CHAIN = `
CREATE TABLE platform.event_chain (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  seq bigint NOT NULL CHECK (seq > 0),
  event_id uuid NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (merchant_id, seq));
CREATE TABLE platform.relay_cursor (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  tx_id xid8 NOT NULL,
  event_id uuid NOT NULL,
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (merchant_id))`;

const IDEMPOTENCY = `
CREATE TABLE platform.idempotency_key (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  client_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  fingerprint bytea NOT NULL,
  status smallint NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, client_id, key))`;

const COUNTER = `
CREATE TABLE platform.counter (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  name text NOT NULL,
  next bigint NOT NULL CHECK (next > 0),
  PRIMARY KEY (merchant_id, name))`;

const SEARCH = `
CREATE TABLE platform.search_token (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  kind text NOT NULL,
  token text COLLATE "C" NOT NULL,
  doc_id uuid NOT NULL,
  PRIMARY KEY (merchant_id, doc_id, kind, token));
CREATE INDEX search_token_docs ON platform.search_token (merchant_id, kind, token, doc_id)`;

const SAVED_VIEW = `
CREATE TABLE platform.saved_view (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  screen text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  params jsonb NOT NULL,
  shared boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id));
CREATE INDEX saved_view_of_screen ON platform.saved_view (merchant_id, screen, id)`;

const IMPORTS = `
CREATE TABLE platform.import_run (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  kind text NOT NULL,
  file_name text NOT NULL,
  stored_as text NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes >= 0),
  state text NOT NULL CHECK (state IN ('uploaded', 'running', 'done', 'failed', 'cancelled')),
  dry_run boolean NOT NULL DEFAULT false,
  encoding text NOT NULL,
  header jsonb NOT NULL,
  sample jsonb NOT NULL,
  mapping jsonb NOT NULL,
  options jsonb NOT NULL DEFAULT '{}',
  progress jsonb NOT NULL DEFAULT '{}',
  checkpoint jsonb NOT NULL DEFAULT '{}',
  cancel_asked boolean NOT NULL DEFAULT false,
  error text,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  finished_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id));
CREATE INDEX import_run_recent ON platform.import_run (merchant_id, created_at, id);
CREATE TABLE platform.import_problem (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  import_id uuid NOT NULL,
  line_no bigint NOT NULL,
  problem_no smallint NOT NULL,
  column_name text,
  code text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  raw text NOT NULL,
  PRIMARY KEY (merchant_id, import_id, line_no, problem_no),
  FOREIGN KEY (merchant_id, import_id) REFERENCES platform.import_run);
CREATE TABLE platform.import_leftover (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  import_id uuid NOT NULL,
  line_no bigint NOT NULL,
  reason text NOT NULL,
  fields jsonb NOT NULL,
  taken_up_at timestamptz,
  PRIMARY KEY (merchant_id, import_id, line_no),
  FOREIGN KEY (merchant_id, import_id) REFERENCES platform.import_run)`;

const POLICIES = [
  tenant('platform.shop', 'SELECT, INSERT, UPDATE'),
  tenant('platform.event', 'SELECT, INSERT'),
  tenant('platform.event_chain', 'SELECT, INSERT'),
  tenant('platform.relay_cursor', 'SELECT, INSERT, UPDATE'),
  tenant('platform.idempotency_key', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.counter', 'SELECT, INSERT, UPDATE'),
  tenant('platform.search_token', 'SELECT, INSERT, DELETE'),
  tenant('platform.saved_view', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.import_run', 'SELECT, INSERT, UPDATE'),
  tenant('platform.import_problem', 'SELECT, INSERT, DELETE'),
  tenant('platform.import_leftover', 'SELECT, INSERT, UPDATE, DELETE'),
];

const GRANTS = [grant('USAGE', 'SCHEMA platform')];
