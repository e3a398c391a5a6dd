import type { ImportField } from '@zhanggui/platform';

/** Columns of an order file: one row per line of an order. */
export const ORDER_FIELDS: readonly ImportField[] = [
  {
    name: 'orderNumber', title: { en: 'Online order number', 'zh-CN': '线上单号' }, type: 'text', example: 'TB-20260301-0001',
    required: true,
    aliases: ['invoiceno', 'invoice', 'orderid', 'orderno', 'name', '订单编号', '线上单号', '订单号'],
  },
  {
    name: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text', example: 'LAMP-RED',
    required: true,
    aliases: ['stockcode', 'skucode', 'variantsku', 'lineitemsku', '商品编码', '商家编码'],
  },
  { name: 'quantity', title: { en: 'Quantity', 'zh-CN': '数量' }, type: 'integer', example: '2', required: true, aliases: ['qty', 'lineitemquantity', 'units', '数量', '购买数量'] },
  { name: 'unitPrice', title: { en: 'Unit price', 'zh-CN': '单价' }, type: 'money', example: '19.90', required: true, aliases: ['price', 'lineitemprice', '单价', '商品单价'] },
  {
    name: 'placedAt', title: { en: 'Placed at', 'zh-CN': '下单时间' }, type: 'date', example: '2026-03-01 10:00:00',
    required: true,
    aliases: ['invoicedate', 'orderdate', 'createdat', 'date', '下单时间', '订单创建时间'],
  },
  {
    name: 'productName', title: { en: 'Product name', 'zh-CN': '商品名称' }, type: 'text', example: '红灯笼 Red lantern',
    required: false,
    aliases: ['description', 'product', 'lineitemname', 'title', '商品名称', '商品标题', '宝贝标题'],
  },
  { name: 'buyerId', title: { en: "Buyer's shop id", 'zh-CN': '买家会员号' }, type: 'text', example: 'C1001', required: false, aliases: ['customerid', 'customer', 'buyer', '买家会员名', '会员号'] },
  { name: 'buyerName', title: { en: 'Buyer name', 'zh-CN': '买家' }, type: 'text', example: '张三', required: false, aliases: ['customername', 'billingname', '买家姓名'] },
  { name: 'email', title: { en: 'Email', 'zh-CN': '邮箱' }, type: 'text', required: false, aliases: ['customeremail', 'mail', '邮箱'] },
  { name: 'recipient', title: { en: 'Recipient', 'zh-CN': '收货人' }, type: 'text', example: '张三', required: false, aliases: ['shippingname', 'consignee', '收货人', '收货人姓名'] },
  { name: 'phone', title: { en: 'Phone', 'zh-CN': '电话' }, type: 'text', example: '13800138000', required: false, aliases: ['shippingphone', 'mobile', '手机', '联系手机'] },
  { name: 'country', title: { en: 'Country', 'zh-CN': '国家' }, type: 'text', example: 'CN', required: false, aliases: ['shippingcountry', '国家'] },
  { name: 'province', title: { en: 'Province', 'zh-CN': '省份' }, type: 'text', example: '浙江省', required: false, aliases: ['state', 'shippingprovince', '省'] },
  { name: 'city', title: { en: 'City', 'zh-CN': '城市' }, type: 'text', example: '杭州市', required: false, aliases: ['shippingcity', '市'] },
  { name: 'street', title: { en: 'Street', 'zh-CN': '详细地址' }, type: 'text', example: '文三路 1 号', required: false, aliases: ['address', 'shippingstreet', 'shippingaddress1', '收货地址'] },
  { name: 'postcode', title: { en: 'Postcode', 'zh-CN': '邮编' }, type: 'text', example: '310000', required: false, aliases: ['zip', 'postalcode', 'shippingzip', '邮编'] },
  { name: 'paymentStatus', title: { en: 'Payment', 'zh-CN': '付款状态' }, type: 'text', example: 'paid', required: false, aliases: ['financialstatus', '付款状态'] },
];
