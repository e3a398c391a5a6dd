import { Checkbox, Select } from '@mantine/core';
import type { Import } from '@zhanggui/api-client';
import type { FormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useShops } from '../../lib/lookups.js';
import classes from './imports.module.css';
import { useChooseSheet, type RunInput } from './useRunImport.js';

const encodings = ['utf-8', 'gb18030'] as const;

interface ImportOptionsProps {
  entry: Import;
  form: FormState<RunInput>;
  shopId: string | null;
}

/** What besides the columns must be known: the sheet of a workbook, the encoding of a CSV, and what becomes of orders. */
export function ImportOptions({ entry, form, shopId }: ImportOptionsProps) {
  const { t } = useTranslation('imports');
  const shops = useShops() ?? [];
  const sheet = useChooseSheet(entry.id);
  const { values } = form;
  return (
    <div className={classes.options}>
      {entry.needsShop && (
        <Select
          label={t('map.shop')}
          value={shopId}
          error={form.errors['shopId']}
          onChange={(id) => form.set('shopId', id)}
          data={shops.map((shop) => ({ value: shop.id, label: `${shop.name} (${shop.currency})` }))}
        />
      )}
      {entry.sheets.length > 1 && (
        <Select
          label={t('map.sheet')}
          allowDeselect={false}
          disabled={entry.state !== 'uploaded' || sheet.busy}
          value={entry.sheet}
          onChange={(name) => name && sheet.run(name)}
          data={[...new Set(entry.sheets)]}
        />
      )}
      {entry.format === 'csv' && (
        <Select
          label={t('map.encoding')}
          placeholder={entry.encoding ?? t('map.encodingAuto')}
          clearable
          value={values.encoding}
          error={form.errors['encoding']}
          onChange={(value) => form.set('encoding', encodings.find((encoding) => encoding === value) ?? null)}
          data={[...encodings]}
        />
      )}
      {entry.kind === 'orders' && (
        <>
          <Checkbox
            label={t('map.createProducts')}
            description={t('map.createProductsHint')}
            checked={values.createProducts}
            onChange={(event) => form.set('createProducts', event.currentTarget.checked)}
          />
          <Checkbox
            label={t('map.history')}
            description={t('map.historyHint')}
            checked={values.history}
            onChange={(event) => form.set('history', event.currentTarget.checked)}
          />
        </>
      )}
    </div>
  );
}
