import type { FieldError } from '@zhanggui/platform';
import { isGtin, UNIT_PRICE } from '@zhanggui/shared';
import type { ProductStatus } from './product.entity.js';
import type { Variant, VariantStatus } from './variant.entity.js';

export interface NewVariant {
  sku: string;
  barcode?: string | null;
  title?: string | null;
  attributes?: Record<string, string>;
  /** Decimal text in the merchant's currency. */
  price: string;
  cost?: string | null;
  stocked?: boolean;
  weightGrams?: number | null;
}

export interface NewProduct {
  name: string;
  description?: string;
  status?: ProductStatus;
  categoryId?: string | null;
  /** Values of the merchant's own fields, by code. */
  custom?: Record<string, unknown>;
  variants: NewVariant[];
  /** JSON pointer to where it stands in the caller's body, for refusals; default: its index in the list. */
  pointer?: string;
}

/** Values of a variant as they are stored; `pointer` says where they came from. */
export type VariantValues = Omit<Variant, 'version'> & { pointer: string };

const MOST_ATTRIBUTES = 20;
const LONGEST = { sku: 64, name: 300, attributeName: 60, attributeText: 200 };

/** Spaces around a code come from copying; its case is part of it. */
export const normaliseSku = (sku: string): string => sku.trim();

export const normaliseName = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** An empty text means the same as none. */
export const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** The values to store for a new variant. */
export function newVariantValues(
  input: NewVariant,
  place: Pick<VariantValues, 'id' | 'productId' | 'position' | 'currency' | 'pointer'>,
  status: VariantStatus = 'active',
): VariantValues {
  return {
    ...place,
    sku: normaliseSku(input.sku),
    barcode: textOrNull(input.barcode),
    title: textOrNull(input.title),
    attributes: input.attributes ?? {},
    price: input.price,
    cost: input.cost ?? null,
    stocked: input.stocked ?? true,
    weightGrams: input.weightGrams ?? null,
    status,
  };
}

/** Fields that may be left out of a change but not emptied by null. */
export const checkNotNull = (change: object, fields: readonly string[], pointer = ''): FieldError[] =>
  fields
    .filter((field) => (change as Record<string, unknown>)[field] === null)
    .map((field) => ({ pointer: `${pointer}/${field}`, code: 'isDefined' }));

export function checkName(name: string, pointer: string): FieldError[] {
  return name.length === 0 || name.length > LONGEST.name ? [{ pointer, code: 'isLength' }] : [];
}

/** What is wrong with the form of a variant's values; whether its codes are free is the database's to say. */
export function checkVariant(variant: VariantValues): FieldError[] {
  const errors: FieldError[] = [];
  const fault = (field: string, code: string): void =>
    void errors.push({ pointer: `${variant.pointer}/${field}`, code });
  if (variant.sku.length === 0 || variant.sku.length > LONGEST.sku) fault('sku', 'isLength');
  if (variant.barcode !== null && !isGtin(variant.barcode)) fault('barcode', 'gtin_check_digit');
  if (!UNIT_PRICE.test(variant.price)) fault('price', 'unit_price');
  if (variant.cost !== null && !UNIT_PRICE.test(variant.cost)) fault('cost', 'unit_price');
  return [...errors, ...checkAttributes(variant.attributes, `${variant.pointer}/attributes`)];
}

function checkAttributes(attributes: Record<string, unknown>, pointer: string): FieldError[] {
  const pairs = Object.entries(attributes);
  if (pairs.length > MOST_ATTRIBUTES)
    return [{ pointer, code: 'too_many_attributes', params: { most: MOST_ATTRIBUTES } }];
  const fits = (text: unknown, most: number): boolean =>
    typeof text === 'string' && text.trim().length > 0 && text.length <= most && !text.includes('\u0000');
  const wrong = pairs.some(([name, text]) => !fits(name, LONGEST.attributeName) || !fits(text, LONGEST.attributeText));
  return wrong ? [{ pointer, code: 'attribute_text' }] : [];
}

/** Codes that stand in the list more than once, at their second and later places. */
export function repeatedCodes(variants: readonly VariantValues[]): FieldError[] {
  const seen = new Set<string>();
  const repeats = (kind: string, code: string): boolean => seen.size === seen.add(`${kind} ${code}`).size;
  return variants.flatMap((variant) => [
    ...(repeats('sku', variant.sku) ? [skuTaken(variant)] : []),
    ...(variant.barcode !== null && repeats('barcode', variant.barcode) ? [barcodeTaken(variant)] : []),
  ]);
}

export const skuTaken = ({ pointer, sku }: VariantValues): FieldError => ({
  pointer: `${pointer}/sku`,
  code: 'sku_taken',
  params: { sku },
});

export const barcodeTaken = ({ pointer, barcode }: VariantValues): FieldError => ({
  pointer: `${pointer}/barcode`,
  code: 'barcode_taken',
  params: { barcode },
});

/** Whether a category would stand under itself if it got this parent. `parents` maps every category to its parent. */
export function makesCycle(parents: ReadonlyMap<string, string | null>, id: string, parentId: string | null): boolean {
  for (let at = parentId; at !== null; at = parents.get(at) ?? null) if (at === id) return true;
  return false;
}
