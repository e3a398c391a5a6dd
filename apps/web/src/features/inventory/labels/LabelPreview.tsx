import { Skeleton } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { ProblemNotice } from '@zhanggui/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './labels.module.css';

/** The first page as it will be printed. */
export function LabelPreview({ path, body }: { path: string; body: object }) {
  const { t } = useTranslation('warehouse');
  const { data, error, refetch } = useQuery({
    queryKey: ['labels', path, body],
    queryFn: async ({ signal }) => (await api.download(path, { body, signal })).text(),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <figure className={classes.preview}>
      {data ? (
        <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data)}`} alt={t('labels.previewAlt')} />
      ) : (
        <Skeleton height={260} />
      )}
      <figcaption className="zg-soft">{t('labels.preview')}</figcaption>
    </figure>
  );
}
