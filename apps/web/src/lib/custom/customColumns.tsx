import type { CustomField } from '@zhanggui/api-client';
import type { GridColumn } from '@zhanggui/ui';
import { labelOf, type CustomValues } from '../customFields.js';
import { CustomValue } from './CustomValue.js';

const END = new Set(['integer', 'decimal']);

/** Columns of a grid for the merchant's own fields; each is shown once the reader chooses it. */
export function customColumns<Row extends { custom: CustomValues }>(
  fields: readonly CustomField[],
  language: string,
): GridColumn<Row>[] {
  return fields.map((field) => ({
    id: `custom.${field.code}`,
    header: labelOf(field, language),
    width: 130,
    startsHidden: true,
    ...(END.has(field.type) ? { align: 'end' as const } : { grow: 1 }),
    cell: (row) => <CustomValue field={field} value={row.custom[field.code]} />,
  }));
}
