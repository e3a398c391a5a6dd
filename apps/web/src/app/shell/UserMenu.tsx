import { ActionIcon, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconBell, IconKey, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.js';
import { useLogout } from '../../lib/useLogout.js';

export function UserMenu() {
  const { t, i18n } = useTranslation('shell');
  const { user, roles, permissions } = useSession();
  const logout = useLogout();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon aria-label={t('user.menu', { name: user.name })}>
          <IconUserCircle size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {user.name} · {roles.map(({ nameZh, nameEn }) => (i18n.language === 'zh-CN' ? nameZh : nameEn)).join(', ')}
          <br />
          {user.email}
        </Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} aria-hidden />}>
          {t('user.account')}
        </Menu.Item>
        <Menu.Item component={Link} to="/notifications/preferences" leftSection={<IconBell size={16} aria-hidden />}>
          {t('user.notifications')}
        </Menu.Item>
        {permissions.includes('access:manage') && (
          <Menu.Item component={Link} to="/settings/api-keys" leftSection={<IconKey size={16} aria-hidden />}>
            {t('user.apiKeys')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={logout}>
          {t('user.logout')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
