import { TextInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { AuthCard } from './AuthCard.js';

/** Asks for a link to set a new password. The answer is the same whether or not there is such an account. */
export function ForgottenPage() {
  const { t } = useTranslation('auth');
  const [asked, setAsked] = useState(false);
  const form = useFormState({ email: '' });
  useEffect(() => {
    document.title = t('forgotten.documentTitle');
  }, [t]);
  const ask = useAction({
    run: (email: string) => api.post('/auth/password-resets', { body: { email } }),
    form,
    onDone: () => setAsked(true),
  });
  const back = <Link to="/login">{t('forgotten.back')}</Link>;
  if (asked)
    return (
      <AuthCard title={t('forgotten.askedTitle')} hint={t('forgotten.asked')}>
        {back}
      </AuthCard>
    );
  return (
    <AuthCard title={t('forgotten.title')} hint={t('forgotten.hint')}>
      <Form
        label={t('forgotten.title')}
        submitLabel={t('forgotten.submit')}
        busy={ask.busy}
        disabled={form.values.email.trim() === ''}
        onSubmit={() => ask.run(form.values.email.trim())}
        problem={ask.problem !== null && Object.keys(form.errors).length === 0 && <ProblemNotice error={ask.problem} />}
      >
        <TextInput {...form.text('email')} label={t('login.email')} type="email" autoComplete="username" autoFocus />
      </Form>
      {back}
    </AuthCard>
  );
}
