import type { PriceBook } from '@zhanggui/catalog';
import { csvLine, type ImportJob, type RowProblem, type Tx } from '@zhanggui/platform';
import type { OrderRequest } from '../decide-orders.rules.js';
import { OrderDesk } from '../order-desk.js';
import type { ShopFacts } from '../order.rules.js';
import { placeOrders } from '../place-orders.js';
import type { PastOrder } from './backfill-orders.js';
import type { OpenOrder } from './order-writer.js';

/** Places open orders of a file through the same operation as the API's, at their own dates; reports the rows of refused ones. */
export async function placeFromFile(
  tx: Tx,
  job: ImportJob,
  shop: ShopFacts,
  book: PriceBook,
  orders: readonly { file: OpenOrder; past: PastOrder }[],
): Promise<RowProblem[]> {
  const desk = OrderDesk.withFacts(book, new Map([[job.shopId, shop]]));
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
  return orders.flatMap(({ file, past }, n) => {
    if (answers[n]!.status === 201) return [];
    const { problem } = JSON.parse(answers[n]!.body) as {
      problem: { code: string; errors?: { pointer: string; code: string }[] };
    };
    const codes = new Map(
      (problem.errors ?? []).map(({ pointer, code }) => [Number(/^\/lines\/(\d+)/.exec(pointer)?.[1] ?? -1), code]),
    );
    return file.rows.map(({ row }, index): RowProblem => {
      const line = past.order.lines[index];
      const params = {
        number: file.number,
        externalNumber: file.number,
        sku: line?.sku ?? '',
        wanted: line?.quantity ?? 0,
        available: 0,
      };
      return { line: row.line, column: null, code: codes.get(index) ?? 'row_sibling', params, raw: csvLine(row.cells) };
    });
  });
}
