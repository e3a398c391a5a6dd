import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  serials_missing: {
    status: 409,
    en: '{sku} (line {lineNo}): {want} units were accepted, {have} serial numbers scanned.',
    'zh-CN': '{sku}（第 {lineNo} 行）：合格 {want} 件，已扫序列号 {have} 个。',
  },
  serials_not_kept: {
    status: 409,
    en: '{sku} is not kept by serial number.',
    'zh-CN': '{sku} 未按序列号管理。',
  },
  serials_beyond_stock: {
    status: 409,
    en: 'There are {units} units of {sku} here, and this would make {serials} serial numbers.',
    'zh-CN': '该仓 {sku} 只有 {units} 件，序列号将达到 {serials} 个。',
  },
  serials_beyond_counted: {
    status: 409,
    en: '{sku}: {units} units were accepted, this would make {serials} serial numbers.',
    'zh-CN': '{sku}：合格 {units} 件，序列号将达到 {serials} 个。',
  },
  serial_one_unit: {
    status: 422,
    en: 'A serial number stands for one unit.',
    'zh-CN': '一个序列号只对应一件。',
  },
  serial_needed: {
    status: 422,
    en: 'Say which unit of {sku} is taken back: scan its serial number.',
    'zh-CN': '请扫描要撤销的 {sku} 的序列号。',
  },
  serial_twice: {
    status: 409,
    en: 'Serial number {serial} has been scanned already.',
    'zh-CN': '序列号 {serial} 已扫过。',
  },
  serial_in_stock: {
    status: 409,
    en: 'A unit with the serial number {serial} is in stock already.',
    'zh-CN': '序列号 {serial} 已在库。',
  },
  serial_not_counted: {
    status: 409,
    en: 'Serial number {serial} has not been scanned here.',
    'zh-CN': '此处没有扫过序列号 {serial}。',
  },
  serial_state: {
    status: 409,
    en: 'Serial number {serial} is in another state ({state}): this is not possible now.',
    'zh-CN': '序列号 {serial} 当前状态（{state}）不允许此操作。',
  },
  serial_unknown: {
    status: 422,
    en: 'No unit with the serial number {serial} is in stock.',
    'zh-CN': '在库货品中没有序列号 {serial}。',
  },
  serial_ambiguous: {
    status: 422,
    en: 'Several articles of this order have a unit {serial}: name the SKU.',
    'zh-CN': '订单中多个商品都有序列号 {serial}，请指明商品编码。',
  },
  warehouse_needed: { status: 422, en: 'Say to which warehouse.', 'zh-CN': '请选择仓库。' },
});

registerEventTypes(
  { en: 'Serial numbers', 'zh-CN': '序列号' },
  { 'serial.moved': { en: 'A unit was received, shipped, returned or written off', 'zh-CN': '序列号状态已变更' } },
);
