import { Button, Select } from '@mantine/core';
import type { SupplierRow } from '@zhanggui/api-client';
import { DataGrid, FilterBar } from '@zhanggui/ui';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomFilters } from '../../../lib/custom/CustomFilters.js';
import { customCount, withoutCustom } from '../../../lib/customFields.js';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import { PurchasingTabs } from '../PurchasingTabs.js';
import classes from '../purchasing.module.css';
import { listQuery, supplierStatuses, type SuppliersSearch, validateSuppliersSearch } from '../search.js';
import { StatusWord } from '../StatusWord.js';
import { SupplierDialog } from './SupplierDialog.js';
import { useSupplierColumns } from './useSupplierColumns.js';

const route = getRouteApi('/shell/purchasing/suppliers');
const idOf = (supplier: SupplierRow) => supplier.id;

export function SuppliersPage() {
  const { t } = useTranslation('purchasing');
  const search = route.useSearch({ select: understood(validateSuppliersSearch) });
  const change = useSearchPatch<SuppliersSearch>();
  const navigate = useNavigate();
  const { may, verb } = useMay();
  const [creating, setCreating] = useState(false);
  const source = useKeysetList<SupplierRow>(['suppliers', 'list'], '/suppliers', listQuery(search));
  const columns = useSupplierColumns();
  const { grid, props } = useGrid('suppliers', { columns, search, validate: validateSuppliersSearch });
  const filtered = Boolean(search.q || search.status || customCount(search));
  const create = may('suppliers:write') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {verb('suppliers:write', t('suppliers.create'))}
    </Button>
  );
  return (
    <PageFrame title={t('suppliers.title')} fills actions={create}>
      <PurchasingTabs />
      <GridViews grid={grid} />
      <SuppliersFilters search={search} change={change} />
      <DataGrid
        {...props}
        label={t('suppliers.title')}
        source={source}
        rowId={idOf}
        rowLabel={(supplier) => supplier.name}
        sort={search.sort ?? 'name'}
        onSort={(sort) => change({ sort } as Partial<SuppliersSearch>)}
        onOpen={(supplier) =>
          void navigate({ to: '/purchasing/suppliers/$supplierId', params: { supplierId: supplier.id } })
        }
        tools={(shown) => <ExportButton table="suppliers" query={listQuery(search)} shown={shown} />}
        cardLines={2}
        card={(supplier) => <SupplierCard supplier={supplier} />}
        empty={{
          title: t(filtered ? 'list.filtered' : 'suppliers.empty'),
          hint: t(filtered ? 'list.filteredHint' : 'suppliers.emptyHint'),
          action: !filtered && create,
        }}
      />
      {creating && <SupplierDialog onClose={() => setCreating(false)} />}
    </PageFrame>
  );
}

function SuppliersFilters({
  search,
  change,
}: {
  search: SuppliersSearch;
  change: (patch: Partial<SuppliersSearch>, replace?: boolean) => void;
}) {
  const { t } = useTranslation('purchasing');
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('suppliers.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={(search.status ? 1 : 0) + customCount(search)}
      onReset={() => change({ q: '', status: undefined, ...withoutCustom(search) } as Partial<SuppliersSearch>)}
    >
      <Select
        w={150}
        aria-label={t('supplier.status')}
        placeholder={t('list.anyStatus')}
        clearable
        value={search.status ?? null}
        onChange={(value) =>
          change({ status: supplierStatuses.find((one) => one === value) } as Partial<SuppliersSearch>)
        }
        data={supplierStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      <CustomFilters subject="supplier" search={search} change={change} />
    </FilterBar>
  );
}

function SupplierCard({ supplier }: { supplier: SupplierRow }) {
  return (
    <div className={classes.card}>
      <strong className="zg-ellipsis">
        <Link to="/purchasing/suppliers/$supplierId" params={{ supplierId: supplier.id }}>
          {supplier.name}
        </Link>
      </strong>
      <StatusWord status={supplier.status} />
      <span className="zg-mono zg-soft">{supplier.code}</span>
      <span className="zg-soft">{supplier.currency}</span>
    </div>
  );
}
