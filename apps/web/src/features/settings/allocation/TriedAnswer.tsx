import type { TriedAllocation } from '@zhanggui/api-client';
import { StatusChip, useFormat } from '@zhanggui/ui';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './allocation.module.css';

/** What would happen to an order, and of every warehouse why or why not. */
export function TriedAnswer({ tried }: { tried: TriedAllocation }) {
  const { t } = useTranslation('settings');
  const { number, money } = useFormat();
  const fits = tried.outcome === 'allocated';
  const cost = (minor: number) => money(minor, tried.currency);
  const waits = fits && tried.parts.length === 0 && tried.presold.length > 0;
  const sums = { count: tried.parcels, shown: number(tried.parcels), cost: cost(tried.costMinor) };
  return (
    <div className={classes.answer} role="status" aria-label={t('allocation.try.answer')}>
      <StatusChip
        tone={fits ? 'success' : 'warning'}
        icon={fits ? IconCircleCheck : IconAlertTriangle}
        label={headline()}
      />
      {fits && !waits && <p className="zg-soft">{decided(tried.decidedBy)}</p>}
      {tried.presold.map(({ lineNo, sku, quantity, warehouseId, promisedOn }) => (
        <p key={lineNo}>
          {t('allocation.try.presoldLine', {
            ...{ sku, units: number(quantity), day: promisedOn },
            warehouse: tried.places.find((place) => place.warehouseId === warehouseId)?.warehouseName ?? '',
          })}
        </p>
      ))}
      {tried.short.map(({ lineNo, sku, quantity, available }) => (
        <p key={lineNo}>
          {t('allocation.try.shortLine', { sku, wanted: number(quantity), available: number(available) })}
        </p>
      ))}
      {!tried.exact && <p className="zg-soft">{t('allocation.try.notExact')}</p>}
      <ol className={classes.places}>
        {tried.places.map((place) => (
          <li key={place.warehouseId} data-chosen={place.chosen || undefined}>
            <strong>{place.warehouseName}</strong> <span className="zg-mono zg-soft">{place.warehouseCode}</span>
            <br />
            <span>{wordsOf(place)}</span>
            {place.chosen && (
              <ul className={classes.lines}>
                {tried.parts
                  .filter(({ warehouseId }) => warehouseId === place.warehouseId)
                  .map((part) => (
                    <li key={part.lineNo}>
                      <span className="zg-mono">{part.sku}</span> × {number(part.quantity)}
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </div>
  );

  function headline(): string {
    if (waits) return t('allocation.try.waits');
    return fits ? t('allocation.try.allocated', sums) : t(`allocation.try.${tried.outcome as 'short'}`);
  }

  function decided(by: string | null): string {
    if (by === null) return t('allocation.try.onlyOne');
    if (by === 'alike') return t('allocation.try.byAlike');
    return t('allocation.try.decidedBy', { what: t(`allocation.criterion.${by as 'cost'}`) });
  }

  function wordsOf({ why, units, has, wanted, would }: TriedAllocation['places'][number]): string {
    return t(`allocation.why.${why as 'dearer'}`, {
      units: number(units),
      has: number(has),
      wanted: number(wanted),
      would: would === null ? '' : number(would),
      cost: would === null ? '' : cost(would),
    });
  }
}
