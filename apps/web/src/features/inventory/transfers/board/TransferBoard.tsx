import { Skeleton } from '@mantine/core';
import { api, type TransferBoard as Board } from '@zhanggui/api-client';
import { NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';
import { TransferCard } from './TransferCard.js';

type Column = Board['columns'][number];

/** Transfers by where they stand: side by side on a desk, one column at a time on a phone. */
export function TransferBoard({ warehouseId }: { warehouseId: string | undefined }) {
  const { t } = useTranslation('warehouse');
  const [chosen, setChosen] = useState<Column['stage'] | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['transfers', 'board', warehouseId ?? ''],
    queryFn: ({ signal }) =>
      api.get<Board>('/transfers/board', { query: { warehouseId: warehouseId ?? null }, signal }),
    refetchInterval: 30_000,
  });
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={320} />;
  // On a phone the board opens at the first column that holds something.
  const shown = chosen ?? data.columns.find(({ total }) => total > 0)?.stage ?? 'draft';
  return (
    <div className={classes.board}>
      <div className={classes.tabs} role="group" aria-label={t('board.columns')}>
        {data.columns.map(({ stage, total }) => (
          <button key={stage} type="button" aria-pressed={stage === shown} onClick={() => setChosen(stage)}>
            {t(`board.stage.${stage}`)} <NumberText value={total} />
          </button>
        ))}
      </div>
      <div className={classes.columns}>
        {data.columns.map((column) => (
          <BoardColumn key={column.stage} column={column} isChosen={column.stage === shown} />
        ))}
      </div>
    </div>
  );
}

function BoardColumn({ column: { stage, total, items }, isChosen }: { column: Column; isChosen: boolean }) {
  const { t } = useTranslation('warehouse');
  const id = `board-${stage}`;
  return (
    <section className={classes.column} data-chosen={isChosen || undefined} aria-labelledby={id}>
      <h2 id={id}>
        {t(`board.stage.${stage}`)}{' '}
        <span className="zg-soft">
          <NumberText value={total} />
        </span>
      </h2>
      {items.length === 0 && <p className="zg-soft">{t(`board.none.${stage}`)}</p>}
      <ul className={classes.cards}>
        {items.map((transfer) => (
          <li key={transfer.id}>
            <TransferCard transfer={transfer} />
          </li>
        ))}
      </ul>
      {total > items.length && (
        <Link to="/transfers" search={{ stage }}>
          {t('board.more', { count: total - items.length })}
        </Link>
      )}
    </section>
  );
}
