import type { WebhookDeliveryRow } from '@zhanggui/api-client';
import { DateTime } from '@zhanggui/ui';
import { DeliveryChip } from './chips.js';
import { DeliveryLink } from './DeliveryLink.js';
import { LastAnswer } from './LastAnswer.js';
import classes from './webhooks.module.css';

export function DeliveryCard({ row, open }: { row: WebhookDeliveryRow; open: (id: string) => void }) {
  return (
    <div className={classes.card}>
      <DeliveryLink row={row} open={open} />
      <DeliveryChip state={row.state} />
      <LastAnswer status={row.lastStatus} error={row.lastError} />
      <span className="zg-soft">
        <DateTime at={row.lastAttemptAt ?? row.createdAt} />
      </span>
    </div>
  );
}
