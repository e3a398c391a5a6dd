import { Button } from '@mantine/core';
import { api, type WebhookEndpoint, type WebhookEndpointWithSecret } from '@zhanggui/api-client';
import { Dialog } from '@zhanggui/ui';
import { IconEye, IconRotateClockwise } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import classes from './webhooks.module.css';

interface SecretChoiceProps {
  endpoint: WebhookEndpoint;
  onSecret: (made: Pick<WebhookEndpointWithSecret, 'secret'>) => void;
  onClose: () => void;
}

/** Looks at the signing secret, or replaces it. */
export function SecretChoice({ endpoint, onSecret, onClose }: SecretChoiceProps) {
  const { t } = useTranslation('webhooks');
  const path = `/webhooks/endpoints/${endpoint.id}`;
  const reveal = useAction({
    run: (_: string) => api.post<{ secret: string }>(`${path}/reveal-secret`),
    onDone: onSecret,
  });
  const rotate = useAction({
    run: (_: number, idempotencyKey) =>
      api.post<WebhookEndpointWithSecret>(`${path}/rotate-secret`, { idempotencyKey }),
    invalidates: [['webhooks']],
    doneText: () => t('secret.rotated'),
    onDone: onSecret,
  });
  return (
    <Dialog title={t('secret.title')} onClose={onClose}>
      <div className={classes.choice}>
        <p>{t('secret.revealHint')}</p>
        <Button
          variant="default"
          leftSection={<IconEye size={16} aria-hidden />}
          loading={reveal.busy}
          onClick={() => reveal.run('')}
        >
          {t('secret.reveal')}
        </Button>
        <p>{t('secret.rotateHint')}</p>
        <Button
          variant="default"
          leftSection={<IconRotateClockwise size={16} aria-hidden />}
          loading={rotate.busy}
          onClick={() => rotate.run(endpoint.version)}
        >
          {t('secret.rotate')}
        </Button>
      </div>
    </Dialog>
  );
}
