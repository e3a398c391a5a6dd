import type { CustomField } from '@zhanggui/api-client';
import { DateTime, NumberText } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { labelOf } from '../customFields.js';
import classes from './custom.module.css';

/** A value as people read it, by the type of its field. */
export default function ShownValue({ field, value }: { field: CustomField; value: unknown }) {
  const { t } = useTranslation('custom');
  if (typeof value === 'boolean') return <span>{t(value ? 'yes' : 'no')}</span>;
  if (typeof value === 'number') return <NumberText value={value} />;
  if (field.type === 'choice' || field.type === 'multi_choice') return <Options field={field} value={value} />;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (field.type) {
    case 'decimal':
      return <span className="zg-number">{text}</span>;
    case 'datetime':
      return <DateTime at={text} />;
    case 'url':
      return (
        <a href={text} target="_blank" rel="noreferrer noopener" className="zg-ellipsis" title={text}>
          {text.replace(/^https?:\/\//, '')}
        </a>
      );
    case 'email':
      return <a href={`mailto:${text}`}>{text}</a>;
    default:
      return (
        <span className={field.type === 'long_text' ? classes.long : 'zg-ellipsis'} title={text}>
          {text}
        </span>
      );
  }
}

function Options({ field, value }: { field: CustomField; value: unknown }) {
  const { i18n } = useTranslation('custom');
  const chosen = Array.isArray(value) ? (value as string[]) : [value as string];
  return (
    <span className={classes.chips}>
      {chosen.map((code) => {
        const option = field.options.find((one) => one.code === code);
        return (
          <span key={code} className={classes.chip} data-tone={option?.colour ?? 'neutral'}>
            {option ? labelOf(option, i18n.language) : code}
          </span>
        );
      })}
    </span>
  );
}
