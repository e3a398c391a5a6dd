import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Saved views keep columns and density and may be shared with roles; each person's own layout per list; how numbers and dates are written; shops of proposals. */
export class ViewsFormats0017 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'ViewsFormats_1795305600017';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      VIEW,
      GRID_SETTING,
      tenant('platform.grid_setting', 'SELECT, INSERT, UPDATE, DELETE'),
      FORMATS,
      PROPOSAL_SHOPS,
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP TABLE platform.grid_setting',
      `ALTER TABLE platform.saved_view DROP COLUMN columns, DROP COLUMN density, DROP COLUMN role_ids, DROP COLUMN deleted_at`,
      'ALTER TABLE platform.proposal DROP COLUMN shop_ids',
      'ALTER TABLE directory.merchant DROP COLUMN formats',
      'ALTER TABLE directory.app_user DROP COLUMN formats',
    );
  }
}

/** A deleted view stays for some days, so that deleting can be undone. */
const VIEW = `
ALTER TABLE platform.saved_view ADD COLUMN columns jsonb, ADD COLUMN density text CHECK (density IN ('compact', 'comfortable')),
  ADD COLUMN role_ids uuid[] NOT NULL DEFAULT '{}', ADD COLUMN deleted_at timestamptz,
  ADD CONSTRAINT saved_view_shared_with CHECK (shared OR role_ids = '{}')`;

/** What one person set for one list: the layout without a view, and which views are shown, in which order, and opened first. */
const GRID_SETTING = `
CREATE TABLE platform.grid_setting (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  user_id uuid NOT NULL,
  screen text NOT NULL,
  columns jsonb NOT NULL DEFAULT '[]',
  density text NOT NULL DEFAULT 'compact' CHECK (density IN ('compact', 'comfortable')),
  default_view text,
  hidden_views text[] NOT NULL DEFAULT '{}',
  view_order text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (merchant_id, user_id, screen))`;

const FORMATS = `
ALTER TABLE directory.merchant ADD COLUMN formats jsonb NOT NULL DEFAULT '{}';
ALTER TABLE directory.app_user ADD COLUMN formats jsonb NOT NULL DEFAULT '{}'`;

/** Whose shops a proposal is about; the owner is bound by the policies too, so each merchant's are filled in under its own setting. */
const PROPOSAL_SHOPS = `
ALTER TABLE platform.proposal ADD COLUMN shop_ids uuid[] NOT NULL DEFAULT '{}';
DO $$
DECLARE
  merchant uuid;
BEGIN
  FOR merchant IN SELECT id FROM directory.merchant LOOP
    PERFORM set_config('app.merchant_id', merchant::text, true);
    UPDATE platform.proposal p SET shop_ids = array(
      SELECT DISTINCT o.shop_id FROM orders.sales_order o
      WHERE o.merchant_id = merchant AND o.id IN (SELECT (r->>'id')::uuid FROM jsonb_array_elements(p.subjects->'records') AS r))
    WHERE p.merchant_id = merchant AND p.subjects->>'kind' = 'order';
  END LOOP;
END $$`;
