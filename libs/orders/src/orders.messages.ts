import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  shop_closed: {
    status: 409,
    en: 'This shop is closed and takes no orders.',
    'zh-CN': '该店铺已关闭，不再接收订单。',
  },
  currency_not_of_shop: {
    status: 422,
    en: 'The shop sells in {expected}, not in {currency}.',
    'zh-CN': '店铺以 {expected} 结算，而不是 {currency}。',
  },
  sku_missing: { status: 422, en: 'Each line needs a SKU or a variant id.', 'zh-CN': '每行须有商品编码或规格编号。' },
  unknown_sku: { status: 422, en: 'There is no SKU {sku} on sale.', 'zh-CN': '没有在售的商品编码 {sku}。' },
  price_missing: {
    status: 422,
    en: 'SKU {sku} needs the unit price that the channel charged.',
    'zh-CN': '商品编码 {sku} 缺少渠道成交单价。',
  },
  price_mismatch: {
    status: 422,
    en: 'SKU {sku} costs {expected}, not {price}.',
    'zh-CN': '商品编码 {sku} 的价格为 {expected}，而不是 {price}。',
  },
  not_sold_in_currency: {
    status: 422,
    en: 'SKU {sku} has no price in {currency}.',
    'zh-CN': '商品编码 {sku} 没有 {currency} 价格。',
  },
  total_too_large: {
    status: 422,
    en: 'The total is larger than can be kept exactly.',
    'zh-CN': '订单总额超出可精确保存的范围。',
  },
  duplicate_external_number: {
    status: 409,
    en: 'Order {externalNumber} is already here for this shop.',
    'zh-CN': '本店铺已有线上单号 {externalNumber}。',
  },
  out_of_stock: {
    status: 409,
    en: 'SKU {sku}: {wanted} wanted, {available} available.',
    'zh-CN': '商品编码 {sku}：需要 {wanted}，可用 {available}。',
  },
  no_presale: {
    status: 409,
    en: 'SKU {sku} is not on pre-sale, or fewer than {wanted} are left.',
    'zh-CN': '商品编码 {sku} 没有预售，或剩余可售不足 {wanted} 件。',
  },
  awaits_goods: {
    status: 409,
    en: 'Order {number} waits for goods of a pre-sale, promised for {promisedOn}: there is nothing to pick yet.',
    'zh-CN': '订单 {number} 正在等待预售商品到货（承诺 {promisedOn} 发货），暂不能拣货。',
  },
  nothing_to_refund: {
    status: 409,
    en: 'Order {number} has nothing left to refund.',
    'zh-CN': '订单 {number} 没有可退金额。',
  },
  refund_too_large: {
    status: 422,
    en: 'At most {mostMinor} (minor units, {currency}) can still be refunded.',
    'zh-CN': '最多还可退 {mostMinor}（最小货币单位，{currency}）。',
  },
  not_in_stage: {
    status: 409,
    en: 'Order {number} is {stage}: this cannot be done now.',
    'zh-CN': '订单 {number} 处于 {stage} 阶段，目前无法执行此操作。',
  },
});

registerMessages({
  buyer_unpaid_limit: {
    status: 409,
    en: 'This buyer has {open} unpaid orders; the shop allows {most} at a time.',
    'zh-CN': '该买家已有 {open} 个未付款订单，本店铺同时最多允许 {most} 个。',
  },
  address_unpaid_limit: {
    status: 409,
    en: 'There are {open} unpaid orders to this address; the shop allows {most} at a time.',
    'zh-CN': '该收货地址已有 {open} 个未付款订单，本店铺同时最多允许 {most} 个。',
  },
  pay_by_in_past: { status: 422, en: 'The time to pay must lie ahead.', 'zh-CN': '付款截止时间必须晚于当前时间。' },
});

registerEventTypes(
  { en: 'Orders', 'zh-CN': '订单' },
  {
    'order.placed': { en: 'An order was placed', 'zh-CN': '订单已创建' },
    'order.imported': { en: 'An order was brought in from a file', 'zh-CN': '订单已从文件导入' },
    'order.goods_came': { en: 'Goods came for an order that waited', 'zh-CN': '预售商品已到货' },
    'order.paid': { en: 'An order was paid', 'zh-CN': '订单已付款' },
    'order.refunded': { en: 'Refunded, in part or in full', 'zh-CN': '退款（部分或全部）' },
    'order.buyer_erased': { en: 'The buyer’s data were erased', 'zh-CN': '买家信息已删除' },
    'order.edited': { en: 'An order was changed', 'zh-CN': '订单已修改' },
    'order.cancelled': { en: 'An order was cancelled', 'zh-CN': '订单已取消' },
    'order.expired': { en: 'An order was not paid in time', 'zh-CN': '订单超时未付款' },
    'unpaid_rule.set': { en: 'How a shop deals with unpaid orders was changed', 'zh-CN': '修改了店铺的未付款订单规则' },
  },
);

registerEventTypes(
  { en: 'Personal data', 'zh-CN': '个人信息' },
  { 'personal.unmasked': { en: "A buyer's data was shown unmasked", 'zh-CN': '查看了买家完整信息' } },
);
