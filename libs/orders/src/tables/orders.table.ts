import {
  customCells,
  customColumns,
  maskCustom,
  readCustomFields,
  registerTable,
  sql,
  streamRows,
  type Table,
  type TableRow,
} from '@zhanggui/platform';
import { maskAddress, maskBuyer, minorText, type PersonalAddress } from '@zhanggui/shared';
import { OrderListQueryDto } from '../orders.dto.js';
import { filtersOf, mayReadPersonal, orderSort } from '../orders.queries.js';
import { AFTER_SALES_CHOICES, FULFILMENT_CHOICES, PAYMENT_CHOICES, STAGE_CHOICES } from './order-words.js';

const text = (key: string, en: string, zh: string): Table['columns'][number] => ({
  key,
  title: { en, 'zh-CN': zh },
  type: 'text',
});

const COLUMNS: Table['columns'] = [
  { key: 'number', title: { en: 'Number', 'zh-CN': '内部单号' }, type: 'integer' },
  text('external', 'Online number', '线上单号'),
  text('shop', 'Shop', '店铺'),
  { key: 'stage', title: { en: 'Stage', 'zh-CN': '环节' }, type: 'choice', choices: STAGE_CHOICES },
  { key: 'payment', title: { en: 'Payment', 'zh-CN': '付款' }, type: 'choice', choices: PAYMENT_CHOICES },
  { key: 'fulfilment', title: { en: 'Fulfilment', 'zh-CN': '履约状态' }, type: 'choice', choices: FULFILMENT_CHOICES },
  { key: 'afterSales', title: { en: 'After-sales', 'zh-CN': '售后' }, type: 'choice', choices: AFTER_SALES_CHOICES },
  { key: 'placedAt', title: { en: 'Placed', 'zh-CN': '下单时间' }, type: 'date' },
  { key: 'paidAt', title: { en: 'Paid', 'zh-CN': '付款时间' }, type: 'date' },
  { key: 'payBy', title: { en: 'Pay by', 'zh-CN': '付款截止' }, type: 'date' },
  text('promisedOn', 'Pre-sale ships by', '预售承诺发货日'),
  { key: 'waitingUnits', title: { en: 'Units that wait for goods', 'zh-CN': '待到货件数' }, type: 'integer' },
  { key: 'total', title: { en: 'Amount', 'zh-CN': '应付金额' }, type: 'money' },
  text('currency', 'Currency', '货币'),
  { key: 'lines', title: { en: 'Lines', 'zh-CN': '行数' }, type: 'integer' },
  { key: 'units', title: { en: 'Units', 'zh-CN': '件数' }, type: 'integer' },
  text('buyer', 'Buyer', '买家'),
  text('buyerId', "Buyer's shop id", '买家会员名'),
  text('buyerPhone', "Buyer's phone", '买家电话'),
  text('buyerEmail', "Buyer's email", '买家邮箱'),
  text('recipient', 'Recipient', '收货人'),
  text('phone', 'Phone', '电话'),
  text('country', 'Country', '国家/地区'),
  text('province', 'Province', '省份'),
  text('city', 'City', '市'),
  text('district', 'District', '区县'),
  text('street', 'Street', '详细地址'),
  text('postcode', 'Postcode', '邮编'),
  text('buyerMessage', 'Message', '买家留言'),
  text('sellerMemo', 'Memo', '卖家备注'),
  text('cancelReason', 'Cancelled because', '取消原因'),
];

type Row = TableRow & { totalMinor: string; currency: string; number: string; units: string; custom: never };

/** Orders as their list shows them, and with what it has no room for. Order files come in as a kind of their own. */
registerTable({
  name: 'orders',
  title: { en: 'Orders', 'zh-CN': '订单' },
  key: ['number'],
  permission: { read: 'orders:read' },
  personal: true,
  filters: OrderListQueryDto,
  columns: COLUMNS,
  more: async (tx) => customColumns(await readCustomFields(tx, 'order')),
  async *read(tx, query, { permissions }) {
    const isMasked = !mayReadPersonal(permissions);
    const filters = await filtersOf(tx, query, permissions);
    const fields = await readCustomFields(tx, 'order');
    const batches = streamRows<Row>(
      tx,
      sql`
        SELECT o.number, o.external_number AS external, s.name AS shop, o.stage, o.payment_status AS payment,
          o.fulfilment_status AS fulfilment, o.after_sales_status AS "afterSales", o.placed_at AS "placedAt", o.paid_at AS "paidAt", o.pay_by AS "payBy",
          presold.on::text AS "promisedOn", presold.waiting::float8 AS "waitingUnits",
          o.total_minor AS "totalMinor", o.currency, o.line_count AS lines, o.unit_count AS units, o.buyer_name AS buyer,
          o.buyer_external_id AS "buyerId", o.buyer_phone AS "buyerPhone", o.buyer_email AS "buyerEmail", o.recipient, o.phone, o.country,
          o.province, o.city, o.district, o.street, o.postcode, o.buyer_message AS "buyerMessage", o.seller_memo AS "sellerMemo",
          o.cancel_reason AS "cancelReason", o.custom
        FROM orders.sales_order o JOIN platform.shop s ON s.id = o.shop_id
        LEFT JOIN (SELECT order_id, max(promised_on) AS on, sum(quantity - filled) AS waiting FROM inventory.presale_use
          WHERE closed_at IS NULL GROUP BY order_id) presold ON presold.order_id = o.id
        WHERE ${filters} ORDER BY ${orderSort(query['sort'] as string | undefined)}`,
    );
    for await (const rows of batches)
      yield rows.map(({ custom, ...row }) => ({
        ...(isMasked ? masked(row) : row),
        ...customCells(fields, isMasked ? maskCustom(fields, custom) : custom),
        number: Number(row.number),
        units: Number(row.units),
        total: minorText(row.totalMinor, row.currency),
      }));
  },
});

type PersonalRow = TableRow & Record<'buyer' | 'buyerPhone' | 'buyerEmail' | 'buyerId', string | null>;

/** The same as the list and the page of an order show to whoever need not know the buyer. */
function masked(row: TableRow): TableRow {
  const { buyer: name, buyerPhone: phone, buyerEmail: email, buyerId: externalId } = row as PersonalRow;
  const buyer = maskBuyer({ name: name ?? '', phone, email, externalId });
  const address = maskAddress(row as unknown as PersonalAddress);
  return {
    ...row,
    ...address,
    buyer: buyer.name,
    buyerPhone: buyer.phone,
    buyerEmail: buyer.email,
    buyerId: buyer.externalId,
    buyerMessage: null,
    sellerMemo: null,
  };
}
