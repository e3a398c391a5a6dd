import { type Actor, type EventRow, notify, registerNotificationKind, type Tx } from '@zhanggui/platform';

registerNotificationKind({
  kind: 'stock.reservation_mismatch',
  severity: 'error',
  channels: { inApp: true, mail: true },
  en: {
    label: 'Reserved stock differs from the orders',
    title: 'Reserved stock differs from the orders',
    body: 'Balances and pre-sales that reserve or count something else than orders, holds and allotments ask for: {mismatches}.',
  },
  'zh-CN': {
    label: '占用库存与订单不符',
    title: '占用库存与订单不符',
    body: '有 {mismatches} 个库存占用或预售数量与订单、预留和渠道配额不符。',
  },
});

/** Tells those who audit stock when reservations differ from what they are for. */
export async function tellReservationMismatches(tx: Tx, actor: Actor, events: EventRow[]): Promise<void> {
  const { payload } = events.at(-1)!;
  const mismatches = Number(payload['mismatches']) + Number(payload['presales'] ?? 0);
  if (mismatches === 0) return;
  await notify(tx, actor, {
    kind: 'stock.reservation_mismatch',
    to: { permission: 'inventory:audit' },
    params: { mismatches },
    link: '/stock-audit',
  });
}
