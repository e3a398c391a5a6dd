import { Button, Skeleton } from '@mantine/core';
import type { Supplier } from '@zhanggui/api-client';
import { ProblemNotice, SavedViews, type ViewTab } from '@zhanggui/ui';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import classes from '../purchasing.module.css';
import { supplierQuery } from '../../../lib/suppliers.js';
import { supplierTabs, validateSupplierSearch } from '../search.js';
import { StatusWord } from '../StatusWord.js';
import { OverRejectLimit } from './OverRejectLimit.js';
import { ScoreCardView } from './ScoreCardView.js';
import { SupplierContacts } from './SupplierContacts.js';
import { SupplierContracts, SupplierOrders, SupplierQuotations } from './SupplierLists.js';
import { SupplierLog } from './SupplierLog.js';
import { SupplierProducts } from './SupplierProducts.js';
import { SupplierProfile } from './SupplierProfile.js';

const route = getRouteApi('/shell/purchasing/suppliers/$supplierId');

type Tab = (typeof supplierTabs)[number];

export function SupplierPage() {
  const { t } = useTranslation('purchasing');
  const { supplierId } = route.useParams();
  const { tab = 'profile' } = route.useSearch({ select: understood(validateSupplierSearch) });
  const { data: supplier, error, refetch } = useQuery(supplierQuery(supplierId));
  const { may, verb } = useMay();
  return (
    <PageFrame
      title={supplier?.name ?? t('supplier.one')}
      parent={<Link to="/purchasing/suppliers">{t('suppliers.title')}</Link>}
      actions={
        supplier?.status === 'active' &&
        may('purchasing:write') && (
          <Button
            component={Link}
            to={`/purchasing/orders/new?supplierId=${supplierId}`}
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {verb('purchasing:write', t('orders.create'))}
          </Button>
        )
      }
    >
      {error && !supplier && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!supplier && !error && <Skeleton height={420} />}
      {supplier && (
        <div className={classes.page}>
          <div className={classes.head}>
            <span className="zg-mono">{supplier.code}</span>
            <StatusWord status={supplier.status} />
            <span className="zg-soft">
              {t('supplier.termsOf', { percent: String(Number(supplier.prepayPercent)), days: supplier.netDays })}
            </span>
          </div>
          <SupplierTabs supplierId={supplierId} at={tab} />
          <TabContent tab={tab} supplier={supplier} />
        </div>
      )}
    </PageFrame>
  );
}

function SupplierTabs({ supplierId, at }: { supplierId: string; at: Tab }) {
  const { t } = useTranslation('purchasing');
  const tabs = supplierTabs.map<ViewTab>((tab) => ({
    id: tab,
    label: t(`supplierTab.${tab}`),
    active: tab === at,
    link: (content, props) => (
      <Link
        to="/purchasing/suppliers/$supplierId"
        params={{ supplierId }}
        search={tab === 'profile' ? {} : { tab }}
        {...props}
      >
        {content}
      </Link>
    ),
  }));
  return <SavedViews label={t('supplierTab.label')} tabs={tabs} />;
}

function TabContent({ tab, supplier }: { tab: Tab; supplier: Supplier }) {
  switch (tab) {
    case 'products':
      return <SupplierProducts supplier={supplier} />;
    case 'contracts':
      return <SupplierContracts supplierId={supplier.id} />;
    case 'quotations':
      return <SupplierQuotations supplierId={supplier.id} />;
    case 'orders':
      return <SupplierOrders supplierId={supplier.id} />;
    case 'score':
      return <ScoreCardView supplierId={supplier.id} />;
    case 'log':
      return <SupplierLog supplierId={supplier.id} />;
    case 'profile':
      return (
        <>
          <OverRejectLimit supplier={supplier} />
          <div className={classes.columns}>
            <SupplierProfile key={supplier.id} supplier={supplier} />
            <SupplierContacts supplier={supplier} />
          </div>
        </>
      );
  }
}
