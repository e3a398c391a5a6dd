import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { FormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.js';
import classes from './catalog.module.css';
import { emptyVariant, type ProductDraft, type VariantDraft } from './draft.js';

const columns = ['sku', 'barcode', 'title', 'attributes', 'price', 'cost', 'weightGrams'] as const;
type TextColumn = (typeof columns)[number];
const numeric: readonly TextColumn[] = ['price', 'cost', 'weightGrams'];

/** The variants of a product, edited in place. Saved ones are archived, not removed: orders refer to them. */
export function VariantsTable({ form, readOnly }: { form: FormState<ProductDraft>; readOnly: boolean }) {
  const { t } = useTranslation('catalog');
  const { currency } = useSession().merchant;
  const { variants } = form.values;
  const change = (index: number, patch: Partial<VariantDraft>) =>
    form.set(
      'variants',
      variants.map((variant, place) => (place === index ? { ...variant, ...patch } : variant)),
    );
  const remove = (index: number) =>
    form.set(
      'variants',
      variants.filter((_, place) => place !== index),
    );
  return (
    <section aria-labelledby="variants">
      <h2 id="variants" className={classes.heading}>
        {t('field.variants')}
      </h2>
      {form.errors['variants'] && (
        <p role="alert" className={classes.error}>
          {form.errors['variants']}
        </p>
      )}
      <div className={classes.tableWrap} tabIndex={0} role="group" aria-labelledby="variants">
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col" data-column={name}>
                  {t(`variant.${name}`, { currency })}
                </th>
              ))}
              <th scope="col">{t('variant.stocked')}</th>
              <th scope="col">{t('variant.onSale')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {variants.map((variant, index) => (
              <VariantRow
                key={variant.key}
                variant={variant}
                readOnly={readOnly}
                errorOf={(name) => form.errors[`variants/${index}/${name}`]}
                onChange={(patch) => change(index, patch)}
                onRemove={variants.length > 1 ? () => remove(index) : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!readOnly && (
        <Button
          variant="default"
          mt={8}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => form.set('variants', [...variants, emptyVariant()])}
        >
          {t('variant.add')}
        </Button>
      )}
    </section>
  );
}

interface VariantRowProps {
  variant: VariantDraft;
  readOnly: boolean;
  errorOf: (name: string) => string | undefined;
  onChange: (patch: Partial<VariantDraft>) => void;
  onRemove: (() => void) | undefined;
}

function VariantRow({ variant, readOnly, errorOf, onChange, onRemove }: VariantRowProps) {
  const { t } = useTranslation('catalog');
  const named = (name: string) => `${t(`variant.${name}`)} ${variant.sku}`.trim();
  return (
    <tr>
      {columns.map((name) => (
        <td key={name} data-column={name}>
          <TextInput
            aria-label={named(name)}
            value={variant[name]}
            error={errorOf(name)}
            readOnly={readOnly}
            inputMode={numeric.includes(name) ? 'decimal' : 'text'}
            placeholder={name === 'attributes' ? t('variant.attributesExample') : ''}
            onChange={(event) => onChange({ [name]: event.currentTarget.value })}
          />
        </td>
      ))}
      <td className={classes.tick}>
        <Checkbox
          aria-label={named('stocked')}
          checked={variant.stocked}
          disabled={readOnly}
          onChange={(event) => onChange({ stocked: event.currentTarget.checked })}
        />
      </td>
      <td className={classes.tick}>
        <Checkbox
          aria-label={named('onSale')}
          checked={variant.status === 'active'}
          disabled={readOnly || !variant.id}
          onChange={(event) => onChange({ status: event.currentTarget.checked ? 'active' : 'archived' })}
        />
      </td>
      <td>
        {!variant.id && (
          <ActionIcon aria-label={t('variant.remove')} disabled={!onRemove} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}
