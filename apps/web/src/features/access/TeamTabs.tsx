import { SavedViews, type ViewTab } from '@zhanggui/ui';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';

const pages = [
  { id: 'people', to: '/team/people', permission: 'access:read' },
  { id: 'invitations', to: '/team/invitations', permission: 'access:manage' },
  { id: 'roles', to: '/team/roles', permission: 'access:read' },
  { id: 'rules', to: '/team/rules', permission: 'access:read' },
] as const;

export function TeamTabs() {
  const { t } = useTranslation('access');
  const can = useCan();
  const { pathname } = useLocation();
  const tabs = pages
    .filter((page) => can(page.permission))
    .map<ViewTab>((page) => ({
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
