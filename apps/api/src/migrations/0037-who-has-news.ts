import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run } from './tenancy.js';

/**
 * The worker asks many times a second for whom there is something to do. Asked merchant by merchant, that cost a core at a few hundred
 * merchants who did nothing; these say it for all at once, and nothing but whose it is.
 */
export class WhoHasNews0037 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'WhoHasNews_1795305600037';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      ...TABLES.map((table) => `CREATE POLICY news ON ${table} FOR SELECT TO CURRENT_USER USING (true)`),
      EVENTS,
      DELIVERIES,
      'REVOKE ALL ON FUNCTION platform.merchants_with_events(), platform.merchants_with_deliveries() FROM PUBLIC',
      grant('EXECUTE', 'FUNCTION platform.merchants_with_events()'),
      grant('EXECUTE', 'FUNCTION platform.merchants_with_deliveries()'),
    );
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      'DROP FUNCTION platform.merchants_with_events(), platform.merchants_with_deliveries()',
      ...TABLES.map((table) => `DROP POLICY news ON ${table}`),
    );
  }
}

/** Their owner is bound by their policies too, and the functions run as the owner. */
const TABLES = ['platform.event', 'platform.relay_cursor', 'platform.webhook_endpoint', 'platform.webhook_delivery'];

/** As the relay reads them: behind the cursor, and below the oldest open transaction. */
const EVENTS = `
CREATE FUNCTION platform.merchants_with_events() RETURNS SETOF uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT m.id FROM directory.merchant m LEFT JOIN platform.relay_cursor c ON c.merchant_id = m.id
  WHERE EXISTS (
    SELECT FROM platform.event e WHERE e.merchant_id = m.id
      AND (e.tx_id, e.event_id) > (coalesce(c.tx_id, '0'), coalesce(c.event_id, '00000000-0000-0000-0000-000000000000'))
      AND e.tx_id < pg_snapshot_xmin(pg_current_snapshot()))
$$`;

/** As deliveries are claimed. */
const DELIVERIES = `
CREATE FUNCTION platform.merchants_with_deliveries() RETURNS SETOF uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT DISTINCT w.merchant_id FROM platform.webhook_endpoint w
  WHERE w.state = 'enabled' AND (w.paused_until IS NULL OR w.paused_until <= now())
    AND EXISTS (SELECT FROM platform.webhook_delivery d
      WHERE d.merchant_id = w.merchant_id AND d.endpoint_id = w.id AND d.state = 'pending' AND d.next_attempt_at <= now())
$$`;
