import type { components } from './schema.js';

/** The API's own shapes by short names. Where the document says only "text", the words it can be are named here. */
type Schemas = components['schemas'];

export type Locale = 'zh-CN' | 'en';
export type Role = Schemas['NewApiKeyDto']['role'];

export interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
  /** Only when asked for with `count`. */
  total?: number;
}

export interface Items<Row> {
  items: Row[];
}

export type Problem = Schemas['ProblemDto'];
export type ProblemField = Schemas['FieldErrorDto'];
export type BulkAnswer = Schemas['BulkAnswerDto'];

export type Session = Omit<Schemas['SessionDto'], 'user' | 'merchant' | 'merchants' | 'role'> & {
  user: Omit<Schemas['SessionUserDto'], 'locale'> & { locale: Locale | null };
  merchant: Omit<Schemas['SessionMerchantDto'], 'locale'> & { locale: Locale };
  merchants: (Omit<Schemas['MembershipDto'], 'role'> & { role: Role })[];
  role: Role;
};
export type ApiKey = Omit<Schemas['ApiKeyDto'], 'role'> & { role: Role };
export type NewApiKey = ApiKey & Pick<Schemas['CreatedApiKeyDto'], 'secret'>;

export type Shop = Schemas['ShopDto'];
export type SavedView = Schemas['SavedViewDto'];

export type ProductRow = Schemas['ProductRowDto'];
export type ProductStatus = ProductRow['status'];
export type Product = Schemas['ProductDto'];
export type NewProduct = Schemas['NewProductDto'];
export type ProductChange = Schemas['ProductChangeDto'];
export type Variant = Schemas['VariantDto'];
export type VariantHit = Schemas['VariantHitDto'];
export type Category = Schemas['CategoryDto'];

export type Warehouse = Schemas['WarehouseDto'];
export type StockRow = Schemas['StockRowDto'];
export type StockBalance = Schemas['StockBalanceDto'];
export type StockOfVariant = Schemas['StockOfVariantDto'];
export type StockMovement = Schemas['MovementDto'];
export type StockPosting = Schemas['StockPostingDto'];
export type StockAudit = Schemas['StockAuditDto'];

export const stages = [
  'pending_payment',
  'allocated',
  'picking',
  'packed',
  'partially_shipped',
  'shipped',
  'delivered',
  'completed',
  'cancelled',
] as const;
export type Stage = (typeof stages)[number];

export type OrderAction =
  'mark_paid' | 'pick' | 'unpick' | 'pack' | 'unpack' | 'ship' | 'deliver' | 'cancel' | 'edit_memo';
export type OrderRow = Schemas['OrderRowDto'];
export type Order = Schemas['OrderDto'];
export type Parcel = Schemas['ParcelDto'];
export type Address = Schemas['OrderAddressDto'];
export type TimelineItem = Schemas['TimelineEntryDto'];
export type Shipment = Schemas['ShipmentDto'];
export type Carrier = Schemas['CarrierDto'];

export type Import = Omit<Schemas['ImportDto'], 'state' | 'phase' | 'mapping' | 'format'> & {
  state: 'uploaded' | 'running' | 'done' | 'failed' | 'cancelled';
  phase: 'checking' | 'writing';
  format: 'csv' | 'xlsx' | 'jsonl';
  /** Column of each field. */
  mapping: Record<string, string | null>;
};
export type ImportKind = Schemas['ImportKindDto'];
export type ImportProblem = Schemas['ImportProblemDto'];
export type RunImport = Schemas['RunImportDto'];

export type Export = Omit<Schemas['ExportDto'], 'state'> & {
  state: 'running' | 'done' | 'failed' | 'cancelled' | 'expired';
};
export type ExportLink = Schemas['ExportLinkDto'];
export type NewExport = Omit<Schemas['NewExportDto'], 'filters'> & { filters?: Record<string, string> };
