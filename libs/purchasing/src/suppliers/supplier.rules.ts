import { normaliseName } from '@zhanggui/catalog';
import { type CustomField, type CustomValues, type FieldError, validateCustom } from '@zhanggui/platform';
import { nullFaults, orNull, PERCENT } from '../rules/form.rules.js';

export const SUPPLIER_STATUSES = ['active', 'blocked', 'archived'] as const;
export type SupplierStatus = (typeof SUPPLIER_STATUSES)[number];
export const SUPPLIER_CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** A supplier as it is kept; percentages are decimal text. */
export interface SupplierValues {
  code: string;
  name: string;
  taxId: string | null;
  currency: string;
  prepayPercent: string;
  netDays: number;
  overReceiptPercent: string;
  country: string | null;
  address: string | null;
  note: string | null;
  status: SupplierStatus;
  custom: CustomValues;
}

export type SupplierChange = Partial<Omit<SupplierValues, 'custom'>> & { custom?: Record<string, unknown> };

export const SUPPLIER_FIELDS = [
  'code',
  'name',
  'taxId',
  'currency',
  'prepayPercent',
  'netDays',
  'overReceiptPercent',
  'country',
  'address',
  'note',
  'status',
] as const;

const NEVER_NULL = ['code', 'name', 'currency', 'prepayPercent', 'netDays', 'overReceiptPercent', 'status'] as const;

const NEW = {
  taxId: null,
  prepayPercent: '0.00',
  netDays: 0,
  overReceiptPercent: '0.00',
  country: null,
  address: null,
  note: null,
  status: 'active',
  custom: {},
} as const satisfies Partial<SupplierValues>;

/** What a supplier is after a change, and what is wrong with it; without `before` it is a new one. */
export function planSupplier(
  before: SupplierValues | null,
  change: SupplierChange,
  customFields: readonly CustomField[],
): { values: SupplierValues; errors: FieldError[] } {
  const mode = before ? (change.custom ? 'edit' : 'history') : 'create';
  const { values: custom, errors: customErrors } = validateCustom(
    customFields,
    change.custom,
    before?.custom ?? {},
    mode,
  );
  const given = Object.fromEntries(
    Object.entries(change).filter(([field, value]) => value !== undefined && field !== 'custom'),
  ) as Partial<SupplierValues>;
  const values: SupplierValues = { ...NEW, code: '', name: '', currency: '', ...before, ...given, custom };
  const nulls = nullFaults(change, NEVER_NULL);
  if (nulls.length > 0) return { values, errors: [...nulls, ...customErrors] };
  Object.assign(values, {
    code: values.code.trim(),
    name: normaliseName(values.name),
    taxId: orNull(values.taxId),
    country: orNull(values.country)?.toUpperCase() ?? null,
    address: orNull(values.address),
    note: orNull(values.note),
    prepayPercent: percentText(values.prepayPercent),
    overReceiptPercent: percentText(values.overReceiptPercent),
  });
  return { values, errors: [...faultsOf(values), ...customErrors] };
}

/** As the database gives it back: two places. */
const percentText = (percent: string): string => (PERCENT.test(percent) ? Number(percent).toFixed(2) : percent);

function faultsOf(values: SupplierValues): FieldError[] {
  const errors: FieldError[] = [];
  const fault = (field: string, code: string): void => void errors.push({ pointer: `/${field}`, code });
  if (!SUPPLIER_CODE.test(values.code)) fault('code', 'supplier_code_form');
  if (values.name.length === 0 || values.name.length > 200) fault('name', 'isLength');
  if (!/^[A-Z]{3}$/.test(values.currency)) fault('currency', 'currency_form');
  if (!PERCENT.test(values.prepayPercent)) fault('prepayPercent', 'percent_form');
  if (!PERCENT.test(values.overReceiptPercent)) fault('overReceiptPercent', 'percent_form');
  if (values.netDays < 0) fault('netDays', 'min');
  if (values.netDays > 365) fault('netDays', 'max');
  if (values.country !== null && !/^[A-Z]{2}$/.test(values.country)) fault('country', 'country_form');
  return errors;
}
