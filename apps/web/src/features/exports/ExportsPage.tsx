import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { api, type Export } from '@zhanggui/api-client';
import { DataGrid, DateTime, NumberText, useFormat, type GridColumn } from '@zhanggui/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconDownload, IconPlayerStop } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { validateViewSearch } from '../../lib/grid/views.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { understood } from '../../lib/search.js';
import { useAction } from '../../lib/useAction.js';
import { downloadExport } from '../../lib/useExport.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { ExportStateChip } from './ExportStateChip.js';

const route = getRouteApi('/shell/exports');
const idOf = (entry: Export) => entry.id;

/** Files that were made of lists: how far they are, how large, and until when they can be had. */
export function ExportsPage() {
  const { t } = useTranslation('exports');
  const source = useKeysetList<Export>(['exports', 'list'], '/exports', {}, { refetchInterval: 3_000 });
  const columns = useColumns();
  const { grid, props } = useGrid('exports', {
    columns,
    search: route.useSearch({ select: understood(validateViewSearch) }),
    validate: validateViewSearch,
  });
  return (
    <PageFrame title={t('title')} parent={<Link to="/imports">{t('parent')}</Link>} fills>
      <GridViews grid={grid} />
      <DataGrid
        {...props}
        label={t('title')}
        source={source}
        rowId={idOf}
        rowLabel={(entry) => entry.fileName}
        tools={(shown) => <ExportButton table="exports" shown={shown} />}
        cardLines={2}
        card={(entry) => <ExportCard entry={entry} />}
        empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      />
    </PageFrame>
  );
}

function useColumns(): GridColumn<Export>[] {
  const { t, i18n } = useTranslation('exports');
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Export>, 'id' | 'header'>): GridColumn<Export> => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    return [
      column('file', {
        width: 230,
        grow: 2,
        names: true,
        cell: (entry) => <span title={entry.fileName}>{entry.fileName}</span>,
      }),
      column('table', { width: 120, cell: (entry) => <span>{entry.tableTitle[language]}</span> }),
      column('state', { width: 120, cell: (entry) => <ExportStateChip entry={entry} /> }),
      column('rows', { width: 100, align: 'end', cell: (entry) => <NumberText value={entry.rows} /> }),
      column('size', { width: 100, align: 'end', cell: (entry) => <Size entry={entry} /> }),
      column('by', { width: 120, grow: 1, cell: (entry) => <span>{entry.createdByName}</span> }),
      column('createdAt', { width: 124, cell: (entry) => <DateTime at={entry.createdAt} /> }),
      column('expiresAt', { width: 124, cell: (entry) => entry.expiresAt && <DateTime at={entry.expiresAt} /> }),
      column('action', { width: 90, align: 'end', exports: [], cell: (entry) => <Actions entry={entry} /> }),
    ];
  }, [t, language]);
}

function Size({ entry }: { entry: Export }) {
  const { bytes } = useFormat();
  return <span className="zg-number">{entry.state === 'done' ? bytes(entry.sizeBytes) : '–'}</span>;
}

function Actions({ entry }: { entry: Export }) {
  const { t } = useTranslation('exports');
  const download = useAction({ run: () => downloadExport(entry.id) });
  const cancel = useAction({
    run: () => api.post<Export>(`/exports/${entry.id}/cancel`),
    invalidates: [['exports', 'list']],
  });
  if (entry.state === 'done')
    return (
      <Tooltip label={t('download')}>
        <ActionIcon
          aria-label={t('downloadOf', { file: entry.fileName })}
          loading={download.busy}
          onClick={() => download.run(undefined)}
        >
          <IconDownload size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    );
  if (entry.state !== 'running') return null;
  return (
    <Tooltip label={t('cancel')}>
      <ActionIcon
        aria-label={t('cancelOf', { file: entry.fileName })}
        loading={cancel.busy}
        onClick={() => cancel.run(undefined)}
      >
        <IconPlayerStop size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

function ExportCard({ entry }: { entry: Export }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div className="zg-ellipsis">
        <strong className="zg-ellipsis">{entry.fileName}</strong>
        <div className="zg-soft">
          <DateTime at={entry.createdAt} /> · <NumberText value={entry.rows} />
        </div>
      </div>
      <Group wrap="nowrap" gap="xs">
        <ExportStateChip entry={entry} />
        <Actions entry={entry} />
      </Group>
    </Group>
  );
}
