import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Suppliers, their prices and contracts, requests for quotation, purchase orders with what becomes of them. */
export class Purchasing0020 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Purchasing_1795305600020';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'CREATE SCHEMA purchasing',
      SUPPLIER,
      CONTACT,
      SUPPLIED,
      LOG,
      QUOTATION,
      CONTRACT,
      PURCHASE_ORDER,
      PURCHASE_LINE,
      FOLLOWING,
      RECEIPT,
      SUPPLIER_RETURN,
      SCORE_WEIGHT,
      ...POLICIES,
      grant('USAGE', 'SCHEMA purchasing'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP SCHEMA purchasing CASCADE');
  }
}

const SUPPLIER = `
CREATE TABLE purchasing.supplier (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  code text COLLATE "C" NOT NULL CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CHECK (name <> ''),
  tax_id text,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  prepay_percent numeric(5,2) NOT NULL DEFAULT 0 CHECK (prepay_percent BETWEEN 0 AND 100),
  net_days int NOT NULL DEFAULT 0 CHECK (net_days BETWEEN 0 AND 365),
  over_receipt_percent numeric(5,2) NOT NULL DEFAULT 0 CHECK (over_receipt_percent BETWEEN 0 AND 100),
  country text,
  address text,
  note text,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'blocked', 'archived')),
  custom jsonb NOT NULL DEFAULT '{}',
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT supplier_code_once UNIQUE (merchant_id, code));
CREATE INDEX supplier_by_name ON purchasing.supplier (merchant_id, name, id);
CREATE INDEX supplier_by_status ON purchasing.supplier (merchant_id, status, name, id);
CREATE INDEX supplier_by_update ON purchasing.supplier (merchant_id, updated_at, id)`;

/** Persons: who they are goes when they ask, that there was one stays. */
const CONTACT = `
CREATE TABLE purchasing.supplier_contact (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  name text NOT NULL,
  role text,
  phone text,
  email text,
  preferred boolean NOT NULL DEFAULT false,
  erased_at timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, supplier_id) REFERENCES purchasing.supplier);
CREATE INDEX contact_of_supplier ON purchasing.supplier_contact (merchant_id, supplier_id, id);
CREATE UNIQUE INDEX contact_preferred_once ON purchasing.supplier_contact (merchant_id, supplier_id) WHERE preferred`;

/** What a supplier delivers, and at which price from which quantity on, in the supplier's currency. */
const SUPPLIED = `
CREATE TABLE purchasing.supplied_product (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  supplier_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  supplier_sku text,
  moq int NOT NULL DEFAULT 1 CHECK (moq > 0),
  pack_size int NOT NULL DEFAULT 1 CHECK (pack_size > 0),
  lead_time_days int CHECK (lead_time_days BETWEEN 0 AND 3650),
  preferred boolean NOT NULL DEFAULT false,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, supplier_id, variant_id),
  FOREIGN KEY (merchant_id, supplier_id) REFERENCES purchasing.supplier);
CREATE INDEX supplied_by_variant ON purchasing.supplied_product (merchant_id, variant_id, supplier_id);
CREATE UNIQUE INDEX supplied_preferred_once ON purchasing.supplied_product (merchant_id, variant_id) WHERE preferred;
CREATE TABLE purchasing.supplier_price (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  supplier_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  from_quantity int NOT NULL CHECK (from_quantity > 0),
  valid_from date NOT NULL,
  valid_until date,
  unit_price numeric(18,6) NOT NULL CHECK (unit_price >= 0),
  PRIMARY KEY (merchant_id, supplier_id, variant_id, from_quantity, valid_from),
  FOREIGN KEY (merchant_id, supplier_id, variant_id) REFERENCES purchasing.supplied_product ON DELETE CASCADE,
  CHECK (valid_until >= valid_from))`;

const LOG = `
CREATE TABLE purchasing.supplier_log (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('call', 'mail', 'visit', 'chat', 'note')),
  said text NOT NULL CHECK (said <> ''),
  at timestamptz NOT NULL DEFAULT now(),
  follow_up_on date,
  followed_up_at timestamptz,
  created_by uuid NOT NULL,
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, supplier_id) REFERENCES purchasing.supplier);
CREATE INDEX log_of_supplier ON purchasing.supplier_log (merchant_id, supplier_id, id)`;

const QUOTATION = `
CREATE TABLE purchasing.quotation (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number text COLLATE "C" NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  due_on date NOT NULL,
  note text,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'awarded', 'cancelled')),
  version int NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, number));
CREATE INDEX quotation_by_status ON purchasing.quotation (merchant_id, status, id);
CREATE TABLE purchasing.quotation_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  quotation_id uuid NOT NULL,
  line_no int NOT NULL,
  variant_id uuid NOT NULL,
  quantity int NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (merchant_id, quotation_id, line_no),
  UNIQUE (merchant_id, quotation_id, variant_id),
  FOREIGN KEY (merchant_id, quotation_id) REFERENCES purchasing.quotation);
CREATE TABLE purchasing.quotation_supplier (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  quotation_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  status text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'answered', 'declined')),
  exchange_rate numeric(18,8) CHECK (exchange_rate > 0),
  freight_minor bigint NOT NULL DEFAULT 0 CHECK (freight_minor >= 0),
  valid_until date,
  terms text,
  file_id uuid,
  answered_at timestamptz,
  PRIMARY KEY (merchant_id, quotation_id, supplier_id),
  FOREIGN KEY (merchant_id, quotation_id) REFERENCES purchasing.quotation,
  FOREIGN KEY (merchant_id, supplier_id) REFERENCES purchasing.supplier,
  CHECK (status <> 'answered' OR exchange_rate IS NOT NULL));
CREATE INDEX quotations_of_supplier ON purchasing.quotation_supplier (merchant_id, supplier_id, quotation_id);
CREATE TABLE purchasing.quotation_price (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  quotation_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  line_no int NOT NULL,
  from_quantity int NOT NULL CHECK (from_quantity > 0),
  unit_price numeric(18,6) NOT NULL CHECK (unit_price >= 0),
  moq int NOT NULL CHECK (moq > 0),
  lead_time_days int CHECK (lead_time_days BETWEEN 0 AND 3650),
  PRIMARY KEY (merchant_id, quotation_id, supplier_id, line_no, from_quantity),
  FOREIGN KEY (merchant_id, quotation_id, supplier_id) REFERENCES purchasing.quotation_supplier,
  FOREIGN KEY (merchant_id, quotation_id, line_no) REFERENCES purchasing.quotation_line)`;

const CONTRACT = `
CREATE TABLE purchasing.contract (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number text COLLATE "C" NOT NULL,
  supplier_id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'active', 'expired', 'terminated')),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  lead_time_days int CHECK (lead_time_days BETWEEN 0 AND 3650),
  aql numeric(5,3) CHECK (aql > 0),
  most_reject_percent numeric(5,2) CHECK (most_reject_percent BETWEEN 0 AND 100),
  terms text,
  end_reason text,
  reminded_days int,
  version int NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, number),
  FOREIGN KEY (merchant_id, supplier_id) REFERENCES purchasing.supplier,
  CONSTRAINT contract_days CHECK (ends_on >= starts_on));
CREATE INDEX contract_by_end ON purchasing.contract (merchant_id, ends_on, id);
CREATE INDEX contract_by_status ON purchasing.contract (merchant_id, status, ends_on, id);
CREATE INDEX contract_of_supplier ON purchasing.contract (merchant_id, supplier_id, ends_on, id);
CREATE TABLE purchasing.contract_price (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  contract_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  from_quantity int NOT NULL CHECK (from_quantity > 0),
  unit_price numeric(18,6) NOT NULL CHECK (unit_price >= 0),
  PRIMARY KEY (merchant_id, contract_id, variant_id, from_quantity),
  FOREIGN KEY (merchant_id, contract_id) REFERENCES purchasing.contract)`;

/** Amounts are minor units of the order's currency; \`home\` ones of the merchant's, at the order's rate. */
const PURCHASE_ORDER = `
CREATE TABLE purchasing.purchase_order (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  number text COLLATE "C" NOT NULL,
  supplier_id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'pending_approval', 'approved', 'rejected', 'placed',
    'confirmed_by_supplier', 'partially_received', 'received', 'closed', 'cancelled')),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  exchange_rate numeric(18,8) NOT NULL CHECK (exchange_rate > 0),
  home_currency text NOT NULL CHECK (home_currency ~ '^[A-Z]{3}$'),
  over_receipt_percent numeric(5,2) NOT NULL DEFAULT 0 CHECK (over_receipt_percent BETWEEN 0 AND 100),
  prepay_percent numeric(5,2) NOT NULL DEFAULT 0 CHECK (prepay_percent BETWEEN 0 AND 100),
  net_days int NOT NULL DEFAULT 0 CHECK (net_days BETWEEN 0 AND 365),
  promised_on date,
  note text,
  reason text,
  line_count int NOT NULL DEFAULT 0,
  total_minor bigint NOT NULL DEFAULT 0 CHECK (total_minor >= 0),
  total_home_minor bigint NOT NULL DEFAULT 0 CHECK (total_home_minor >= 0),
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  approved_by uuid,
  approved_at timestamptz,
  placed_at timestamptz,
  confirmed_at timestamptz,
  ended_at timestamptz,
  version int NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT purchase_number_once UNIQUE (merchant_id, number),
  FOREIGN KEY (merchant_id, supplier_id) REFERENCES purchasing.supplier,
  CONSTRAINT home_rate_is_one CHECK (currency <> home_currency OR exchange_rate = 1));
CREATE INDEX purchase_by_status ON purchasing.purchase_order (merchant_id, status, id);
CREATE INDEX purchase_of_supplier ON purchasing.purchase_order (merchant_id, supplier_id, id);
CREATE INDEX purchase_by_promise ON purchasing.purchase_order (merchant_id, (coalesce(promised_on, '9999-12-31'::date)), id)`;

/** What may be accepted is kept beside what was, so that the tolerance is a constraint and two receivers cannot both use it up. */
const PURCHASE_LINE = `
CREATE TABLE purchasing.purchase_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  order_id uuid NOT NULL,
  line_no int NOT NULL,
  variant_id uuid NOT NULL,
  sku text COLLATE "C" NOT NULL,
  name text NOT NULL,
  supplier_sku text,
  quantity int NOT NULL CHECK (quantity >= 0),
  unit_price numeric(18,6) NOT NULL CHECK (unit_price >= 0),
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  amount_home_minor bigint NOT NULL CHECK (amount_home_minor >= 0),
  promised_on date,
  placed_quantity int,
  placed_promised_on date,
  weight_grams int,
  most_accepted int NOT NULL CHECK (most_accepted >= 0),
  accepted int NOT NULL DEFAULT 0 CHECK (accepted >= 0),
  rejected int NOT NULL DEFAULT 0 CHECK (rejected >= 0),
  returned int NOT NULL DEFAULT 0 CHECK (returned >= 0),
  completed_on date,
  PRIMARY KEY (merchant_id, order_id, line_no),
  FOREIGN KEY (merchant_id, order_id) REFERENCES purchasing.purchase_order,
  CONSTRAINT within_tolerance CHECK (accepted <= most_accepted),
  CONSTRAINT returned_at_most CHECK (returned <= accepted));
CREATE INDEX purchase_line_of_variant ON purchasing.purchase_line (merchant_id, variant_id, order_id)`;

/** What the supplier confirmed, what is heard of the goods, what they cost besides, and what was paid. */
const FOLLOWING = `
CREATE TABLE purchasing.confirmation (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  reference text,
  note text,
  changes jsonb NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, order_id) REFERENCES purchasing.purchase_order);
CREATE INDEX confirmation_of_order ON purchasing.confirmation (merchant_id, order_id, id);
CREATE TABLE purchasing.tracking_entry (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('in_production', 'shipped', 'customs', 'arriving', 'delayed', 'other')),
  carrier text,
  tracking_number text,
  note text,
  expected_on date,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, order_id) REFERENCES purchasing.purchase_order);
CREATE INDEX tracking_of_order ON purchasing.tracking_entry (merchant_id, order_id, id);
CREATE TABLE purchasing.landed_cost (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('freight', 'duty', 'insurance', 'other')),
  amount_home_minor bigint NOT NULL CHECK (amount_home_minor > 0),
  spread_by text NOT NULL CHECK (spread_by IN ('value', 'quantity', 'weight')),
  note text,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, order_id) REFERENCES purchasing.purchase_order);
CREATE INDEX landed_cost_of_order ON purchasing.landed_cost (merchant_id, order_id, id);
CREATE TABLE purchasing.purchase_payment (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('prepayment', 'payment')),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  paid_on date NOT NULL,
  reference text,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, order_id) REFERENCES purchasing.purchase_order);
CREATE INDEX payment_of_order ON purchasing.purchase_payment (merchant_id, order_id, id)`;

const RECEIPT = `
CREATE TABLE purchasing.receipt (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  stock_txn_id uuid,
  reference text,
  note text,
  received_on date NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, order_id) REFERENCES purchasing.purchase_order);
CREATE INDEX receipt_of_order ON purchasing.receipt (merchant_id, order_id, id);
CREATE TABLE purchasing.receipt_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  receipt_id uuid NOT NULL,
  line_no int NOT NULL,
  order_id uuid NOT NULL,
  accepted int NOT NULL CHECK (accepted >= 0),
  rejected int NOT NULL CHECK (rejected >= 0),
  reject_reason text CHECK (reject_reason IN ('damaged', 'defective', 'wrong_item', 'expired', 'quality', 'other')),
  unit_cost_home numeric(18,6),
  PRIMARY KEY (merchant_id, receipt_id, line_no),
  FOREIGN KEY (merchant_id, receipt_id) REFERENCES purchasing.receipt,
  FOREIGN KEY (merchant_id, order_id, line_no) REFERENCES purchasing.purchase_line,
  CHECK (accepted + rejected > 0),
  CONSTRAINT rejected_for_a_reason CHECK (rejected = 0 OR reject_reason IS NOT NULL))`;

const SUPPLIER_RETURN = `
CREATE TABLE purchasing.supplier_return (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  stock_txn_id uuid NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  reference text,
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, order_id) REFERENCES purchasing.purchase_order);
CREATE INDEX return_of_order ON purchasing.supplier_return (merchant_id, order_id, id);
CREATE TABLE purchasing.supplier_return_line (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  return_id uuid NOT NULL,
  line_no int NOT NULL,
  order_id uuid NOT NULL,
  quantity int NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (merchant_id, return_id, line_no),
  FOREIGN KEY (merchant_id, return_id) REFERENCES purchasing.supplier_return,
  FOREIGN KEY (merchant_id, order_id, line_no) REFERENCES purchasing.purchase_line)`;

/** How much each figure counts in a supplier's total; those that are missing count as the product weighs them. */
const SCORE_WEIGHT = `
CREATE TABLE purchasing.score_weight (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  figure text NOT NULL CHECK (figure IN ('on_time', 'in_full', 'quality', 'price')),
  weight int NOT NULL CHECK (weight BETWEEN 0 AND 100),
  PRIMARY KEY (merchant_id, figure))`;

/** What belongs to an order is seen by whoever sees the order. */
const ofPurchase = (table: string): string => `
CREATE POLICY scope_purchase ON purchasing.${table} AS RESTRICTIVE FOR SELECT USING (
  (SELECT platform.scoped('warehouse_ids')) IS NULL
  OR EXISTS (SELECT FROM purchasing.purchase_order o WHERE o.merchant_id = ${table}.merchant_id AND o.id = ${table}.order_id))`;

const POLICIES = [
  tenant('purchasing.supplier', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.supplier_contact', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('purchasing.supplied_product', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('purchasing.supplier_price', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('purchasing.supplier_log', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.quotation', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.quotation_line', 'SELECT, INSERT'),
  tenant('purchasing.quotation_supplier', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.quotation_price', 'SELECT, INSERT, DELETE'),
  tenant('purchasing.contract', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.contract_price', 'SELECT, INSERT, DELETE'),
  tenant('purchasing.purchase_order', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.purchase_line', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('purchasing.confirmation', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.tracking_entry', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.landed_cost', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('purchasing.purchase_payment', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.receipt', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.receipt_line', 'SELECT, INSERT'),
  tenant('purchasing.supplier_return', 'SELECT, INSERT, UPDATE'),
  tenant('purchasing.supplier_return_line', 'SELECT, INSERT'),
  tenant('purchasing.score_weight', 'SELECT, INSERT, UPDATE'),
  `SELECT platform.scope_by('purchasing.purchase_order', NULL, 'warehouse_id')`,
  `SELECT platform.scope_by('purchasing.receipt', NULL, 'warehouse_id')`,
  ...[
    'purchase_line',
    'confirmation',
    'tracking_entry',
    'landed_cost',
    'purchase_payment',
    'receipt_line',
    'supplier_return',
    'supplier_return_line',
  ].map(ofPurchase),
];
