import { Button } from '@mantine/core';
import type { Import } from '@zhanggui/api-client';
import { DataGrid, DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { IconFileDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { validateViewSearch } from '../../lib/grid/views.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { understood } from '../../lib/search.js';
import { useCan } from '../../lib/session.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { ImportStateChip } from './ImportStateChip.js';
import classes from './imports.module.css';
import { writtenOf } from './tiles.js';
import { useWords } from './useWords.js';
import { UploadCard } from './UploadCard.js';

const route = getRouteApi('/shell/imports');
const idOf = (entry: Import) => entry.id;

/** Upload a file, and what became of the earlier ones. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const can = useCan();
  const source = useKeysetList<Import>(['imports', 'list'], '/imports', {}, { refetchInterval: 15_000 });
  const columns = useColumns();
  const { grid, props } = useGrid('imports', {
    columns,
    search: route.useSearch({ select: understood(validateViewSearch) }),
    validate: validateViewSearch,
  });
  return (
    <PageFrame
      title={t('title')}
      fills
      actions={
        can('exports:run') && (
          <Button
            component={Link}
            to="/exports"
            variant="default"
            leftSection={<IconFileDownload size={16} aria-hidden />}
          >
            {t('exports')}
          </Button>
        )
      }
    >
      {can('imports:run') && <UploadCard />}
      <GridViews grid={grid} />
      <DataGrid
        {...props}
        label={t('history')}
        source={source}
        rowId={idOf}
        rowLabel={(entry) => entry.fileName}
        onOpen={(entry) => void navigate({ to: '/imports/$importId', params: { importId: entry.id } })}
        tools={(shown) => <ExportButton table="imports" shown={shown} />}
        cardLines={2}
        card={(entry) => <ImportCard entry={entry} />}
        empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      />
    </PageFrame>
  );
}

function useColumns(): GridColumn<Import>[] {
  const { t } = useTranslation('imports');
  const words = useWords();
  return useMemo(() => {
    const amount = (id: 'rowsRead' | 'leftoverRows' | 'problemRows'): GridColumn<Import> => ({
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
      {
        id: 'kind',
        header: t('column.kind'),
        width: 110,
        cell: (entry) => <span>{words(entry.kindTitle)}</span>,
      },
      { id: 'state', header: t('column.state'), width: 120, cell: (entry) => <ImportStateChip entry={entry} /> },
      amount('rowsRead'),
      {
        id: 'written',
        exports: ['ordersPlaced', 'created', 'updated'],
        header: t('column.written'),
        width: 124,
        align: 'end',
        cell: (entry) => <NumberText value={writtenOf(entry)} />,
      },
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
  }, [t, words]);
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
        {t('column.written')} <NumberText value={writtenOf(entry)} />
      </span>
      <span className="zg-soft">
        <DateTime at={entry.createdAt} />
      </span>
    </div>
  );
}
