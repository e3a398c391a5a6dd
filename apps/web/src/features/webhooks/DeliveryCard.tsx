import { Anchor } from '@mantine/core';
import type { WebhookDeliveryRow } from '@zhanggui/api-client';
import { DateTime } from '@zhanggui/ui';
import { DeliveryChip } from './chips.js';
import { LastAnswer } from './LastAnswer.js';
import classes from './webhooks.module.css';

export function DeliveryCard({ row, open }: { row: WebhookDeliveryRow; open: (id: string) => void }) {
  return (
    <div className={classes.card}>
      <Anchor component="button" type="button" fz="inherit" className="zg-mono" onClick={() => open(row.id)}>
        {row.eventType}
      </Anchor>
      <DeliveryChip state={row.state} />
      <LastAnswer status={row.lastStatus} error={row.lastError} />
      <span className="zg-soft">
        <DateTime at={row.lastAttemptAt ?? row.createdAt} />
      </span>
    </div>
  );
}
