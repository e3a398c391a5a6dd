import '@mantine/core/styles/PasswordInput.css';
import { PasswordInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { CodeField } from './CodeField.js';
import { RecoveryCodes } from './RecoveryCodes.js';

/** Asks for a code, and for the password too where the second factor is turned off. */
export function CodeForm({ kind, onDone }: { kind: 'renew' | 'off'; onDone: () => void }) {
  const { t } = useTranslation('auth');
  const [codes, setCodes] = useState<string[] | null>(null);
  const form = useFormState({ password: '', code: '' });
  const { password, code } = form.values;
  const send = useAction({
    run: (body: { password: string; code: string }) =>
      kind === 'off'
        ? api.post<undefined>('/auth/second-factor/turn-off', { body })
        : api.post<{ codes: string[] }>('/auth/second-factor/recovery-codes', { body: { code: body.code } }),
    form,
    invalidates: [['second-factor']],
    doneText: () => (kind === 'off' ? t('factor.turnedOff') : null),
    onDone: (answer) => (answer ? setCodes(answer.codes) : onDone()),
  });
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  const title = t(kind === 'off' ? 'factor.turnOff' : 'factor.renew');
  return (
    <Form
      label={title}
      submitLabel={title}
      busy={send.busy}
      disabled={code.trim().length < 6 || (kind === 'off' && password === '')}
      onSubmit={() => send.run({ password, code: code.trim() })}
      onCancel={onDone}
      problem={send.problem !== null && Object.keys(form.errors).length === 0 && <ProblemNotice error={send.problem} />}
    >
      {kind === 'off' && (
        <PasswordInput
          {...form.text('password')}
          label={t('password.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          data-autofocus
        />
      )}
      <CodeField {...form.text('code')} />
    </Form>
  );
}
