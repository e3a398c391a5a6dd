import type { Desk } from './desk.js';
import type { Product } from './goods.js';

const FIELDS = [
  {
    subject: 'product',
    code: 'material',
    type: 'choice',
    labelZh: '材质',
    labelEn: 'Material',
    options: [
      { code: 'brass', labelZh: '黄铜', labelEn: 'Brass', colour: 'warning' },
      { code: 'paper', labelZh: '纸', labelEn: 'Paper', colour: 'info' },
    ],
  },
  {
    subject: 'product',
    code: 'height',
    type: 'decimal',
    labelZh: '高度（厘米）',
    labelEn: 'Height (cm)',
    scale: 1,
    min: '0',
  },
  {
    subject: 'product',
    code: 'made_by',
    type: 'text',
    labelZh: '工匠',
    labelEn: 'Made by',
    isPersonal: true,
    group: '来源 Origin',
  },
  {
    subject: 'product',
    code: 'story',
    type: 'long_text',
    labelZh: '背后的故事',
    labelEn: 'Story',
    helpZh: '显示在商品页',
    helpEn: 'Shown on the page of the product',
    group: '来源 Origin',
  },
  {
    subject: 'order',
    code: 'wrapping',
    type: 'multi_choice',
    labelZh: '包装',
    labelEn: 'Wrapping',
    options: [
      { code: 'gift', labelZh: '礼盒', labelEn: 'Gift box', colour: 'success' },
      { code: 'ribbon', labelZh: '丝带', labelEn: 'Ribbon', colour: 'active' },
    ],
  },
  { subject: 'order', code: 'wanted_on', type: 'date', labelZh: '希望送达日', labelEn: 'Wanted on', required: true },
];

/** Fields of every look, filled in on a product and an order; the product's version after that. */
export async function addCustomFields(
  { shopProgram }: Desk,
  { product, orderId }: { product: Product; orderId: string },
): Promise<number> {
  for (const field of FIELDS) await shopProgram.post('/custom-fields', field);
  const custom = { material: 'brass', height: '24.5', made_by: '王师傅 Mr Wang', story: 'Hammered by hand.' };
  await shopProgram.patch(`/products/${product.id}`, product.version, { custom });
  const { version } = await shopProgram.get<{ version: number }>(`/orders/${orderId}`);
  const change = { custom: { wrapping: ['gift', 'ribbon'], wanted_on: '2026-12-24' } };
  await shopProgram.patch(`/orders/${orderId}`, version, change);
  return product.version + 1;
}
