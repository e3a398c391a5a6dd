/** Shapes of the HTTP contract under /api/v1. Ids are uuids, times ISO-8601 UTC, money in minor units of `currency`. */

export type Locale = 'zh-CN' | 'en';
export type Role = 'owner' | 'operator' | 'viewer';

export interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
  total?: number;
}

export interface Items<Row> {
  items: Row[];
}

export interface ProblemField {
  pointer: string;
  code: string;
  message: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: ProblemField[];
  traceId?: string;
}

export interface BulkItemResult {
  id: string;
  status: number;
  problem?: Problem;
}

export interface BulkAnswer {
  results: BulkItemResult[];
}

export interface Session {
  user: { id: string; email: string; name: string; locale: Locale | null };
  merchant: { id: string; name: string; currency: string; timeZone: string; locale: Locale };
  merchants: { id: string; name: string; role: Role }[];
  role: Role;
  permissions: string[];
  csrfToken: string;
  mustChangePassword: boolean;
}

export interface ApiKey {
  id: string;
  name: string;
  role: Role;
  prefix: string;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export interface NewApiKey extends ApiKey {
  secret: string;
}

export interface Shop {
  id: string;
  code: string;
  name: string;
  channel: string;
  currency: string;
  warehouseId: string;
}

export interface SavedView {
  id: string;
  screen: string;
  name: string;
  params: Record<string, unknown>;
  shared: boolean;
  mine: boolean;
  version: number;
}

export type ProductStatus = 'active' | 'draft' | 'archived';

export interface ProductRow {
  id: string;
  name: string;
  status: ProductStatus;
  categoryId: string | null;
  categoryName: string | null;
  variantCount: number;
  sku: string;
  priceFrom: string;
  priceTo: string;
  currency: string;
  updatedAt: string;
  version: number;
}

export interface Variant {
  id: string;
  sku: string;
  barcode: string | null;
  title: string | null;
  attributes: Record<string, string>;
  price: string;
  currency: string;
  cost: string | null;
  stocked: boolean;
  weightGrams: number | null;
  status: string;
  version: number;
}

export interface Product {
  id: string;
  name: string;
  description: string | null;
  status: ProductStatus;
  categoryId: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
  variants: Variant[];
}

export interface VariantInput {
  id?: string;
  sku?: string;
  barcode?: string | null;
  title?: string | null;
  attributes?: Record<string, string>;
  price?: string;
  cost?: string | null;
  stocked?: boolean;
  weightGrams?: number | null;
  status?: string;
}

export interface ProductInput {
  name?: string;
  description?: string;
  status?: ProductStatus;
  categoryId?: string | null;
  variants?: VariantInput[];
}

export interface VariantHit {
  id: string;
  sku: string;
  barcode: string | null;
  productId: string;
  productName: string;
  title: string | null;
  price: string;
  currency: string;
  stocked: boolean;
}

export interface Category {
  id: string;
  parentId: string | null;
  name: string;
  position: number;
  productCount: number;
  version: number;
}

export interface Warehouse {
  id: string;
  code: string;
  name: string;
  active: boolean;
  version: number;
}

export interface StockRow {
  variantId: string;
  sku: string;
  productId: string;
  productName: string;
  warehouseId: string;
  warehouseCode: string;
  onHand: number;
  reserved: number;
  available: number;
  updatedAt: string;
}

export interface StockBalance {
  warehouseId: string;
  warehouseCode: string;
  onHand: number;
  reserved: number;
  available: number;
}

export interface StockOfVariant {
  variantId: string;
  sku: string;
  productName: string;
  balances: StockBalance[];
}

export interface StockMovement {
  id: string;
  kind: 'receive' | 'adjust' | 'reserve' | 'release' | 'ship';
  fromAccount: string;
  toAccount: string;
  quantity: number;
  reason: string | null;
  reference: string | null;
  refType: string | null;
  refId: string | null;
  actorName: string | null;
  at: string;
  warehouseCode: string;
}

export interface StockPosting {
  transactionId: string;
  lines: { variantId: string; sku: string; quantity: number; onHand: number; available: number }[];
}

export interface StockAudit {
  checkedAt: string;
  balances: number;
  movements: number;
  mismatches: {
    variantId: string;
    sku: string;
    warehouseId: string;
    onHandBalance: number;
    onHandLedger: number;
    reservedBalance: number;
    reservedLedger: number;
  }[];
}

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

export type OrderAction = 'cancel' | 'mark_paid' | 'pick' | 'pack' | 'ship' | 'deliver' | 'edit_memo';

export interface OrderRow {
  id: string;
  number: string;
  externalNumber: string;
  shopId: string;
  shopName: string;
  stage: string;
  status: string;
  paymentStatus: string;
  fulfilmentStatus: string;
  afterSalesStatus: string;
  currency: string;
  totalMinor: number;
  lineCount: number;
  unitCount: number;
  buyerName: string;
  country: string | null;
  placedAt: string;
  version: number;
  actions: string[];
}

export interface OrderLine {
  lineNo: number;
  variantId: string;
  sku: string;
  name: string;
  quantity: number;
  unitPrice: string;
  amountMinor: number;
  shippedQuantity: number;
}

export interface Parcel {
  id: string;
  number: string;
  status: string;
  carrier: string | null;
  trackingNumber: string | null;
  warehouseCode: string;
  pickedAt: string | null;
  packedAt: string | null;
  shippedAt: string | null;
  deliveredAt: string | null;
  lines: { lineNo: number; sku: string; quantity: number }[];
}

export interface Buyer {
  name: string;
  phone?: string | null;
  email?: string | null;
  externalId?: string | null;
}

export interface Address {
  recipient: string;
  phone?: string | null;
  country?: string | null;
  province?: string | null;
  city?: string | null;
  district?: string | null;
  street: string;
  postcode?: string | null;
}

export interface Order extends OrderRow {
  buyer: Buyer;
  address: Address;
  buyerMessage: string | null;
  sellerMemo: string | null;
  paidAt: string | null;
  cancelReason: string | null;
  lines: OrderLine[];
  parcels: Parcel[];
}

export interface TimelineItem {
  id: string;
  type: string;
  at: string;
  actorName: string | null;
  payload: Record<string, unknown>;
}

export interface Carrier {
  code: string;
  name: string;
  nameZh: string;
}

export interface Import {
  id: string;
  kind: string;
  fileName: string;
  sizeBytes: number;
  state: 'uploaded' | 'running' | 'done' | 'failed' | 'cancelled';
  dryRun: boolean;
  encoding: string | null;
  columns: string[];
  sample: string[][];
  mapping: Record<string, string | null> | null;
  fields: { name: string; required: boolean }[];
  rowsRead: number;
  bytesRead: number;
  ordersPlaced: number;
  linesPlaced: number;
  productsCreated: number;
  leftoverRows: number;
  problemRows: number;
  startedAt: string | null;
  finishedAt: string | null;
  error: string | null;
  createdAt: string;
  createdByName: string;
}

export interface ImportProblem {
  line: number;
  column: string | null;
  code: string;
  message: string;
  raw: string;
}
