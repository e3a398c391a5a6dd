import { Button } from '@mantine/core';
import { api, type PlanLine } from '@zhanggui/api-client';
import { BulkBar, DataGrid, SidePanel, useFormat, useSelection } from '@zhanggui/ui';
import { IconCoins, IconRefresh, IconSettings, IconShoppingCart } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
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
import { PurchasingTabs } from '../PurchasingTabs.js';
import classes from '../purchasing.module.css';
import { planListQuery, type PlanSearch, planStatuses, validatePlanSearch } from '../search.js';
import { BudgetDialog } from './BudgetDialog.js';
import { PlanFilters } from './PlanFilters.js';
import { PlanPanel } from './PlanPanel.js';
import { PlanSettingDialog } from './PlanSettingDialog.js';
import { PlanWord } from './PlanWord.js';
import { planSettingQuery, planSummaryQuery } from './queries.js';
import { useOrderSuggestions } from './useOrderSuggestions.js';
import { usePlanColumns } from './usePlanColumns.js';

const route = getRouteApi('/shell/purchasing/replenishment');
const idOf = (line: PlanLine) => line.id;

/** What should be ordered and why, and orders of it in one step. */
export function ReplenishmentPage() {
  const { t } = useTranslation('purchasing');
  const search = route.useSearch({ select: understood(validatePlanSearch) });
  const change = useSearchPatch<PlanSearch>();
  const summary = useQuery(planSummaryQuery).data;
  const currency = summary?.currency ?? 'CNY';
  // A plan that was made meanwhile is another list.
  const key = ['replenishment', 'list', String(summary?.plannedAt ?? '')];
  const source = useKeysetList<PlanLine>(key, '/replenishment/lines', planListQuery(search));
  const selection = useSelection(source.rows, idOf);
  const columns = usePlanColumns(currency);
  const { grid, props } = useGrid('replenishment', {
    columns,
    search,
    validate: validatePlanSearch,
    builtIn: [
      { id: 'all', label: t('orders.all'), params: {} },
      ...planStatuses.map((status) => ({
        id: status,
        label: t(`plan.status.${status}`),
        params: { status },
        count: summary?.byStatus[status] ?? 0,
      })),
    ],
    at: search.status ?? 'all',
  });
  const shown = source.rows.find(({ warehouseId, variantId }) => `${warehouseId} ${variantId}` === search.open);
  const { open, close } = usePanel();
  return (
    <PageFrame title={t('tab.replenishment')} fills actions={<PlanActions search={search} currency={currency} />}>
      <PurchasingTabs />
      <GridViews grid={grid} />
      <PlanFilters search={search} change={change} summary={summary} />
      <ListWithPanel
        panel={
          shown && (
            <SidePanel label={shown.sku} onClose={close}>
              <PlanPanel key={shown.id} line={shown} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('tab.replenishment')}
          source={source}
          rowId={idOf}
          rowLabel={(line) => `${line.sku} ${line.warehouseCode}`}
          selection={selection}
          bulk={<PlanBulk lines={selection.rows} currency={currency} clear={selection.clear} />}
          {...(shown && { openId: shown.id })}
          onOpen={({ warehouseId, variantId }) => open(`${warehouseId} ${variantId}`)}
          tools={(names) => <ExportButton table="replenishment" query={planListQuery(search)} shown={names} />}
          cardLines={2}
          card={(line) => (
            <div className={classes.card}>
              <strong className="zg-ellipsis">
                <span className="zg-mono">{line.sku}</span> {line.name}
              </strong>
              <span className="zg-number">{line.suggested > 0 && `+${line.suggested}`}</span>
              <span className="zg-soft">
                {t('plan.column.available')} {line.available}
                {line.stockOutOn && ` · ${line.stockOutOn}`}
              </span>
              <PlanWord status={line.status} />
            </div>
          )}
          empty={{
            title: t(summary?.plannedAt ? 'list.filtered' : 'plan.empty'),
            hint: t(summary?.plannedAt ? 'list.filteredHint' : 'plan.emptyHint'),
          }}
        />
      </ListWithPanel>
    </PageFrame>
  );
}

function PlanActions({ search, currency }: { search: PlanSearch; currency: string }) {
  const { t } = useTranslation('purchasing');
  const { may, verb } = useMay();
  const [dialog, setDialog] = useState<'budget' | 'settings' | null>(null);
  const setting = useQuery({ ...planSettingQuery, enabled: dialog === 'settings' }).data;
  const plan = useAction({
    run: () => api.post('/replenishment/plans', {}),
    invalidates: [['replenishment']],
    doneText: () => t('plan.asked'),
  });
  const close = () => setDialog(null);
  const { warehouseId, supplierId } = search;
  return (
    <>
      <Button variant="default" leftSection={<IconCoins size={16} aria-hidden />} onClick={() => setDialog('budget')}>
        {t('plan.budget.open')}
      </Button>
      {may('purchasing:write') && (
        <>
          <Button
            variant="default"
            leftSection={<IconSettings size={16} aria-hidden />}
            onClick={() => setDialog('settings')}
          >
            {verb('purchasing:write', t('plan.setting.open'))}
          </Button>
          <Button
            leftSection={<IconRefresh size={16} aria-hidden />}
            loading={plan.busy}
            onClick={() => plan.run(null)}
          >
            {verb('purchasing:write', t('plan.now'))}
          </Button>
        </>
      )}
      {dialog === 'budget' && (
        <BudgetDialog
          currency={currency}
          query={{ ...(warehouseId && { warehouseId }), ...(supplierId && { supplierId }) }}
          onClose={close}
        />
      )}
      {dialog === 'settings' && setting && (
        <PlanSettingDialog key={setting.version} setting={setting} currency={currency} onClose={close} />
      )}
    </>
  );
}

function PlanBulk({ lines, currency, clear }: { lines: PlanLine[]; currency: string; clear: () => void }) {
  const { t } = useTranslation('purchasing');
  const { money } = useFormat();
  const { may, verb } = useMay();
  const order = useOrderSuggestions(clear);
  const orderable = lines.filter(({ suggested, supplierId }) => suggested > 0 && supplierId !== null);
  const cost = orderable.reduce((sum, { costMinor }) => sum + costMinor, 0);
  return (
    <BulkBar count={lines.length} onClear={clear} summary={money(cost, currency)}>
      {may('purchasing:write') && (
        <Button
          variant="default"
          leftSection={<IconShoppingCart size={16} aria-hidden />}
          disabled={orderable.length === 0}
          loading={order.busy}
          onClick={() => order.run(orderable)}
        >
          {verb('purchasing:write', t('plan.orderCount', { count: orderable.length }))}
        </Button>
      )}
    </BulkBar>
  );
}
