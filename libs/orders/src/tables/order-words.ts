import type { Choice } from '@zhanggui/platform';

const choice = (value: string, en: string, zh: string): Choice => ({ value, title: { en, 'zh-CN': zh } });

export const STAGE_CHOICES: readonly Choice[] = [
  choice('pending_payment', 'awaiting payment', '待付款'),
  choice('allocated', 'allocated', '已审核'),
  choice('picking', 'picking', '拣货中'),
  choice('packed', 'packed', '已打包'),
  choice('partially_shipped', 'partly shipped', '部分发货'),
  choice('shipped', 'shipped', '已发货'),
  choice('delivered', 'delivered', '已签收'),
  choice('completed', 'completed', '交易成功'),
  choice('cancelled', 'cancelled', '已取消'),
  choice('expired', 'expired unpaid', '超时未付款'),
];

export const PAYMENT_CHOICES: readonly Choice[] = [
  choice('unpaid', 'unpaid', '未付款'),
  choice('deposit_paid', 'deposit paid', '已付定金'),
  choice('paid', 'paid', '已付款'),
  choice('partially_refunded', 'partly refunded', '部分退款'),
  choice('refunded', 'refunded', '已退款'),
];

export const FULFILMENT_CHOICES: readonly Choice[] = [
  choice('unallocated', 'not allocated', '未配货'),
  choice('allocated', 'allocated', '已配货'),
  choice('picking', 'picking', '拣货中'),
  choice('packed', 'packed', '已打包'),
  choice('partially_shipped', 'partly shipped', '部分发货'),
  choice('shipped', 'shipped', '已发货'),
  choice('delivered', 'delivered', '已签收'),
];

export const AFTER_SALES_CHOICES: readonly Choice[] = [
  choice('none', 'none', '无'),
  choice('open', 'open', '处理中'),
  choice('closed', 'closed', '已关闭'),
];
