import type { SupplierRow } from '@zhanggui/api-client';
import { DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { customColumns } from '../../../lib/custom/customColumns.js';
import { useCustomFields } from '../../../lib/customFields.js';
import { StatusWord } from '../StatusWord.js';

export function useSupplierColumns(): GridColumn<SupplierRow>[] {
  const { t, i18n } = useTranslation('purchasing');
  const fields = useCustomFields('supplier');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<SupplierRow>, 'id' | 'header'>): GridColumn<SupplierRow> => ({
      id,
      header: t(`supplier.${id}`),
      ...rest,
    });
    return [
      column('code', { width: 120, sort: 'code', cell: ({ code }) => <span className="zg-mono">{code}</span> }),
      column('name', {
        width: 220,
        grow: 2,
        names: true,
        sort: 'name',
        cell: (supplier) => (
          <Link to="/purchasing/suppliers/$supplierId" params={{ supplierId: supplier.id }} title={supplier.name}>
            {supplier.name}
          </Link>
        ),
      }),
      column('status', { width: 110, cell: (supplier) => <StatusWord status={supplier.status} /> }),
      column('currency', { width: 80, cell: (supplier) => supplier.currency }),
      column('terms', {
        width: 190,
        exports: ['prepayPercent', 'netDays'],
        cell: (supplier) => {
          const terms = { percent: String(Number(supplier.prepayPercent)), days: supplier.netDays };
          return <span title={t('supplier.termsOf', terms)}>{t('supplier.termsOf', terms)}</span>;
        },
      }),
      ...(['productCount', 'openOrders'] as const).map((field) =>
        column(field, { width: 100, align: 'end', cell: (supplier) => <NumberText value={supplier[field]} /> }),
      ),
      ...(['taxId', 'country', 'address'] as const).map((field) =>
        column(field, { width: 150, startsHidden: true, cell: (supplier) => supplier[field] }),
      ),
      column('updatedAt', { width: 120, sort: 'updatedAt', cell: (supplier) => <DateTime at={supplier.updatedAt} /> }),
      ...customColumns<SupplierRow>(fields, i18n.language),
    ];
  }, [t, fields, i18n.language]);
}
