import { Button, Checkbox, Select, Skeleton } from '@mantine/core';
import { api, type CountItem, type StockCount } from '@zhanggui/api-client';
import { EmptyState, Money, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { countItemsQuery, type ItemFilter } from './queries.js';

const filters: ItemFilter[] = ['ready_to_count', 'recount', 'counted', 'different', 'approved', 'rejected'];

/** Places of a count in walking order; whoever reviews chooses some and decides. */
export function CountItems({ count }: { count: StockCount }) {
  const { t } = useTranslation('warehouse');
  const reviews = count.actions.includes('review');
  const [filter, setFilter] = useState<ItemFilter | null>(reviews ? 'different' : null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const list = useInfiniteQuery(countItemsQuery(count.id, filter));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const review = useAction({
    run: (verdict: 'approve' | 'reject' | 'recount') =>
      api.post(`/stock-counts/${count.id}/review`, {
        body: { itemNos: [...chosen], verdict },
        ifVersion: count.version,
      }),
    invalidates: [['counts']],
    onDone: () => setChosen(new Set()),
  });
  const toggle = (itemNo: number) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(itemNo)) after.add(itemNo);
      return after;
    });
  const all = items.length > 0 && items.every(({ itemNo }) => chosen.has(itemNo));
  return (
    <section className={classes.sheet} aria-label={t('counts.itemsLabel')}>
      <div className={classes.ledgerHead}>
        <Select
          w={170}
          aria-label={t('counts.filter')}
          placeholder={t('counts.allItems')}
          clearable
          value={filter}
          onChange={(value) => setFilter(filters.find((one) => one === value) ?? null)}
          data={filters.map((value) => ({ value, label: t(`counts.item.${value}`) }))}
        />
        {reviews && chosen.size > 0 && (
          <div className={classes.buttons}>
            {(['approve', 'reject', 'recount'] as const).map((verdict) => (
              <Button
                key={verdict}
                variant={verdict === 'approve' ? 'filled' : 'default'}
                loading={review.busy}
                onClick={() => review.run(verdict)}
              >
                {t(`counts.verdict.${verdict}`, { count: chosen.size })}
              </Button>
            ))}
          </div>
        )}
      </div>
      {list.error && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton height={160} />}
      {!list.isPending && items.length === 0 && <EmptyState title={t('counts.noItems')} />}
      {items.length > 0 && (
        <div className={classes.tableWrap}>
          <table className={classes.table}>
            <Head
              all={reviews ? all : null}
              onAll={() => setChosen(all ? new Set() : new Set(items.map(({ itemNo }) => itemNo)))}
            />
            <tbody>
              {items.map((item) => (
                <ItemRow
                  key={item.itemNo}
                  item={item}
                  chosen={reviews ? chosen.has(item.itemNo) : null}
                  onToggle={toggle}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('counts.more')}
        </Button>
      )}
    </section>
  );
}

function Head({ all, onAll }: { all: boolean | null; onAll: () => void }) {
  const { t } = useTranslation('warehouse');
  return (
    <thead>
      <tr>
        {all !== null && (
          <td>
            <Checkbox aria-label={t('counts.chooseAll')} checked={all} onChange={onAll} />
          </td>
        )}
        <th scope="col">{t('counts.bin')}</th>
        <th scope="col">{t('inbound.line.article')}</th>
        {(['book', 'counted', 'difference', 'value'] as const).map((column) => (
          <th key={column} scope="col" className="zg-number">
            {t(`counts.itemColumn.${column}`)}
          </th>
        ))}
        <th scope="col">{t('counts.itemColumn.status')}</th>
      </tr>
    </thead>
  );
}

function ItemRow({
  item,
  chosen,
  onToggle,
}: {
  item: CountItem;
  chosen: boolean | null;
  onToggle: (itemNo: number) => void;
}) {
  const { t } = useTranslation('warehouse');
  const { merchant } = useSession();
  const units = (value: number | null) => (
    <td className="zg-number">{value === null ? '–' : <NumberText value={value} />}</td>
  );
  return (
    <tr>
      {chosen !== null && (
        <td>
          <Checkbox
            aria-label={t('counts.choose', { sku: item.sku, bin: item.bin ?? t('counts.unplaced') })}
            checked={chosen}
            onChange={() => onToggle(item.itemNo)}
          />
        </td>
      )}
      <td className="zg-mono">{item.bin ?? t('counts.unplaced')}</td>
      <th scope="row">
        <span className="zg-mono">{item.sku}</span>{' '}
        <span className="zg-soft">
          {[item.productName, item.lot, item.condition === 'good' ? '' : t(`condition.${item.condition}`)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      {units(item.book)}
      {units(item.counted)}
      {units(item.difference)}
      <td className="zg-number">
        {item.valueMinor === null ? '–' : <Money minor={item.valueMinor} currency={merchant.currency} />}
      </td>
      <td>{t(`counts.item.${item.status}`)}</td>
    </tr>
  );
}
