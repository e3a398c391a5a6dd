import type { Import } from '@zhanggui/api-client';
import { DataGrid, DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { ImportStateChip } from './ImportStateChip.js';
import classes from './imports.module.css';
import { UploadCard } from './UploadCard.js';

const idOf = (entry: Import) => entry.id;

/** Upload a file, and what became of the earlier ones. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const can = useCan();
  const source = useKeysetList<Import>(['imports', 'list'], '/imports', {}, { refetchInterval: 15_000 });
  const columns = useColumns();
  return (
    <PageFrame title={t('title')} fills>
      {can('imports:run') && <UploadCard />}
      <DataGrid
        gridId="imports"
        label={t('history')}
        columns={columns}
        source={source}
        rowId={idOf}
        rowLabel={(entry) => entry.fileName}
        onOpen={(entry) => void navigate({ to: '/imports/$importId', params: { importId: entry.id } })}
        cardLines={2}
        card={(entry) => <ImportCard entry={entry} />}
        empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      />
    </PageFrame>
  );
}

function useColumns(): GridColumn<Import>[] {
  const { t } = useTranslation('imports');
  return useMemo(() => {
    const amount = (id: 'rowsRead' | 'ordersPlaced' | 'leftoverRows' | 'problemRows'): GridColumn<Import> => ({
      id,
      header: t(`column.${id}`),
      width: 124,
      align: 'end',
      cell: (entry) => <NumberText value={entry[id]} />,
    });
    return [
      {
        id: 'file',
        header: t('column.file'),
        width: 220,
        grow: 2,
        names: true,
        cell: (entry) => <FileLink entry={entry} />,
      },
      { id: 'state', header: t('column.state'), width: 120, cell: (entry) => <ImportStateChip entry={entry} /> },
      amount('rowsRead'),
      amount('ordersPlaced'),
      amount('leftoverRows'),
      amount('problemRows'),
      { id: 'by', header: t('column.by'), width: 120, grow: 1, cell: (entry) => <span>{entry.createdByName}</span> },
      {
        id: 'createdAt',
        header: t('column.createdAt'),
        width: 124,
        cell: (entry) => <DateTime at={entry.createdAt} />,
      },
    ];
  }, [t]);
}

function FileLink({ entry }: { entry: Import }) {
  return (
    <Link to="/imports/$importId" params={{ importId: entry.id }} title={entry.fileName}>
      {entry.fileName}
    </Link>
  );
}

function ImportCard({ entry }: { entry: Import }) {
  const { t } = useTranslation('imports');
  return (
    <div className={classes.card}>
      <strong className="zg-ellipsis">
        <FileLink entry={entry} />
      </strong>
      <ImportStateChip entry={entry} />
      <span className="zg-soft">
        {t('column.ordersPlaced')} <NumberText value={entry.ordersPlaced} />
      </span>
      <span className="zg-soft">
        <DateTime at={entry.createdAt} />
      </span>
    </div>
  );
}
