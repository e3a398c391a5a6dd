import { TextInput } from '@mantine/core';
import {
  api,
  type WebhookEndpoint,
  type WebhookEndpointChange,
  type WebhookEndpointWithSecret,
} from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { EventTypePicker } from './EventTypePicker.js';
import { Secret } from './Secret.js';

interface Values {
  url: string;
  description: string;
  eventTypes: string[];
}

/** Adds a webhook and shows its secret, or changes one. */
export function EndpointDialog({ endpoint, onClose }: { endpoint: WebhookEndpoint | null; onClose: () => void }) {
  const { t } = useTranslation('webhooks');
  const [made, setMade] = useState<WebhookEndpointWithSecret | null>(null);
  const title = t(made ? 'secret.madeTitle' : endpoint ? 'edit' : 'create');
  return (
    <Dialog onClose={onClose} title={title} size="lg" keeps>
      {made ? (
        <Secret secret={made.secret} onClose={onClose} />
      ) : (
        <EndpointForm endpoint={endpoint} onMade={setMade} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface EndpointFormProps {
  endpoint: WebhookEndpoint | null;
  onMade: (made: WebhookEndpointWithSecret) => void;
  onClose: () => void;
}

function EndpointForm({ endpoint, onMade, onClose }: EndpointFormProps) {
  const { t } = useTranslation('webhooks');
  const form = useFormState<Values>({
    url: endpoint?.url ?? '',
    description: endpoint?.description ?? '',
    eventTypes: endpoint?.eventTypes ?? [],
  });
  const save = useAction({
    run: async (values: Values, idempotencyKey) => {
      if (!endpoint)
        return onMade(
          await api.post<WebhookEndpointWithSecret>('/webhooks/endpoints', { body: values, idempotencyKey }),
        );
      await api.patch(`/webhooks/endpoints/${endpoint.id}`, {
        body: changesOf(endpoint, values),
        ifVersion: endpoint.version,
      });
      onClose();
    },
    form,
    invalidates: [['webhooks']],
  });
  const { eventTypes, url } = form.values;
  const typeProblem = Object.entries(form.errors).find(([pointer]) => pointer.startsWith('eventTypes'))?.[1];
  return (
    <Form
      label={t(endpoint ? 'edit' : 'create')}
      submitLabel={t(endpoint ? 'ui:save' : 'create')}
      busy={save.busy}
      disabled={url.trim() === '' || eventTypes.length === 0}
      onSubmit={() => save.run({ ...form.values, url: url.trim() })}
      onCancel={onClose}
      problem={save.problem !== null && <ProblemNotice error={save.problem} />}
    >
      <TextInput
        {...form.text('url')}
        label={t('form.url')}
        description={t('form.urlHint')}
        placeholder="https://shop.example.com/hooks"
        maxLength={2000}
        inputMode="url"
        data-autofocus
      />
      <TextInput
        {...form.text('description')}
        label={t('form.description')}
        description={t('form.descriptionHint')}
        maxLength={200}
      />
      <EventTypePicker value={eventTypes} problem={typeProblem} onChange={(next) => form.set('eventTypes', next)} />
    </Form>
  );
}

/** Only what was changed: an address that stays is not looked up again. */
function changesOf(endpoint: WebhookEndpoint, values: Values): WebhookEndpointChange {
  return {
    ...(values.url !== endpoint.url && { url: values.url }),
    ...(values.description !== endpoint.description && { description: values.description }),
    ...(values.eventTypes.join() !== endpoint.eventTypes.join() && { eventTypes: values.eventTypes }),
  };
}
