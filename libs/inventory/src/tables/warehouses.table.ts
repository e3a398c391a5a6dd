import {
  type Actor,
  type FieldError,
  registerTable,
  type RowResult,
  type RowToWrite,
  type Tx,
  writeApart,
} from '@zhanggui/platform';
import { editWarehouse, type WarehouseChange } from '../warehouses/edit-warehouse.js';
import { openWarehouse } from '../warehouses/open-warehouse.js';
import { Warehouse } from '../warehouses/warehouse.entity.js';
import { WAREHOUSE_CODE } from '../warehouses/warehouses.dto.js';

registerTable({
  name: 'warehouses',
  title: { en: 'Warehouses', 'zh-CN': '仓库' },
  key: ['code'],
  permission: { read: 'inventory:read', write: 'warehouses:write' },
  columns: [
    {
      key: 'code',
      title: { en: 'Code', 'zh-CN': '编码' },
      type: 'text',
      required: true,
      most: 20,
      example: 'MAIN',
      aliases: ['warehousecode', '仓库编码'],
    },
    {
      key: 'name',
      title: { en: 'Name', 'zh-CN': '名称' },
      type: 'text',
      most: 100,
      example: '总仓',
      aliases: ['仓库名称'],
    },
    { key: 'active', title: { en: 'In use', 'zh-CN': '启用' }, type: 'boolean', example: '是' },
  ],
  async *read(tx) {
    yield (await tx.find(Warehouse, { order: { code: 'ASC' } })).map(({ code, name, active }) => ({
      code,
      name,
      active,
    }));
  },
  write: writeWarehouses,
});

/** Opens warehouses by code, and renames, closes or reopens those that are there. */
async function writeWarehouses(tx: Tx, actor: Actor, rows: readonly RowToWrite[]): Promise<RowResult[]> {
  const known = new Map((await tx.find(Warehouse, {})).map((warehouse) => [warehouse.code, warehouse]));
  const results: RowResult[] = [];
  for (const { values } of rows) {
    const code = String(values['code']);
    const before = known.get(code);
    const change = changeOf(values, before);
    if (before && Object.keys(change).length === 0) {
      results.push({ outcome: 'unchanged' });
      continue;
    }
    const faults = before ? [] : faultsOf(code, values);
    const refused = await writeApart(tx, faults.length > 0 ? [] : [change], async () => {
      if (before) return editWarehouse(tx, actor, { id: before.id, version: before.version, change });
      const opened = await openWarehouse(tx, actor, { code, name: String(values['name']) });
      if (change.active === false)
        await editWarehouse(tx, actor, { id: opened.id, version: 1, change: { active: false } });
      return opened;
    });
    const errors = [...faults, ...(refused.get(0) ?? [])];
    results.push(errors.length > 0 ? { outcome: 'refused', errors } : { outcome: before ? 'updated' : 'created' });
  }
  return results;
}

function changeOf(values: RowToWrite['values'], before: Warehouse | undefined): WarehouseChange {
  const { name, active } = { name: values['name'] ?? before?.name, active: values['active'] ?? before?.active };
  return {
    ...(name !== before?.name && { name: String(name) }),
    ...(active !== before?.active && { active: active === true }),
  };
}

const faultsOf = (code: string, { name }: RowToWrite['values']): FieldError[] => [
  ...(WAREHOUSE_CODE.test(code) ? [] : [{ pointer: '/code', code: 'warehouse_code_form' }]),
  ...(name ? [] : [{ pointer: '/name', code: 'row_empty' }]),
];
