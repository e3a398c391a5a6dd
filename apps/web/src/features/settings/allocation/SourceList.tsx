import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import classes from './allocation.module.css';
import { moved, type SourceDraft } from './draft.js';
import { SourceCard } from './SourceCard.js';

interface SourceListProps {
  sources: SourceDraft[];
  onChange: (sources: SourceDraft[]) => void;
  currency: string;
  inactive: string[];
  writes: boolean;
}

/** The warehouses of a shop, the first one first. */
export function SourceList({ sources, onChange, currency, inactive, writes }: SourceListProps) {
  const { t } = useTranslation('settings');
  const warehouses = useWarehouses() ?? [];
  const nameOf = (id: string) => warehouses.find((one) => one.id === id)?.name ?? '…';
  const others = warehouses.filter(
    ({ id, active }) => active && !sources.some(({ warehouseId }) => warehouseId === id),
  );
  return (
    <fieldset className={classes.group}>
      <legend>{t('allocation.sources')}</legend>
      <p className="zg-soft">{t('allocation.sourcesHint')}</p>
      <ol className={classes.sources}>
        {sources.map((source, n) => (
          <SourceCard
            key={source.warehouseId}
            source={source}
            name={nameOf(source.warehouseId)}
            currency={currency}
            isInactive={inactive.includes(source.warehouseId)}
            writes={writes}
            onChange={(patch) => onChange(sources.map((one, at) => (at === n ? { ...one, ...patch } : one)))}
            onUp={n === 0 ? null : () => onChange(moved(sources, n, -1))}
            onDown={n === sources.length - 1 ? null : () => onChange(moved(sources, n, 1))}
            onRemove={sources.length === 1 ? null : () => onChange(sources.filter((one) => one !== source))}
          />
        ))}
      </ol>
      {writes && others.length > 0 && (
        <Select
          aria-label={t('allocation.addSource')}
          placeholder={t('allocation.addSource')}
          value={null}
          onChange={(warehouseId) =>
            warehouseId && onChange([...sources, { warehouseId, costMinor: 0, regions: [], excluded: false }])
          }
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </fieldset>
  );
}
