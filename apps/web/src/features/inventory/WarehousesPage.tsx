import { ActionIcon, Button, Skeleton } from '@mantine/core';
import type { Warehouse } from '@zhanggui/api-client';
import { EmptyState, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { warehousesQuery } from '../../lib/lookups.js';
import { ExportButton } from '../../lib/ExportButton.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { useMay } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { CompanyPrefix } from './CompanyPrefix.js';
import classes from './inventory.module.css';
import { WarehouseDialog } from './WarehouseDialog.js';

export function WarehousesPage() {
  const { t } = useTranslation('inventory');
  const { data, error, refetch } = useQuery(warehousesQuery);
  const { may, verb } = useMay();
  const writes = may('warehouses:write');
  const [edited, setEdited] = useState<Warehouse | 'new' | null>(null);
  const create = writes && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {verb('warehouses:write', t('warehouses.create'))}
    </Button>
  );
  return (
    <PageFrame
      title={t('warehouses.title')}
      actions={
        <>
          <ExportButton table="warehouses" />
          {create}
        </>
      }
      narrow
    >
      <SettingsTabs />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data?.length === 0 && <EmptyState title={t('warehouses.empty')} action={create} />}
      {data && data.length > 0 && (
        <div className={classes.sheet}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('warehouses.code')}</th>
                <th scope="col">{t('warehouses.name')}</th>
                <th scope="col">{t('warehouses.state')}</th>
                {writes && <td />}
              </tr>
            </thead>
            <tbody>
              {data.map((warehouse) => (
                <tr key={warehouse.id}>
                  <th scope="row" className="zg-mono">
                    {warehouse.code}
                  </th>
                  <td>{warehouse.name}</td>
                  <td>{t(warehouse.active ? 'warehouses.active' : 'warehouses.closed')}</td>
                  {writes && (
                    <td className="zg-number">
                      <ActionIcon
                        aria-label={t('warehouses.editOf', { name: warehouse.name })}
                        onClick={() => setEdited(warehouse)}
                      >
                        <IconPencil size={16} aria-hidden />
                      </ActionIcon>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <CompanyPrefix />
      {edited && <WarehouseDialog warehouse={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </PageFrame>
  );
}
