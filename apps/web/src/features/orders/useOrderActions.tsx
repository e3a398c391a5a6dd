import { api, type BulkAnswer, type Problem } from '@zhanggui/api-client';
import { BulkResult, refusal, type BulkRow } from '@zhanggui/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone, notifyProblem } from '../../lib/notify.js';
import { useAction } from '../../lib/useAction.js';
import { CancelDialog } from './CancelDialog.js';
import type { ActionLook } from './looks.js';
import { MarkPaidDialog } from './MarkPaidDialog.js';
import type { Moving, Waybill } from './moving.js';
import { ShipDialog } from './ShipDialog.js';

type ActionId = ActionLook['id'];

interface Intent {
  action: ActionId;
  orders: Moving[];
  reason?: string;
  waybills?: Record<string, Waybill>;
}

interface Asked {
  action: ActionId;
  orders: Moving[];
  refused: Record<string, Problem>;
}

const stale = [['orders'], ['stock']];
const asksFirst: ActionId[] = ['ship', 'cancel', 'mark_paid'];
const mostAtOnce = 1_000;

/** Moves one order or many: asks where asking is due, sends, and says what became of each. */
export function useOrderActions(options: { onKeep?: (ids: string[]) => void } = {}) {
  const { t } = useTranslation('orders');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [outcome, setOutcome] = useState<{ action: ActionId; rows: BulkRow[] } | null>(null);

  const move = useAction({ run: send, invalidates: stale, onDone: settle });

  function settle(answer: BulkAnswer, intent: Intent) {
    const refused = Object.fromEntries(answer.results.flatMap(({ id, problem }) => (problem ? [[id, problem]] : [])));
    const left = intent.orders.filter((order) => refused[order.id]);
    const moved = intent.orders.length - left.length;
    if (moved > 0 && (left.length === 0 || intent.action === 'ship')) {
      notifyDone(t(`done.${intent.action}`, { count: moved }));
    }
    if (left.length === 0) return setAsked(null);
    // Typed waybill numbers are not lost: the dialog stays with the refused orders and the reasons.
    if (intent.action === 'ship') return setAsked({ action: 'ship', orders: left, refused });
    setAsked(null);
    if (intent.orders.length === 1) return notifyProblem(Object.values(refused)[0]);
    const rows = intent.orders.map(({ id, number }) => ({ id, label: number, problem: refused[id] }));
    setOutcome({ action: intent.action, rows });
  }

  function start(action: ActionId, orders: Moving[]) {
    if (orders.length > mostAtOnce) return notifyProblem(refusal(t('tooMany', { count: mostAtOnce })));
    if (asksFirst.includes(action)) setAsked({ action, orders, refused: {} });
    else move.run({ action, orders });
  }

  const close = () => setAsked(null);
  const shared = { busy: move.busy, onClose: close };
  const dialogs: ReactNode = (
    <>
      {asked?.action === 'ship' && (
        <ShipDialog
          {...shared}
          orders={asked.orders}
          refused={asked.refused}
          onShip={(waybills) => move.run({ ...pick(asked), waybills })}
        />
      )}
      {asked?.action === 'cancel' && (
        <CancelDialog
          {...shared}
          orders={asked.orders}
          onCancelOrders={(reason) => move.run({ ...pick(asked), reason })}
        />
      )}
      {asked?.action === 'mark_paid' && (
        <MarkPaidDialog {...shared} orders={asked.orders} onConfirm={() => move.run(pick(asked))} />
      )}
      {outcome && (
        <BulkResult
          title={t(`action.${outcome.action}`, { count: outcome.rows.length })}
          rows={outcome.rows}
          onClose={() => setOutcome(null)}
          {...(options.onKeep ? { onKeepRefused: keep } : {})}
        />
      )}
    </>
  );
  function keep(ids: string[]) {
    options.onKeep?.(ids);
    setOutcome(null);
  }
  return { start, dialogs, busy: move.busy ? (asked?.action ?? 'pick') : null };
}

function pick({ action, orders }: Asked): Intent {
  return { action, orders };
}

function send({ action, orders, reason, waybills }: Intent, idempotencyKey: string): Promise<BulkAnswer> {
  const byOrder = orders.map(({ id }) => ({ orderId: id }));
  const byId = orders.map(({ id }) => ({ id }));
  const post = (path: string, body: object) => api.post<BulkAnswer>(path, { body, idempotencyKey });
  switch (action) {
    case 'cancel':
      return post('/orders/cancel', { reason, items: byId });
    case 'mark_paid':
      return post('/orders/mark-paid', { items: byId });
    case 'ship':
      return post('/fulfilment/ship', { items: orders.map(({ id }) => ({ orderId: id, ...waybills?.[id] })) });
    default:
      return post(`/fulfilment/${action}`, { items: byOrder });
  }
}
