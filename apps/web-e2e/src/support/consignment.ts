import type { Desk } from './desk.js';
import type { Goods } from './goods.js';

/** What the screens of purchasing show. */
export interface Lent {
  supplier: string;
  purchase: string;
  settlement: string;
}

/** An order on consignment, half of it there, and settled once. */
export async function lendGoods({ shopProgram: api }: Desk, { warehouseId, skus }: Goods): Promise<Lent> {
  const supplier = await api.post<{ id: string }>('/suppliers', {
    code: 'MOON',
    name: 'Moon Pottery 月亮陶坊',
    currency: 'GBP',
  });
  const lines = skus.slice(-2).map((sku) => ({ sku, quantity: 40, unitPrice: '2.50' }));
  const order = { supplierId: supplier.id, warehouseId, onConsignment: true, lines };
  const purchase = await api.post<{ id: string }>('/purchase-orders', order);
  for (const step of ['submit', 'approve', 'place']) await api.post(`/purchase-orders/${purchase.id}/${step}`, {});
  const came = [1, 2].map((lineNo) => ({ lineNo, accepted: 20 }));
  await api.post(`/purchase-orders/${purchase.id}/receipts`, { lines: came });
  const settlement = await api.post<{ id: string }>('/consignment/settlements', { supplierId: supplier.id });
  const lost = [{ sku: skus.at(-1), delta: -3 }];
  await api.post('/stock/adjustments', { warehouseId, reason: 'lost', lines: lost });
  return { supplier: supplier.id, purchase: purchase.id, settlement: settlement.id };
}
