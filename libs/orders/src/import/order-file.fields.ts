import type { ImportField } from '@zhanggui/platform';

/** Columns of an order file: one row per line of an order. */
export const ORDER_FIELDS: readonly ImportField[] = [
  {
    name: 'orderNumber',
    required: true,
    aliases: ['invoiceno', 'invoice', 'orderid', 'orderno', 'name', '订单编号', '线上单号', '订单号'],
  },
  {
    name: 'sku',
    required: true,
    aliases: ['stockcode', 'skucode', 'variantsku', 'lineitemsku', '商品编码', '商家编码'],
  },
  { name: 'quantity', required: true, aliases: ['qty', 'lineitemquantity', 'units', '数量', '购买数量'] },
  { name: 'unitPrice', required: true, aliases: ['price', 'lineitemprice', '单价', '商品单价'] },
  {
    name: 'placedAt',
    required: true,
    aliases: ['invoicedate', 'orderdate', 'createdat', 'date', '下单时间', '订单创建时间'],
  },
  {
    name: 'productName',
    required: false,
    aliases: ['description', 'product', 'lineitemname', 'title', '商品名称', '商品标题', '宝贝标题'],
  },
  { name: 'buyerId', required: false, aliases: ['customerid', 'customer', 'buyer', '买家会员名', '会员号'] },
  { name: 'buyerName', required: false, aliases: ['customername', 'billingname', '买家姓名'] },
  { name: 'email', required: false, aliases: ['customeremail', 'mail', '邮箱'] },
  { name: 'recipient', required: false, aliases: ['shippingname', 'consignee', '收货人', '收货人姓名'] },
  { name: 'phone', required: false, aliases: ['shippingphone', 'mobile', '手机', '联系手机'] },
  { name: 'country', required: false, aliases: ['shippingcountry', '国家'] },
  { name: 'province', required: false, aliases: ['state', 'shippingprovince', '省'] },
  { name: 'city', required: false, aliases: ['shippingcity', '市'] },
  { name: 'street', required: false, aliases: ['address', 'shippingstreet', 'shippingaddress1', '收货地址'] },
  { name: 'postcode', required: false, aliases: ['zip', 'postalcode', 'shippingzip', '邮编'] },
  { name: 'paymentStatus', required: false, aliases: ['financialstatus', '付款状态'] },
];
