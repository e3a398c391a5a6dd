import { Skeleton } from '@mantine/core';
import { api, type ContractRow, type Page, type PurchaseOrderRow, type QuotationRow } from '@zhanggui/api-client';
import { Money, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section, Table } from '../Section.js';
import { StatusWord } from '../StatusWord.js';

function useOfSupplier<Row>(path: string, supplierId: string) {
  return useQuery({
    queryKey: [path.slice(1), 'of-supplier', supplierId],
    queryFn: async ({ signal }) =>
      (await api.get<Page<Row>>(path, { query: { supplierId, limit: 100 }, signal })).items,
  });
}

interface ListProps<Row> {
  title: string;
  query: ReturnType<typeof useOfSupplier<Row>>;
  columns: { title: string; end?: boolean }[];
  rowOf: (row: Row) => { key: string; cells: ReactNode[] };
}

function List<Row>({ title, query: { data, error, refetch }, columns, rowOf }: ListProps<Row>) {
  const { t } = useTranslation('purchasing');
  return (
    <Section title={title}>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      {data?.length === 0 && <p className="zg-soft">{t('list.nothing')}</p>}
      {data && data.length > 0 && <Table label={title} columns={columns} rows={data.map(rowOf)} />}
    </Section>
  );
}

export function SupplierOrders({ supplierId }: { supplierId: string }) {
  const { t } = useTranslation('purchasing');
  return (
    <List
      title={t('supplierTab.orders')}
      query={useOfSupplier<PurchaseOrderRow>('/purchase-orders', supplierId)}
      columns={[
        { title: t('order.number') },
        { title: t('order.status') },
        { title: t('order.promisedOn') },
        { title: t('order.total'), end: true },
      ]}
      rowOf={(order) => ({
        key: order.id,
        cells: [
          <Link key="number" to="/purchasing/orders/$orderId" params={{ orderId: order.id }}>
            {order.number}
          </Link>,
          <StatusWord key="status" status={order.status} />,
          order.promisedOn,
          <Money key="total" minor={order.totalMinor} currency={order.currency} />,
        ],
      })}
    />
  );
}

export function SupplierContracts({ supplierId }: { supplierId: string }) {
  const { t } = useTranslation('purchasing');
  return (
    <List
      title={t('supplierTab.contracts')}
      query={useOfSupplier<ContractRow>('/contracts', supplierId)}
      columns={[
        { title: t('contract.number') },
        { title: t('contract.title') },
        { title: t('contract.status') },
        { title: t('contract.endsOn') },
      ]}
      rowOf={(contract) => ({
        key: contract.id,
        cells: [
          <Link key="number" to="/purchasing/contracts/$contractId" params={{ contractId: contract.id }}>
            {contract.number}
          </Link>,
          contract.title,
          <StatusWord key="status" status={contract.status} />,
          contract.endsOn,
        ],
      })}
    />
  );
}

export function SupplierQuotations({ supplierId }: { supplierId: string }) {
  const { t } = useTranslation('purchasing');
  return (
    <List
      title={t('supplierTab.quotations')}
      query={useOfSupplier<QuotationRow>('/quotations', supplierId)}
      columns={[
        { title: t('quotation.number') },
        { title: t('quotation.title') },
        { title: t('quotation.status') },
        { title: t('quotation.dueOn') },
      ]}
      rowOf={(quotation) => ({
        key: quotation.id,
        cells: [
          <Link key="number" to="/purchasing/quotations/$quotationId" params={{ quotationId: quotation.id }}>
            {quotation.number}
          </Link>,
          quotation.title,
          <StatusWord key="status" status={quotation.status} />,
          quotation.dueOn,
        ],
      })}
    />
  );
}
