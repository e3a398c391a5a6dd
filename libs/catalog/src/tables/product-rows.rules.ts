import { type CustomField, customColumnOf, customOfCells, type FieldError, type RowToWrite } from '@zhanggui/platform';
import { normaliseSku } from '../catalog.rules.js';
import type { ProductChange, VariantChange } from '../product-edit.rules.js';

/** A row of a product file as the operations want it; what the file does not say is missing. */
export interface ProductRow {
  /** Place in the batch. */
  n: number;
  line: number;
  sku: string;
  /** SKU of the product's first variant; its own where it stands alone. */
  parentSku: string | null;
  product: Omit<ProductChange, 'variants'>;
  variant: Omit<VariantChange, 'id'>;
  errors: FieldError[];
}

const MOST_GRAMS = 100_000_000;

export interface RowContext {
  /** Ids by the way from the top. */
  categoryOf: ReadonlyMap<string, string>;
  customFields: readonly CustomField[];
  timeZone: string;
}

/** An empty cell clears what may be empty and leaves what may not. */
export function productRow(
  { line, values }: RowToWrite,
  n: number,
  { categoryOf, customFields, timeZone }: RowContext,
): ProductRow {
  const errors: FieldError[] = [];
  const grams = values['weightGrams'] as number | null | undefined;
  if (typeof grams === 'number' && (grams < 0 || grams > MOST_GRAMS))
    errors.push({ pointer: '/weightGrams', code: grams < 0 ? 'min' : 'max' });
  const parent = values['parentSku'] as string | null | undefined;
  return {
    n,
    line,
    sku: normaliseSku(String(values['sku'])),
    parentSku: parent ? normaliseSku(parent) : null,
    errors,
    product: given({
      name: notEmpty(values['name']),
      status: notEmpty(values['status']),
      description: values['description'] === null ? '' : values['description'],
      categoryId: categoryIdOf(values['category'] as string | null | undefined, categoryOf, errors),
      custom: customOfCells(customFields, values, timeZone),
    }) as ProductRow['product'],
    variant: given({
      title: values['variant'],
      barcode: values['barcode'],
      cost: values['cost'],
      weightGrams: grams,
      price: notEmpty(values['price']),
      stocked: notEmpty(values['stocked']),
      status: notEmpty(values['variantStatus']),
      attributes: attributesOf(values['attributes'] as string | null | undefined, errors),
    }) as ProductRow['variant'],
  };
}

const notEmpty = (value: unknown): unknown => value ?? undefined;

const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function categoryIdOf(
  path: string | null | undefined,
  categoryOf: ReadonlyMap<string, string>,
  errors: FieldError[],
): string | null | undefined {
  if (path === null || path === undefined) return path;
  const id = categoryOf.get(path);
  if (!id) errors.push({ pointer: '/category', code: 'category_unknown' });
  return id;
}

/** Attributes as people write them: `Colour=red; Size=XL`; as JSON where a name or text holds one of the signs. */
export const attributesText = (attributes: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(attributes);
  return pairs.some((pair) => pair.some((text) => /[;；=＝{]|^\s|\s$/.test(text)))
    ? JSON.stringify(attributes)
    : pairs.map(([name, text]) => `${name}=${text}`).join('; ');
};

function attributesOf(text: string | null | undefined, errors: FieldError[]): Record<string, string> | undefined {
  if (text === undefined) return undefined;
  if (text === null) return {};
  const pairs = text.startsWith('{') ? parsed(text) : text.split(/[;；]/).flatMap(pairOf);
  if (pairs.some((pair) => pair.length !== 2 || pair.some((part) => typeof part !== 'string' || part === ''))) {
    errors.push({ pointer: '/attributes', code: 'attribute_pairs' });
    return undefined;
  }
  return Object.fromEntries(pairs as [string, string][]);
}

const pairOf = (part: string): string[][] =>
  part.trim() === '' ? [] : [part.split(/[=＝]/).map((side) => side.trim())];

function parsed(text: string): unknown[][] {
  try {
    return Object.entries(JSON.parse(text) as object);
  } catch {
    return [[]];
  }
}

/** What one row says of its product and another row of the same product says otherwise; null where they agree. */
export function disagreement(first: ProductRow, other: ProductRow): FieldError | null {
  for (const field of ['name', 'status', 'description', 'categoryId'] as const) {
    if (!(field in first.product) || !(field in other.product) || first.product[field] === other.product[field])
      continue;
    const column = field === 'categoryId' ? 'category' : field;
    return { pointer: `/${column}`, code: 'product_rows_differ', params: { line: first.line } };
  }
  const [one, two] = [first.product.custom ?? {}, other.product.custom ?? {}];
  const code = Object.keys(one).find((key) => key in two && JSON.stringify(one[key]) !== JSON.stringify(two[key]));
  return code ? { pointer: `/custom.${code}`, code: 'product_rows_differ', params: { line: first.line } } : null;
}

/** Column of the file behind a pointer into the operation's input. */
export function columnOfPointer(pointer: string): string {
  const custom = customColumnOf(pointer);
  if (custom !== pointer) return custom;
  const field = pointer.split('/').at(-1) ?? '';
  const columns: Record<string, string> = { title: 'variant', categoryId: 'category' };
  return `/${columns[field] ?? field}`;
}
