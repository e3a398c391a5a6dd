import { SavedViews, type ViewTab } from '@zhanggui/ui';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from './session.js';

const pages = [
  { id: 'apiKeys', to: '/settings/api-keys', permission: 'access:manage' },
  { id: 'warehouses', to: '/settings/warehouses', permission: 'inventory:read' },
  { id: 'store', to: '/settings/store', permission: 'settings:read' },
  { id: 'calendar', to: '/settings/calendar', permission: 'settings:read' },
  { id: 'shops', to: '/settings/shops', permission: 'shops:read' },
  { id: 'customFields', to: '/settings/custom-fields', permission: 'customfields:write' },
  { id: 'notifications', to: '/settings/notifications', permission: 'access:manage' },
  { id: 'jobs', to: '/settings/jobs', permission: 'jobs:read' },
  { id: 'webhooks', to: '/settings/webhooks', permission: 'webhooks:read' },
  { id: 'audit', to: '/settings/audit', permission: 'audit:read' },
  { id: 'privacy', to: '/settings/privacy', permission: 'privacy:read' },
] as const;

export function SettingsTabs() {
  const { t } = useTranslation('shell');
  const can = useCan();
  const { pathname } = useLocation();
  const tabs = pages
    .filter((page) => can(page.permission))
    .map<ViewTab>((page) => ({
      id: page.id,
      label: t(`settings.${page.id}`),
      active: pathname === page.to,
      link: (content, props) => (
        <Link to={page.to} {...props}>
          {content}
        </Link>
      ),
    }));
  return <SavedViews label={t('nav.settings')} tabs={tabs} />;
}
