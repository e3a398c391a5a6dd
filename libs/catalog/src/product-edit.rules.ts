import { type CustomField, type CustomValues, type FieldError, validateCustom } from '@zhanggui/platform';
import { priceMicro, UNIT_PRICE } from '@zhanggui/shared';
import {
  checkName,
  checkNotNull,
  checkVariant,
  type NewVariant,
  newVariantValues,
  normaliseName,
  normaliseSku,
  textOrNull,
  type VariantValues,
} from './catalog.rules.js';
import type { Product } from './product.entity.js';
import type { Variant, VariantStatus } from './variant.entity.js';

/** Fields that are missing stay; null clears what may be empty. */
export interface ProductChange {
  name?: string;
  description?: string;
  status?: Product['status'];
  categoryId?: string | null;
  /** Values of the merchant's own fields, by code; null clears one. */
  custom?: Record<string, unknown>;
  variants?: VariantChange[];
}

export interface VariantChange extends Partial<NewVariant> {
  /** An existing variant of the product; without it a new one is added. */
  id?: string;
  status?: VariantStatus;
}

export interface ProductEdit {
  product: Pick<Product, 'name' | 'description' | 'status' | 'categoryId'> & { custom: CustomValues };
  /** Names of the product's own fields that change. */
  fields: (keyof ProductEdit['product'])[];
  changed: { before: Variant; after: VariantValues; fields: VariantField[] }[];
  added: VariantValues[];
  errors: FieldError[];
}

const PRODUCT_FIELDS = ['name', 'description', 'status', 'categoryId', 'custom'] as const;
const VARIANT_FIELDS = [
  'sku',
  'barcode',
  'title',
  'attributes',
  'price',
  'cost',
  'stocked',
  'weightGrams',
  'status',
] as const;
type VariantField = (typeof VARIANT_FIELDS)[number];

/** Fields that may be changed but not emptied. */
const NEVER_NULL = ['name', 'description', 'status'] as const;
const VARIANT_NEVER_NULL = ['sku', 'price', 'attributes', 'stocked', 'status'] as const;

export interface EditContext {
  newId: () => string;
  /** The merchant's, for variants that are added. */
  currency: string;
  customFields: readonly CustomField[];
}

/**
 * What a change does to a product, field by field, and what is wrong with it. New variants get their ids from `newId`. Required custom
 * fields are asked for where the change is about custom fields: a new price must not wait for somebody to fill them in.
 */
export function planEdit(
  before: Product,
  variants: readonly Variant[],
  change: ProductChange,
  { newId, currency, customFields }: EditContext,
): ProductEdit {
  const custom = validateCustom(customFields, change.custom, before.custom, change.custom ? 'edit' : 'history');
  const product = {
    name: normaliseName(change.name ?? before.name),
    description: change.description ?? before.description,
    status: change.status ?? before.status,
    categoryId: change.categoryId === undefined ? before.categoryId : (change.categoryId?.toLowerCase() ?? null),
    custom: custom.values,
  };
  const edit: ProductEdit = {
    product,
    fields: PRODUCT_FIELDS.filter((field) => sorted(product[field]) !== sorted(before[field])),
    changed: [],
    added: [],
    errors: [...checkNotNull(change, NEVER_NULL), ...checkName(product.name, '/name'), ...custom.errors],
  };
  const known = new Map(variants.map((variant) => [variant.id, variant]));
  const seen = new Set<string>();
  let position = Math.max(-1, ...variants.map((variant) => variant.position));
  for (const [n, input] of (change.variants ?? []).entries()) {
    const pointer = `/variants/${n}`;
    if (input.id === undefined || input.id === null) {
      addVariant(edit, input, { id: newId(), productId: before.id, position: ++position, currency, pointer });
      continue;
    }
    const id = input.id.toLowerCase();
    const current = known.get(id);
    if (!current) edit.errors.push({ pointer: `${pointer}/id`, code: 'variant_unknown' });
    else if (seen.size === seen.add(id).size) edit.errors.push({ pointer: `${pointer}/id`, code: 'variant_repeated' });
    else changeVariant(edit, current, input, pointer);
  }
  return edit;
}

/** Whether an order line would quote something else after the edit. */
export const changesPrices = ({ fields, changed, added }: ProductEdit): boolean =>
  added.length > 0 ||
  fields.some((field) => field === 'name' || field === 'status') ||
  changed.some(({ fields: own }) => own.some((field) => QUOTED.has(field)));

const QUOTED = new Set<VariantField>(['sku', 'title', 'price', 'stocked', 'status']);

/** Whether the product or its variants are found by other words after the edit. */
export const changesSearch = ({ fields, changed, added }: ProductEdit): boolean =>
  added.length > 0 ||
  fields.includes('name') ||
  fields.includes('custom') ||
  changed.some(({ fields: own }) => own.some((field) => field === 'sku' || field === 'barcode' || field === 'title'));

function addVariant(edit: ProductEdit, input: VariantChange, place: Parameters<typeof newVariantValues>[1]): void {
  const errors = (['sku', 'price'] as const).filter((field) => typeof input[field] !== 'string');
  if (errors.length > 0) {
    edit.errors.push(...errors.map((field) => ({ pointer: `${place.pointer}/${field}`, code: 'isDefined' })));
    return;
  }
  const values = newVariantValues(input as NewVariant, place, input.status ?? 'active');
  edit.errors.push(...checkVariant(values));
  edit.added.push(values);
}

function changeVariant(edit: ProductEdit, before: Variant, input: VariantChange, pointer: string): void {
  const { version: _, ...kept } = before;
  const after: VariantValues = {
    ...kept,
    pointer,
    sku: normaliseSku(input.sku ?? before.sku),
    barcode: input.barcode === undefined ? before.barcode : textOrNull(input.barcode),
    title: input.title === undefined ? before.title : textOrNull(input.title),
    attributes: input.attributes ?? before.attributes,
    price: input.price ?? before.price,
    cost: input.cost === undefined ? before.cost : input.cost,
    stocked: input.stocked ?? before.stocked,
    weightGrams: input.weightGrams === undefined ? before.weightGrams : input.weightGrams,
    status: input.status ?? before.status,
  };
  edit.errors.push(...checkNotNull(input, VARIANT_NEVER_NULL, pointer), ...checkVariant(after));
  const fields = VARIANT_FIELDS.filter((field) => !same(field, before[field], after[field]));
  if (fields.length > 0) edit.changed.push({ before, after, fields });
}

function same(field: VariantField, before: unknown, after: unknown): boolean {
  if ((field === 'price' || field === 'cost') && typeof before === 'string' && typeof after === 'string') {
    return UNIT_PRICE.test(after) && priceMicro(before) === priceMicro(after);
  }
  return field === 'attributes' ? sorted(before) === sorted(after) : before === after;
}

const sorted = (value: unknown): string =>
  JSON.stringify(typeof value === 'object' && value !== null ? Object.entries(value).sort() : value);
