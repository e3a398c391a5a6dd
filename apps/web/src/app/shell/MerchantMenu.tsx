import { Menu } from '@mantine/core';
import { api, type Session } from '@zhanggui/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconBuildingStore, IconCheck, IconSelector } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { startSession, useSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './Shell.module.css';

/** Whose store this is; a menu only for people who work for several. */
export function MerchantMenu() {
  const { t } = useTranslation('shell');
  const { merchant, merchants } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const change = useAction({
    run: (merchantId: string) => api.post<Session>('/auth/switch-merchant', { body: { merchantId } }),
    onDone: async (session) => {
      startSession(queryClient, session);
      await navigate({ to: '/' });
    },
  });
  if (merchants.length < 2) {
    return (
      <span className={classes.merchant}>
        <IconBuildingStore size={16} aria-hidden />
        <span className="zg-ellipsis">{merchant.name}</span>
      </span>
    );
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.merchant} aria-label={t('merchant.switch', { name: merchant.name })}>
          <IconBuildingStore size={16} aria-hidden />
          <span className="zg-ellipsis">{merchant.name}</span>
          <IconSelector size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('merchant.label')}</Menu.Label>
        {merchants.map((other) => (
          <Menu.Item
            key={other.id}
            disabled={change.busy}
            onClick={() => other.id !== merchant.id && change.run(other.id)}
            rightSection={other.id === merchant.id && <IconCheck size={15} aria-hidden />}
          >
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
