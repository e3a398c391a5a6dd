import { SavedViews, type ViewTab } from '@zhanggui/ui';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';

const pages = [
  { id: 'stock', to: '/stock' },
  { id: 'inbound', to: '/inbound' },
  { id: 'counts', to: '/counts' },
  { id: 'transfers', to: '/transfers' },
  { id: 'clearance', to: '/clearance' },
  { id: 'bins', to: '/bins' },
  { id: 'value', to: '/stock-value' },
  { id: 'lots', to: '/lots' },
  { id: 'serials', to: '/serials' },
  { id: 'allotments', to: '/allotments' },
  { id: 'presales', to: '/presales' },
] as const;

/** The warehouse's own pages; whoever sees stock sees all of them, but for what it cost. */
export function WarehouseTabs() {
  const { t } = useTranslation('warehouse');
  const { pathname } = useLocation();
  const can = useCan();
  const tabs = pages
    .filter(({ id }) => id !== 'value' || can('costs:read'))
    .map<ViewTab>(({ id, to }) => ({
      id,
      label: t(`tabs.${id}`),
      active: pathname === to || (id === 'transfers' && pathname.startsWith(to)),
      link: (content, props) => (
        <Link to={to} {...props}>
          {content}
        </Link>
      ),
    }));
  return <SavedViews label={t('tabs.label')} tabs={tabs} />;
}
