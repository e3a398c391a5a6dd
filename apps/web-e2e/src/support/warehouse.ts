import type { Desk } from './desk.js';
import type { Goods } from './goods.js';

/** What the screens of the warehouse show. */
export interface WarehouseWork {
  inbound: string;
  count: string;
  transfer: string;
}

/** Bins with goods, a delivery that is being counted, a count to review, and goods in transit. */
export async function fillWarehouse(desk: Desk, { warehouseId, skus }: Goods): Promise<WarehouseWork> {
  const api = desk.shopProgram;
  const make = async (path: string, body: unknown): Promise<string> => (await api.post<{ id: string }>(path, body)).id;
  const [first, second, third] = skus as [string, string, string];
  const bins = ['A-01', 'A-02', 'R-01'].map((code, n) => ({ code, zone: code[0], kind: n === 2 ? 'reserve' : 'pick' }));
  const costs = [first, second].map((sku, n) => ({ sku, quantity: 40, unitCost: `${n + 1}.25` }));
  await api.post('/stock/receipts', { warehouseId, reference: 'DN-2055', lines: costs });
  await api.post('/bins', { warehouseId, bins });
  await api.post('/stock/moves', { warehouseId, lines: [{ sku: first, from: null, to: 'A-01', quantity: 20 }] });
  const lines = [
    { sku: first, quantity: 12 },
    { sku: second, quantity: 30 },
  ];
  const inbound = await make('/inbound', { warehouseId, party: 'Potters & Sons', reference: 'DN-77', lines });
  await api.step(`/inbound/${inbound}/steps`, 1, { step: 'arrive' });
  await api.step(`/inbound/${inbound}/steps`, 2, { step: 'unload' });
  const items = [
    { scan: first, quantity: 10 },
    { scan: first, quantity: 2, rejectReason: 'damaged' },
  ];
  await api.post(`/inbound/${inbound}/items`, { items });
  const count = await make('/stock-counts', { warehouseId, kind: 'spot', zone: 'A', recountOver: 9 });
  await api.post(`/stock-counts/${count}/entries`, { entries: [{ scan: first, bin: 'A-01', quantity: 18 }] });
  await api.step(`/stock-counts/${count}/end`, 2, {});
  const { items: warehouses } = await api.get<{ items: { id: string }[] }>('/warehouses');
  const toWarehouseId = warehouses.find(({ id }) => id !== warehouseId)!.id;
  const moved = [{ sku: third, quantity: 5 }];
  const transfer = await make('/transfers', { fromWarehouseId: warehouseId, toWarehouseId, lines: moved });
  await api.step(`/transfers/${transfer}/shipment`, 1);
  return { inbound, count, transfer };
}
