import { ActionIcon, Button, Skeleton } from '@mantine/core';
import type { Shop, ShopUnpaidRule } from '@zhanggui/api-client';
import { EmptyState, ProblemNotice, StatusChip } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconCircleCheck, IconCircleX, IconClockDollar, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shopsQuery } from '../../lib/lookups.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import classes from './settings.module.css';
import { unpaidRulesQuery } from './queries.js';
import { ShopDialog } from './ShopDialog.js';
import { UnpaidDialog } from './UnpaidDialog.js';
import { UnpaidSummary } from './UnpaidSummary.js';

/** Where the merchant sells. A closed shop stays with its orders and takes no new ones. */
export function ShopsPage() {
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(shopsQuery);
  const writes = useCan()('shops:write');
  const rules = useQuery(unpaidRulesQuery).data;
  const [edited, setEdited] = useState<Shop | 'new' | null>(null);
  const [ruled, setRuled] = useState<ShopUnpaidRule | null>(null);
  const create = writes && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('shops.create')}
    </Button>
  );
  return (
    <PageFrame title={t('shops.title')} actions={create} narrow>
      <SettingsTabs />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data?.length === 0 && <EmptyState title={t('shops.empty')} action={create} />}
      {data && data.length > 0 && (
        <div className={`zg-card ${classes.sheet}`} tabIndex={0} role="region" aria-label={t('shops.title')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('shops.code')}</th>
                <th scope="col">{t('shops.name')}</th>
                <th scope="col">{t('shops.channel')}</th>
                <th scope="col">{t('shops.currency')}</th>
                <th scope="col">{t('unpaid.title')}</th>
                <th scope="col">{t('shops.state')}</th>
                <td />
                {writes && <td />}
              </tr>
            </thead>
            <tbody>
              {data.map((shop) => (
                <ShopLine
                  key={shop.id}
                  shop={shop}
                  rule={rules?.find(({ shopId }) => shopId === shop.id)}
                  onEdit={writes ? () => setEdited(shop) : null}
                  onRule={setRuled}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {ruled && <UnpaidDialog rule={ruled} onClose={() => setRuled(null)} />}
      {edited && <ShopDialog shop={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </PageFrame>
  );
}

interface LineProps {
  shop: Shop;
  rule: ShopUnpaidRule | undefined;
  onEdit: (() => void) | null;
  onRule: (rule: ShopUnpaidRule) => void;
}

function ShopLine({ shop, rule, onEdit, onRule }: LineProps) {
  const { t } = useTranslation('settings');
  return (
    <tr>
      <th scope="row" className="zg-mono">
        {shop.code}
      </th>
      <td>{shop.name}</td>
      <td>{t(`channel.${shop.channel as 'web'}`, { defaultValue: shop.channel })}</td>
      <td>{shop.currency}</td>
      <td>
        <UnpaidSummary rule={rule} />
      </td>
      <td>
        <StatusChip
          tone={shop.closedAt ? 'neutral' : 'success'}
          icon={shop.closedAt ? IconCircleX : IconCircleCheck}
          label={t(shop.closedAt ? 'shops.closed' : 'shops.open')}
        />
      </td>
      <td>
        <Link
          to="/settings/shops/$shopId/allocation"
          params={{ shopId: shop.id }}
          aria-label={t('allocation.of', { name: shop.name })}
        >
          {t('allocation.title')}
        </Link>
      </td>
      {onEdit && (
        <td className="zg-number">
          {rule && (
            <ActionIcon aria-label={t('unpaid.of', { name: shop.name })} onClick={() => onRule(rule)}>
              <IconClockDollar size={16} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon aria-label={t('shops.editOf', { name: shop.name })} onClick={onEdit}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
}
