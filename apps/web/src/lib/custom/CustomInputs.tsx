import type { CustomField } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import type { CustomValues } from '../customFields.js';
import classes from './custom.module.css';
import { CustomInput } from './CustomInput.js';

interface CustomInputsProps {
  fields: readonly CustomField[];
  values: CustomValues;
  /** Messages of the server by JSON pointer without its first slash: `custom/colour`. */
  errors: Readonly<Record<string, string>>;
  onChange: (values: CustomValues) => void;
  readOnly?: boolean;
}

/** The merchant's own fields of a record, under the headings they were given. */
export default function CustomInputs({ fields, values, errors, onChange, readOnly }: CustomInputsProps) {
  const { t } = useTranslation('custom');
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) => (
    <fieldset key={group ?? ''} className={classes.group}>
      <legend>{group ?? t('title')}</legend>
      <div className={classes.fields}>
        {fields
          .filter((field) => field.group === group)
          .map((field) => (
            <div key={field.id} className={field.type === 'long_text' ? classes.whole : undefined}>
              <CustomInput
                field={field}
                value={values[field.code]}
                error={errors[`custom/${field.code}`]}
                readOnly={readOnly ?? false}
                onChange={(value) => onChange({ ...values, [field.code]: value })}
              />
            </div>
          ))}
      </div>
    </fieldset>
  ));
}
