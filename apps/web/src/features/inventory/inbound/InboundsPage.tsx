import { Button, Select } from '@mantine/core';
import type { Inbound } from '@zhanggui/api-client';
import { DataGrid, FilterBar } from '@zhanggui/ui';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import { WarehouseSelect } from '../WarehouseSelect.js';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { AnnounceDialog } from './AnnounceDialog.js';
import { InboundChip } from './InboundChip.js';
import { inboundApiQuery, type InboundSearch, inboundStates, validateInboundSearch } from './search.js';
import { InboundLink, useInboundColumns } from './useInboundColumns.js';
import classes from '../inventory.module.css';

const route = getRouteApi('/shell/inbound');
const idOf = (row: Inbound) => row.id;

/** Deliveries that are announced, on the ramp, counted or in stock. */
export function InboundsPage() {
  const { t } = useTranslation('warehouse');
  const navigate = useNavigate();
  const search = route.useSearch({ select: understood(validateInboundSearch) });
  const change = useSearchPatch<InboundSearch>();
  const { may, verb } = useMay();
  const [announcing, setAnnouncing] = useState(false);
  const source = useKeysetList<Inbound>(['inbound', 'list'], '/inbound', inboundApiQuery(search));
  const columns = useInboundColumns();
  const { grid, props } = useGrid('inbound', { columns, search, validate: validateInboundSearch });
  const open = (id: string) => void navigate({ to: '/inbound/$inboundId', params: { inboundId: id } });
  const announce = may('inventory:receive') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAnnouncing(true)}>
      {verb('inventory:receive', t('inbound.announce'))}
    </Button>
  );
  return (
    <PageFrame title={t('inbound.title')} actions={announce} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('inbound.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={[search.warehouseId, search.status].filter(Boolean).length}
        onReset={() => change({ q: '', warehouseId: '', status: undefined } as Partial<InboundSearch>)}
      >
        <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
        <Select
          w={150}
          aria-label={t('inbound.column.status')}
          placeholder={t('inbound.anyState')}
          clearable
          value={search.status ?? null}
          onChange={(value) =>
            change({ status: inboundStates.find((state) => state === value) } as Partial<InboundSearch>)
          }
          data={inboundStates.map((state) => ({ value: state, label: t(`inbound.state.${state}`) }))}
        />
      </FilterBar>
      <DataGrid
        {...props}
        label={t('inbound.title')}
        source={source}
        rowId={idOf}
        rowLabel={(row) => String(row.number)}
        onOpen={(row) => open(row.id)}
        tools={(shown) => <ExportButton table="inbound" query={inboundApiQuery(search)} shown={shown} />}
        cardLines={2}
        card={(row) => (
          <div className={classes.card}>
            <InboundLink row={row} />
            <InboundChip status={row.status} />
            <span className="zg-soft zg-ellipsis">{row.party || row.reference}</span>
          </div>
        )}
        empty={{ title: t('inbound.empty'), hint: t('inbound.emptyHint'), action: announce }}
      />
      {announcing && <AnnounceDialog onClose={() => setAnnouncing(false)} onMade={open} />}
    </PageFrame>
  );
}
