import { Button, Checkbox, Select } from '@mantine/core';
import type { PurchaseOrderRow } from '@zhanggui/api-client';
import { DataGrid, FilterBar, Money } from '@zhanggui/ui';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { useWarehouses } from '../../../lib/lookups.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import { PurchasingTabs } from '../PurchasingTabs.js';
import classes from '../purchasing.module.css';
import { purchaseCountsQuery } from '../queries.js';
import { listQuery, purchaseStatuses, type PurchasesSearch, validatePurchasesSearch } from '../search.js';
import { StatusWord } from '../StatusWord.js';
import { SupplierSelect } from '../../../lib/SupplierSelect.js';
import { OrderLink, Promised, usePurchaseColumns } from './usePurchaseColumns.js';

const route = getRouteApi('/shell/purchasing/orders');
const idOf = (order: PurchaseOrderRow) => order.id;

export function PurchaseOrdersPage() {
  const { t } = useTranslation('purchasing');
  const search = route.useSearch({ select: understood(validatePurchasesSearch) });
  const change = useSearchPatch<PurchasesSearch>();
  const navigate = useNavigate();
  const { may, verb } = useMay();
  const source = useKeysetList<PurchaseOrderRow>(['purchase-orders', 'list'], '/purchase-orders', listQuery(search));
  const columns = usePurchaseColumns();
  const { grid, props } = useGrid('purchase-orders', {
    columns,
    search,
    validate: validatePurchasesSearch,
    ...useStatusViews(search),
  });
  const filtered = Boolean(
    search.q || search.status || search.supplierId || search.warehouseId || search.late || search.onConsignment,
  );
  const create = may('purchasing:write') && (
    <Button component={Link} to="/purchasing/orders/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {verb('purchasing:write', t('orders.create'))}
    </Button>
  );
  return (
    <PageFrame title={t('orders.title')} fills actions={create}>
      <PurchasingTabs />
      <GridViews grid={grid} />
      <PurchaseFilters search={search} change={change} />
      <DataGrid
        {...props}
        label={t('orders.title')}
        source={source}
        rowId={idOf}
        rowLabel={(order) => order.number}
        sort={search.sort ?? '-createdAt'}
        onSort={(sort) => change({ sort } as Partial<PurchasesSearch>)}
        onOpen={(order) => void navigate({ to: '/purchasing/orders/$orderId', params: { orderId: order.id } })}
        tools={(shown) => <ExportButton table="purchase-orders" query={listQuery(search)} shown={shown} />}
        cardLines={2}
        card={(order) => <OrderCard order={order} />}
        empty={{
          title: t(filtered ? 'list.filtered' : 'orders.empty'),
          hint: t(filtered ? 'list.filteredHint' : 'orders.emptyHint'),
          action: !filtered && create,
        }}
      />
    </PageFrame>
  );
}

/** Everything, and one tab for each status that has orders. */
function useStatusViews(search: PurchasesSearch) {
  const { t } = useTranslation('purchasing');
  const counts = useQuery(purchaseCountsQuery).data;
  const shown = purchaseStatuses.filter((status) => status === search.status || (counts?.[status] ?? 0) > 0);
  return {
    builtIn: [
      { id: 'all', label: t('orders.all'), params: {} },
      ...shown.map((status) => ({
        id: status,
        label: t(`status.${status}`),
        params: { status },
        count: counts ? (counts[status] ?? 0) : null,
      })),
    ],
    at: search.status ?? 'all',
  };
}

function PurchaseFilters({
  search,
  change,
}: {
  search: PurchasesSearch;
  change: (patch: Partial<PurchasesSearch>, replace?: boolean) => void;
}) {
  const { t } = useTranslation('purchasing');
  const warehouses = useWarehouses() ?? [];
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('orders.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={[search.supplierId, search.warehouseId, search.late, search.onConsignment].filter(Boolean).length}
      onReset={() =>
        change({
          q: '',
          supplierId: '',
          warehouseId: '',
          late: undefined,
          onConsignment: undefined,
        } as unknown as Partial<PurchasesSearch>)
      }
    >
      <SupplierSelect
        w={200}
        aria-label={t('order.supplier')}
        placeholder={t('orders.anySupplier')}
        clearable
        value={search.supplierId ?? null}
        onChange={(supplierId) => change({ supplierId: supplierId ?? '' })}
      />
      <Select
        w={150}
        aria-label={t('order.warehouse')}
        placeholder={t('orders.anyWarehouse')}
        clearable
        value={search.warehouseId ?? null}
        onChange={(warehouseId) => change({ warehouseId: warehouseId ?? '' })}
        data={warehouses.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
      <Checkbox
        label={t('orders.onlyLate')}
        checked={search.late === 'true'}
        onChange={(event) =>
          change({ late: event.currentTarget.checked ? 'true' : undefined } as Partial<PurchasesSearch>)
        }
      />
      <Checkbox
        label={t('orders.onlyConsignment')}
        checked={search.onConsignment === 'true'}
        onChange={(event) =>
          change({ onConsignment: event.currentTarget.checked ? 'true' : undefined } as Partial<PurchasesSearch>)
        }
      />
    </FilterBar>
  );
}

function OrderCard({ order }: { order: PurchaseOrderRow }) {
  return (
    <div className={classes.card}>
      <strong className="zg-ellipsis">
        <OrderLink order={order} /> {order.supplierName}
      </strong>
      <Money minor={order.totalMinor} currency={order.currency} />
      <Promised order={order} />
      <StatusWord status={order.status} />
    </div>
  );
}
