import type { ProductRow } from '@zhanggui/api-client';
import { DateTime, isPlainClick, Money, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { customColumns } from '../../lib/custom/customColumns.js';
import { useCustomFields } from '../../lib/customFields.js';
import classes from './catalog.module.css';
import { ProductStatusChip } from './ProductStatusChip.js';

export function useProductColumns(open: (id: string) => void): GridColumn<ProductRow>[] {
  const { t, i18n } = useTranslation('catalog');
  const fields = useCustomFields('product');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<ProductRow>, 'id' | 'header'>): GridColumn<ProductRow> => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    return [
      column('name', {
        width: 240,
        grow: 3,
        names: true,
        sort: 'name',
        cell: (product) => <NamedProduct product={product} open={open} />,
      }),
      column('sku', { width: 130, grow: 1, cell: (product) => <span className="zg-mono">{product.sku}</span> }),
      column('status', { width: 104, cell: (product) => <ProductStatusChip status={product.status} /> }),
      column('category', { width: 130, grow: 1, cell: (product) => <span>{product.categoryName}</span> }),
      column('variants', {
        width: 84,
        align: 'end',
        exports: [],
        cell: (product) => <NumberText value={product.variantCount} />,
      }),
      column('price', { width: 150, align: 'end', cell: (product) => <PriceRange product={product} /> }),
      column('updatedAt', { width: 120, sort: 'updatedAt', cell: (product) => <DateTime at={product.updatedAt} /> }),
      ...customColumns<ProductRow>(fields, i18n.language),
    ];
  }, [t, open, fields, i18n.language]);
}

/** The name with a small copy of the first picture, or its place. */
export function NamedProduct(props: { product: ProductRow; open: (id: string) => void }) {
  const { thumbnailUrl } = props.product;
  return (
    <span className={classes.named}>
      {thumbnailUrl ? <img src={thumbnailUrl} alt="" loading="lazy" /> : <span aria-hidden />}
      <span className="zg-ellipsis">
        <ProductLink {...props} />
      </span>
    </span>
  );
}

function ProductLink({ product, open }: { product: ProductRow; open: (id: string) => void }) {
  return (
    <Link
      to="/products/$productId"
      params={{ productId: product.id }}
      preload={false}
      title={product.name}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(product.id);
      }}
    >
      {product.name}
    </Link>
  );
}

export function PriceRange({ product }: { product: ProductRow }) {
  return (
    <span className="zg-number">
      <Money amount={product.priceFrom} currency={product.currency} />
      {product.priceTo !== product.priceFrom && (
        <>
          {' – '}
          <Money amount={product.priceTo} currency={product.currency} />
        </>
      )}
    </span>
  );
}
