import { ActionIcon, Button } from '@mantine/core';
import { api, type Page, type SuppliedProduct, type Supplier } from '@zhanggui/api-client';
import { Money, ProblemNotice } from '@zhanggui/ui';
import { IconPencil, IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { Section, Table } from '../Section.js';
import { SuppliedProductDialog } from './SuppliedProductDialog.js';

/** What a supplier delivers, with prices by quantity. */
export function SupplierProducts({ supplier }: { supplier: Supplier }) {
  const { t } = useTranslation('purchasing');
  const { may, verb } = useMay();
  const writes = may('suppliers:write');
  const [edited, setEdited] = useState<SuppliedProduct | 'new' | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['suppliers', 'products', supplier.id],
    queryFn: async ({ signal }) =>
      (
        await api.get<Page<SuppliedProduct>>('/supplied-products', {
          query: { supplierId: supplier.id, limit: 200 },
          signal,
        })
      ).items,
  });
  const drop = useAction({
    run: ({ variantId }: SuppliedProduct) => api.delete(`/suppliers/${supplier.id}/products/${variantId}`),
    invalidates: [['suppliers']],
  });
  return (
    <Section
      title={t('supplierTab.products')}
      actions={
        writes && (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {verb('suppliers:write', t('products.add'))}
          </Button>
        )
      }
    >
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="zg-soft">{t('products.empty')}</p>}
      {data && data.length > 0 && (
        <Table
          label={t('supplierTab.products')}
          columns={[
            { title: t('line.sku') },
            { title: t('products.supplierSku') },
            { title: t('products.prices') },
            { title: t('products.moq'), end: true },
            { title: t('products.packSize'), end: true },
            { title: t('products.leadTimeDays'), end: true },
            { title: '' },
          ]}
          rows={data.map((product) => ({
            key: product.variantId,
            cells: [
              <span key="sku">
                <span className="zg-mono">{product.sku}</span>{' '}
                {product.preferred && <IconStar size={14} role="img" aria-label={t('products.preferred')} />}
                <div className="zg-soft">{[product.productName, product.title].filter(Boolean).join(' · ')}</div>
              </span>,
              product.supplierSku,
              <Prices key="prices" product={product} />,
              product.moq,
              product.packSize,
              product.leadTimeDays,
              writes && (
                <span key="actions">
                  <ActionIcon
                    aria-label={t('products.editOf', { sku: product.sku })}
                    onClick={() => setEdited(product)}
                  >
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon aria-label={t('products.dropOf', { sku: product.sku })} onClick={() => drop.run(product)}>
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </span>
              ),
            ],
          }))}
        />
      )}
      {edited && (
        <SuppliedProductDialog
          supplier={supplier}
          product={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

function Prices({ product }: { product: SuppliedProduct }) {
  const { t } = useTranslation('purchasing');
  return product.prices.map((price) => (
    <div key={`${price.fromQuantity} ${price.validFrom}`}>
      {t('products.from', { count: price.fromQuantity })} <Money amount={price.unitPrice} currency={product.currency} />
      {price.validUntil && <span className="zg-soft"> {t('products.until', { day: price.validUntil })}</span>}
    </div>
  ));
}
