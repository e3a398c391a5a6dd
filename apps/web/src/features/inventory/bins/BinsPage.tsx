import { Button, Select } from '@mantine/core';
import type { Bin } from '@zhanggui/api-client';
import { BulkBar, DataGrid, FilterBar, SidePanel, useSelection } from '@zhanggui/ui';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { ListWithPanel, PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import { usePanel } from '../../../lib/usePanel.js';
import classes from '../inventory.module.css';
import { LabelsButton } from '../labels/LabelsButton.js';
import { WarehouseSelect } from '../WarehouseSelect.js';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { BinPanel } from './BinPanel.js';
import { NewBinsDialog } from './NewBinsDialog.js';
import { binApiQuery, binKinds, type BinSearch, binStates, validateBinSearch } from './search.js';
import { useBinColumns } from './useBinColumns.js';

const route = getRouteApi('/shell/bins');
const idOf = (row: Bin) => row.id;

/** Places of the warehouse and what lies there. */
export function BinsPage() {
  const { t } = useTranslation('warehouse');
  const search = route.useSearch({ select: understood(validateBinSearch) });
  const change = useSearchPatch<BinSearch>();
  const { may, verb } = useMay();
  const [opening, setOpening] = useState(false);
  const source = useKeysetList<Bin>(['bins', 'list'], '/bins', binApiQuery(search));
  const selection = useSelection(source.rows, idOf);
  const { open, close } = usePanel();
  const columns = useBinColumns(open);
  const { grid, props } = useGrid('bins', { columns, search, validate: validateBinSearch });
  const shown = source.rows.find(({ id }) => id === search.open);
  const create = may('warehouses:write') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpening(true)}>
      {verb('warehouses:write', t('bins.create'))}
    </Button>
  );
  return (
    <PageFrame title={t('bins.title')} actions={create} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('bins.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={[search.warehouseId, search.kind, search.state].filter(Boolean).length}
        onReset={() => change({ q: '', warehouseId: '', kind: undefined, state: undefined } as Partial<BinSearch>)}
      >
        <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
        <Select
          w={150}
          aria-label={t('bins.column.kind')}
          placeholder={t('bins.anyKind')}
          clearable
          value={search.kind ?? null}
          onChange={(value) => change({ kind: binKinds.find((kind) => kind === value) } as Partial<BinSearch>)}
          data={binKinds.map((kind) => ({ value: kind, label: t(`bins.kind.${kind}`) }))}
        />
        <Select
          w={130}
          aria-label={t('bins.state.label')}
          placeholder={t('bins.state.any')}
          clearable
          value={search.state ?? null}
          onChange={(value) => change({ state: binStates.find((state) => state === value) } as Partial<BinSearch>)}
          data={binStates.map((state) => ({ value: state, label: t(`bins.state.${state}`) }))}
        />
      </FilterBar>
      <ListWithPanel
        panel={
          shown && (
            <SidePanel label={shown.code} onClose={close}>
              <BinPanel key={`${shown.id} ${shown.version}`} bin={shown} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('bins.title')}
          source={source}
          rowId={idOf}
          rowLabel={(row) => row.code}
          selection={selection}
          bulk={
            <BulkBar count={selection.rows.length} onClear={selection.clear}>
              <LabelsButton target={{ kind: 'bins', ids: selection.rows.map(idOf) }} />
            </BulkBar>
          }
          sort={search.sort ?? 'code'}
          onSort={(sort) => change({ sort } as Partial<BinSearch>)}
          {...(shown && { openId: shown.id })}
          onOpen={(row) => open(row.id)}
          tools={(shown) => <ExportButton table="bins" query={binApiQuery(search)} shown={shown} />}
          cardLines={2}
          card={(row) => (
            <div className={classes.card}>
              <strong className="zg-mono">{row.code}</strong>
              <span>{row.units}</span>
              <span className="zg-soft">
                {row.warehouseCode} · {t(`bins.kind.${row.kind}`)}
              </span>
            </div>
          )}
          empty={{ title: t('bins.empty'), hint: t('bins.emptyHint'), action: create }}
        />
      </ListWithPanel>
      {opening && <NewBinsDialog onClose={() => setOpening(false)} />}
    </PageFrame>
  );
}
