import type { Desk } from './desk.js';
import type { Goods } from './goods.js';

/** What the screens of the warehouse show. */
export interface WarehouseWork {
  inbound: string;
  count: string;
  transfer: string;
  lot: string;
  serial: string;
}

/** Bins with goods, a delivery that is being counted, a count to review, goods in transit, lots that expire, and units with numbers. */
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
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const lots = [
    { sku: second, quantity: 6, lot: 'L-2611', expiresOn: day(12), bin: 'A-02' },
    { sku: second, quantity: 40, lot: 'L-2702', expiresOn: day(90), bin: 'R-01' },
  ];
  await api.post('/stock/receipts', { warehouseId, lines: lots });
  await numberUnits(desk, { warehouseId, sku: third });
  const [lot] = (await api.get<{ items: { id: string }[] }>('/lots')).items;
  const [serial] = (await api.get<{ items: { id: string }[] }>('/serials')).items;
  return { inbound, count, transfer, lot: lot!.id, serial: serial!.id };
}

/** Keeps an article by serial number and gives four of its units theirs. */
async function numberUnits(
  { shopProgram: api }: Desk,
  { warehouseId, sku }: { warehouseId: string; sku: string },
): Promise<void> {
  const { items } = await api.get<{ items: { variantId: string }[] }>(`/stock?q=${sku}`);
  const path = `/stock/${items[0]!.variantId}/keeping`;
  const { version } = await api.get<{ version: number }>(path);
  await api.patch(path, version, { tracksSerials: true });
  const serials = ['SN-1001', 'SN-1002', 'SN-1003', 'SN-1004'];
  await api.post('/serials', { sku, warehouseId, serials });
}
