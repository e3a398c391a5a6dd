import { Skeleton } from '@mantine/core';
import { ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './privacy.module.css';
import { dataMapQuery } from './queries.js';
import { useWords } from './useWords.js';

/** Where personal data lie, what for, and what erasing does there; each module says it of its own tables. */
export function DataMap() {
  const { t } = useTranslation('privacy');
  const words = useWords();
  const { data, error, refetch } = useQuery(dataMapQuery);
  return (
    <section className={classes.section} aria-labelledby="privacy-map">
      <h2 id="privacy-map">{t('map.title')}</h2>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={240} />}
      {data && (
        <div className={classes.sheet} role="group" aria-label={t('map.title')} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                {['purpose', 'onErasure', 'fields'].map((name) => (
                  <th key={name} scope="col">
                    {t(`map.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.map(({ table, purpose, fields, onErasure }) => (
                <tr key={table}>
                  <th scope="row" className={classes.wraps}>
                    {words(purpose)}
                  </th>
                  <td>{t(`map.erasure.${onErasure}`)}</td>
                  <td className={classes.wraps}>
                    <span className="zg-mono">{table}</span> <span className="zg-soft">{fields.join(', ')}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
