import { Select } from '@mantine/core';
import { DateRange } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useAuditTypes } from './queries.js';
import type { AuditSearch } from './search.js';

interface AuditChoicesProps {
  search: AuditSearch;
  change: (patch: Partial<AuditSearch>) => void;
}

/** What happened, of one kind or one type, and when. */
export function AuditChoices({ search, change }: AuditChoicesProps) {
  const { t } = useTranslation('audit');
  const types = useAuditTypes();
  const groups = [...new Set(types.map(({ group }) => group))];
  return (
    <>
      <Select
        w={240}
        aria-label={t('column.type')}
        placeholder={t('anyType')}
        clearable
        searchable
        value={search.type ?? null}
        onChange={(type) => change({ type: type ?? '' })}
        data={groups.map((group) => {
          const own = types.filter((one) => one.group === group);
          const kinds = [...new Set(own.map(({ type }) => type.split('.', 1)[0]!))];
          return {
            group,
            items: [
              ...kinds.map((kind) => ({ value: `${kind}.*`, label: t('allOf', { kind }) })),
              ...own.map(({ type, description }) => ({ value: type, label: description })),
            ],
          };
        })}
      />
      <DateRange
        label={t('column.at')}
        from={search.from}
        to={search.to}
        onChange={(from, to) => change({ from: from ?? '', to: to ?? '' })}
      />
    </>
  );
}
