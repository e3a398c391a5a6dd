import type { BulkAnswer } from '@zhanggui/api-client';
import { asProblem, problemText, refusal, type BulkRow } from '@zhanggui/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone, notifyProblem } from '../../lib/notify.js';
import { useAction } from '../../lib/useAction.js';
import { OrderActionDialogs, type Asked, type Outcome } from './OrderActionDialogs.js';
import { moveOrders, type ActionId, type Intent, type Moving } from './moving.js';

interface OrderActions {
  /** With a warehouse only what leaves from there. */
  start: (action: ActionId, orders: Moving[], warehouseId?: string) => void;
  busy: ActionId | null;
  dialogs: ReactNode;
}

const stale = [['orders'], ['stock']];
const asksFirst: ActionId[] = ['ship', 'cancel', 'mark_paid'];
const mostAtOnce = 1_000;

/** Moves one order or many: asks where asking is due, sends, and says what became of each. */
export function useOrderActions(options: { onKeep?: (ids: string[]) => void } = {}): OrderActions {
  const { t } = useTranslation('orders');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const settle = useSettle(setAsked, setOutcome);
  const move = useAction({
    run: moveOrders,
    invalidates: stale,
    onDone: settle,
    onProblem: (problem, intent) => {
      const refused = intent.action === 'ship' ? refusedFields(problem, intent.orders) : {};
      if (Object.keys(refused).length === 0) return false;
      setAsked({ ...intent, refused });
      return true;
    },
  });
  const start = (action: ActionId, orders: Moving[], warehouseId?: string) => {
    if (orders.length > mostAtOnce) return notifyProblem(refusal(t('tooMany', { count: mostAtOnce })));
    if (asksFirst.includes(action)) setAsked({ action, orders, warehouseId, refused: {} });
    else move.run({ action, orders, warehouseId });
  };
  const dialogs = (
    <OrderActionDialogs
      asked={asked}
      outcome={outcome}
      busy={move.busy}
      onMove={move.run}
      onClose={() => setAsked(null)}
      onCloseOutcome={() => setOutcome(null)}
      onKeep={options.onKeep}
    />
  );
  return { start, dialogs, busy: (move.busy && move.sent?.action) || null };
}

/** What the answer means for the screen: done, or some refused and why. */
function useSettle(ask: (asked: Asked | null) => void, report: (outcome: Outcome) => void) {
  const { t } = useTranslation('orders');
  const { t: tUi } = useTranslation('ui');
  return ({ results }: BulkAnswer, { action, orders, warehouseId }: Intent) => {
    const problems = new Map(results.map(({ id, problem }) => [id, problem]));
    const left = orders.filter((order) => problems.get(order.id));
    const moved = orders.length - left.length;
    if (moved > 0 && (left.length === 0 || action === 'ship')) notifyDone(t(`done.${action}`, { count: moved }));
    if (left.length === 0) return ask(null);
    if (action === 'ship') {
      // Typed waybill numbers are not lost: the dialog stays, with the refused orders and the reasons.
      const reasons = left.map(({ id }) => [id, reasonOf(problems.get(id))] as const);
      return ask({ action, orders: left, warehouseId, refused: Object.fromEntries(reasons) });
    }
    ask(null);
    if (orders.length === 1) return notifyProblem([...problems.values()][0]);
    const rows = orders.map(({ id, number }): BulkRow => ({ id, label: String(number), problem: problems.get(id) }));
    report({ action, rows });
  };

  function reasonOf(problem: unknown): string {
    const { title, detail } = problemText(problem, tUi);
    return [title, detail].filter(Boolean).join(' ');
  }
}

/** A malformed waybill number refuses the whole call; the message belongs beside its field all the same. */
function refusedFields(problem: unknown, orders: Moving[]): Record<string, string> {
  const fields = asProblem(problem).errors.flatMap(({ pointer, message }) => {
    const order = orders[Number(/items\/(\d+)\//.exec(pointer)?.[1] ?? -1)];
    return order ? [[order.id, message] as const] : [];
  });
  return Object.fromEntries(fields);
}
