import { asProblem, EmptyState, ProblemNotice } from '@zhanggui/ui';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetFailed } from '../lib/late.js';
import { PageFrame } from '../lib/PageFrame.js';
import { reloadApp } from '../lib/reloadApp.js';

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <main style={{ display: 'grid', placeItems: 'center', minHeight: '60vh' }}>
      <EmptyState
        title={t('notFound.title')}
        hint={t('notFound.hint')}
        action={<Link to="/">{t('nav.workbench')}</Link>}
      />
    </main>
  );
}

/** A page that cannot be shown: the server is away, or its code did not arrive. Nothing was changed. */
export function RouteFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { t } = useTranslation('shell');
  const isNotLoaded = asProblem(error).code === 'not_loaded';
  useEffect(() => forgetFailed, []);
  useEffect(() => {
    if (isNotLoaded) void reloadApp();
  }, [isNotLoaded]);
  const retry = () => {
    forgetFailed();
    reset();
    void router.invalidate();
  };
  return (
    <PageFrame title={t('failed')} narrow>
      <ProblemNotice error={error} onRetry={retry} />
    </PageFrame>
  );
}
