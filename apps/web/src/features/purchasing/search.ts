import type { QueryValue } from '@zhanggui/api-client';
import { customParams, type CustomParams } from '../../lib/customFields.js';
import { choiceParam, compact, textParam } from '../../lib/search.js';

export const supplierStatuses = ['active', 'blocked', 'archived'] as const;
export const purchaseStatuses = [
  'draft',
  'pending_approval',
  'approved',
  'rejected',
  'placed',
  'confirmed_by_supplier',
  'partially_received',
  'received',
  'closed',
  'cancelled',
] as const;
export const quotationStatuses = ['open', 'awarded', 'cancelled'] as const;
export const contractStatuses = ['draft', 'active', 'expired', 'terminated'] as const;
const supplierSorts = ['name', '-name', 'code', '-code', 'updatedAt', '-updatedAt'] as const;
const purchaseSorts = ['createdAt', '-createdAt', 'promisedOn', '-promisedOn'] as const;
const contractSorts = ['endsOn', '-endsOn'] as const;
export const supplierTabs = ['profile', 'products', 'contracts', 'quotations', 'orders', 'score', 'log'] as const;

export const planStatuses = ['out', 'order', 'soon', 'enough', 'excess', 'slow', 'idle'] as const;
export const abcClasses = ['A', 'B', 'C'] as const;
export const xyzClasses = ['X', 'Y', 'Z'] as const;

interface ListSearch {
  q?: string;
  /** The saved view it started from. */
  view?: string;
}

export interface SuppliersSearch extends ListSearch, CustomParams {
  status?: (typeof supplierStatuses)[number];
  sort?: (typeof supplierSorts)[number];
}

export const validateSuppliersSearch = (raw: Record<string, unknown>): SuppliersSearch =>
  compact({
    q: textParam(raw, 'q'),
    status: choiceParam(raw, 'status', supplierStatuses),
    sort: choiceParam(raw, 'sort', supplierSorts),
    view: textParam(raw, 'view'),
    ...customParams(raw),
  }) as SuppliersSearch;

export interface SupplierSearch {
  tab?: (typeof supplierTabs)[number];
}

export const validateSupplierSearch = (raw: Record<string, unknown>): SupplierSearch =>
  compact({ tab: choiceParam(raw, 'tab', supplierTabs) }) as SupplierSearch;

export interface ConsignmentSearch {
  q?: string;
}

export const validateConsignmentSearch = (raw: Record<string, unknown>): ConsignmentSearch =>
  compact({ q: textParam(raw, 'q') });

export interface PurchasesSearch extends ListSearch {
  status?: (typeof purchaseStatuses)[number];
  supplierId?: string;
  warehouseId?: string;
  late?: 'true';
  onConsignment?: 'true';
  sort?: (typeof purchaseSorts)[number];
}

export const validatePurchasesSearch = (raw: Record<string, unknown>): PurchasesSearch =>
  compact({
    q: textParam(raw, 'q'),
    status: choiceParam(raw, 'status', purchaseStatuses),
    supplierId: textParam(raw, 'supplierId'),
    warehouseId: textParam(raw, 'warehouseId'),
    late: choiceParam(raw, 'late', ['true'] as const),
    onConsignment: choiceParam(raw, 'onConsignment', ['true'] as const),
    sort: choiceParam(raw, 'sort', purchaseSorts),
    view: textParam(raw, 'view'),
  }) as PurchasesSearch;

/** The filters of a view that the product brings along: one for each status. */
export const statusParams = (id: string): { status: (typeof purchaseStatuses)[number] } | undefined => {
  const status = purchaseStatuses.find((one) => one === id);
  return status && { status };
};

export interface NewPurchaseSearch {
  supplierId?: string;
}

export const validateNewPurchaseSearch = (raw: Record<string, unknown>): NewPurchaseSearch =>
  compact({ supplierId: textParam(raw, 'supplierId') }) as NewPurchaseSearch;

/** What a purchase order is opened for: to give back so many of a variant. */
export interface PurchaseSearch {
  giveBack?: string;
  units?: string;
}

export const validatePurchaseSearch = (raw: Record<string, unknown>): PurchaseSearch =>
  compact({ giveBack: textParam(raw, 'giveBack'), units: textParam(raw, 'units') }) as PurchaseSearch;

export interface QuotationsSearch extends ListSearch {
  status?: (typeof quotationStatuses)[number];
}

export const validateQuotationsSearch = (raw: Record<string, unknown>): QuotationsSearch =>
  compact({
    q: textParam(raw, 'q'),
    status: choiceParam(raw, 'status', quotationStatuses),
    view: textParam(raw, 'view'),
  }) as QuotationsSearch;

export interface ContractsSearch extends ListSearch {
  status?: (typeof contractStatuses)[number];
  sort?: (typeof contractSorts)[number];
}

export const validateContractsSearch = (raw: Record<string, unknown>): ContractsSearch =>
  compact({
    q: textParam(raw, 'q'),
    status: choiceParam(raw, 'status', contractStatuses),
    sort: choiceParam(raw, 'sort', contractSorts),
    view: textParam(raw, 'view'),
  }) as ContractsSearch;

export interface PlanSearch extends ListSearch {
  status?: (typeof planStatuses)[number];
  supplierId?: string;
  warehouseId?: string;
  abc?: (typeof abcClasses)[number];
  xyz?: (typeof xyzClasses)[number];
  suggested?: 'true';
  /** Warehouse and variant of the line that is shown beside the list. */
  open?: string;
}

export const validatePlanSearch = (raw: Record<string, unknown>): PlanSearch =>
  compact({
    q: textParam(raw, 'q'),
    status: choiceParam(raw, 'status', planStatuses),
    supplierId: textParam(raw, 'supplierId'),
    warehouseId: textParam(raw, 'warehouseId'),
    abc: choiceParam(raw, 'abc', abcClasses),
    xyz: choiceParam(raw, 'xyz', xyzClasses),
    suggested: choiceParam(raw, 'suggested', ['true'] as const),
    open: textParam(raw, 'open'),
    view: textParam(raw, 'view'),
  }) as PlanSearch;

export function planListQuery({ open: _, ...search }: PlanSearch): Record<string, QueryValue> {
  return listQuery(search);
}

/** The filters of a view of the plan that the product brings along: one for each status. */
export const planStatusParams = (id: string): { status: (typeof planStatuses)[number] } | undefined => {
  const status = planStatuses.find((one) => one === id);
  return status && { status };
};

/** What of an address the API is asked for. */
export function listQuery(search: ListSearch): Record<string, QueryValue> {
  const { view: _view, ...query } = search;
  return { ...query };
}
