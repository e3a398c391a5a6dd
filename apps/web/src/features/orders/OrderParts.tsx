import { Button } from '@mantine/core';
import type { Order, OrderPart } from '@zhanggui/api-client';
import { NumberText, useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.js';
import { orderActions } from './looks.js';
import classes from './orders.module.css';
import { useOrderActions } from './useOrderActions.js';

/** What each warehouse sends of an order that leaves from several; each part goes its own way. */
export function OrderParts({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const actions = useOrderActions();
  if (order.parts.length === 0) return null;
  return (
    <section aria-labelledby="order-parts">
      <h2 id="order-parts">{t('parts.title', { count: order.parts.length })}</h2>
      {order.parts.map((part) => (
        <PartCard
          key={part.warehouseId}
          part={part}
          busy={actions.busy !== null}
          onAct={(id) => actions.start(id, [{ ...order, unitCount: part.units }], part.warehouseId)}
        />
      ))}
      {actions.dialogs}
    </section>
  );
}

interface PartCardProps {
  part: OrderPart;
  busy: boolean;
  onAct: (action: (typeof orderActions)[number]['id']) => void;
}

function PartCard({ part, busy, onAct }: PartCardProps) {
  const { t } = useTranslation('orders');
  const { number } = useFormat();
  const { verb } = useMay();
  return (
    <div className={classes.parcel} role="group" aria-label={part.warehouseName}>
      <div className={classes.parcelHead}>
        <strong>{part.warehouseName}</strong>
        <span className="zg-mono zg-soft">{part.warehouseCode}</span>
        <span>{t('parts.units', { count: part.units, shown: number(part.units) })}</span>
        <span className="zg-soft">{t(`fulfilment.${part.status}`, { defaultValue: part.status })}</span>
      </div>
      <p className="zg-soft">
        {part.lines.map((line, index) => (
          <span key={line.lineNo}>
            {index > 0 && ', '}
            <span className="zg-mono">{line.sku}</span> × <NumberText value={line.quantity} />
          </span>
        ))}
      </p>
      {part.actions.length > 0 && (
        <div className={classes.partActions} role="group" aria-label={t('parts.actions', { code: part.warehouseCode })}>
          {orderActions
            .filter(({ id }) => part.actions.includes(id))
            .map((action) => (
              <Button
                key={action.id}
                size="compact-sm"
                variant={action.back ? 'subtle' : 'default'}
                leftSection={<action.icon size={15} aria-hidden />}
                disabled={busy}
                onClick={() => onAct(action.id)}
              >
                {verb(action.permission, t(`action.${action.id}`, { count: 1 }))}
              </Button>
            ))}
        </div>
      )}
    </div>
  );
}
