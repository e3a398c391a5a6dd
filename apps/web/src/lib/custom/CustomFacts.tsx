import { type CustomSubject, type CustomValues, labelOf, useCustomFields } from '../customFields.js';
import { useTranslation } from 'react-i18next';
import classes from './custom.module.css';
import { CustomValue } from './CustomValue.js';

/** What a record holds in the merchant's own fields, by name; nothing where it holds nothing. */
export function CustomFacts({ subject, values }: { subject: CustomSubject; values: CustomValues }) {
  const { i18n } = useTranslation('custom');
  const held = useCustomFields(subject).filter(({ code }) => values[code] !== undefined);
  if (held.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {held.map((field) => (
        <div key={field.id}>
          <dt>{labelOf(field, i18n.language)}</dt>
          <dd>
            <CustomValue field={field} value={values[field.code]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
