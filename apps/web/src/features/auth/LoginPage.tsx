import { PasswordInput, TextInput } from '@mantine/core';
import { api, type Session } from '@zhanggui/api-client';
import { asProblem, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { startSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { AuthCard } from './AuthCard.js';

const route = getRouteApi('/login');

export function LoginPage() {
  const { t } = useTranslation('auth');
  const queryClient = useQueryClient();
  const router = useRouter();
  const { returnTo } = route.useSearch();
  const form = useFormState({ email: '', password: '' });
  useEffect(() => {
    document.title = t('login.documentTitle');
  }, [t]);
  const login = useAction({
    run: (body: { email: string; password: string }) => api.post<Session>('/auth/login', { body }),
    form,
    onDone: (session) => {
      startSession(queryClient, session);
      router.history.push(returnTo ?? '/');
    },
  });
  const refused = login.problem !== null && Object.keys(form.errors).length === 0;
  const wrong = refused && asProblem(login.problem).code === 'bad_credentials';
  return (
    <AuthCard title={t('login.title')} hint={t('login.hint')}>
      <Form
        label={t('login.title')}
        submitLabel={t('login.submit')}
        busy={login.busy}
        disabled={form.values.email === '' || form.values.password === ''}
        onSubmit={() => login.run(form.values)}
        problem={refused && !wrong ? <ProblemNotice error={login.problem} /> : null}
      >
        <TextInput
          {...form.text('email')}
          label={t('login.email')}
          type="email"
          autoComplete="username"
          autoFocus
          required
        />
        <PasswordInput
          {...form.text('password')}
          {...(wrong ? { error: t('login.wrong') } : {})}
          label={t('login.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          required
        />
      </Form>
    </AuthCard>
  );
}
