import { api, type Page, type StockRow } from '@zhanggui/api-client';
import { DateTime, NumberText, ProblemNotice } from '@zhanggui/ui';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stageCountsQuery } from '../../features/orders/queries.js';
import { ImportStateChip } from '../../features/imports/ImportStateChip.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { recentImportsQuery } from '../../lib/recentImports.js';
import { useCan } from '../../lib/session.js';
import { openStages, stageLabelKey, stageLook } from '../../lib/stages.js';
import classes from './Workbench.module.css';

/** What waits for work now, and what hinders it. Every number is a link to its rows. */
export function WorkbenchPage() {
  const { t } = useTranslation('workbench');
  const can = useCan();
  return (
    <PageFrame title={t('shell:nav.workbench')}>
      {can('orders:read') && <Stages />}
      <div className={classes.columns}>
        {can('inventory:read') && <StockOuts />}
        {can('imports:read') && <RecentImports />}
      </div>
    </PageFrame>
  );
}

function Stages() {
  const { t } = useTranslation('workbench');
  const { data: counts, error, refetch } = useQuery(stageCountsQuery());
  if (error && !counts) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <nav className={classes.stages} aria-label={t('stages')}>
      {openStages.map((stage) => {
        const look = stageLook(stage);
        return (
          <Link key={stage} to="/orders" search={{ stage }} className={classes.stage} data-tone={look.tone}>
            <look.icon size={18} aria-hidden />
            <span>{t(stageLabelKey(stage))}</span>
            <strong>{counts ? <NumberText value={counts[stage] ?? 0} /> : <Skeleton height={26} width={48} />}</strong>
          </Link>
        );
      })}
    </nav>
  );
}

function StockOuts() {
  const { t } = useTranslation('workbench');
  const { data, error, refetch } = useQuery({
    queryKey: ['stock', 'workbench'],
    queryFn: async ({ signal }) =>
      (await api.get<Page<StockRow>>('/stock', { query: { level: 'out', limit: 8 }, signal })).items,
  });
  return (
    <Card
      title={t('stockOut.title')}
      more={
        <Link to="/stock" search={{ level: 'out' }}>
          {t('all')}
        </Link>
      }
    >
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={180} />}
      {data?.length === 0 && <p className="zg-soft">{t('stockOut.none')}</p>}
      <ul className={classes.list}>
        {data?.map((row) => (
          <li key={`${row.variantId}${row.warehouseId}`}>
            <Link to="/stock/$variantId" params={{ variantId: row.variantId }} className="zg-mono">
              {row.sku}
            </Link>
            <span className="zg-ellipsis">{row.productName}</span>
            <span className="zg-soft">{row.warehouseCode}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RecentImports() {
  const { t } = useTranslation('workbench');
  const { data, error, refetch } = useQuery(recentImportsQuery);
  return (
    <Card title={t('imports.title')} more={<Link to="/imports">{t('all')}</Link>}>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={180} />}
      {data?.length === 0 && <p className="zg-soft">{t('imports.none')}</p>}
      <ul className={classes.list}>
        {data?.map((entry) => (
          <li key={entry.id}>
            <ImportStateChip entry={entry} />
            <Link to="/imports/$importId" params={{ importId: entry.id }} className="zg-ellipsis">
              {entry.fileName}
            </Link>
            <span className="zg-soft">
              <DateTime at={entry.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Card({ title, more, children }: { title: string; more: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.card}>
      <div className={classes.cardHead}>
        <h2>{title}</h2>
        {more}
      </div>
      {children}
    </section>
  );
}
