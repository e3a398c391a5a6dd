import type { CustomField } from '@zhanggui/api-client';
import { withMoreTexts } from '../i18n.js';
import { LatePart, late } from '../late.js';

const ShownValue = late(withMoreTexts(() => import('./ShownValue.js')));

/** A value as people read it, in a grid or beside its name; how comes with the first that there is. */
export function CustomValue({ field, value }: { field: CustomField; value: unknown }) {
  if (value === undefined || value === null) return null;
  return (
    <LatePart>
      <ShownValue field={field} value={value} />
    </LatePart>
  );
}
