import '@mantine/core/styles/NumberInput.css';
import { NumberInput } from '@mantine/core';
import { api, type ApiKey, type NewApiKey } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';
import { OnceShown } from './LinkShown.js';

/** Gives a key a second secret; the first works on for a while, so that no program stands still. */
export function RotateDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { t } = useTranslation('access');
  const [secret, setSecret] = useState<string | null>(null);
  const form = useFormState<{ overlapHours: number }>({ overlapHours: 24 });
  const rotate = useAction({
    run: (overlapHours: number) => api.post<NewApiKey>(`/api-keys/${apiKey.id}/rotate`, { body: { overlapHours } }),
    form,
    invalidates: [['api-keys']],
    onDone: (made) => setSecret(made.secret),
  });
  return (
    <Dialog
      title={t('keys.rotateTitle', { name: apiKey.name })}
      onClose={onClose}
      keeps={secret !== null || rotate.busy}
    >
      {secret ? (
        <div className={classes.secret}>
          <p>{t('keys.once')}</p>
          <OnceShown value={secret} onClose={onClose} />
        </div>
      ) : (
        <Form
          label={t('keys.rotate')}
          submitLabel={t('keys.rotate')}
          busy={rotate.busy}
          onSubmit={() => rotate.run(form.values.overlapHours)}
          onCancel={onClose}
          problem={rotate.problem !== null && <ProblemNotice error={rotate.problem} />}
        >
          <NumberInput
            label={t('keys.overlap')}
            description={t('keys.overlapHint')}
            value={form.values.overlapHours}
            error={form.errors['overlapHours']}
            min={0}
            max={720}
            allowDecimal={false}
            onChange={(hours) => form.set('overlapHours', Number(hours) || 0)}
            data-autofocus
          />
        </Form>
      )}
    </Dialog>
  );
}
