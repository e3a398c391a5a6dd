import { Button, Code, CopyButton, Select, TextInput } from '@mantine/core';
import { api, type NewApiKey, type Role } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';

const roles: Role[] = ['viewer', 'operator', 'owner'];

/** Makes a key and shows its secret, which cannot be shown again. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('access');
  const [made, setMade] = useState<NewApiKey | null>(null);
  return (
    <Dialog onClose={onClose} title={t(made ? 'keys.madeTitle' : 'keys.create')} keeps={made !== null}>
      {made ? <Secret made={made} onClose={onClose} /> : <NewKeyForm onMade={setMade} onClose={onClose} />}
    </Dialog>
  );
}

function NewKeyForm({ onMade, onClose }: { onMade: (made: NewApiKey) => void; onClose: () => void }) {
  const { t } = useTranslation('access');
  const form = useFormState<{ name: string; role: Role }>({ name: '', role: 'operator' });
  const create = useAction({
    run: (body: { name: string; role: Role }, idempotencyKey) =>
      api.post<NewApiKey>('/api-keys', { body, idempotencyKey }),
    form,
    invalidates: [['api-keys']],
    onDone: onMade,
  });
  return (
    <Form
      label={t('keys.create')}
      submitLabel={t('keys.create')}
      busy={create.busy}
      disabled={form.values.name.trim() === ''}
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
      <Select
        label={t('keys.column.role')}
        value={form.values.role}
        error={form.errors['role']}
        onChange={(value) => {
          const role = roles.find((known) => known === value);
          if (role) form.set('role', role);
        }}
        data={roles.map((role) => ({ value: role, label: t(`shell:role.${role}`) }))}
      />
    </Form>
  );
}

function Secret({ made, onClose }: { made: NewApiKey; onClose: () => void }) {
  const { t } = useTranslation('access');
  return (
    <div className={classes.secret}>
      <p>{t('keys.once')}</p>
      <Code block>{made.secret}</Code>
      <div className={classes.secretFoot}>
        <CopyButton value={made.secret}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {t(copied ? 'keys.copied' : 'keys.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('keys.kept')}</Button>
      </div>
    </div>
  );
}
