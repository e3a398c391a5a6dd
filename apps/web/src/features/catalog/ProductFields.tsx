import { Select, Textarea, TextInput } from '@mantine/core';
import type { FormState } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CustomSection } from '../../lib/custom/CustomSection.js';
import { categoriesQuery } from '../../lib/lookups.js';
import { categoryOptions } from './categories.js';
import type { ProductDraft } from './draft.js';
import { productStatuses } from './search.js';
import { VariantsTable } from './VariantsTable.js';

export function ProductFields({ form, readOnly }: { form: FormState<ProductDraft>; readOnly: boolean }) {
  const { t } = useTranslation('catalog');
  const categories = useQuery(categoriesQuery).data ?? [];
  return (
    <>
      <TextInput {...form.text('name')} label={t('field.name')} required readOnly={readOnly} maxLength={300} />
      <Textarea
        {...form.text('description')}
        label={t('field.description')}
        autosize
        minRows={2}
        maxRows={10}
        readOnly={readOnly}
      />
      <Select
        label={t('field.status')}
        value={form.values.status}
        error={form.errors['status']}
        disabled={readOnly}
        maw={320}
        onChange={(value) => {
          const status = productStatuses.find((known) => known === value);
          if (status) form.set('status', status);
        }}
        data={productStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      <Select
        label={t('field.category')}
        placeholder={t('field.noCategory')}
        value={form.values.categoryId}
        error={form.errors['categoryId']}
        clearable
        searchable
        disabled={readOnly}
        maw={320}
        onChange={(categoryId) => form.set('categoryId', categoryId)}
        data={categoryOptions(categories)}
      />
      <VariantsTable form={form} readOnly={readOnly} />
      <CustomSection
        subject="product"
        values={form.values.custom}
        errors={form.errors}
        readOnly={readOnly}
        onChange={(custom) => form.set('custom', custom)}
      />
    </>
  );
}
