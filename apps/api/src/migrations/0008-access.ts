import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Roles as data with levels, limits and reach; keys with two secrets; proposals and approvals; refunds up to what was paid. */
export class Access0008 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Access_1795305600008';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      ROLES,
      PROPOSALS,
      DIRECTORY,
      REFUND,
      SCOPE,
      ...SCOPED,
      ...POLICIES,
      grant('SELECT, INSERT, UPDATE, DELETE', 'directory.api_secret'),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Roles cannot be folded back into the three names they came from'));
  }
}

/** `built_in` names the role of the product it began as; `changed_at` keeps an owner's changes from being renewed away. */
const ROLES = `
CREATE TABLE platform.role (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z][a-z0-9_]{1,59}$'),
  name_zh text NOT NULL CHECK (name_zh <> ''),
  name_en text NOT NULL CHECK (name_en <> ''),
  description_zh text NOT NULL DEFAULT '',
  description_en text NOT NULL DEFAULT '',
  built_in boolean NOT NULL DEFAULT false,
  changed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT role_code_once UNIQUE (merchant_id, code));
CREATE TABLE platform.role_grant (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  role_id uuid NOT NULL,
  permission text NOT NULL CHECK (permission <> ''),
  level text NOT NULL CHECK (level IN ('participate', 'suggest', 'execute', 'approve')),
  limit_minor bigint CHECK (limit_minor >= 0),
  own_only boolean NOT NULL DEFAULT false,
  PRIMARY KEY (merchant_id, role_id, permission),
  FOREIGN KEY (merchant_id, role_id) REFERENCES platform.role ON DELETE CASCADE);
CREATE TABLE platform.role_part (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  role_id uuid NOT NULL,
  part_id uuid NOT NULL,
  PRIMARY KEY (merchant_id, role_id, part_id),
  CHECK (role_id <> part_id),
  FOREIGN KEY (merchant_id, role_id) REFERENCES platform.role ON DELETE CASCADE,
  CONSTRAINT role_part_in_use FOREIGN KEY (merchant_id, part_id) REFERENCES platform.role);
CREATE TABLE platform.role_assignment (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  subject_id uuid NOT NULL,
  role_id uuid NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN ('user', 'key')),
  shop_ids uuid[] CHECK (shop_ids <> '{}'),
  warehouse_ids uuid[] CHECK (warehouse_ids <> '{}'),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, subject_id, role_id),
  CONSTRAINT role_assigned FOREIGN KEY (merchant_id, role_id) REFERENCES platform.role);
CREATE INDEX role_assignment_of_role ON platform.role_assignment (merchant_id, role_id)`;

/** A request that someone may only suggest, or that goes beyond their limit, kept as it was sent until someone else decides. */
const PROPOSALS = `
CREATE TABLE platform.proposal (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number bigint NOT NULL,
  permission text NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  method text NOT NULL,
  route text NOT NULL,
  path text NOT NULL,
  query text NOT NULL DEFAULT '',
  body text NOT NULL DEFAULT '',
  if_match text,
  note text NOT NULL DEFAULT '',
  amount_minor bigint CHECK (amount_minor >= 0),
  approvals_needed smallint NOT NULL DEFAULT 1 CHECK (approvals_needed > 0),
  subjects jsonb NOT NULL,
  outcome jsonb,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  CHECK (decided_by <> proposed_by OR state = 'withdrawn'),
  CHECK ((state = 'open') = (decided_at IS NULL)));
CREATE INDEX proposal_by_state ON platform.proposal (merchant_id, state, id);
CREATE INDEX proposal_of_person ON platform.proposal (merchant_id, proposed_by, id);
CREATE TABLE platform.proposal_voice (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('comment', 'approval')),
  by_id uuid NOT NULL,
  text text NOT NULL DEFAULT '',
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, proposal_id) REFERENCES platform.proposal);
CREATE UNIQUE INDEX approval_once ON platform.proposal_voice (merchant_id, proposal_id, by_id) WHERE kind = 'approval';
CREATE INDEX proposal_voice_of ON platform.proposal_voice (merchant_id, proposal_id, id);
CREATE TABLE platform.approval_rule (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  permission text NOT NULL,
  from_minor bigint NOT NULL CHECK (from_minor >= 0),
  approvals smallint NOT NULL CHECK (approvals BETWEEN 1 AND 9),
  PRIMARY KEY (merchant_id, permission, from_minor))`;

/** `access_version` moves with every change of roles and assignments, so that no process trusts what it remembers. */
const DIRECTORY = `
ALTER TABLE directory.merchant ADD COLUMN access_version bigint NOT NULL DEFAULT 1;
ALTER TABLE directory.membership DROP COLUMN role;
ALTER TABLE directory.api_key DROP COLUMN role;
ALTER TABLE directory.api_key ADD COLUMN expires_at timestamptz;
ALTER TABLE directory.api_key ADD COLUMN addresses text[];
ALTER TABLE directory.api_key ADD COLUMN per_minute int CHECK (per_minute > 0);
ALTER TABLE directory.api_key ADD COLUMN version int NOT NULL DEFAULT 1;
CREATE TABLE directory.api_secret (
  secret_hash bytea PRIMARY KEY CHECK (length(secret_hash) = 32),
  key_id uuid NOT NULL REFERENCES directory.api_key,
  prefix text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  ends_at timestamptz,
  last_used_at timestamptz);
CREATE INDEX api_secret_of_key ON directory.api_secret (key_id);
INSERT INTO directory.api_secret (secret_hash, key_id, prefix, created_at, last_used_at)
  SELECT secret_hash, id, prefix, created_at, last_used_at FROM directory.api_key;
ALTER TABLE directory.api_key DROP COLUMN secret_hash;
ALTER TABLE directory.api_key DROP COLUMN prefix;
ALTER TABLE directory.api_key DROP COLUMN last_used_at`;

/** Who works for some shops or warehouses only sees only theirs: a second policy on what carries a shop or a warehouse. */
const SCOPE = `
CREATE FUNCTION platform.scoped(what text) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.' || what, true), '')::uuid[] $$;
CREATE FUNCTION platform.scope_by(rel regclass, shop text, warehouse text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF shop IS NOT NULL THEN EXECUTE format('CREATE POLICY scope_shop ON %s AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped(''shop_ids'')) IS NULL OR %I = ANY ((SELECT platform.scoped(''shop_ids''))::uuid[]))', rel, shop); END IF;
  IF warehouse IS NOT NULL THEN EXECUTE format('CREATE POLICY scope_warehouse ON %s AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped(''warehouse_ids'')) IS NULL OR %I = ANY ((SELECT platform.scoped(''warehouse_ids''))::uuid[]))', rel, warehouse); END IF;
END $$`;

/** What belongs to an order is seen by whoever sees the order. */
const ofOrder = (table: string): string => `
CREATE POLICY scope_order ON ${table} AS RESTRICTIVE FOR SELECT USING (
  (SELECT platform.scoped('shop_ids')) IS NULL AND (SELECT platform.scoped('warehouse_ids')) IS NULL
  OR EXISTS (SELECT FROM orders.sales_order o WHERE o.merchant_id = ${table.split('.')[1]}.merchant_id AND o.id = ${table.split('.')[1]}.order_id))`;

const SCOPED = [
  `SELECT platform.scope_by('platform.shop', 'id', NULL)`,
  `SELECT platform.scope_by('inventory.warehouse', NULL, 'id')`,
  `SELECT platform.scope_by('inventory.stock_balance', NULL, 'warehouse_id')`,
  `SELECT platform.scope_by('inventory.stock_movement', NULL, 'warehouse_id')`,
  `SELECT platform.scope_by('orders.sales_order', 'shop_id', 'warehouse_id')`,
  ofOrder('orders.order_line'),
  ofOrder('orders.refund'),
  ofOrder('fulfilment.parcel'),
];

const REFUND = `
ALTER TABLE orders.sales_order ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE orders.sales_order ADD CONSTRAINT refund_within_paid CHECK (refunded_minor BETWEEN 0 AND total_minor) NOT VALID;
ALTER TABLE orders.sales_order VALIDATE CONSTRAINT refund_within_paid;
CREATE TABLE orders.refund (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  reason text NOT NULL CHECK (reason <> ''),
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, order_id) REFERENCES orders.sales_order);
CREATE INDEX refund_of_order ON orders.refund (merchant_id, order_id, id)`;

const POLICIES = [
  tenant('platform.role', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.role_grant', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.role_part', 'SELECT, INSERT, DELETE'),
  tenant('platform.role_assignment', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.proposal', 'SELECT, INSERT, UPDATE'),
  tenant('platform.proposal_voice', 'SELECT, INSERT'),
  tenant('platform.approval_rule', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('orders.refund', 'SELECT, INSERT'),
];
