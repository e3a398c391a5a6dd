import '@mantine/core/styles/PasswordInput.css';
import { PasswordInput } from '@mantine/core';
import { api, type Session } from '@zhanggui/api-client';
import { Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adopt, sessionQuery } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';

/** The new password twice, because nobody sees what is typed. */
export function PasswordForm({ onDone, onCancel }: { onDone?: () => void; onCancel?: () => void }) {
  const { t } = useTranslation('auth');
  const queryClient = useQueryClient();
  const form = useFormState({ currentPassword: '', newPassword: '', repeated: '' });
  const { currentPassword, newPassword, repeated } = form.values;
  const change = useAction({
    run: (body: { currentPassword: string; newPassword: string }) => api.post<Session>('/auth/password', { body }),
    form,
    doneText: () => t('password.done'),
    onDone: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, adopt(session));
      onDone?.();
    },
  });
  const differs = repeated !== '' && !newPassword.startsWith(repeated);
  const show = { visibilityToggleButtonProps: { 'aria-label': t('showPassword') } };
  return (
    <Form
      label={t('password.title')}
      submitLabel={t('password.submit')}
      busy={change.busy}
      disabled={currentPassword === '' || newPassword === '' || newPassword !== repeated}
      onSubmit={() => change.run({ currentPassword, newPassword })}
      onCancel={onCancel}
      problem={
        change.problem !== null && Object.keys(form.errors).length === 0 ? (
          <ProblemNotice error={change.problem} />
        ) : null
      }
    >
      <PasswordInput
        {...form.text('currentPassword')}
        {...show}
        label={t('password.current')}
        autoComplete="current-password"
        data-autofocus
      />
      <PasswordInput
        {...form.text('newPassword')}
        {...show}
        label={t('password.new')}
        description={t('password.rule')}
        autoComplete="new-password"
      />
      <PasswordInput
        {...form.text('repeated')}
        {...show}
        {...(differs ? { error: t('password.differs') } : {})}
        label={t('password.repeat')}
        autoComplete="new-password"
      />
    </Form>
  );
}
