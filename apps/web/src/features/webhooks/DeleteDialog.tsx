import { api, type WebhookEndpoint } from '@zhanggui/api-client';
import { ConfirmNumbers, useFormat } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { endpointsQuery } from './queries.js';

export function DeleteDialog({ endpoint, onClose }: { endpoint: WebhookEndpoint; onClose: () => void }) {
  const { t } = useTranslation('webhooks');
  const { number } = useFormat();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useAction({
    run: (version: number) => api.delete(`/webhooks/endpoints/${endpoint.id}`, { ifVersion: version }),
    doneText: () => t('action.deleted'),
    onDone: async () => {
      // The page of what is gone must not ask for it again.
      await navigate({ to: '/settings/webhooks' });
      await queryClient.invalidateQueries({ queryKey: endpointsQuery.queryKey });
    },
  });
  return (
    <ConfirmNumbers
      danger
      title={t('action.deleteTitle', { name: endpoint.description || endpoint.url })}
      facts={[{ value: number(endpoint.pending), label: t('action.deleteFact') }]}
      confirmLabel={t('action.delete')}
      busy={remove.busy}
      onConfirm={() => remove.run(endpoint.version)}
      onClose={onClose}
    />
  );
}
