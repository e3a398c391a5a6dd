import { Button, Select, TextInput } from '@mantine/core';
import type { Serial } from '@zhanggui/api-client';
import { DataGrid, FilterBar, SidePanel } from '@zhanggui/ui';
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
import { WarehouseSelect } from '../WarehouseSelect.js';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { RegisterDialog } from './RegisterDialog.js';
import { serialApiQuery, type SerialSearch, serialStates, validateSerialSearch } from './search.js';
import { SerialChip } from './SerialChip.js';
import { SerialPanel } from './SerialPanel.js';
import { useSerialColumns } from './useSerialColumns.js';

const route = getRouteApi('/shell/serials');
const idOf = (row: Serial) => row.id;

/** Single units by serial number: where each is, and where it went. */
export function SerialsPage() {
  const { t } = useTranslation('warehouse');
  const search = route.useSearch({ select: understood(validateSerialSearch) });
  const change = useSearchPatch<SerialSearch>();
  const { may, verb } = useMay();
  const [registering, setRegistering] = useState(false);
  const source = useKeysetList<Serial>(['serials', 'list'], '/serials', serialApiQuery(search));
  const { open, close } = usePanel();
  const columns = useSerialColumns(open);
  const { grid, props } = useGrid('serials', { columns, search, validate: validateSerialSearch });
  const shown = source.rows.find(({ id }) => id === search.open);
  const register = may('inventory:adjust') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setRegistering(true)}>
      {verb('inventory:adjust', t('serials.register'))}
    </Button>
  );
  const filtered = Boolean(search.serial || search.sku || search.warehouseId || search.state);
  return (
    <PageFrame title={t('serials.title')} actions={register} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={search.serial ?? ''}
        searchLabel={t('serials.search')}
        onSearch={(serial) => change({ serial }, true)}
        activeCount={[search.sku, search.warehouseId, search.state].filter(Boolean).length}
        onReset={() => change({ serial: '', sku: '', warehouseId: '', state: undefined } as Partial<SerialSearch>)}
      >
        <TextInput
          w={140}
          aria-label={t('serials.column.sku')}
          placeholder={t('serials.column.sku')}
          key={search.sku ?? ''}
          defaultValue={search.sku ?? ''}
          onBlur={(event) => change({ sku: event.currentTarget.value.trim() })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
        <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
        <Select
          w={130}
          aria-label={t('serials.column.state')}
          placeholder={t('serials.anyState')}
          clearable
          value={search.state ?? null}
          onChange={(value) =>
            change({ state: serialStates.find((state) => state === value) } as Partial<SerialSearch>)
          }
          data={serialStates.map((state) => ({ value: state, label: t(`serials.state.${state}`) }))}
        />
      </FilterBar>
      <ListWithPanel
        panel={
          shown && (
            <SidePanel label={shown.serial} onClose={close}>
              <SerialPanel key={`${shown.id} ${shown.version}`} serial={shown} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('serials.title')}
          source={source}
          rowId={idOf}
          rowLabel={(row) => row.serial}
          {...(shown && { openId: shown.id })}
          onOpen={(row) => open(row.id)}
          tools={(columnsShown) => <ExportButton table="serials" query={serialApiQuery(search)} shown={columnsShown} />}
          cardLines={2}
          card={(row) => (
            <div className={classes.card}>
              <strong className="zg-mono">{row.serial}</strong>
              <SerialChip state={row.state} />
              <span className="zg-soft">
                <span className="zg-mono">{row.sku}</span> {row.productName}
              </span>
              <span>{row.warehouseCode}</span>
            </div>
          )}
          empty={{
            title: t(filtered ? 'serials.emptyFiltered' : 'serials.empty'),
            hint: t(filtered ? 'serials.emptyFilteredHint' : 'serials.emptyHint'),
          }}
        />
      </ListWithPanel>
      {registering && <RegisterDialog onClose={() => setRegistering(false)} />}
    </PageFrame>
  );
}
