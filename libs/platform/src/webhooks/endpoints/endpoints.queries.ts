import { raw, type Sql, sql } from '../../db/sql.js';
import { streamRows } from '../../db/stream-rows.js';
import type { Tx } from '../../db/tx.js';
import { refuse } from '../../http/problem.js';
import type { WebhookEndpointDto } from './endpoints.dto.js';

const MOST_COUNTED = 10_000;

/** The merchant's endpoints, oldest first. */
export const listEndpoints = (tx: Tx): Promise<WebhookEndpointDto[]> => select(tx, raw('true'));

/** One endpoint. Refuses: not_found. */
export async function readEndpoint(tx: Tx, id: string): Promise<WebhookEndpointDto> {
  const [row] = await select(tx, sql`w.id = ${id}`);
  if (!row) throw refuse('not_found');
  return row;
}

/** All of them as a stream, in the order of their list. */
export const streamEndpoints = (tx: Tx): AsyncGenerator<WebhookEndpointDto[]> =>
  streamRows<WebhookEndpointDto & Record<string, unknown>>(tx, selection(raw('true')));

const select = (tx: Tx, where: Sql): Promise<WebhookEndpointDto[]> =>
  tx.rows<WebhookEndpointDto & Record<string, unknown>>(selection(where));

const selection = (where: Sql): Sql => sql`
    SELECT w.id, w.url, w.description, w.event_types AS "eventTypes", w.state = 'enabled' AS enabled,
      w.disabled_reason AS "disabledReason", w.disabled_at AS "disabledAt", w.last_success_at AS "lastSuccessAt",
      w.failing_since AS "failingSince", w.failures,
      CASE WHEN w.paused_until > now() THEN w.paused_until END AS "pausedUntil",
      (SELECT count(*) FROM (SELECT FROM platform.webhook_delivery d
        WHERE d.endpoint_id = w.id AND d.state = 'pending' LIMIT ${MOST_COUNTED}) d)::int AS pending,
      CASE WHEN w.old_secret_until > now() THEN w.old_secret_until END AS "oldSecretUntil", w.version,
      w.created_at AS "createdAt", w.updated_at AS "updatedAt"
    FROM platform.webhook_endpoint w WHERE ${where} ORDER BY w.id`;
