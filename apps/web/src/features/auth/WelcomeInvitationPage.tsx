import '@mantine/core/styles/PasswordInput.css';
import { PasswordInput, Skeleton, TextInput } from '@mantine/core';
import { api, type InvitationView, type Session } from '@zhanggui/api-client';
import { asProblem, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { startSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { AuthCard } from './AuthCard.js';
import { CodeField } from './CodeField.js';
import { useLinkToken } from './linkToken.js';

/** Takes an invitation: with a new account, or with the one that the person has. */
export function WelcomeInvitationPage() {
  const { t } = useTranslation('auth');
  const token = useLinkToken();
  const path = `/invitations/by-token/${encodeURIComponent(token)}`;
  useEffect(() => {
    document.title = t('welcome.invitationDocumentTitle');
  }, [t]);
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api.get<InvitationView>(path),
    enabled: token !== '',
    staleTime: Infinity,
  });
  if (!token)
    return (
      <AuthCard title={t('welcome.noToken')} hint={t('welcome.noTokenHint')}>
        <Link to="/login">{t('login.title')}</Link>
      </AuthCard>
    );
  if (!data)
    return (
      <AuthCard title={t('welcome.invitationTitle')}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton height={160} />}
      </AuthCard>
    );
  return (
    <AuthCard
      title={t('welcome.to', { merchant: data.merchantName })}
      hint={t(data.hasAccount ? 'welcome.known' : 'welcome.fresh', { email: data.email })}
    >
      <AcceptForm path={path} invitation={data} />
    </AuthCard>
  );
}

function AcceptForm({ path, invitation }: { path: string; invitation: InvitationView }) {
  const { t } = useTranslation('auth');
  const queryClient = useQueryClient();
  const router = useRouter();
  const form = useFormState({ name: invitation.name ?? '', password: '', code: '' });
  const { name, password, code } = form.values;
  const accept = useAction({
    run: (values: { name: string; password: string; code: string }) =>
      api.post<Session>(`${path}/accept`, {
        body: { name: values.name.trim(), password: values.password, ...(values.code && { code: values.code.trim() }) },
      }),
    form,
    onDone: (session) => {
      startSession(queryClient, session);
      router.history.push('/');
    },
  });
  const problem = accept.problem === null ? '' : asProblem(accept.problem).code;
  const asksCode = problem === 'second_factor_needed' || problem === 'wrong_code' || code !== '';
  return (
    <Form
      label={t('welcome.invitationTitle')}
      submitLabel={t('welcome.accept')}
      busy={accept.busy}
      disabled={name.trim() === '' || password === ''}
      onSubmit={() => accept.run(form.values)}
      problem={
        accept.problem !== null &&
        problem !== 'second_factor_needed' &&
        Object.keys(form.errors).length === 0 && <ProblemNotice error={accept.problem} />
      }
    >
      {!invitation.hasAccount && (
        <TextInput {...form.text('name')} label={t('welcome.name')} autoComplete="name" maxLength={80} />
      )}
      <PasswordInput
        {...form.text('password')}
        label={t(invitation.hasAccount ? 'login.password' : 'password.new')}
        description={invitation.hasAccount ? undefined : t('password.rule')}
        autoComplete={invitation.hasAccount ? 'current-password' : 'new-password'}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
      />
      {asksCode && <CodeField {...form.text('code')} autoFocus />}
    </Form>
  );
}
