import { Skeleton } from '@mantine/core';
import { DateTime, Money, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import { Facts, Section } from '../Section.js';
import { SettlementPdf } from './ConsignorPage.js';
import { settlementQuery } from './queries.js';
import { SettlementLines } from './SettlementLines.js';

const route = getRouteApi('/shell/purchasing/settlements/$settlementId');

export function SettlementPage() {
  const { t } = useTranslation('purchasing');
  const { settlementId } = route.useParams();
  const { data, error, refetch } = useQuery(settlementQuery(settlementId));
  return (
    <PageFrame
      title={data?.number ?? t('consignment.settlement')}
      parent={
        data ? (
          <Link to="/purchasing/consignment/$supplierId" params={{ supplierId: data.supplierId }}>
            {data.supplierName}
          </Link>
        ) : (
          <Link to="/purchasing/consignment">{t('consignment.title')}</Link>
        )
      }
      actions={data && <SettlementPdf id={data.id} />}
    >
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={320} />}
      {data && (
        <Section title={t('consignment.settlement')}>
          <Facts
            facts={[
              [t('consignment.since'), data.since ? <DateTime at={data.since} /> : t('consignment.beginning')],
              [t('consignment.until'), <DateTime key="until" at={data.until} />],
              [t('consignment.sold'), String(data.soldUnits)],
              [t('consignment.owed'), <Money key="owed" minor={data.owedMinor} currency={data.currency} />],
            ]}
          />
          <SettlementLines label={t('consignment.settlement')} lines={data.lines} currency={data.currency} />
        </Section>
      )}
    </PageFrame>
  );
}
