import { everyPage, registerTable } from '@zhanggui/platform';
import { minorDigits } from '@zhanggui/shared';
import { ValueQueryDto } from '../costs/value.dto.js';
import { stockValue } from '../costs/value.queries.js';

/** What stock was worth at a moment, as its page shows it. */
registerTable({
  name: 'stock-value',
  title: { en: 'Stock value', 'zh-CN': '库存估值' },
  key: ['code'],
  permission: { read: 'costs:read' },
  filters: ValueQueryDto,
  columns: [
    { key: 'code', title: { en: 'Code', 'zh-CN': '编码' }, type: 'text' },
    { key: 'name', title: { en: 'Name', 'zh-CN': '名称' }, type: 'text' },
    { key: 'units', title: { en: 'Units', 'zh-CN': '数量' }, type: 'integer' },
    { key: 'unitsWithoutCost', title: { en: 'Without cost', 'zh-CN': '成本未知' }, type: 'integer' },
    { key: 'unitCost', title: { en: 'Unit cost', 'zh-CN': '单位成本' }, type: 'decimal' },
    { key: 'value', title: { en: 'Value', 'zh-CN': '金额' }, type: 'decimal' },
    { key: 'currency', title: { en: 'Currency', 'zh-CN': '币种' }, type: 'text' },
    { key: 'at', title: { en: 'As of', 'zh-CN': '截止时间' }, type: 'date' },
  ],
  async *read(tx, query: ValueQueryDto) {
    const now = new Date();
    const list = async (cursor?: string) => {
      const { currency, at, items, nextCursor } = await stockValue(
        tx,
        { ...query, limit: MOST_ROWS, ...(cursor && { cursor }) },
        now,
      );
      const digits = minorDigits(currency);
      const rows = items.map(({ id: _, valueMinor, ...row }) => {
        return {
          ...row,
          value: valueMinor === null ? null : (valueMinor / 10 ** digits).toFixed(digits),
          currency,
          at,
        };
      });
      return { items: rows, nextCursor };
    };
    yield* everyPage(list);
  },
});

/** Each page adds the ledger up anew, so that a file takes few of them. */
const MOST_ROWS = 50_000;
