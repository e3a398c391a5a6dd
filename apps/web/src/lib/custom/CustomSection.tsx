import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { type CustomSubject, type CustomValues, useCustomFields } from '../customFields.js';
import { withMoreTexts } from '../i18n.js';

const CustomInputs = lazy(withMoreTexts(() => import('./CustomInputs.js')));

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
    <Suspense fallback={<Skeleton height={90} />}>
      <CustomInputs fields={fields} {...rest} />
    </Suspense>
  );
}
