import type { NewProduct, Product, ProductChange, ProductStatus, Variant } from '@zhanggui/api-client';

/** A variant as typed: everything is text until the server has looked at it. */
export interface VariantDraft {
  /** Identity of the row on the screen; the variant's id where it has one. */
  key: string;
  id?: string;
  sku: string;
  barcode: string;
  title: string;
  attributes: string;
  price: string;
  cost: string;
  weightGrams: string;
  stocked: boolean;
  status: Variant['status'];
}

export interface ProductDraft {
  name: string;
  description: string;
  status: ProductStatus;
  categoryId: string | null;
  /** By code of the field. */
  custom: Readonly<Record<string, unknown>>;
  variants: VariantDraft[];
}

/** How numbers are written in the fields, and read from them. */
export interface Numbers {
  write: (plain: string) => string;
  read: (typed: string) => string;
}

const PLAIN: Numbers = { write: (plain) => plain, read: (typed) => typed.trim() };

let rows = 0;

export function emptyVariant(): VariantDraft {
  rows += 1;
  return {
    key: `new-${rows}`,
    sku: '',
    barcode: '',
    title: '',
    attributes: '',
    price: '',
    cost: '',
    weightGrams: '',
    stocked: true,
    status: 'active',
  };
}

export function emptyProduct(): ProductDraft {
  return { name: '', description: '', status: 'active', categoryId: null, custom: {}, variants: [emptyVariant()] };
}

export function draftOf(product: Product, numbers = PLAIN): ProductDraft {
  return {
    name: product.name,
    description: product.description,
    status: product.status,
    categoryId: product.categoryId,
    custom: product.custom,
    variants: product.variants.map((variant) => variantDraftOf(variant, numbers)),
  };
}

function variantDraftOf(variant: Variant, { write }: Numbers): VariantDraft {
  return {
    key: variant.id,
    id: variant.id,
    sku: variant.sku,
    barcode: variant.barcode ?? '',
    title: variant.title ?? '',
    attributes: attributesText(variant.attributes),
    price: write(variant.price),
    cost: write(variant.cost ?? ''),
    weightGrams: variant.weightGrams === null ? '' : String(variant.weightGrams),
    stocked: variant.stocked,
    status: variant.status,
  };
}

export function createInput(draft: ProductDraft, numbers = PLAIN): NewProduct {
  const { variants, description, ...rest } = draft;
  return {
    ...rest,
    ...(description ? { description } : {}),
    variants: variants.map((one) => variantFields(one, numbers)),
  };
}

/**
 * What was changed, and the place each sent variant has on the screen: the server's pointers count the sent ones
 * (`/variants/0/sku`), the screen shows them all.
 */
export function changeInput(
  before: ProductDraft,
  after: ProductDraft,
  numbers = PLAIN,
): { body: ProductChange; places: number[] } {
  const body: ProductChange = {};
  if (after.name !== before.name) body.name = after.name;
  if (after.description !== before.description) body.description = after.description;
  if (after.status !== before.status) body.status = after.status;
  if (after.categoryId !== before.categoryId) body.categoryId = after.categoryId;
  const original = new Map(before.variants.map((variant) => [variant.key, JSON.stringify(variant)]));
  const places = after.variants.flatMap((variant, index) =>
    original.get(variant.key) === JSON.stringify(variant) ? [] : [index],
  );
  const changed = places.flatMap((index) => after.variants[index] ?? []);
  if (changed.length > 0) {
    body.variants = changed.map((variant) => ({
      ...variantFields(variant, numbers),
      ...(variant.id ? { id: variant.id, status: variant.status } : {}),
    }));
  }
  return { body, places };
}

function variantFields(draft: VariantDraft, { read }: Numbers): NewProduct['variants'][number] {
  return {
    sku: draft.sku.trim(),
    barcode: draft.barcode.trim() || null,
    title: draft.title.trim() || null,
    attributes: parseAttributes(draft.attributes),
    price: read(draft.price),
    cost: read(draft.cost) || null,
    stocked: draft.stocked,
    weightGrams: draft.weightGrams.trim() === '' ? null : Number(draft.weightGrams),
  };
}

/** `Colour: red; Size: M`, with the Chinese forms of the marks as well. */
function parseAttributes(text: string): Record<string, string> {
  const pairs = text.split(/[;；\n]/).map((part) => part.split(/[:：=]/, 2).map((side) => side.trim()));
  return Object.fromEntries(pairs.flatMap(([name, value]) => (name && value ? [[name, value]] : [])));
}

function attributesText(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}
