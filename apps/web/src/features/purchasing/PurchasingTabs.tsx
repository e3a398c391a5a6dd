import { SavedViews, type ViewTab } from '@zhanggui/ui';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const pages = [
  { id: 'replenishment', to: '/purchasing/replenishment' },
  { id: 'orders', to: '/purchasing/orders' },
  { id: 'suppliers', to: '/purchasing/suppliers' },
  { id: 'quotations', to: '/purchasing/quotations' },
  { id: 'contracts', to: '/purchasing/contracts' },
  { id: 'consignment', to: '/purchasing/consignment' },
  { id: 'scores', to: '/purchasing/scores' },
] as const;

export function PurchasingTabs() {
  const { t } = useTranslation('purchasing');
  const { pathname } = useLocation();
  const tabs = pages.map<ViewTab>((page) => ({
    id: page.id,
    label: t(`tab.${page.id}`),
    active: pathname.startsWith(page.to),
    link: (content, props) => (
      <Link to={page.to} {...props}>
        {content}
      </Link>
    ),
  }));
  return <SavedViews label={t('tab.label')} tabs={tabs} />;
}
