import { filtersOf, OrderListQueryDto, orderSort } from '@zhanggui/orders';
import { type Choice, registerTable, sql, streamRows, type TableRow } from '@zhanggui/platform';
import { CARRIERS } from '../carriers.js';
import { shipParcels } from './ship-parcels.js';

const CARRIER_CHOICES: readonly Choice[] = CARRIERS.map(({ code, name, nameZh }) => ({
  value: code,
  title: { en: name, 'zh-CN': nameZh },
}));

const STATUSES: readonly Choice[] = [
  { value: 'picking', title: { en: 'picking', 'zh-CN': '拣货中' } },
  { value: 'packed', title: { en: 'packed', 'zh-CN': '已打包' } },
  { value: 'shipped', title: { en: 'shipped', 'zh-CN': '已发货' } },
  { value: 'delivered', title: { en: 'delivered', 'zh-CN': '已签收' } },
  { value: 'cancelled', title: { en: 'cancelled', 'zh-CN': '已取消' } },
];

/** Parcels of the orders that the list would show; brought in, carrier and tracking number ship the packed ones in bulk. */
registerTable({
  name: 'parcels',
  title: { en: 'Parcels', 'zh-CN': '包裹' },
  key: ['order'],
  permission: { read: 'fulfilment:read', write: 'fulfilment:execute' },
  filters: OrderListQueryDto,
  columns: [
    {
      key: 'order',
      title: { en: 'Order', 'zh-CN': '订单号' },
      type: 'text',
      required: true,
      most: 64,
      example: '100001',
      aliases: ['内部单号', 'ordernumber', 'number', '线上单号', '订单编号'],
      note: { en: 'Number of the desk, or the online number.', 'zh-CN': '内部单号或线上单号。' },
    },
    {
      key: 'carrier',
      title: { en: 'Carrier', 'zh-CN': '物流公司' },
      type: 'choice',
      choices: CARRIER_CHOICES,
      required: true,
      example: 'sf',
      aliases: ['快递公司', '承运商'],
    },
    {
      key: 'tracking',
      title: { en: 'Tracking number', 'zh-CN': '物流单号' },
      type: 'text',
      required: true,
      most: 40,
      example: 'SF1234567890',
      aliases: ['trackingno', 'waybill', '运单号', '快递单号'],
    },
    { key: 'parcel', title: { en: 'Parcel', 'zh-CN': '包裹序号' }, type: 'integer', exportOnly: true },
    { key: 'external', title: { en: 'Online number', 'zh-CN': '线上单号' }, type: 'text', exportOnly: true },
    { key: 'status', title: { en: 'Status', 'zh-CN': '状态' }, type: 'choice', choices: STATUSES, exportOnly: true },
    { key: 'warehouse', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text', exportOnly: true },
    { key: 'packedAt', title: { en: 'Packed', 'zh-CN': '打包时间' }, type: 'date', exportOnly: true },
    { key: 'shippedAt', title: { en: 'Shipped', 'zh-CN': '发货时间' }, type: 'date', exportOnly: true },
    { key: 'deliveredAt', title: { en: 'Delivered', 'zh-CN': '签收时间' }, type: 'date', exportOnly: true },
  ],
  async *read(tx, query, { permissions }) {
    const filters = await filtersOf(tx, query, permissions);
    yield* streamRows<TableRow>(
      tx,
      sql`
        SELECT o.number::text AS "order", p.parcel_no AS parcel, o.external_number AS external, p.status, w.code AS warehouse, p.carrier,
          p.tracking_number AS tracking, p.packed_at AS "packedAt", p.shipped_at AS "shippedAt", p.delivered_at AS "deliveredAt"
        FROM orders.sales_order o JOIN fulfilment.parcel p ON p.order_id = o.id JOIN inventory.warehouse w ON w.id = p.warehouse_id
        WHERE ${filters} ORDER BY ${orderSort(query['sort'] as string | undefined)}, p.parcel_no`,
    );
  },
  write: shipParcels,
});
