import type { Import } from '@zhanggui/api-client';

export type Mapping = Record<string, string | null>;

/** Headings under which files of shops and platforms carry a field, lower case and without marks. */
const headings: Record<string, string[]> = {
  externalNumber: [
    'externalnumber',
    'invoice',
    'invoiceno',
    'ordernumber',
    'orderno',
    'orderid',
    '线上单号',
    '订单编号',
    '订单号',
    '平台单号',
  ],
  sku: ['sku', 'stockcode', 'itemcode', 'productcode', 'skucode', '商品编码', '商家编码', '规格编码', '货号'],
  name: ['name', 'description', 'productname', 'itemname', '商品名称', '宝贝标题', '商品'],
  quantity: ['quantity', 'qty', 'units', '数量', '购买数量', '商品数量'],
  unitPrice: ['unitprice', 'price', 'itemprice', '单价', '价格', '商品单价'],
  placedAt: [
    'placedat',
    'invoicedate',
    'orderdate',
    'date',
    'createdat',
    '下单时间',
    '订单创建时间',
    '创建时间',
    '付款时间',
  ],
  buyerName: ['buyername', 'customername', 'buyer', 'customer', '买家', '买家昵称', '会员名', '客户'],
  buyerExternalId: ['buyerexternalid', 'customerid', 'buyerid', '买家id', '会员id'],
  country: ['country', 'countrycode', '国家', '收货国家'],
  currency: ['currency', '币种', '货币'],
  recipient: ['recipient', 'receivername', '收货人', '收货人姓名'],
  phone: ['phone', 'mobile', 'telephone', '手机', '联系手机', '联系电话'],
  province: ['province', 'state', 'region', '省', '省份'],
  city: ['city', 'town', '市', '城市'],
  district: ['district', 'county', '区', '区县'],
  street: ['street', 'address', 'address1', '收货地址', '详细地址', '地址'],
  postcode: ['postcode', 'zip', 'zipcode', 'postalcode', '邮编'],
};

/** Which column fills which field: as the server or an earlier run says, else by the heading. No column is used twice. */
export function suggestMapping(entry: Import): Mapping {
  const known = entry.mapping ?? {};
  const used = new Set(Object.values(known).filter((column) => column !== null));
  const mapping: Mapping = {};
  for (const { name } of entry.fields) {
    const given = known[name];
    const found = given ?? entry.columns.find((column) => !used.has(column) && fits(name, column)) ?? null;
    if (found !== null) used.add(found);
    mapping[name] = found;
  }
  return mapping;
}

export function missingFields(entry: Import, mapping: Mapping): string[] {
  return entry.fields.filter((field) => field.required && !mapping[field.name]).map((field) => field.name);
}

function fits(field: string, column: string): boolean {
  const heading = column.toLowerCase().replace(/[\s_\-./()（）]/g, '');
  return heading === field.toLowerCase() || (headings[field]?.includes(heading) ?? false);
}
