import { Button } from '@mantine/core';
import { api, type AuditEntry } from '@zhanggui/api-client';
import { DataGrid, FilterBar, SidePanel } from '@zhanggui/ui';
import { getRouteApi } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { ListWithPanel, PageFrame } from '../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../lib/search.js';
import { useCan, useSession } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { usePanel } from '../../lib/usePanel.js';
import { AuditCard } from './AuditCard.js';
import { AuditChoices } from './AuditChoices.js';
import { AuditDetail } from './AuditDetail.js';
import { AuditStateLine } from './AuditStateLine.js';
import { type AuditSearch, auditQuery, validateAuditSearch } from './search.js';
import { useAuditColumns } from './useAuditColumns.js';

const route = getRouteApi('/shell/settings/audit');
const idOf = (entry: AuditEntry) => entry.id;
const NONE = { q: '', type: '', actorId: '', subjectId: '', requestId: '', from: '', to: '' };

/** Who did what, to which record, with before and after; and whether the chain of it all is whole. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const search = route.useSearch({ select: understood(validateAuditSearch) });
  const change = useSearchPatch<AuditSearch>();
  const { timeZone } = useSession().merchant;
  const can = useCan();
  const query = auditQuery(search, timeZone);
  const source = useKeysetList<AuditEntry>(['audit', 'list'], '/audit', query);
  const { open, close } = usePanel();
  const columns = useAuditColumns();
  const { grid, props } = useGrid('audit', { columns, search: search, validate: validateAuditSearch });
  const opened = source.rows.find(({ id }) => id === search.open);
  const { q = '', view: _view, open: _open, ...narrowing } = search;
  return (
    <PageFrame
      title={t('title')}
      fills
      actions={
        !can('exports:run') && (
          <Button
            component="a"
            variant="default"
            href={api.url('/audit/export.csv', query)}
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t('export')}
          </Button>
        )
      }
    >
      <SettingsTabs />
      <AuditStateLine />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={q}
        searchLabel={t('search')}
        onSearch={(text) => change({ q: text })}
        activeCount={Object.keys(narrowing).length}
        onReset={() => change(NONE)}
      >
        <AuditChoices search={search} change={change} />
      </FilterBar>
      <ListWithPanel
        panel={
          opened && (
            <SidePanel label={t('detail')} onClose={close}>
              <AuditDetail entry={opened} change={change} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('title')}
          source={source}
          rowId={idOf}
          rowLabel={(entry) => `${entry.type} ${entry.seq}`}
          openId={search.open}
          onOpen={(entry) => open(entry.id)}
          tools={(shown) => <ExportButton table="audit" query={query} shown={shown} />}
          cardLines={2}
          card={(entry) => <AuditCard entry={entry} />}
          empty={{ title: t('empty') }}
        />
      </ListWithPanel>
    </PageFrame>
  );
}
