import { everyPage, registerTable } from '@zhanggui/platform';
import { BinsQueryDto } from '../bins/bins.dto.js';
import { listBins } from '../bins/bins.queries.js';

const KINDS = [
  { value: 'pick', title: { en: 'Picking', 'zh-CN': '拣货位' } },
  { value: 'reserve', title: { en: 'Reserve', 'zh-CN': '存储位' } },
  { value: 'receiving', title: { en: 'Receiving', 'zh-CN': '收货位' } },
  { value: 'quarantine', title: { en: 'Quarantine', 'zh-CN': '待检位' } },
  { value: 'returns', title: { en: 'Returns', 'zh-CN': '退货位' } },
  { value: 'defective', title: { en: 'Defective', 'zh-CN': '次品位' } },
];

registerTable({
  name: 'bins',
  title: { en: 'Bins', 'zh-CN': '库位' },
  key: ['code', 'warehouse'],
  permission: { read: 'inventory:read' },
  filters: BinsQueryDto,
  columns: [
    { key: 'code', title: { en: 'Code', 'zh-CN': '编码' }, type: 'text' },
    { key: 'warehouse', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    { key: 'zone', title: { en: 'Zone', 'zh-CN': '库区' }, type: 'text' },
    { key: 'kind', title: { en: 'Kind', 'zh-CN': '类型' }, type: 'choice', choices: KINDS },
    { key: 'units', title: { en: 'Units', 'zh-CN': '件数' }, type: 'integer' },
    { key: 'variants', title: { en: 'Articles', 'zh-CN': '商品数' }, type: 'integer' },
    { key: 'capacity', title: { en: 'Capacity', 'zh-CN': '容量' }, type: 'integer' },
    { key: 'pickOrder', title: { en: 'Walking order', 'zh-CN': '拣货顺序' }, type: 'integer' },
  ],
  async *read(tx, query: BinsQueryDto) {
    for await (const rows of everyPage((cursor) => listBins(tx, { ...query, limit: 200, ...(cursor && { cursor }) })))
      yield rows.map(({ warehouseCode, ...row }) => ({ ...row, warehouse: warehouseCode }));
  },
});
