import { api, type WebhookEndpoint, type WebhookEndpointWithSecret } from '@zhanggui/api-client';
import { ActionBar } from '@zhanggui/ui';
import {
  IconKey,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconSend,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { DeleteDialog } from './DeleteDialog.js';
import { EndpointDialog } from './EndpointDialog.js';
import { ReplayDialog } from './ReplayDialog.js';
import { SecretDialog } from './Secret.js';
import { SecretChoice } from './SecretChoice.js';

type Opened = 'edit' | 'replay' | 'secret' | 'delete' | null;

/** What can be done with one webhook. */
export function WebhookActions({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation('webhooks');
  const [opened, setOpened] = useState<Opened>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => setOpened(null);
  const path = `/webhooks/endpoints/${endpoint.id}`;
  const test = useAction({
    run: (_: string, idempotencyKey) => api.post(`${path}/test`, { idempotencyKey }),
    invalidates: [['webhooks', 'deliveries']],
    doneText: () => t('action.tested'),
  });
  const toggle = useAction({
    run: ({ enabled, version }: { enabled: boolean; version: number }) =>
      api.patch<WebhookEndpoint>(path, { body: { enabled }, ifVersion: version }),
    invalidates: [['webhooks']],
    doneText: ({ enabled }) => t(enabled ? 'action.enabled' : 'action.disabled'),
  });
  const show = (made: Pick<WebhookEndpointWithSecret, 'secret'>) => {
    close();
    setSecret(made.secret);
  };
  const { enabled, version } = endpoint;
  return (
    <>
      <ActionBar
        label={t('action.label')}
        actions={[
          ...(enabled
            ? [
                {
                  id: 'test',
                  label: t('action.test'),
                  icon: IconSend,
                  primary: true,
                  busy: test.busy,
                  onClick: () => test.run(''),
                },
                { id: 'replay', label: t('action.replay'), icon: IconRefresh, onClick: () => setOpened('replay') },
              ]
            : []),
          { id: 'edit', label: t('edit'), icon: IconPencil, onClick: () => setOpened('edit') },
          { id: 'secret', label: t('action.secret'), icon: IconKey, onClick: () => setOpened('secret') },
          {
            id: 'toggle',
            label: t(enabled ? 'action.disable' : 'action.enable'),
            icon: enabled ? IconPlayerPause : IconPlayerPlay,
            primary: !enabled,
            busy: toggle.busy,
            onClick: () => toggle.run({ enabled: !enabled, version }),
          },
          {
            id: 'delete',
            label: t('action.delete'),
            icon: IconTrash,
            danger: true,
            onClick: () => setOpened('delete'),
          },
        ]}
      />
      {opened === 'edit' && <EndpointDialog endpoint={endpoint} onClose={close} />}
      {opened === 'replay' && <ReplayDialog endpoint={endpoint} onClose={close} />}
      {opened === 'secret' && <SecretChoice endpoint={endpoint} onSecret={show} onClose={close} />}
      {opened === 'delete' && <DeleteDialog endpoint={endpoint} onClose={close} />}
      {secret && <SecretDialog title={t('secret.title')} secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}
