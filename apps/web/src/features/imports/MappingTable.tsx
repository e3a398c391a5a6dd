import { Select } from '@mantine/core';
import type { Import } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import classes from './imports.module.css';
import type { Mapping } from './mapping.js';
import { useWords } from './useWords.js';

interface MappingTableProps {
  entry: Import;
  mapping: Mapping;
  errors: Readonly<Record<string, string>>;
  onChange: (mapping: Mapping) => void;
}

/** Each field with the column that fills it and what stands there in the first rows. */
export function MappingTable({ entry, mapping, errors, onChange }: MappingTableProps) {
  const { t } = useTranslation('imports');
  const words = useWords();
  const examples = (column: string | null | undefined) => {
    const place = column ? entry.columns.indexOf(column) : -1;
    return place < 0 ? [] : entry.sample.slice(0, 3).flatMap((row) => row[place] ?? []);
  };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('map.field')}</th>
          <th scope="col">{t('map.column')}</th>
          <th scope="col">{t('map.examples')}</th>
        </tr>
      </thead>
      <tbody>
        {entry.fields.map(({ name, title, required }) => {
          const label = words(title);
          return (
            <tr key={name}>
              <th scope="row">
                {label} {required && <span className={classes.required}>{t('map.required')}</span>}
              </th>
              <td className={classes.columnChoice}>
                <Select
                  aria-label={label}
                  placeholder={t('map.notInFile')}
                  clearable
                  searchable
                  value={mapping[name] ?? null}
                  error={errors[`mapping/${name}`]}
                  onChange={(column) => onChange({ ...mapping, [name]: column })}
                  data={[...new Set(entry.columns)]}
                />
              </td>
              <td className="zg-soft">{examples(mapping[name]).join(' · ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
