import { Skeleton } from '@mantine/core';
import { DateTime, Money, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CustomFacts } from '../../lib/custom/CustomFacts.js';
import { useCan } from '../../lib/session.js';
import classes from './catalog.module.css';
import { ProductStatusChip } from './ProductStatusChip.js';
import { productQuery } from './queries.js';

/** A product at a glance, beside the list. */
export function ProductSummary({ productId }: { productId: string }) {
  const { t } = useTranslation('catalog');
  const can = useCan();
  const { data: product, error, refetch } = useQuery(productQuery(productId));
  if (error && !product) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!product) return <Skeleton height={220} />;
  return (
    <article className={classes.summary} aria-label={product.name}>
      <h2>{product.name}</h2>
      <div>
        <ProductStatusChip status={product.status} />{' '}
        <span className="zg-soft">
          {t('detail.updated')} <DateTime at={product.updatedAt} />
        </span>
      </div>
      {product.description && <p>{product.description}</p>}
      <CustomFacts subject="product" values={product.custom} />
      <h2>{t('detail.variants', { count: product.variants.length })}</h2>
      <ul className={classes.variants}>
        {product.variants.map((variant) => (
          <li key={variant.id}>
            <div>
              <span className="zg-mono">{variant.sku}</span>
              <div className="zg-soft">
                {[variant.title, ...Object.values(variant.attributes), variant.barcode].filter(Boolean).join(' · ')}
              </div>
            </div>
            <div className="zg-number">
              <Money amount={variant.price} currency={variant.currency} />
              <div>
                {variant.stocked && can('inventory:read') ? (
                  <Link to="/stock/$variantId" params={{ variantId: variant.id }}>
                    {t('detail.stock')}
                  </Link>
                ) : (
                  <span className="zg-soft">{t(variant.stocked ? 'variant.stocked' : 'variant.notStocked')}</span>
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}
