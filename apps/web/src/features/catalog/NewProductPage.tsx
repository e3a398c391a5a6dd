import { api, type Product } from '@zhanggui/api-client';
import { Form, ProblemNotice, UnsavedGuard, useFormState } from '@zhanggui/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './catalog.module.css';
import { createInput, emptyProduct, type ProductDraft } from './draft.js';
import { ProductFields } from './ProductFields.js';
import { useNumbers } from './useNumbers.js';

export function NewProductPage() {
  const { t } = useTranslation('catalog');
  const navigate = useNavigate();
  const [first] = useState(emptyProduct);
  const form = useFormState<ProductDraft>(first);
  const { verb } = useMay();
  const numbers = useNumbers();
  const [created, setCreated] = useState(false);
  const create = useAction({
    run: (draft: ProductDraft, idempotencyKey) =>
      api.post<Product>('/products', { body: createInput(draft, numbers), idempotencyKey }),
    form,
    invalidates: [['products'], ['categories']],
    doneText: () => t('created'),
    onDone: (product) => {
      setCreated(true);
      // After this render, when the guard knows that nothing is unsaved any more.
      setTimeout(() => void navigate({ to: '/products/$productId', params: { productId: product.id } }));
    },
  });
  return (
    <PageFrame title={t('create')} parent={<Link to="/products">{t('title')}</Link>} narrow>
      <div className={classes.sheet}>
        <Form
          label={t('create')}
          submitLabel={verb('catalog:write', t('createSubmit'))}
          busy={create.busy}
          disabled={form.values.name.trim() === ''}
          onSubmit={() => create.run(form.values)}
          onCancel={() => void navigate({ to: '/products' })}
          problem={create.problem !== null && <ProblemNotice error={create.problem} />}
        >
          <ProductFields form={form} readOnly={false} />
        </Form>
      </div>
      <UnsavedGuard dirty={form.dirty && !created} />
    </PageFrame>
  );
}
