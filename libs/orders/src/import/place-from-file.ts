import type { PriceBook } from '@zhanggui/catalog';
import { csvLine, type CustomField, type ImportJob, type RowProblem, type Tx } from '@zhanggui/platform';
import type { OrderRequest } from '../decide-orders.rules.js';
import { OrderDesk } from '../order-desk.js';
import type { Refusal, ShopFacts } from '../order.rules.js';
import { placeOrders } from '../place-orders.js';
import type { PastOrder } from './backfill-orders.js';
import type { OpenOrder } from './order-writer.js';

/** Places open orders of a file through the same operation as the API's, at their own dates; reports the rows of refused ones. */
export async function placeFromFile(
  tx: Tx,
  job: ImportJob,
  shop: ShopFacts,
  { book, fields }: { book: PriceBook; fields: readonly CustomField[] },
  orders: readonly { file: OpenOrder; past: PastOrder }[],
): Promise<RowProblem[]> {
  // The channel that the file is from deals with its unpaid orders itself.
  const facts = new Map([[job.shopId, { ...shop, unpaid: null }]]);
  const desk = OrderDesk.withFacts(book, facts, fields);
  const requests = orders.map(({ past }): OrderRequest => ({
    actor: job.actor,
    claim: { clientId: job.actor.clientId, key: `import:${job.id}/${past.input.externalNumber}`, fingerprint: '00' },
    input: past.input,
    language: 'en',
    orderId: past.orderId,
    eventId: past.eventId,
    number: past.number,
    placedAt: new Date(past.placedAt),
  }));
  const answers = await placeOrders(tx, desk, requests);
  return orders.flatMap(({ file }, n) => {
    const { status, refusal } = answers[n]!;
    return status === 201 ? [] : rowsOf(file, refusal);
  });
}

/** Each row of a refused order: with what was wrong with it, or that another row was. */
function rowsOf({ number, rows }: OpenOrder, refusal: Refusal | undefined): RowProblem[] {
  const byLine = new Map(
    (refusal?.errors ?? []).map(({ pointer, code, params }) => [
      /^\/lines\/(\d+)/.exec(pointer)?.[1],
      { code, params },
    ]),
  );
  const whole = byLine.get(undefined);
  return rows.map(({ row }, index): RowProblem => {
    const { code, params } = byLine.get(String(index)) ?? whole ?? { code: 'row_sibling', params: {} };
    return { line: row.line, column: null, code, params: { number, ...params }, raw: csvLine(row.cells) };
  });
}
