import type { Supplier } from '@zhanggui/api-client';
import type { CustomValues } from '../../../lib/customFields.js';

/** A supplier as it is typed. */
export interface SupplierDraft {
  code: string;
  name: string;
  taxId: string;
  currency: string;
  prepayPercent: string;
  netDays: string;
  overReceiptPercent: string;
  country: string;
  address: string;
  note: string;
  status: string;
  custom: CustomValues;
}

export const emptySupplier = (currency: string): SupplierDraft => ({
  code: '',
  name: '',
  taxId: '',
  currency,
  prepayPercent: '0',
  netDays: '30',
  overReceiptPercent: '0',
  country: '',
  address: '',
  note: '',
  status: 'active',
  custom: {},
});

export const draftOf = (supplier: Supplier): SupplierDraft => ({
  code: supplier.code,
  name: supplier.name,
  taxId: supplier.taxId ?? '',
  currency: supplier.currency,
  prepayPercent: String(Number(supplier.prepayPercent)),
  netDays: String(supplier.netDays),
  overReceiptPercent: String(Number(supplier.overReceiptPercent)),
  country: supplier.country ?? '',
  address: supplier.address ?? '',
  note: supplier.note ?? '',
  status: supplier.status,
  custom: supplier.custom,
});

/** As the API takes it. What is no number is sent as it is, for the server to name. */
export const bodyOf = (draft: SupplierDraft): Record<string, unknown> => ({
  ...draft,
  code: draft.code.trim(),
  currency: draft.currency.trim().toUpperCase(),
  country: draft.country.trim().toUpperCase(),
  prepayPercent: draft.prepayPercent.trim() || '0',
  overReceiptPercent: draft.overReceiptPercent.trim() || '0',
  netDays: /^\d+$/.test(draft.netDays.trim()) ? Number(draft.netDays) : draft.netDays,
});
