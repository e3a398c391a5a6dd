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
      ...TABLES.map((table) => `CREATE POLICY news ON ${table} FOR SELECT TO CURRENT_USER USING (${ASKS})`),
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

/** Their owner is bound by their policies too, and the functions run as the owner: it sees more within them and nowhere else. */
const ASKS = `(SELECT current_setting('app.asks_for_news', true)) = 'yes'`;
const TABLES = ['platform.event', 'platform.relay_cursor', 'platform.webhook_endpoint', 'platform.webhook_delivery'];

/** The other policy casts the merchant whether or not it lets anything through. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * As the relay reads them: behind the cursor, and below the oldest open transaction. One probe of an index for each merchant: joined in
 * any other way, or with an expression in the comparison (under a policy only what cannot leak becomes a condition of an index), all events
 * that ever were would be read.
 */
const EVENTS = `
CREATE FUNCTION platform.merchants_with_events() RETURNS SETOF uuid LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET jit = off AS $$
DECLARE before text := current_setting('app.merchant_id', true);
BEGIN
  PERFORM set_config('app.merchant_id', '${NOBODY}', true), set_config('app.asks_for_news', 'yes', true);
  RETURN QUERY SELECT m.id FROM (
    SELECT m.id, coalesce(c.tx_id, '0') AS tx_id, coalesce(c.event_id, '${NOBODY}') AS event_id
    FROM directory.merchant m LEFT JOIN platform.relay_cursor c ON c.merchant_id = m.id OFFSET 0) m
  CROSS JOIN LATERAL (
    SELECT FROM platform.event e
    WHERE e.merchant_id = m.id AND (e.tx_id, e.event_id) > (m.tx_id, m.event_id) AND e.tx_id < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY e.tx_id, e.event_id LIMIT 1) e;
  PERFORM set_config('app.merchant_id', coalesce(before, ''), true), set_config('app.asks_for_news', '', true);
END $$`;

/** As deliveries are claimed. */
const DELIVERIES = `
CREATE FUNCTION platform.merchants_with_deliveries() RETURNS SETOF uuid LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET jit = off AS $$
DECLARE before text := current_setting('app.merchant_id', true);
BEGIN
  PERFORM set_config('app.merchant_id', '${NOBODY}', true), set_config('app.asks_for_news', 'yes', true);
  RETURN QUERY SELECT DISTINCT w.merchant_id FROM platform.webhook_endpoint w
  CROSS JOIN LATERAL (
    SELECT FROM platform.webhook_delivery d
    WHERE d.merchant_id = w.merchant_id AND d.endpoint_id = w.id AND d.state = 'pending' AND d.next_attempt_at <= now()
    ORDER BY d.next_attempt_at LIMIT 1) d
  WHERE w.state = 'enabled' AND (w.paused_until IS NULL OR w.paused_until <= now());
  PERFORM set_config('app.merchant_id', coalesce(before, ''), true), set_config('app.asks_for_news', '', true);
END $$`;
