import { Problem } from '@zhanggui/platform';
import type { OrderRequest } from './decide-orders.rules.js';
import { lastPromise } from './presales/presold.rules.js';
import type { PricedOrder, Refusal } from './order.rules.js';
import { stageOf } from './order.status.js';

/** The answer for one order: JSON text that is sent and stored as it is. */
export interface ItemAnswer {
  status: number;
  body: string;
  replayed: boolean;
  /** Why not, where it was refused here. */
  refusal?: Refusal;
}

export function acceptance(request: OrderRequest, order: PricedOrder): ItemAnswer {
  const paymentStatus = request.input.paymentStatus ?? 'unpaid';
  const body = JSON.stringify({
    status: 201,
    order: {
      id: request.orderId,
      number: request.number,
      externalNumber: request.input.externalNumber,
      stage: stageOf({ status: 'open', paymentStatus, fulfilmentStatus: 'allocated' }),
      totalMinor: order.totalMinor,
      currency: order.currency,
      ...(order.presold && {
        promisedOn: lastPromise(order.presold),
        waitingLines: order.presold.map(({ lineNo }) => lineNo),
      }),
    },
  });
  return { status: 201, body, replayed: false };
}

export function refusalAnswer(request: OrderRequest, refusal: Refusal): ItemAnswer {
  const { code, params, errors } = refusal;
  const problem = new Problem(code, params, errors, { externalNumber: request.input.externalNumber });
  return {
    status: problem.status,
    body: JSON.stringify({ status: problem.status, problem: problem.document(request.language) }),
    replayed: false,
    refusal,
  };
}
