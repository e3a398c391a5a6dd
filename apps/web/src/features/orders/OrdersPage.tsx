import { Button, Skeleton } from '@mantine/core';
import type { OrderRow } from '@zhanggui/api-client';
import { DataGrid, SidePanel, useSelection } from '@zhanggui/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customCount } from '../../lib/customFields.js';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { ListWithPanel, PageFrame } from '../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../lib/search.js';
import { useCan, useSession } from '../../lib/session.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { usePanel } from '../../lib/usePanel.js';
import { OrderCard } from './OrderCard.js';
import { OrdersFilters } from './OrdersFilters.js';
import { apiQuery, orderSorts, type OrdersSearch, validateOrdersSearch } from './search.js';
import { useOrderColumns } from './useOrderColumns.js';
import { useStageViews, useViewCounts } from './useOrderViews.js';
import { LatePart, late } from '../../lib/late.js';

const OrderDetail = late(async () => ({ default: (await import('./OrderDetail.js')).OrderDetail }));
const OrderBulkBar = late(async () => ({ default: (await import('./OrderBulkBar.js')).OrderBulkBar }));
const route = getRouteApi('/shell/orders');
const idOf = (order: OrderRow) => order.id;

export function OrdersPage() {
  const { t } = useTranslation('orders');
  const search = route.useSearch({ select: understood(validateOrdersSearch) });
  const change = useSearchPatch<OrdersSearch>();
  const can = useCan();
  const { timeZone } = useSession().merchant;
  const source = useKeysetList<OrderRow>(['orders', 'list'], '/orders', apiQuery(search, timeZone));
  const selection = useSelection(source.rows, idOf);
  // It stays once it was there: it also shows what came of what it did.
  const [acts, setActs] = useState(false);
  if (!acts && selection.ids.size > 0) setActs(true);
  const { open, close } = usePanel();
  const columns = useOrderColumns(open);
  const { grid, props } = useGrid('orders', {
    columns,
    search,
    validate: validateOrdersSearch,
    builtIn: useStageViews(search),
    at: search.stage ?? 'all',
    counts: useViewCounts(),
  });
  const filtered = Boolean(
    search.q ||
    search.shopId ||
    search.paymentStatus ||
    search.waits ||
    search.placedFrom ||
    search.placedTo ||
    customCount(search),
  );

  return (
    <PageFrame
      title={t('title')}
      fills
      actions={
        can('imports:run') && (
          <Button
            component={Link}
            to="/imports"
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
          >
            {t('import')}
          </Button>
        )
      }
    >
      <GridViews grid={grid} />
      <OrdersFilters search={search} change={change} />
      <ListWithPanel
        panel={
          search.open && (
            <SidePanel
              label={t('detail.label')}
              onClose={close}
              asPage={
                <Link to="/orders/$orderId" params={{ orderId: search.open }}>
                  {t('detail.asPage')}
                </Link>
              }
            >
              <LatePart fallback={<Skeleton height={320} />}>
                <OrderDetail orderId={search.open} />
              </LatePart>
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('title')}
          source={source}
          rowId={idOf}
          rowLabel={(order) => String(order.number)}
          sort={search.sort ?? '-placedAt'}
          onSort={(sort) => change({ sort: orderSorts.find((known) => known === sort) } as Partial<OrdersSearch>)}
          selection={selection}
          bulk={<LatePart>{acts && <OrderBulkBar selection={selection} />}</LatePart>}
          openId={search.open}
          onOpen={(order) => open(order.id)}
          tools={(shown) => <ExportButton table="orders" query={apiQuery(search, timeZone)} shown={shown} />}
          card={(order) => <OrderCard order={order} open={open} />}
          empty={{
            title: t(filtered ? 'empty.filtered' : 'empty.title'),
            hint: t(filtered ? 'empty.filteredHint' : 'empty.hint'),
            action: !filtered && can('imports:run') && <Link to="/imports">{t('import')}</Link>,
          }}
        />
      </ListWithPanel>
    </PageFrame>
  );
}
