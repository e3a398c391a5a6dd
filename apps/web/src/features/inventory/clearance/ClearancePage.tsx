import { Button } from '@mantine/core';
import { api, type ClearanceLine, type ClearanceSummary } from '@zhanggui/api-client';
import { DataGrid, useSelection } from '@zhanggui/ui';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import classes from '../inventory.module.css';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { ClearanceAction } from './ClearanceAction.js';
import { ClearanceBulk } from './ClearanceBulk.js';
import { ClearanceFilters } from './ClearanceFilters.js';
import { KindChip } from './chips.js';
import { MarkText } from './MarkText.js';
import { clearanceActions, clearanceQuery, type ClearanceSearch, validateClearanceSearch } from './search.js';
import { useClearanceColumns } from './useClearanceColumns.js';
import { useReasons } from './useReasons.js';

const route = getRouteApi('/shell/clearance');
const idOf = (row: ClearanceLine) => row.id;

/** What lies too long or expires before it is sold, what it binds, and what should be done with it. */
export function ClearancePage() {
  const { t } = useTranslation('warehouse');
  const search = route.useSearch({ select: understood(validateClearanceSearch) });
  const change = useSearchPatch<ClearanceSearch>();
  const summary = useQuery({
    queryKey: ['clearance', 'summary'],
    queryFn: ({ signal }) => api.get<ClearanceSummary>('/clearance/summary', { signal }),
    // A plan is made in the background, and at night.
    refetchInterval: 3_000,
  }).data;
  const reasons = useReasons();
  const key = ['clearance', 'list', String(summary?.plannedAt ?? '')];
  const source = useKeysetList<ClearanceLine>(key, '/clearance', clearanceQuery(search));
  const selection = useSelection(source.rows, idOf);
  const columns = useClearanceColumns();
  const linesOf = (action: string) => summary?.byAction.find((one) => one.action === action)?.lines ?? 0;
  const { grid, props } = useGrid('clearance', {
    columns,
    search,
    validate: validateClearanceSearch,
    builtIn: [
      { id: 'all', label: t('clearance.all'), params: {} },
      ...clearanceActions.map((action) => ({
        id: action,
        label: t(`clearance.action.${action}`),
        params: { action },
        count: linesOf(action),
      })),
    ],
    at: search.action ?? 'all',
  });
  return (
    <PageFrame title={t('clearance.title')} fills actions={<PlanNow />}>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <ClearanceFilters search={search} change={change} summary={summary} />
      <DataGrid
        {...props}
        label={t('clearance.title')}
        source={source}
        rowId={idOf}
        selection={selection}
        bulk={<ClearanceBulk lines={selection.rows} clear={selection.clear} />}
        rowLabel={(row) => [row.sku, row.lot].filter(Boolean).join(' ')}
        tools={(names) => <ExportButton table="clearance" query={clearanceQuery(search)} shown={names} />}
        cardLines={3}
        card={(row) => (
          <div className={classes.card}>
            <strong>
              <span className="zg-mono">{row.sku}</span> <span className="zg-soft">{row.warehouseCode}</span>
            </strong>
            <KindChip kind={row.kind} />
            <span className="zg-soft zg-ellipsis">
              {row.mark && (
                <>
                  <MarkText mark={row.mark} />
                  {' · '}
                </>
              )}
              {reasons(row)}
            </span>
            <ClearanceAction line={row} />
          </div>
        )}
        empty={{
          title: t(summary?.plannedAt ? 'clearance.nothing' : 'balancing.empty'),
          hint: t(summary?.plannedAt ? 'clearance.nothingHint' : 'balancing.emptyHint'),
        }}
      />
    </PageFrame>
  );
}

function PlanNow() {
  const { t } = useTranslation('warehouse');
  const { may, verb } = useMay();
  const plan = useAction({
    run: () => api.post('/transfer-proposals/plans', {}),
    invalidates: [['transfer-proposals'], ['clearance'], ['replenishment']],
    doneText: () => t('balancing.asked'),
  });
  if (!may('inventory:transfer')) return null;
  return (
    <Button leftSection={<IconRefresh size={16} aria-hidden />} loading={plan.busy} onClick={() => plan.run(null)}>
      {verb('inventory:transfer', t('balancing.now'))}
    </Button>
  );
}
