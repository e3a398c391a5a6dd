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
  value_in_future: {
    status: 422,
    en: 'This time has not come yet: stock has a value up to now.',
    'zh-CN': '该时间尚未到来，只能查询到当前为止的库存价值。',
  },
  note_needed: { status: 422, en: 'Say in the note what happened.', 'zh-CN': '请在备注中说明情况。' },
  count_number_unknown: { status: 422, en: 'There is no count {number}.', 'zh-CN': '没有盘点单 {number}。' },
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
  bin_unknown: {
    status: 422,
    en: 'This warehouse has no bin "{bin}".',
    'zh-CN': '该仓库没有库位“{bin}”。',
  },
  bin_inactive: {
    status: 409,
    en: 'Bin {bin} is out of use: nothing more is put there.',
    'zh-CN': '库位 {bin} 已停用，不能再放入货品。',
  },
  bin_code_taken: {
    status: 409,
    en: 'This warehouse has a bin {bin} already.',
    'zh-CN': '该仓库已有库位 {bin}。',
  },
  bin_code_twice: { status: 422, en: 'Bin {bin} stands here twice.', 'zh-CN': '库位 {bin} 重复。' },
  bin_in_use: {
    status: 409,
    en: 'Bin {bin} still holds {units} units: move them first.',
    'zh-CN': '库位 {bin} 内还有 {units} 件，请先移走。',
  },
  bin_full: {
    status: 409,
    en: 'Bin {bin} has room for {room} more units only.',
    'zh-CN': '库位 {bin} 只能再放 {room} 件。',
  },
  bin_short: {
    status: 409,
    en: 'There are only {holds} units of {sku} there.',
    'zh-CN': '该处只有 {sku} {holds} 件。',
  },
  bin_needed: {
    status: 422,
    en: 'Say in which bin: these goods lie in bins.',
    'zh-CN': '请指明库位：这些货品都在库位上。',
  },
  same_bin: { status: 422, en: 'From and to are the same place.', 'zh-CN': '来源与目标是同一位置。' },
  same_condition: { status: 422, en: 'The goods are in this condition already.', 'zh-CN': '货品已是该状态。' },
  lot_needed: {
    status: 422,
    en: 'This article is kept in lots: name the lot.',
    'zh-CN': '该商品按批次管理，请填写批次。',
  },
  lot_expired: {
    status: 409,
    en: 'Lot {lot} may not be sold any more (last day {expiresOn}).',
    'zh-CN': '批次 {lot} 已不可销售（有效期至 {expiresOn}）。',
  },
  lot_differs: {
    status: 409,
    en: 'Lot {lot} is known with another last day: {expiresOn}.',
    'zh-CN': '批次 {lot} 已登记的有效期为 {expiresOn}。',
  },
  lot_undated: {
    status: 409,
    en: 'Lot {lot} is known without a last day: set it at the lot.',
    'zh-CN': '批次 {lot} 未登记有效期，请先在批次上填写。',
  },
  lot_not_approved: {
    status: 409,
    en: 'Lot {lot} is held or recalled: receive it in another condition.',
    'zh-CN': '批次 {lot} 已冻结或召回，请以其他状态收货。',
  },
  expires_before_produced: {
    status: 422,
    en: 'Must not lie before the day of production.',
    'zh-CN': '不能早于生产日期。',
  },
  goods_without_lot: {
    status: 409,
    en: '{units} units lie there without a lot: count them into lots first.',
    'zh-CN': '还有 {units} 件没有批次，请先盘入批次。',
  },
  inbound_state: {
    status: 409,
    en: 'Delivery {number} is in another state ({status}): this is not possible now.',
    'zh-CN': '到货单 {number} 当前状态（{status}）不允许此操作。',
  },
  inbound_counted: {
    status: 409,
    en: '{units} units of delivery {number} have been counted: take them back first.',
    'zh-CN': '到货单 {number} 已清点 {units} 件，请先撤销清点。',
  },
  nothing_counted: { status: 409, en: 'Nothing has been counted yet.', 'zh-CN': '尚未清点任何货品。' },
  barcode_unknown: {
    status: 422,
    en: 'No article has the barcode or SKU "{code}".',
    'zh-CN': '没有条码或编码为“{code}”的商品。',
  },
  delivery_over_receipt: {
    status: 409,
    en: 'More of {sku} than may come: {expected} expected, at most {most}.',
    'zh-CN': '{sku} 超收：应到 {expected}，最多可收 {most}。',
  },
  not_announced: {
    status: 409,
    en: '{sku} does not belong to this delivery: count it as rejected, unordered.',
    'zh-CN': '{sku} 不在此到货单内：请按“未订购”拒收清点。',
  },
  counted_below_zero: {
    status: 409,
    en: 'Fewer units of {sku} were counted than are taken back.',
    'zh-CN': '{sku} 的撤销数量超过已清点数量。',
  },
  variant_twice: { status: 422, en: '{sku} stands here twice.', 'zh-CN': '{sku} 重复。' },
  defects_beyond_sample: {
    status: 422,
    en: 'The sample has only {sampleSize} units.',
    'zh-CN': '样本只有 {sampleSize} 件。',
  },
  lines_of_order: {
    status: 409,
    en: 'These goods come for an order: its lines say what is expected.',
    'zh-CN': '该到货来自订单，应到明细以订单为准。',
  },
  count_state: {
    status: 409,
    en: 'Count {number} is in another state ({status}): this is not possible now.',
    'zh-CN': '盘点单 {number} 当前状态（{status}）不允许此操作。',
  },
  nothing_to_count: {
    status: 409,
    en: 'Nothing lies there that could be counted.',
    'zh-CN': '所选范围内没有可盘点的库存。',
  },
  not_all_counted: {
    status: 409,
    en: '{items} places have not been counted: leave them out, or take them to be empty.',
    'zh-CN': '还有 {items} 个货位未盘点：请选择跳过或按零处理。',
  },
  not_reviewed: {
    status: 409,
    en: '{items} places differ and have neither been approved nor rejected.',
    'zh-CN': '还有 {items} 个差异货位未审核。',
  },
  counted_twice: { status: 422, en: 'This place stands here twice.', 'zh-CN': '同一货位重复录入。' },
  bin_moved: {
    status: 409,
    en: 'Goods were moved here since counting began: count this place again.',
    'zh-CN': '盘点期间该货位有货品进出，请重新盘点。',
  },
  not_to_recount: { status: 409, en: 'This place is not to be counted again.', 'zh-CN': '该货位无需复盘。' },
  lot_unknown: { status: 422, en: 'There is no lot "{lot}" of this article.', 'zh-CN': '该商品没有批次“{lot}”。' },
  transfer_state: {
    status: 409,
    en: 'Transfer {number} is in another state ({status}): this is not possible now.',
    'zh-CN': '调拨单 {number} 当前状态（{status}）不允许此操作。',
  },
  same_warehouse: { status: 422, en: 'From and to are the same warehouse.', 'zh-CN': '调出与调入仓库相同。' },
  more_than_shipped: {
    status: 409,
    en: 'Only {inTransit} units of {sku} are in transit.',
    'zh-CN': '{sku} 在途只有 {inTransit} 件。',
  },
  line_unknown: {
    status: 422,
    en: 'There is no line {lineNo}, or it stands here twice.',
    'zh-CN': '没有第 {lineNo} 行，或重复。',
  },
  nothing_arrived: { status: 422, en: 'Say what arrived or what is lost.', 'zh-CN': '请填写到货或丢失数量。' },
  hold_ended: { status: 409, en: 'This hold has been released already.', 'zh-CN': '该锁定已释放。' },
  hold_in_past: { status: 422, en: 'Must lie in the future.', 'zh-CN': '必须晚于当前时间。' },
  balance_differs: {
    status: 409,
    en: 'This balance differs from its own ledger: settle that first.',
    'zh-CN': '该库存余额与流水不符，请先核定余额。',
  },
  not_frozen: { status: 409, en: 'This stock is not frozen.', 'zh-CN': '该库存未被冻结。' },
  bins_differ: {
    status: 409,
    en: 'The bins hold {bins} units, their ledger says {ledger}: count them first.',
    'zh-CN': '库位内有 {bins} 件，流水为 {ledger} 件，请先盘点。',
  },
  stock_not_usable: {
    status: 409,
    en: 'Only {usable} of {wanted} units may be shipped: the other lots have expired or are held.',
    'zh-CN': '{wanted} 件中只有 {usable} 件可发货：其余批次已过期或被锁定。',
  },
  photos_too_many: {
    status: 422,
    en: 'At most {most} pictures stand here.',
    'zh-CN': '此处最多 {most} 张照片。',
  },
  zero_delta: { status: 400, en: 'Must not be zero.', 'zh-CN': '不能为零。' },
});

registerEventTypes(
  { en: 'Stock', 'zh-CN': '库存' },
  {
    'stock.received': { en: 'Stock was received', 'zh-CN': '已入库' },
    'stock.returned': { en: 'Stock went back to its supplier', 'zh-CN': '已退给供应商' },
    'stock.adjusted': { en: 'Stock was adjusted', 'zh-CN': '库存已调整' },
    'stock.written_off': { en: 'Stock was written off', 'zh-CN': '库存已报损' },
    'stock.held': { en: 'Stock was held back', 'zh-CN': '库存已锁定' },
    'stock.hold_released': { en: 'Held stock was released', 'zh-CN': '锁定库存已释放' },
    'stock.moved': { en: 'Goods were moved between bins', 'zh-CN': '货品已移库' },
    'stock.condition_changed': { en: 'Goods were blocked or cleared', 'zh-CN': '货品状态已变更' },
    'stock_item.set': { en: 'The keeping of an article was changed', 'zh-CN': '商品存放方式已修改' },
    'lot.edited': { en: 'A lot was changed', 'zh-CN': '批次已修改' },
    'stock.settled': { en: 'Frozen stock was settled', 'zh-CN': '冻结库存已处理' },
    'reservations.audited': { en: 'Reserved stock was checked against the orders', 'zh-CN': '占用库存已与订单核对' },
    'stock.audited': { en: 'Stock was checked against the ledger', 'zh-CN': '库存已对账' },
  },
);

registerEventTypes(
  { en: 'Deliveries', 'zh-CN': '到货' },
  {
    'inbound.announced': { en: 'A delivery was announced', 'zh-CN': '到货单已创建' },
    'inbound.edited': { en: 'A delivery was changed', 'zh-CN': '到货单已修改' },
    'inbound.moved': { en: 'A delivery went a step on or back', 'zh-CN': '到货单状态已变更' },
    'inbound.counted': { en: 'Units of a delivery were counted', 'zh-CN': '到货已清点' },
    'inbound.inspected': { en: 'A delivery was inspected', 'zh-CN': '到货已质检' },
    'inbound.serials_named': { en: 'Units of a delivery were given serial numbers', 'zh-CN': '到货序列号已登记' },
    'inbound.photographed': { en: 'Pictures of a delivery were taken or removed', 'zh-CN': '到货照片已更新' },
    'inbound.posted': { en: 'A delivery was put into stock', 'zh-CN': '到货已入库' },
  },
);

registerEventTypes(
  { en: 'Stock counts', 'zh-CN': '盘点' },
  {
    'count.opened': { en: 'A count was opened', 'zh-CN': '盘点单已创建' },
    'count.entered': { en: 'Places were counted', 'zh-CN': '已录入盘点数' },
    'count.moved': { en: 'A count went a step on', 'zh-CN': '盘点单状态已变更' },
    'count.posted': { en: 'The books were corrected by a count', 'zh-CN': '盘点已过账' },
  },
);

registerEventTypes(
  { en: 'Transfers', 'zh-CN': '调拨' },
  {
    'transfer.opened': { en: 'A transfer was planned', 'zh-CN': '调拨单已创建' },
    'transfer.shipped': { en: 'A transfer was sent off', 'zh-CN': '调拨已发出' },
    'transfer.received': { en: 'A transfer arrived', 'zh-CN': '调拨已到货' },
    'transfer.cancelled': { en: 'A transfer was given up', 'zh-CN': '调拨单已取消' },
  },
);

registerEventTypes(
  { en: 'Warehouses', 'zh-CN': '仓库' },
  {
    'warehouse.opened': { en: 'A warehouse was opened', 'zh-CN': '仓库已启用' },
    'bins.opened': { en: 'Bins were opened', 'zh-CN': '库位已启用' },
    'bin.edited': { en: 'A bin was changed', 'zh-CN': '库位已修改' },
    'warehouse.edited': { en: 'A warehouse was changed', 'zh-CN': '仓库已修改' },
  },
);
