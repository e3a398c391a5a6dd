import { Skeleton } from '@mantine/core';
import { type CustomSubject, type CustomValues, useCustomFields } from '../customFields.js';
import { withMoreTexts } from '../i18n.js';
import { LatePart, late } from '../late.js';

const CustomInputs = late(withMoreTexts(() => import('./CustomInputs.js')));

interface CustomSectionProps {
  subject: CustomSubject;
  values: CustomValues;
  errors: Readonly<Record<string, string>>;
  onChange: (values: CustomValues) => void;
  readOnly?: boolean;
}

/** The part of a form that holds the merchant's own fields; nothing where there are none. */
export function CustomSection({ subject, ...rest }: CustomSectionProps) {
  const fields = useCustomFields(subject);
  if (fields.length === 0) return null;
  return (
    <LatePart fallback={<Skeleton height={90} />}>
      <CustomInputs fields={fields} {...rest} />
    </LatePart>
  );
}
