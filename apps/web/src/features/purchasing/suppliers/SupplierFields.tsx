import { Select, Textarea, TextInput } from '@mantine/core';
import type { FormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { CustomSection } from '../../../lib/custom/CustomSection.js';
import classes from '../purchasing.module.css';
import { supplierStatuses } from '../search.js';
import type { SupplierDraft } from './supplierDraft.js';

/** The profile of a supplier and its terms. */
export function SupplierFields({
  form,
  readOnly,
  isNew,
}: {
  form: FormState<SupplierDraft>;
  readOnly?: boolean;
  isNew?: boolean;
}) {
  const { t } = useTranslation('purchasing');
  const field = (name: keyof SupplierDraft, maxLength: number) => ({
    ...form.text(name),
    label: t(`supplier.${name}`),
    readOnly: readOnly ?? false,
    maxLength,
  });
  return (
    <>
      <div className={classes.pair}>
        <TextInput {...field('code', 40)} description={t('supplier.codeHint')} data-autofocus={isNew} />
        <TextInput {...field('name', 200)} description={t('supplier.nameHint')} />
      </div>
      <div className={classes.pair}>
        <TextInput {...field('currency', 3)} />
        <TextInput {...field('prepayPercent', 6)} inputMode="decimal" rightSection="%" />
        <TextInput {...field('netDays', 3)} inputMode="numeric" rightSection={t('days')} />
        <TextInput {...field('overReceiptPercent', 6)} inputMode="decimal" rightSection="%" />
      </div>
      <div className={classes.pair}>
        <TextInput {...field('taxId', 60)} />
        <TextInput {...field('country', 2)} placeholder="CN" />
        {!isNew && (
          <Select
            label={t('supplier.status')}
            allowDeselect={false}
            readOnly={readOnly ?? false}
            value={form.values.status}
            onChange={(status) => form.set('status', status ?? 'active')}
            data={supplierStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          />
        )}
      </div>
      <TextInput {...field('address', 500)} />
      <Textarea {...field('note', 2_000)} autosize minRows={1} maxRows={6} />
      <CustomSection
        subject="supplier"
        values={form.values.custom}
        errors={form.errors}
        onChange={(custom) => form.set('custom', custom)}
        readOnly={readOnly ?? false}
      />
    </>
  );
}
