import { Skeleton } from '@mantine/core';
import type { Consignor } from '@zhanggui/api-client';
import { DateTime, FilterBar, Money, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { PurchasingTabs } from '../PurchasingTabs.js';
import { type ConsignmentSearch, validateConsignmentSearch } from '../search.js';
import { Section, Table } from '../Section.js';
import { consignorsQuery } from './queries.js';

const route = getRouteApi('/shell/purchasing/consignment');

/** Suppliers whose goods are there until they are sold, and what was sold of them. */
export function ConsignmentPage() {
  const { t } = useTranslation('purchasing');
  const { q = '' } = route.useSearch({ select: understood(validateConsignmentSearch) });
  const change = useSearchPatch<ConsignmentSearch>();
  const { data, error, refetch } = useQuery(consignorsQuery(q));
  return (
    <PageFrame title={t('consignment.title')}>
      <PurchasingTabs />
      <FilterBar
        search={q}
        searchLabel={t('consignment.search')}
        onSearch={(text) => change({ q: text }, true)}
        activeCount={0}
        onReset={() => change({ q: '' })}
      />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={240} />}
      {data && data.length === 0 && <p className="zg-soft">{t(q ? 'list.filtered' : 'consignment.empty')}</p>}
      {data && data.length > 0 && <Consignors consignors={data} />}
    </PageFrame>
  );
}

function Consignors({ consignors }: { consignors: Consignor[] }) {
  const { t } = useTranslation('purchasing');
  return (
    <Section title={t('consignment.goods')} actions={<ExportButton table="consignment-settlements" query={{}} />}>
      <Table
        label={t('consignment.goods')}
        columns={[
          { title: t('order.supplier') },
          { title: t('consignment.skus'), end: true },
          { title: t('consignment.units'), end: true },
          { title: t('consignment.sold'), end: true },
          { title: t('consignment.owed'), end: true },
          { title: t('consignment.settledUntil') },
        ]}
        rows={consignors.map((one) => ({
          key: one.supplierId,
          cells: [
            <Link key="name" to="/purchasing/consignment/$supplierId" params={{ supplierId: one.supplierId }}>
              {one.supplierName}
            </Link>,
            <NumberText key="skus" value={one.skus} />,
            <NumberText key="units" value={one.units} />,
            <NumberText key="sold" value={one.soldUnits} />,
            <Money key="owed" minor={one.owedMinor} currency={one.currency} />,
            one.settledUntil ? (
              <DateTime key="until" at={one.settledUntil} />
            ) : (
              <span key="never" className="zg-soft">
                {t('consignment.never')}
              </span>
            ),
          ],
        }))}
      />
    </Section>
  );
}
