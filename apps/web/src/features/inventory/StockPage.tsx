import { Button } from '@mantine/core';
import type { StockRow } from '@zhanggui/api-client';
import { DataGrid, SidePanel } from '@zhanggui/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconAdjustments, IconPackageImport, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { ListWithPanel, PageFrame } from '../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../lib/search.js';
import { useCan, useMay } from '../../lib/session.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { usePanel } from '../../lib/usePanel.js';
import { PostingDialog } from './PostingDialog.js';
import { apiQuery, stockSorts, type StockSearch, validateStockSearch } from './search.js';
import { WarehouseTabs } from './WarehouseTabs.js';
import { StockCard } from './StockCard.js';
import { StockFilters } from './StockFilters.js';
import { StockOfVariant } from './StockOfVariant.js';
import { useStockColumns } from './useStockColumns.js';

const route = getRouteApi('/shell/stock');
const idOf = (row: StockRow) => `${row.variantId}.${row.warehouseId}`;

export function StockPage() {
  const { t } = useTranslation('inventory');
  const search = route.useSearch({ select: understood(validateStockSearch) });
  const change = useSearchPatch<StockSearch>();
  const can = useCan();
  const { may, verb } = useMay();
  const [posting, setPosting] = useState<'receive' | 'adjust' | null>(null);
  const source = useKeysetList<StockRow>(['stock', 'list'], '/stock', apiQuery(search));
  const { open, close } = usePanel();
  const columns = useStockColumns(open);
  const { grid, props } = useGrid('stock', { columns, search: search, validate: validateStockSearch });
  const filtered = Boolean(search.q || search.warehouseId || search.level || search.coverBelow || search.outFirst);
  const openRow = source.rows.find((row) => row.variantId === search.open);
  const receive = may('inventory:receive') && (
    <Button leftSection={<IconPackageImport size={16} aria-hidden />} onClick={() => setPosting('receive')}>
      {verb('inventory:receive', t('receive.title'))}
    </Button>
  );
  return (
    <PageFrame
      title={t('title')}
      fills
      actions={
        <>
          {can('inventory:audit') && (
            <Button
              component={Link}
              to="/stock-audit"
              variant="default"
              leftSection={<IconShieldCheck size={16} aria-hidden />}
            >
              {t('audit.title')}
            </Button>
          )}
          {may('inventory:adjust') && (
            <Button
              variant="default"
              leftSection={<IconAdjustments size={16} aria-hidden />}
              onClick={() => setPosting('adjust')}
            >
              {verb('inventory:adjust', t('adjust.title'))}
            </Button>
          )}
          {receive}
        </>
      }
    >
      <WarehouseTabs />
      <GridViews grid={grid} />
      <StockFilters search={search} change={change} />
      <ListWithPanel
        panel={
          search.open && (
            <SidePanel
              label={t('detail.label')}
              onClose={close}
              asPage={
                <Link to="/stock/$variantId" params={{ variantId: search.open }}>
                  {t('detail.asPage')}
                </Link>
              }
            >
              <StockOfVariant key={search.open} variantId={search.open} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('title')}
          source={source}
          rowId={idOf}
          rowLabel={(row) => row.sku}
          sort={search.sort ?? 'sku'}
          onSort={(sort) => change({ sort: stockSorts.find((known) => known === sort) } as Partial<StockSearch>)}
          openId={openRow && idOf(openRow)}
          onOpen={(row) => open(row.variantId)}
          tools={(shown) => <ExportButton table="stock" query={apiQuery(search)} shown={shown} />}
          cardLines={2}
          card={(row) => <StockCard row={row} open={open} />}
          empty={{
            title: t(filtered ? 'empty.filtered' : 'empty.title'),
            hint: t(filtered ? 'empty.filteredHint' : 'empty.hint'),
            action: !filtered && receive,
          }}
        />
      </ListWithPanel>
      {posting && <PostingDialog kind={posting} warehouseId={search.warehouseId} onClose={() => setPosting(null)} />}
    </PageFrame>
  );
}
