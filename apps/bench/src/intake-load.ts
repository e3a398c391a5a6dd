import { randomUUID } from 'node:crypto';
import type { IntakeLoad } from './intake.js';
import { drive } from './support/load.js';

const LINES = 3;

process.once('message', (message) => {
  const { port, store, clients, perRequest, seconds, warmUpSeconds } = message as IntakeLoad;
  const run = randomUUID().slice(0, 8);
  let sent = 0;
  const order = (): object => ({
    shopId: store.shopId,
    externalNumber: `B-${run}-${sent++}`,
    paymentStatus: 'paid',
    buyer: { name: '王小明', phone: '+86 138 0000 0000' },
    address: {
      recipient: '王小明',
      phone: '+86 138 0000 0000',
      country: 'CN',
      province: '浙江省',
      city: '杭州市',
      district: '西湖区',
      street: '文三路 90 号',
      postcode: '310000',
    },
    lines: Array.from({ length: LINES }, () => ({
      sku: store.skus[Math.floor(Math.random() * store.skus.length)],
      quantity: 1 + Math.floor(Math.random() * 3),
    })),
  });
  void drive({
    port,
    clients,
    seconds,
    warmUpSeconds,
    headers: `authorization: Bearer ${store.key}\r\ncontent-type: application/json\r\n`,
    accepted: new Set([201]),
    next: () => {
      const body = JSON.stringify({ orders: Array.from({ length: perRequest }, order) });
      return { line: 'POST /api/v1/orders', headers: `idempotency-key: ${run}-${sent}\r\n`, body };
    },
  }).then((figures) => process.send!(figures, () => process.exit(0)));
});
