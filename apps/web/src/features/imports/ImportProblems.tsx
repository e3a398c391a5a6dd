import { Button, Skeleton } from '@mantine/core';
import { api, type Import, type ImportProblem } from '@zhanggui/api-client';
import { NumberText, ProblemNotice, useFormat } from '@zhanggui/ui';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useKeysetList } from '../../lib/useKeysetList.js';
import classes from './imports.module.css';

/** Every row that was refused, with its line in the file and the reason. */
export function ImportProblems({ entry }: { entry: Import }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const list = useKeysetList<ImportProblem>(
    ['imports', 'problems', entry.id, entry.finishedAt],
    `/imports/${entry.id}/problems`,
    {},
  );
  return (
    <section className={classes.sheet} aria-labelledby="problems">
      <div className={classes.progressHead}>
        <h2 id="problems">{t('problems.title', { count: entry.problemRows, shown: number(entry.problemRows) })}</h2>
        <Button
          component="a"
          href={api.url(`/imports/${entry.id}/failed-rows`)}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('problems.download')}
        </Button>
      </div>
      {list.error != null && <ProblemNotice error={list.error} onRetry={list.refresh} />}
      {list.loading && <Skeleton height={160} />}
      <div className={classes.preview} tabIndex={0} role="group" aria-labelledby="problems">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className="zg-number">
                {t('problems.line')}
              </th>
              <th scope="col">{t('problems.column')}</th>
              <th scope="col">{t('problems.reason')}</th>
              <th scope="col">{t('problems.raw')}</th>
            </tr>
          </thead>
          <tbody>
            {list.rows.map((problem, index) => (
              <tr key={index}>
                <td className="zg-number">
                  <NumberText value={problem.line} />
                </td>
                <td>{problem.column}</td>
                <td className={classes.reason}>{problem.message}</td>
                <td className="zg-mono zg-soft">{problem.raw}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {list.hasMore && (
        <Button variant="default" loading={list.fetchingMore} onClick={list.loadMore}>
          {t('problems.more')}
        </Button>
      )}
    </section>
  );
}
