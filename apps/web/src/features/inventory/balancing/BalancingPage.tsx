import { Button } from '@mantine/core';
import { api, type TransferProposal } from '@zhanggui/api-client';
import { BulkBar, DataGrid, NumberText, SidePanel, useFormat, useSelection } from '@zhanggui/ui';
import { IconRefresh, IconSettings, IconTransfer } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { ListWithPanel, PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import { usePanel } from '../../../lib/usePanel.js';
import classes from '../inventory.module.css';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { BalancingFilters } from './BalancingFilters.js';
import { ProposalPanel } from './ProposalPanel.js';
import { proposalsSummaryQuery, transferSettingQuery } from './queries.js';
import { balancingQuery, type BalancingSearch, validateBalancingSearch } from './search.js';
import { TransferSettingDialog } from './TransferSettingDialog.js';
import { useBalancingColumns } from './useBalancingColumns.js';
import { useDraftTransfers } from './useDraftTransfers.js';
import { useWhy } from './Why.js';

const route = getRouteApi('/shell/transfers/proposals');
const idOf = (row: TransferProposal) => row.id;

/** What should go from one warehouse to another, why, and the transfers of it in one step. */
export function BalancingPage() {
  const { t } = useTranslation('warehouse');
  const search = route.useSearch({ select: understood(validateBalancingSearch) });
  const change = useSearchPatch<BalancingSearch>();
  const summary = useQuery(proposalsSummaryQuery).data;
  const currency = summary?.currency ?? 'CNY';
  const why = useWhy();
  // A plan that was made meanwhile is another list.
  const key = ['transfer-proposals', 'list', String(summary?.plannedAt ?? '')];
  const source = useKeysetList<TransferProposal>(key, '/transfer-proposals', balancingQuery(search));
  const selection = useSelection(source.rows, idOf);
  const { open, close } = usePanel();
  const columns = useBalancingColumns(open, currency);
  const { grid, props } = useGrid('transfer-proposals', { columns, search, validate: validateBalancingSearch });
  const shown = source.rows.find(({ id }) => id === search.open);
  return (
    <PageFrame
      title={t('balancing.title')}
      parent={<Link to="/transfers">{t('transfers.title')}</Link>}
      fills
      actions={<BalancingActions />}
    >
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <BalancingFilters search={search} change={change} summary={summary} />
      <ListWithPanel
        panel={
          shown && (
            <SidePanel label={shown.sku} onClose={close}>
              <ProposalPanel key={shown.id} proposal={shown} currency={currency} onDone={close} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('balancing.title')}
          source={source}
          rowId={idOf}
          rowLabel={(row) => `${row.sku} ${row.fromWarehouseCode} → ${row.toWarehouseCode}`}
          selection={selection}
          bulk={<BalancingBulk rows={selection.rows} clear={selection.clear} />}
          {...(shown && { openId: shown.id })}
          onOpen={(row) => open(row.id)}
          tools={(names) => <ExportButton table="transfer-proposals" query={balancingQuery(search)} shown={names} />}
          cardLines={3}
          card={(row) => (
            <div className={classes.card}>
              <strong className="zg-mono">{row.sku}</strong>
              <strong className="zg-number">
                <NumberText value={row.quantity} />
              </strong>
              <span>
                {row.fromWarehouseCode} → {row.toWarehouseCode}
              </span>
              <span className="zg-soft">{row.runsOutOn}</span>
              <span className="zg-soft zg-ellipsis">{why(row)}</span>
            </div>
          )}
          empty={{
            title: t(summary?.plannedAt ? 'balancing.nothing' : 'balancing.empty'),
            hint: t(summary?.plannedAt ? 'balancing.nothingHint' : 'balancing.emptyHint'),
          }}
        />
      </ListWithPanel>
    </PageFrame>
  );
}

function BalancingActions() {
  const { t } = useTranslation('warehouse');
  const { may, verb } = useMay();
  const [editing, setEditing] = useState(false);
  const setting = useQuery({ ...transferSettingQuery, enabled: editing }).data;
  const plan = useAction({
    run: () => api.post('/transfer-proposals/plans', {}),
    invalidates: [['transfer-proposals'], ['clearance'], ['replenishment']],
    doneText: () => t('balancing.asked'),
  });
  if (!may('inventory:transfer')) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconSettings size={16} aria-hidden />} onClick={() => setEditing(true)}>
        {verb('inventory:transfer', t('balancing.setting.open'))}
      </Button>
      <Button leftSection={<IconRefresh size={16} aria-hidden />} loading={plan.busy} onClick={() => plan.run(null)}>
        {verb('inventory:transfer', t('balancing.now'))}
      </Button>
      {editing && setting && (
        <TransferSettingDialog key={setting.version} setting={setting} onClose={() => setEditing(false)} />
      )}
    </>
  );
}

function BalancingBulk({ rows, clear }: { rows: TransferProposal[]; clear: () => void }) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const { may, verb } = useMay();
  const draft = useDraftTransfers(clear);
  const pairs = new Set(rows.map((row) => `${row.fromWarehouseId} ${row.toWarehouseId}`)).size;
  const units = rows.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <BulkBar
      count={rows.length}
      onClear={clear}
      summary={t('balancing.sum', { count: pairs, shown: number(pairs), units: number(units) })}
    >
      {may('inventory:transfer') && (
        <Button
          variant="default"
          leftSection={<IconTransfer size={16} aria-hidden />}
          loading={draft.busy}
          onClick={() => draft.run(rows.map(({ id }) => ({ id })))}
        >
          {verb('inventory:transfer', t('balancing.draft', { count: pairs }))}
        </Button>
      )}
    </BulkBar>
  );
}
