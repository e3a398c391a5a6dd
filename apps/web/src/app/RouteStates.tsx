import { EmptyState, ProblemNotice } from '@zhanggui/ui';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

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
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return <ProblemNotice error={error} onRetry={retry} />;
}
