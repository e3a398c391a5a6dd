import type { Choice, Table } from '@zhanggui/platform';

const ARCHIVED: Choice = { value: 'archived', title: { en: 'archived', 'zh-CN': '已归档' } };
const ACTIVE: Choice = { value: 'active', title: { en: 'active', 'zh-CN': '在售' } };
const DRAFT: Choice = { value: 'draft', title: { en: 'draft', 'zh-CN': '草稿' } };

/** One row for each variant; what concerns the product stands in every row of it. */
export const PRODUCT_COLUMNS: Table['columns'] = [
  {
    key: 'sku',
    title: { en: 'SKU', 'zh-CN': '商品编码' },
    type: 'text',
    required: true,
    most: 64,
    example: 'LAMP-RED',
    aliases: ['variantsku', 'skucode', '商家编码', '规格编码'],
    note: {
      en: 'Names the row: a SKU that is there is changed, one that is not is added.',
      'zh-CN': '行的标识：已有的编码会被修改，没有的会新增。',
    },
  },
  {
    key: 'parentSku',
    title: { en: 'Parent SKU', 'zh-CN': '主商品编码' },
    type: 'text',
    most: 64,
    example: 'LAMP-RED',
    aliases: ['款号', 'mainsku'],
    note: {
      en: 'SKU of the first variant of the same product. Empty: a product of its own. Rows of one product stand together.',
      'zh-CN': '同一商品首个规格的编码；留空则为单独的商品。同一商品的行须相邻。',
    },
  },
  {
    key: 'name',
    title: { en: 'Name', 'zh-CN': '商品名称' },
    type: 'text',
    most: 300,
    example: '红灯笼 Red lantern',
    aliases: ['productname', 'product', '商品标题', '宝贝标题', '品名'],
    note: { en: 'Needed for new products.', 'zh-CN': '新增商品时必填。' },
  },
  {
    key: 'category',
    title: { en: 'Category', 'zh-CN': '类目' },
    type: 'text',
    most: 1_000,
    aliases: ['分类'],
    note: {
      en: 'The way from the top: Home > Lamps. It must be there.',
      'zh-CN': '从顶级类目写起：家居 > 灯具。类目须已存在。',
    },
  },
  {
    key: 'status',
    title: { en: 'Status', 'zh-CN': '状态' },
    type: 'choice',
    choices: [DRAFT, ACTIVE, ARCHIVED],
    example: 'active',
  },
  {
    key: 'variant',
    title: { en: 'Variant', 'zh-CN': '规格名称' },
    type: 'text',
    most: 200,
    example: '红色',
    aliases: ['varianttitle', '规格'],
  },
  {
    key: 'attributes',
    title: { en: 'Attributes', 'zh-CN': '规格属性' },
    type: 'text',
    most: 6_000,
    example: '颜色=红; 尺码=XL',
    note: { en: 'Colour=red; Size=XL', 'zh-CN': '写成：颜色=红; 尺码=XL' },
  },
  {
    key: 'barcode',
    title: { en: 'Barcode', 'zh-CN': '条码' },
    type: 'text',
    most: 14,
    example: '6901234567892',
    aliases: ['gtin', 'ean', 'upc'],
  },
  {
    key: 'price',
    title: { en: 'Price', 'zh-CN': '售价' },
    type: 'money',
    example: '19.90',
    aliases: ['unitprice', '单价', '价格'],
    note: { en: 'In the currency of the desk. Needed for new SKUs.', 'zh-CN': '以本店货币计。新增编码时必填。' },
  },
  { key: 'currency', title: { en: 'Currency', 'zh-CN': '货币' }, type: 'text', exportOnly: true },
  { key: 'cost', title: { en: 'Cost', 'zh-CN': '成本价' }, type: 'money', example: '8.50' },
  {
    key: 'stocked',
    title: { en: 'Stocked', 'zh-CN': '计库存' },
    type: 'boolean',
    example: '是',
    note: { en: 'No for services such as postage.', 'zh-CN': '邮费等服务填“否”。' },
  },
  {
    key: 'weightGrams',
    title: { en: 'Weight (g)', 'zh-CN': '重量（克）' },
    type: 'integer',
    example: '350',
    aliases: ['weight', '重量'],
  },
  {
    key: 'variantStatus',
    title: { en: 'Variant status', 'zh-CN': '规格状态' },
    type: 'choice',
    choices: [ACTIVE, ARCHIVED],
    example: 'active',
  },
  { key: 'description', title: { en: 'Description', 'zh-CN': '描述' }, type: 'text', most: 20_000 },
  { key: 'updatedAt', title: { en: 'Changed', 'zh-CN': '更新时间' }, type: 'date', exportOnly: true },
];
