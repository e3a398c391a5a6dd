import type { WebhookDeliveryRow } from '@zhanggui/api-client';
import { Link } from '@tanstack/react-router';

/** Opens a delivery beside the log; the log keeps its filters. */
export function DeliveryLink({ row }: { row: WebhookDeliveryRow }) {
  return (
    <Link
      from="/settings/webhooks/$endpointId"
      to="/settings/webhooks/$endpointId"
      params={{ endpointId: row.endpointId }}
      search={(before) => ({ ...before, open: row.id })}
      replace
      preload={false}
      className="zg-mono"
    >
      {row.eventType}
    </Link>
  );
}
