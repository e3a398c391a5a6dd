import type { Import } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import classes from './imports.module.css';
import type { Mapping } from './mapping.js';
import { useWords } from './useWords.js';

/** The first rows as they stand in the file; headings that fill a field say which. */
export function SamplePreview({ entry, mapping }: { entry: Import; mapping: Mapping }) {
  const { t } = useTranslation('imports');
  const words = useWords();
  const fieldOf = (column: string) => Object.entries(mapping).find(([, mapped]) => mapped === column)?.[0];
  const titleOf = (name: string) => {
    const title = entry.fields.find((field) => field.name === name)?.title;
    return title ? words(title) : name;
  };
  return (
    <div className={classes.preview} tabIndex={0} role="region" aria-label={t('map.preview')}>
      <table className={classes.table}>
        <caption>{t('map.preview')}</caption>
        <thead>
          <tr>
            {entry.columns.map((column, index) => {
              const field = fieldOf(column);
              return (
                <th key={index} scope="col">
                  {column}
                  {field && <span className={classes.mapped}>{titleOf(field)}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {entry.sample.map((row, line) => (
            <tr key={line}>
              {entry.columns.map((_, index) => (
                <td key={index}>{row[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
