import { BulkResult, type BulkRow } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import type { ActionId, Intent, Moving } from './moving.js';
import { LateDialog, late } from '../../lib/late.js';

const CancelDialog = late(async () => ({ default: (await import('./CancelDialog.js')).CancelDialog }));
const MarkPaidDialog = late(async () => ({ default: (await import('./MarkPaidDialog.js')).MarkPaidDialog }));
const ShipDialog = late(async () => ({ default: (await import('./ShipDialog.js')).ShipDialog }));

/** A question that is open, and why some orders were left behind by the last answer to it. */
export interface Asked {
  action: ActionId;
  orders: Moving[];
  warehouseId?: string | undefined;
  refused: Record<string, string>;
}

export interface Outcome {
  action: ActionId;
  rows: BulkRow[];
}

interface OrderActionDialogsProps {
  asked: Asked | null;
  outcome: Outcome | null;
  busy: boolean;
  onMove: (intent: Intent) => void;
  onClose: () => void;
  onCloseOutcome: () => void;
  onKeep: ((ids: string[]) => void) | undefined;
}

export function OrderActionDialogs(props: OrderActionDialogsProps) {
  const { asked, outcome, busy, onMove, onClose, onKeep } = props;
  const { t } = useTranslation('orders');
  const shared = { busy, onClose };
  const keep = (ids: string[]) => {
    onKeep?.(ids);
    props.onCloseOutcome();
  };
  return (
    <LateDialog onClose={onClose}>
      {asked?.action === 'ship' && (
        <ShipDialog {...shared} {...asked} onShip={(waybills) => onMove({ ...intentOf(asked), waybills })} />
      )}
      {asked?.action === 'cancel' && (
        <CancelDialog
          {...shared}
          orders={asked.orders}
          onCancelOrders={(reason) => onMove({ ...intentOf(asked), reason })}
        />
      )}
      {asked?.action === 'mark_paid' && (
        <MarkPaidDialog {...shared} orders={asked.orders} onConfirm={() => onMove(intentOf(asked))} />
      )}
      {outcome && (
        <BulkResult
          title={t(`action.${outcome.action}`, { count: outcome.rows.length })}
          rows={outcome.rows}
          onClose={props.onCloseOutcome}
          {...(onKeep ? { onKeepRefused: keep } : {})}
        />
      )}
    </LateDialog>
  );
}

function intentOf({ action, orders, warehouseId }: Asked): Intent {
  return { action, orders, warehouseId };
}
