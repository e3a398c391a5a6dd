import '@mantine/core/styles/PasswordInput.css';
import { PasswordInput, TextInput } from '@mantine/core';
import { api, type Session } from '@zhanggui/api-client';
import { asProblem, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { startSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { AuthCard } from './AuthCard.js';
import { CodeField } from './CodeField.js';

const route = getRouteApi('/login');

export function LoginPage() {
  const { t } = useTranslation('auth');
  const queryClient = useQueryClient();
  const router = useRouter();
  const { returnTo } = route.useSearch();
  const form = useFormState({ email: '', password: '', code: '' });
  useEffect(() => {
    document.title = t('login.documentTitle');
  }, [t]);
  const login = useAction({
    run: ({ code, ...known }: { email: string; password: string; code: string }) =>
      api.post<Session>('/auth/login', { body: { ...known, ...(code && { code: code.trim() }) } }),
    form,
    onDone: (session) => {
      startSession(queryClient, session);
      router.history.push(returnTo ?? '/');
    },
  });
  const refused = login.problem !== null && Object.keys(form.errors).length === 0;
  const problem = login.problem === null ? '' : asProblem(login.problem).code;
  const wrong = refused && problem === 'bad_credentials';
  // The second step stays until it is passed or the password turns out to be wrong after all.
  const asksCode = ['second_factor_needed', 'wrong_code'].includes(problem) || form.values.code !== '';
  return (
    <AuthCard title={t('login.title')} hint={t('login.hint')}>
      <Form
        label={t('login.title')}
        submitLabel={t('login.submit')}
        busy={login.busy}
        disabled={form.values.email === '' || form.values.password === ''}
        onSubmit={() => login.run(form.values)}
        problem={
          refused && !wrong && problem !== 'second_factor_needed' ? <ProblemNotice error={login.problem} /> : null
        }
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
        {asksCode && <CodeField {...form.text('code')} autoFocus />}
      </Form>
      <Link to="/forgotten">{t('login.forgotten')}</Link>
    </AuthCard>
  );
}
