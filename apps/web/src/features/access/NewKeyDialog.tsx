import { Button, Code, CopyButton, Select, TextInput } from '@mantine/core';
import { api, type ApiKeyWish, type NewApiKey } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { rolesQuery, useRoleName } from './roles.js';
import classes from './access.module.css';

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
  const { data: roles = [] } = useQuery(rolesQuery);
  const roleName = useRoleName();
  const form = useFormState<{ name: string; roleId: string }>({ name: '', roleId: '' });
  const create = useAction({
    run: (body: ApiKeyWish, idempotencyKey) => api.post<NewApiKey>('/api-keys', { body, idempotencyKey }),
    form,
    invalidates: [['api-keys']],
    onDone: onMade,
  });
  return (
    <Form
      label={t('keys.create')}
      submitLabel={t('keys.create')}
      busy={create.busy}
      disabled={form.values.name.trim() === '' || form.values.roleId === ''}
      onSubmit={() => create.run({ name: form.values.name, roles: [{ roleId: form.values.roleId }] })}
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
        searchable
        value={form.values.roleId || null}
        error={form.errors['roles/0/roleId']}
        onChange={(value) => form.set('roleId', value ?? '')}
        data={roles.map(({ id }) => ({ value: id, label: roleName(id) }))}
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
