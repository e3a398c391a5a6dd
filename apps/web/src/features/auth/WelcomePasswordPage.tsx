import '@mantine/core/styles/PasswordInput.css';
import { PasswordInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { AuthCard } from './AuthCard.js';
import { useLinkToken } from './linkToken.js';

/** Sets a new password by a link that was mailed or handed over. */
export function WelcomePasswordPage() {
  const { t } = useTranslation('auth');
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  const form = useFormState({ newPassword: '', repeated: '' });
  const { newPassword, repeated } = form.values;
  useEffect(() => {
    document.title = t('welcome.passwordDocumentTitle');
  }, [t]);
  const set = useAction({
    run: (password: string) =>
      api.post(`/auth/password-resets/${encodeURIComponent(token)}`, { body: { newPassword: password } }),
    form,
    onDone: () => setDone(true),
  });
  if (done || !token)
    return (
      <AuthCard
        title={t(done ? 'welcome.passwordSet' : 'welcome.noToken')}
        hint={t(done ? 'welcome.passwordSetHint' : 'welcome.noTokenHint')}
      >
        <Link to="/login">{t('login.title')}</Link>
      </AuthCard>
    );
  const show = { visibilityToggleButtonProps: { 'aria-label': t('showPassword') } };
  const differs = repeated !== '' && !newPassword.startsWith(repeated);
  return (
    <AuthCard title={t('welcome.passwordTitle')} hint={t('welcome.passwordHint')}>
      <Form
        label={t('welcome.passwordTitle')}
        submitLabel={t('welcome.passwordSubmit')}
        busy={set.busy}
        disabled={newPassword === '' || newPassword !== repeated}
        onSubmit={() => set.run(newPassword)}
        problem={set.problem !== null && Object.keys(form.errors).length === 0 && <ProblemNotice error={set.problem} />}
      >
        <PasswordInput
          {...form.text('newPassword')}
          {...show}
          label={t('password.new')}
          description={t('password.rule')}
          autoComplete="new-password"
          autoFocus
        />
        <PasswordInput
          {...form.text('repeated')}
          {...show}
          {...(differs ? { error: t('password.differs') } : {})}
          label={t('password.repeat')}
          autoComplete="new-password"
        />
      </Form>
    </AuthCard>
  );
}
