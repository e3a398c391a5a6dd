import { type CustomParams, type CustomSubject, useCustomFields } from '../customFields.js';
import { withMoreTexts } from '../i18n.js';
import { useCan } from '../session.js';
import { LatePart, late } from '../late.js';

const CustomFilterMenu = late(withMoreTexts(() => import('./CustomFilterMenu.js')));

export interface CustomFiltersProps {
  subject: CustomSubject;
  search: CustomParams;
  change: (patch: CustomParams) => void;
}

/** Filters by the merchant's own fields, in the filter bar of a list; nothing where there are none. */
export function CustomFilters({ subject, search, change }: CustomFiltersProps) {
  const seesPersonal = useCan()('personal:read');
  const fields = useCustomFields(subject).filter(
    ({ type, isPersonal }) => type !== 'long_text' && (seesPersonal || !isPersonal),
  );
  if (fields.length === 0) return null;
  return (
    <LatePart>
      <CustomFilterMenu fields={fields} search={search} change={change} />
    </LatePart>
  );
}
