import type { WebhookDeliveryRow } from '@zhanggui/api-client';
import { isPlainClick } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';

/** Opens a delivery beside the log; the log keeps its filters. */
export function DeliveryLink({ row, open }: { row: WebhookDeliveryRow; open: (id: string) => void }) {
  return (
    <Link
      from="/settings/webhooks/$endpointId"
      to="/settings/webhooks/$endpointId"
      params={{ endpointId: row.endpointId }}
      search={(before) => ({ ...before, open: row.id })}
      preload={false}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(row.id);
      }}
      className="zg-mono"
    >
      {row.eventType}
    </Link>
  );
}
