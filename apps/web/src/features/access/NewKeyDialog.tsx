import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/NumberInput.css';
import { NumberInput, TagsInput, TextInput } from '@mantine/core';
import { api, type ApiKeyWish, type NewApiKey, type RoleGiven } from '@zhanggui/api-client';
import { dayStart, Dialog, Form, type FormState, ProblemNotice, useFormat, useFormState } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { OnceShown } from './LinkShown.js';
import { RolesGivenEditor } from './RolesGivenEditor.js';
import classes from './access.module.css';

interface Values {
  name: string;
  roles: RoleGiven[];
  /** Last day on which it works; empty: it does not end. */
  expiresOn: string;
  addresses: string[];
  perMinute: number | null;
}

/** Makes a key and shows its secret, which cannot be shown again. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('access');
  const [made, setMade] = useState<NewApiKey | null>(null);
  const form = useFormState<Values>({ name: '', roles: [], expiresOn: '', addresses: [], perMinute: null });
  return (
    <Dialog
      onClose={onClose}
      title={t(made ? 'keys.madeTitle' : 'keys.create')}
      size="lg"
      keeps={made !== null || form.dirty}
    >
      {made ? (
        <div className={classes.secret}>
          <p>{t('keys.once')}</p>
          <OnceShown value={made.secret} onClose={onClose} />
        </div>
      ) : (
        <NewKeyForm form={form} onMade={setMade} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface NewKeyFormProps {
  form: FormState<Values>;
  onMade: (made: NewApiKey) => void;
  onClose: () => void;
}

function NewKeyForm({ form, onMade, onClose }: NewKeyFormProps) {
  const { t } = useTranslation('access');
  const { timeZone } = useFormat();
  const { name, roles, addresses, perMinute } = form.values;
  const create = useAction({
    run: (values: Values, idempotencyKey) =>
      api.post<NewApiKey>('/api-keys', { body: wishOf(values, timeZone), idempotencyKey }),
    form,
    invalidates: [['api-keys']],
    onDone: onMade,
  });
  const addressFault = Object.entries(form.errors).find(([pointer]) => pointer.startsWith('addresses'))?.[1];
  return (
    <Form
      label={t('keys.create')}
      submitLabel={t('keys.create')}
      busy={create.busy}
      disabled={name.trim() === '' || roles.length === 0}
      onSubmit={() => create.run(form.values)}
      onCancel={onClose}
      problem={create.problem !== null && <ProblemNotice error={create.problem} />}
    >
      <TextInput
        {...form.text('name')}
        label={t('keys.column.name')}
        description={t('keys.nameHint')}
        maxLength={80}
        data-autofocus
      />
      <RolesGivenEditor value={roles} onChange={(next) => form.set('roles', next)} errors={form.errors} />
      <TextInput
        {...form.text('expiresOn')}
        type="date"
        error={form.errors['expiresAt']}
        label={t('keys.expiresOn')}
        description={t('keys.expiresHint')}
      />
      <TagsInput
        label={t('keys.addresses')}
        description={t('keys.addressesHint')}
        placeholder="203.0.113.0/24"
        value={addresses}
        error={addressFault}
        onChange={(next) => form.set('addresses', next)}
      />
      <NumberInput
        label={t('keys.perMinute')}
        description={t('keys.perMinuteHint')}
        value={perMinute ?? ''}
        error={form.errors['perMinute']}
        min={1}
        max={1_000_000}
        allowDecimal={false}
        hideControls
        onChange={(typed) => form.set('perMinute', typeof typed === 'number' ? typed : null)}
      />
    </Form>
  );
}

function wishOf({ name, roles, expiresOn, addresses, perMinute }: Values, timeZone: string): ApiKeyWish {
  return {
    name: name.trim(),
    roles,
    ...(expiresOn && { expiresAt: dayStart(expiresOn, timeZone, 1) }),
    ...(addresses.length > 0 && { addresses }),
    ...(perMinute !== null && { perMinute }),
  };
}
