import { type Actor, type EventRow, notify, registerNotificationKind, type Tx } from '@zhanggui/platform';

registerNotificationKind({
  kind: 'stock.mismatch',
  severity: 'error',
  channels: { inApp: true, mail: true },
  en: {
    label: 'The stock audit found differences',
    title: 'The stock audit found differences',
    body: 'Balances that differ from the ledger: {mismatches}.',
  },
  'zh-CN': {
    label: '库存核对发现差异',
    title: '库存核对发现差异',
    body: '有 {mismatches} 个库存余额与流水不符。',
  },
});

/** Tells those who audit stock when ledger and balances differ; who has not read the same yet is not told every hour. */
export async function tellStockMismatches(tx: Tx, actor: Actor, events: EventRow[]): Promise<void> {
  const mismatches = Number(events.at(-1)!.payload['mismatches']);
  if (mismatches === 0) return;
  await notify(tx, actor, {
    kind: 'stock.mismatch',
    to: { permission: 'inventory:audit' },
    params: { mismatches },
    link: '/stock-audit',
  });
}
