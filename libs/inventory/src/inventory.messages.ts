import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  warehouse_code_taken: {
    status: 409,
    en: 'There is a warehouse with the code "{code}" already.',
    'zh-CN': '仓库编码“{code}”已被使用。',
  },
  warehouse_unknown: { status: 422, en: 'There is no such warehouse.', 'zh-CN': '没有该仓库。' },
  warehouse_inactive: {
    status: 409,
    en: 'Warehouse {code} is not active: it takes no receipts and no adjustments.',
    'zh-CN': '仓库 {code} 已停用，不能收货或调整库存。',
  },
  would_oversell: {
    status: 409,
    en: 'Only {available} units of {sku} are available here: the rest is reserved for orders or not there.',
    'zh-CN': '{sku} 在此仓库仅有 {available} 件可用：其余已被订单占用或不存在。',
  },
  // Field codes.
  sku_unknown: {
    status: 422,
    en: 'There is no variant with the SKU "{sku}".',
    'zh-CN': '没有商品编码为“{sku}”的规格。',
  },
  not_stocked: {
    status: 422,
    en: '{sku} is a service: no warehouse holds it.',
    'zh-CN': '{sku} 是服务类商品，不计库存。',
  },
  not_negative: { status: 422, en: 'Must not be negative.', 'zh-CN': '不能为负数。' },
  warehouse_code_unknown: {
    status: 422,
    en: 'There is no warehouse with the code "{code}".',
    'zh-CN': '没有编码为“{code}”的仓库。',
  },
  warehouse_code_form: {
    status: 422,
    en: 'A code has 1 to 20 letters, digits, "-" or "_".',
    'zh-CN': '编码须为 1 至 20 位字母、数字、“-”或“_”。',
  },
  zero_delta: { status: 400, en: 'Must not be zero.', 'zh-CN': '不能为零。' },
});

registerEventTypes(
  { en: 'Stock', 'zh-CN': '库存' },
  {
    'stock.received': { en: 'Stock was received', 'zh-CN': '已入库' },
    'stock.returned': { en: 'Stock went back to its supplier', 'zh-CN': '已退给供应商' },
    'stock.adjusted': { en: 'Stock was adjusted', 'zh-CN': '库存已调整' },
    'stock.audited': { en: 'Stock was checked against the ledger', 'zh-CN': '库存已对账' },
  },
);

registerEventTypes(
  { en: 'Warehouses', 'zh-CN': '仓库' },
  {
    'warehouse.opened': { en: 'A warehouse was opened', 'zh-CN': '仓库已启用' },
    'warehouse.edited': { en: 'A warehouse was changed', 'zh-CN': '仓库已修改' },
  },
);
