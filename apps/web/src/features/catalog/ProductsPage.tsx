import { Button, Select } from '@mantine/core';
import type { ProductRow } from '@zhanggui/api-client';
import { DataGrid, FilterBar, SidePanel } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconCategory, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../../lib/lookups.js';
import { CustomFilters } from '../../lib/custom/CustomFilters.js';
import { customCount, withoutCustom } from '../../lib/customFields.js';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { ListWithPanel, PageFrame } from '../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../lib/search.js';
import { useMay } from '../../lib/session.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { usePanel } from '../../lib/usePanel.js';
import { categoryOptions } from './categories.js';
import classes from './catalog.module.css';
import { ProductStatusChip } from './ProductStatusChip.js';
import { ProductSummary } from './ProductSummary.js';
import { apiQuery, productSorts, productStatuses, type ProductsSearch, validateProductsSearch } from './search.js';
import { NamedProduct, PriceRange, useProductColumns } from './useProductColumns.js';

const route = getRouteApi('/shell/products');
const idOf = (product: ProductRow) => product.id;

export function ProductsPage() {
  const { t } = useTranslation('catalog');
  const search = route.useSearch({ select: understood(validateProductsSearch) });
  const change = useSearchPatch<ProductsSearch>();
  const { may, verb } = useMay();
  const source = useKeysetList<ProductRow>(['products', 'list'], '/products', apiQuery(search));
  const { open, close } = usePanel();
  const columns = useProductColumns(open);
  const { grid, props } = useGrid('products', { columns, search: search, validate: validateProductsSearch });
  const filtered = Boolean(search.q || search.categoryId || search.status || customCount(search));
  const create = may('catalog:write') && (
    <Button component={Link} to="/products/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {verb('catalog:write', t('create'))}
    </Button>
  );
  return (
    <PageFrame
      title={t('title')}
      fills
      actions={
        <>
          <Button
            component={Link}
            to="/categories"
            variant="default"
            leftSection={<IconCategory size={16} aria-hidden />}
          >
            {t('categories.title')}
          </Button>
          {create}
        </>
      }
    >
      <GridViews grid={grid} />
      <ProductsFilters search={search} change={change} />
      <ListWithPanel
        panel={
          search.open && (
            <SidePanel
              label={t('detail.label')}
              onClose={close}
              asPage={
                <Link to="/products/$productId" params={{ productId: search.open }}>
                  {t(may('catalog:write') ? 'detail.edit' : 'detail.asPage')}
                </Link>
              }
            >
              <ProductSummary productId={search.open} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('title')}
          source={source}
          rowId={idOf}
          rowLabel={(product) => product.name}
          sort={search.sort ?? '-updatedAt'}
          onSort={(sort) => change({ sort: productSorts.find((known) => known === sort) } as Partial<ProductsSearch>)}
          openId={search.open}
          onOpen={(product) => open(product.id)}
          tools={(shown) => <ExportButton table="products" query={apiQuery(search)} shown={shown} />}
          cardLines={2}
          card={(product) => <ProductCard product={product} open={open} />}
          empty={{
            title: t(filtered ? 'empty.filtered' : 'empty.title'),
            hint: t(filtered ? 'empty.filteredHint' : 'empty.hint'),
            action: !filtered && create,
          }}
        />
      </ListWithPanel>
    </PageFrame>
  );
}

function ProductsFilters({
  search,
  change,
}: {
  search: ProductsSearch;
  change: (patch: Partial<ProductsSearch>, replace?: boolean) => void;
}) {
  const { t } = useTranslation('catalog');
  const categories = useQuery(categoriesQuery).data;
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('filter.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={[search.categoryId, search.status].filter(Boolean).length + customCount(search)}
      onReset={() =>
        change({ q: '', categoryId: '', status: undefined, ...withoutCustom(search) } as Partial<ProductsSearch>)
      }
    >
      {(categories === undefined || categories.length > 0) && (
        <Select
          w={190}
          aria-label={t('column.category')}
          placeholder={t('filter.anyCategory')}
          clearable
          searchable
          value={search.categoryId ?? null}
          onChange={(categoryId) => change({ categoryId: categoryId ?? '' })}
          data={categoryOptions(categories ?? [])}
        />
      )}
      <Select
        w={140}
        aria-label={t('column.status')}
        placeholder={t('filter.anyStatus')}
        clearable
        value={search.status ?? null}
        onChange={(value) =>
          change({ status: productStatuses.find((status) => status === value) } as Partial<ProductsSearch>)
        }
        data={productStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      <CustomFilters subject="product" search={search} change={change} />
    </FilterBar>
  );
}

function ProductCard({ product, open }: { product: ProductRow; open: (id: string) => void }) {
  return (
    <div className={classes.card}>
      <strong className="zg-ellipsis">
        <NamedProduct product={product} open={open} />
      </strong>
      <PriceRange product={product} />
      <span className="zg-mono zg-soft zg-ellipsis">{product.sku}</span>
      <ProductStatusChip status={product.status} />
    </div>
  );
}
