import '@mantine/core/styles/PasswordInput.css';
import { PasswordInput, Skeleton } from '@mantine/core';
import { api, type Seed } from '@zhanggui/api-client';
import { Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import classes from './account.module.css';
import { CodeField } from './CodeField.js';
import { RecoveryCodes } from './RecoveryCodes.js';

interface SecondFactorSetupProps {
  onDone: () => void;
  onCancel?: () => void;
}

/** Password, then the seed with a first code of it, then the recovery codes. */
export function SecondFactorSetup({ onDone, onCancel }: SecondFactorSetupProps) {
  const [seed, setSeed] = useState<Seed | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (seed) return <Confirm seed={seed} onCodes={setCodes} onCancel={onCancel} />;
  return <Start onSeed={setSeed} onCancel={onCancel} />;
}

function Start({ onSeed, onCancel }: { onSeed: (seed: Seed) => void; onCancel: (() => void) | undefined }) {
  const { t } = useTranslation('auth');
  const form = useFormState({ password: '' });
  const start = useAction({
    run: (body: { password: string }) => api.post<Seed>('/auth/second-factor/start', { body }),
    form,
    onDone: onSeed,
  });
  return (
    <Form
      label={t('factor.setUp')}
      submitLabel={t('factor.next')}
      busy={start.busy}
      disabled={form.values.password === ''}
      onSubmit={() => start.run(form.values)}
      onCancel={onCancel}
      problem={
        start.problem !== null && Object.keys(form.errors).length === 0 && <ProblemNotice error={start.problem} />
      }
    >
      <PasswordInput
        {...form.text('password')}
        label={t('password.current')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        data-autofocus
      />
    </Form>
  );
}

interface ConfirmProps {
  seed: Seed;
  onCodes: (codes: string[]) => void;
  onCancel: (() => void) | undefined;
}

function Confirm({ seed, onCodes, onCancel }: ConfirmProps) {
  const { t } = useTranslation('auth');
  const form = useFormState({ code: '' });
  const confirm = useAction({
    run: (code: string) => api.post<{ codes: string[] }>('/auth/second-factor/confirm', { body: { code } }),
    form,
    invalidates: [['second-factor']],
    onDone: ({ codes }) => onCodes(codes),
  });
  return (
    <Form
      label={t('factor.setUp')}
      submitLabel={t('factor.confirm')}
      busy={confirm.busy}
      disabled={form.values.code.trim().length < 6}
      onSubmit={() => confirm.run(form.values.code.trim())}
      onCancel={onCancel}
      problem={
        confirm.problem !== null && Object.keys(form.errors).length === 0 && <ProblemNotice error={confirm.problem} />
      }
    >
      <p>{t('factor.scan')}</p>
      <QrCode text={seed.uri} />
      <p className="zg-soft">
        {t('factor.byHand')} <code className={classes.seed}>{seed.secret}</code>
      </p>
      <CodeField {...form.text('code')} description={t('factor.firstCode')} />
    </Form>
  );
}

/** Drawn here: the seed goes to no other server. */
function QrCode({ text }: { text: string }) {
  const { t } = useTranslation('auth');
  const { data } = useQuery({
    queryKey: ['qr', text],
    queryFn: async () => {
      const { toString } = await import('qrcode');
      return toString(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
    },
    gcTime: 0,
  });
  if (!data) return <Skeleton height={200} width={200} />;
  return (
    <img
      className={classes.qr}
      width={200}
      height={200}
      alt={t('factor.qr')}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data)}`}
    />
  );
}
