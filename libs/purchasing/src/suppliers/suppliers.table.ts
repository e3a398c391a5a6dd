import {
  type Actor,
  customCells,
  customColumnOf,
  customColumns,
  customOfCells,
  type CustomValues,
  maskCustom,
  readCustomFields,
  registerTable,
  type RowResult,
  type RowToWrite,
  sql,
  streamRows,
  type Table,
  type TableRow,
  type Tx,
  writeApart,
} from '@zhanggui/platform';
import { createSuppliers } from './create-suppliers.js';
import { editSupplier } from './edit-supplier.js';
import type { SupplierChange } from './supplier.rules.js';
import { SUPPLIER_COLUMNS } from './supplier.sql.js';
import { SuppliersQueryDto } from './suppliers.dto.js';
import { supplierFilter, supplierSort } from './suppliers.queries.js';

const COLUMNS: Table['columns'] = [
  {
    key: 'code',
    title: { en: 'Code', 'zh-CN': '供应商编码' },
    type: 'text',
    required: true,
    most: 40,
    example: 'SZ-LAMP',
    aliases: ['suppliercode', '编码'],
    note: { en: 'Names the row: a code that is there is changed.', 'zh-CN': '行的标识：已有的编码会被修改。' },
  },
  {
    key: 'name',
    title: { en: 'Name', 'zh-CN': '供应商名称' },
    type: 'text',
    most: 200,
    example: '深圳市明灯照明有限公司',
    aliases: ['supplier', 'suppliername', '名称', '供应商'],
  },
  { key: 'taxId', title: { en: 'Tax id', 'zh-CN': '税号' }, type: 'text', most: 60, aliases: ['纳税人识别号'] },
  {
    key: 'currency',
    title: { en: 'Currency', 'zh-CN': '结算货币' },
    type: 'text',
    most: 3,
    example: 'CNY',
    aliases: ['货币'],
  },
  { key: 'prepayPercent', title: { en: 'Prepaid (%)', 'zh-CN': '预付比例（%）' }, type: 'decimal', example: '30' },
  { key: 'netDays', title: { en: 'Net days', 'zh-CN': '账期（天）' }, type: 'integer', example: '30' },
  {
    key: 'overReceiptPercent',
    title: { en: 'Over-receipt (%)', 'zh-CN': '超收比例（%）' },
    type: 'decimal',
    example: '5',
  },
  { key: 'country', title: { en: 'Country', 'zh-CN': '国家/地区' }, type: 'text', most: 2, example: 'CN' },
  { key: 'address', title: { en: 'Address', 'zh-CN': '地址' }, type: 'text', most: 500 },
  {
    key: 'status',
    title: { en: 'Status', 'zh-CN': '状态' },
    type: 'choice',
    choices: [
      { value: 'active', title: { en: 'active', 'zh-CN': '合作中' } },
      { value: 'blocked', title: { en: 'blocked', 'zh-CN': '已冻结' } },
      { value: 'archived', title: { en: 'archived', 'zh-CN': '已归档' } },
    ],
    example: 'active',
  },
  { key: 'note', title: { en: 'Note', 'zh-CN': '备注' }, type: 'text', most: 2_000 },
  { key: 'productCount', title: { en: 'Products', 'zh-CN': '供货商品数' }, type: 'integer', exportOnly: true },
  { key: 'openOrders', title: { en: 'Open orders', 'zh-CN': '未结采购单' }, type: 'integer', exportOnly: true },
  { key: 'updatedAt', title: { en: 'Changed', 'zh-CN': '更新时间' }, type: 'date', exportOnly: true },
];

registerTable({
  name: 'suppliers',
  title: { en: 'Suppliers', 'zh-CN': '供应商' },
  key: ['code'],
  permission: { read: 'purchasing:read', write: 'suppliers:write' },
  columns: COLUMNS,
  more: async (tx) => customColumns(await readCustomFields(tx, 'supplier')),
  filters: SuppliersQueryDto,
  async *read(tx, query, { permissions }) {
    const filter = await supplierFilter(tx, query, permissions);
    const fields = await readCustomFields(tx, 'supplier');
    const shown = (custom: CustomValues): CustomValues =>
      permissions.has('personal:read') ? custom : maskCustom(fields, custom);
    const batches = streamRows<TableRow & { custom: never }>(
      tx,
      sql`
        SELECT ${SUPPLIER_COLUMNS}, su.updated_at AS "updatedAt",
          (SELECT count(*)::int FROM purchasing.supplied_product p WHERE p.supplier_id = su.id) AS "productCount",
          (SELECT count(*)::int FROM purchasing.purchase_order o WHERE o.supplier_id = su.id
            AND o.status NOT IN ('closed', 'cancelled', 'rejected')) AS "openOrders"
        FROM purchasing.supplier su WHERE ${filter} ORDER BY ${supplierSort(query['sort'] as string | undefined)}`,
    );
    for await (const rows of batches)
      yield rows.map(({ custom, ...row }) => ({ ...row, ...customCells(fields, shown(custom)) }));
  },
  write: writeSuppliers,
});

interface Known extends Record<string, unknown> {
  id: string;
  code: string;
  version: number;
}

/** Creates suppliers by code and changes those that are there; a new one without a currency is paid in the merchant's. */
async function writeSuppliers(
  tx: Tx,
  actor: Actor,
  rows: readonly RowToWrite[],
  { currency, timeZone }: { currency: string; timeZone: string },
): Promise<RowResult[]> {
  const fields = await readCustomFields(tx, 'supplier');
  const codes = rows.map(({ values }) => String(values['code']).trim());
  const known = await knownSuppliers(tx, codes);
  const byCode = new Map(known.map((supplier) => [supplier.code, supplier]));
  const results: RowResult[] = [];
  for (const [n, { values }] of rows.entries()) {
    const code = codes[n]!;
    const before = byCode.get(code);
    const change = changeOf(values, customOfCells(fields, values, timeZone));
    const refused = await writeApart(tx, [change], async () => {
      if (before) return editSupplier(tx, actor, { id: before.id, version: before.version, change });
      return createSuppliers(tx, actor, [{ currency, ...change, pointer: '' }]);
    });
    const errors = refused.get(0)?.map((error) => ({ ...error, pointer: customColumnOf(error.pointer) }));
    if (errors) {
      results.push({ outcome: 'refused', errors });
      continue;
    }
    const after = (await knownSuppliers(tx, [code]))[0]!;
    byCode.set(code, after);
    const isSame = before?.version === after.version;
    results.push({ outcome: before ? (isSame ? 'unchanged' : 'updated') : 'created' });
  }
  return results;
}

const knownSuppliers = (tx: Tx, codes: readonly string[]): Promise<Known[]> =>
  tx.sql<Known>`SELECT id, code, version FROM purchasing.supplier WHERE code = ANY (${codes}::text[])`;

/** An empty cell clears what may be empty and leaves what may not. */
function changeOf(values: TableRow, custom: Record<string, unknown> | undefined): SupplierChange {
  const change: Record<string, unknown> = custom ? { custom } : {};
  for (const key of ['code', 'name', 'currency', 'prepayPercent', 'netDays', 'overReceiptPercent', 'status'])
    if (values[key] !== undefined && values[key] !== null)
      change[key] = key.endsWith('Percent') ? String(values[key]) : values[key];
  for (const key of ['taxId', 'country', 'address', 'note']) if (values[key] !== undefined) change[key] = values[key];
  return change;
}
