import { Button, Skeleton } from '@mantine/core';
import { api, type Product } from '@zhanggui/api-client';
import { asProblem, DateTime, Form, ProblemNotice, UnsavedGuard, useFormState } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan, useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './catalog.module.css';
import { changeInput, draftOf, type ProductDraft } from './draft.js';
import { ProductFields } from './ProductFields.js';
import { ProductImages } from './ProductImages.js';
import { placedOnScreen } from './pointers.js';
import { productQuery } from './queries.js';
import { useNumbers } from './useNumbers.js';

const route = getRouteApi('/shell/products/$productId');

export function ProductPage() {
  const { t } = useTranslation('catalog');
  const { productId } = route.useParams();
  const { data: product, error, refetch } = useQuery(productQuery(productId));
  return (
    <PageFrame title={product?.name ?? t('detail.label')} parent={<Link to="/products">{t('title')}</Link>} narrow>
      {error && !product && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!product && !error && <Skeleton height={420} />}
      {product && <ProductEditor key={product.id} product={product} />}
    </PageFrame>
  );
}

function ProductEditor({ product }: { product: Product }) {
  const { t } = useTranslation('catalog');
  const queryClient = useQueryClient();
  const can = useCan();
  const { may, verb } = useMay();
  const readOnly = !may('catalog:write');
  // What the reader started from; a version fetched meanwhile must not silently become the base of his changes.
  const [base, setBase] = useState(product);
  const numbers = useNumbers();
  const before = draftOf(base, numbers);
  const form = useFormState<ProductDraft>(before);
  const places = useRef<number[]>([]);
  const adopt = (next: Product) => {
    setBase(next);
    form.reset(draftOf(next, numbers));
    queryClient.setQueryData(productQuery(next.id).queryKey, next);
  };
  const save = useAction({
    run: (draft: ProductDraft) => {
      const change = changeInput(before, draft, numbers);
      places.current = change.places;
      // Always with the custom fields: whoever edits the product is asked for those that became required.
      const body = { ...change.body, custom: draft.custom };
      return api.patch<Product>(`/products/${base.id}`, { body, ifVersion: base.version });
    },
    form: { ...form, showProblem: (problem) => form.showProblem(placedOnScreen(problem, places.current)) },
    invalidates: [['products'], ['categories']],
    doneText: () => t('saved'),
    onDone: adopt,
  });
  const reload = async () => {
    await queryClient.invalidateQueries({ queryKey: productQuery(base.id).queryKey });
    adopt(await queryClient.ensureQueryData(productQuery(base.id)));
    save.reset();
  };
  const stale = save.problem !== null && asProblem(save.problem).status === 412;
  return (
    <>
      <div className={classes.sheet}>
        <p className="zg-soft">
          {t('detail.updated')} <DateTime at={base.updatedAt} />
        </p>
        <Form
          label={t('detail.label')}
          submitLabel={verb('catalog:write', t('ui:save'))}
          busy={save.busy}
          disabled={!form.dirty || readOnly}
          onSubmit={() => save.run(form.values)}
          onCancel={form.dirty ? () => form.reset(before) : undefined}
          problem={
            save.problem !== null && (
              <>
                <ProblemNotice error={save.problem} />
                {stale && (
                  <Button variant="default" onClick={() => void reload()}>
                    {t('takeTheirs')}
                  </Button>
                )}
              </>
            )
          }
        >
          <ProductFields form={form} readOnly={readOnly} />
        </Form>
        <UnsavedGuard dirty={form.dirty && !save.busy} />
      </div>
      <ProductImages
        productId={base.id}
        // Pictures are placed while they are sent, which cannot wait for anyone.
        readOnly={!can('catalog:write')}
        // Somebody else's change in between must stay visible as one.
        onVersion={(was, is) => setBase((now) => (now.version === was ? { ...now, version: is } : now))}
      />
    </>
  );
}
