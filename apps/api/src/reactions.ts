import { followPapers, followStock, tellStockMismatches } from '@zhanggui/inventory';
import { tellReservationMismatches } from '@zhanggui/fulfilment';
import { indexPlacedOrders, noteGoodsCame } from '@zhanggui/orders';
import {
  queueDeliveries,
  Reactions,
  tellDisabledWebhooks,
  tellFailedJobs,
  tellImportEnds,
  tellProposals,
} from '@zhanggui/platform';
import { receivePostedDeliveries } from '@zhanggui/purchasing';

/** What happens a moment after something else happened, in one place to read. */
export const REACTIONS = new Reactions()
  .on(['order.placed'], indexPlacedOrders)
  .on(['import.done', 'import.failed'], tellImportEnds)
  .on(['presale.filled'], noteGoodsCame)
  .on(['inbound.posted'], receivePostedDeliveries)
  .on(['stock.audited'], tellStockMismatches)
  .on(['reservations.audited'], tellReservationMismatches)
  .on(['stock.received', 'stock.adjusted', 'stock.written_off'], followStock)
  .on(['inbound.posted', 'transfer.received', 'count.posted'], followPapers)
  .on(['job.failed'], tellFailedJobs)
  .on(['proposal.made', 'proposal.accepted', 'proposal.declined'], tellProposals)
  .on(['webhook.disabled'], tellDisabledWebhooks)
  .onAll(queueDeliveries);
