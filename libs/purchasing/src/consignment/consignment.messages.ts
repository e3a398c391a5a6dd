import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  consignment_not_prepaid: {
    status: 422,
    en: 'Goods on consignment are not paid in advance.',
    'zh-CN': '寄售货品不能预付货款。',
  },
  consignment_not_paid: {
    status: 409,
    en: 'Order {number} is on consignment: what is sold of it is settled, its receipts are not paid.',
    'zh-CN': '采购单 {number} 为寄售：按售出结算，不按入库付款。',
  },
  whole_store_needed: {
    status: 403,
    en: 'This counts the goods of all warehouses; you see some of them only.',
    'zh-CN': '此项涉及全部仓库的货品，而您只能查看部分仓库。',
  },
  settled_already: { status: 422, en: 'That time is settled already.', 'zh-CN': '该时段已结算。' },
  nothing_to_settle: {
    status: 409,
    en: 'Nothing of {supplier} came in, went back or was sold since the last settlement.',
    'zh-CN': '供应商 {supplier} 自上次结算以来没有入库、退回或售出。',
  },
});

registerEventTypes(
  { en: 'Consignment', 'zh-CN': '寄售' },
  { 'consignment.settled': { en: 'Goods on consignment were settled', 'zh-CN': '寄售已结算' } },
);
