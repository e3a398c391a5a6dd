import { allOf, raw, type Sql, sql } from '../../db/sql.js';
import { streamRows } from '../../db/stream-rows.js';
import type { Tx } from '../../db/tx.js';
import { keyset, type Page, type PageQuery, parseSort, toPage } from '../../http/paging.js';
import { refuse } from '../../http/problem.js';
import { type ToldEvent, webhookBody } from '../sending/payload.rules.js';
import type { WebhookAttemptDto, WebhookDeliveryDto, WebhookDeliveryRowDto } from './deliveries.dto.js';

const MOST_ATTEMPTS_SHOWN = 50;

export interface DeliveryFilter {
  state?: string;
  type?: string;
  from?: string;
  to?: string;
}

type Row = Omit<WebhookDeliveryRowDto, 'seq'> & { seq: string; sortKey: string };

const COLUMNS =
  raw(`d.id, d.endpoint_id AS "endpointId", d.event_id AS "eventId", d.event_type AS "eventType", d.seq, d.state,
  d.attempts, d.last_attempt_at AS "lastAttemptAt", d.last_status AS "lastStatus", d.last_error AS "lastError",
  CASE WHEN d.state = 'pending' THEN d.next_attempt_at END AS "nextAttemptAt", d.created_at AS "createdAt",
  d.created_at::text AS "sortKey"`);

/** What was sent or is to be sent to one endpoint, newest first. Refuses: not_found. */
export async function listDeliveries(
  tx: Tx,
  endpointId: string,
  filter: DeliveryFilter,
  page: PageQuery,
): Promise<Page<WebhookDeliveryRowDto>> {
  await mustExist(tx, endpointId);
  const sort = parseSort(undefined, { createdAt: { key: 'd.created_at', cast: 'timestamptz' } }, '-createdAt');
  const { where, order } = keyset(sort, 'd.id', page);
  const filters = [...filtersOf({ ...filter, endpointId }), where];
  const rows = await tx.rows<Row & Record<string, unknown>>(
    sql`SELECT ${COLUMNS} FROM platform.webhook_delivery d WHERE ${allOf(filters)} ${order}`,
  );
  return toPage(rows, page, sort, ({ sortKey }) => sortKey, shape);
}

/** The same of one endpoint or of all, as a stream, each with what its endpoint is called. */
export const streamDeliveries = (
  tx: Tx,
  filter: DeliveryFilter & { endpointId?: string },
): AsyncGenerator<(Row & { endpoint: string })[]> =>
  streamRows<Row & { endpoint: string } & Record<string, unknown>>(
    tx,
    sql`
      SELECT ${COLUMNS}, coalesce(nullif(w.description, ''), w.url) AS endpoint
      FROM platform.webhook_delivery d JOIN platform.webhook_endpoint w ON w.id = d.endpoint_id
      WHERE ${allOf(filtersOf(filter))} ORDER BY d.created_at DESC, d.id DESC`,
  );

function filtersOf({ endpointId, state, type, from, to }: DeliveryFilter & { endpointId?: string }): Sql[] {
  const filters: Sql[] = [];
  if (endpointId) filters.push(sql`d.endpoint_id = ${endpointId}`);
  if (state) filters.push(sql`d.state = ${state}`);
  if (type) filters.push(sql`d.event_type = ${type}`);
  if (from) filters.push(sql`d.created_at >= ${from}::timestamptz`);
  if (to) filters.push(sql`d.created_at < ${to}::timestamptz`);
  return filters;
}

/** One delivery with its body and what came of every attempt. Refuses: not_found. */
export async function readDelivery(tx: Tx, merchantId: string, id: string): Promise<WebhookDeliveryDto> {
  const [row] = await tx.rows<Row & Omit<ToldEvent, 'seq'> & Record<string, unknown>>(sql`
    SELECT ${COLUMNS}, e.type, e.at, e.payload, e.subject_id AS "subjectId", e.subject_version AS "subjectVersion",
      e.actor_kind AS "actorKind"
    FROM platform.webhook_delivery d JOIN platform.webhook_endpoint w ON w.id = d.endpoint_id
    JOIN platform.event e ON e.event_id = d.event_id WHERE d.id = ${id}`);
  if (!row) throw refuse('not_found');
  const log = await tx.sql<WebhookAttemptDto & Record<string, unknown>>`
    SELECT attempt, at, duration_ms AS "durationMs", status, error, answer
    FROM platform.webhook_attempt WHERE delivery_id = ${id} ORDER BY attempt DESC LIMIT ${MOST_ATTEMPTS_SHOWN}`;
  return {
    ...shape(row),
    body: webhookBody({ ...row, merchantId, seq: Number(row.seq) }),
    attemptLog: log.reverse(),
  };
}

async function mustExist(tx: Tx, endpointId: string): Promise<void> {
  const found = await tx.sql`SELECT FROM platform.webhook_endpoint WHERE id = ${endpointId}`;
  if (found.length === 0) throw refuse('not_found');
}

const shape = (row: Row): WebhookDeliveryRowDto => ({
  id: row.id,
  endpointId: row.endpointId,
  eventId: row.eventId,
  eventType: row.eventType,
  seq: Number(row.seq),
  state: row.state,
  attempts: row.attempts,
  lastAttemptAt: row.lastAttemptAt,
  lastStatus: row.lastStatus,
  lastError: row.lastError,
  nextAttemptAt: row.nextAttemptAt,
  createdAt: row.createdAt,
});
