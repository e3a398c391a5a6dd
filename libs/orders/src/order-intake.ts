import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Claim,
  claimItems,
  Database,
  intakeBatchSize,
  type Language,
  LanePool,
  NaturalBatcher,
  NumberRange,
  refuse,
  ordersPlaced,
  uuid7,
  worksForShop,
} from '@zhanggui/platform';
import type { OrderRequest } from './decide-orders.rules.js';
import type { ItemAnswer } from './order-answers.js';
import { OrderDesk } from './order-desk.js';
import type { OrderInput } from './order.rules.js';
import { placeOnLane } from './place-orders.js';

/** Orders written by one statement, and orders that may wait before one more is refused with 503. */
const BATCH = { maxBatch: 200, maxWaiting: 4_000 };

const FIRST_NUMBER = 100_001;

interface MerchantQueue {
  batcher: NaturalBatcher<Omit<OrderRequest, 'number'>, ItemAnswer>;
}

/** Gathers the orders that are asked for at the same time into batches, one queue per merchant; bulk and single share them. */
@Injectable()
export class OrderIntake {
  private readonly queues = new Map<string, MerchantQueue>();
  private readonly numbers: NumberRange;

  constructor(
    private readonly db: Database,
    private readonly lanes: LanePool,
  ) {
    this.numbers = new NumberRange(db, 'order', FIRST_NUMBER);
  }

  /**
   * Places many orders of one request: each has its own place under the request's idempotency key. Refuses the request as a whole
   * when it names a shop that the actor does not work for: `unknown_shop` (422).
   */
  async place(actor: Actor, claim: Claim, language: Language, inputs: readonly OrderInput[]): Promise<ItemAnswer[]> {
    refuseOtherShops(actor, inputs);
    const { batcher } = this.queueOf(actor.merchantId);
    if (inputs.length > 1) await this.db.tx(actor, (tx) => claimItems(tx, claim), { idempotent: true });
    return batcher.submitAll(
      inputs.map((input, n) => ({
        actor,
        language,
        input,
        claim: { ...claim, key: `${claim.key}/${n}` },
        orderId: uuid7(),
        eventId: uuid7(),
      })),
    );
  }

  private queueOf(merchantId: string): MerchantQueue {
    let queue = this.queues.get(merchantId);
    if (!queue) {
      const desk = new OrderDesk();
      queue = { batcher: new NaturalBatcher((requests) => this.run(merchantId, desk, requests), BATCH) };
      this.queues.set(merchantId, queue);
    }
    return queue;
  }

  private async run(
    merchantId: string,
    desk: OrderDesk,
    requests: Omit<OrderRequest, 'number'>[],
  ): Promise<ItemAnswer[]> {
    const numbers = await this.numbers.take(merchantId, requests.length);
    const numbered = requests.map((request, n) => ({ ...request, number: numbers[n]! }));
    // After a fault nobody knows whether the numbers were written: they are not given again.
    const answers = await this.lanes.use((lane) => placeOnLane(lane, merchantId, desk, numbered));
    const unused = numbers.filter((_, n) => answers[n]!.status !== 201 || answers[n]!.replayed);
    this.numbers.putBack(merchantId, unused);
    intakeBatchSize.observe(requests.length);
    ordersPlaced.inc(numbers.length - unused.length);
    return answers;
  }
}

/** The lane writes for many actors at once, so each one's reach is checked before they share it. */
function refuseOtherShops(actor: Actor, inputs: readonly OrderInput[]): void {
  const errors = inputs.flatMap(({ shopId }, n) =>
    worksForShop(actor, shopId) ? [] : [{ pointer: `/orders/${n}/shopId`, code: 'unknown_shop' }],
  );
  if (errors.length > 0) throw refuse('unknown_shop', {}, errors);
}
