import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  sku_taken: {
    status: 409,
    en: 'SKU "{sku}" is taken by another variant.',
    'zh-CN': '商品编码“{sku}”已被其他规格使用。',
  },
  barcode_taken: {
    status: 409,
    en: 'Barcode {barcode} is taken by another variant.',
    'zh-CN': '条码 {barcode} 已被其他规格使用。',
  },
  category_name_taken: {
    status: 409,
    en: 'There is a category "{name}" here already.',
    'zh-CN': '此处已有类目“{name}”。',
  },
  category_cycle: {
    status: 422,
    en: 'A category cannot stand under itself or one of its own sub-categories.',
    'zh-CN': '类目不能放在自身或其子类目之下。',
  },
  category_in_use: {
    status: 409,
    en: 'The category still holds {products} products and {children} sub-categories. Move them first.',
    'zh-CN': '该类目下仍有 {products} 个商品和 {children} 个子类目。请先移走。',
  },
  // Field codes.
  gtin_check_digit: {
    status: 400,
    en: 'Must be a GTIN of 8, 12, 13 or 14 digits whose check digit is right.',
    'zh-CN': '须为 8、12、13 或 14 位且校验位正确的 GTIN 条码。',
  },
  unit_price: {
    status: 400,
    en: 'Must be a decimal text such as "2.55": not negative, at most 12 digits and six decimals.',
    'zh-CN': '须为“2.55”形式的十进制文本：不为负，整数至多 12 位，小数至多 6 位。',
  },
  too_many_attributes: { status: 400, en: 'Has more than {most} attributes.', 'zh-CN': '属性超过 {most} 个。' },
  attribute_text: {
    status: 400,
    en: 'Each attribute needs a name of 1 to 60 characters and a text of 1 to 200.',
    'zh-CN': '每个属性须有 1 至 60 字的名称和 1 至 200 字的文本值。',
  },
  attribute_pairs: {
    status: 422,
    en: 'Must be pairs such as "Colour=red; Size=XL".',
    'zh-CN': '须写成“颜色=红; 尺码=XL”。',
  },
  parent_sku_unknown: {
    status: 422,
    en: 'There is no SKU "{sku}", neither here nor in readable rows of the file beside this one.',
    'zh-CN': '没有商品编码“{sku}”：系统中没有，文件相邻的有效行中也没有。',
  },
  variant_elsewhere: {
    status: 422,
    en: 'This SKU belongs to another product than its parent SKU.',
    'zh-CN': '此编码与其主商品编码不属于同一商品。',
  },
  product_rows_differ: {
    status: 422,
    en: 'Line {line} says otherwise of the same product.',
    'zh-CN': '与第 {line} 行对同一商品的填写不一致。',
  },
  product_row_sibling: {
    status: 422,
    en: 'Another row of the same product has a problem, so the whole product was left out.',
    'zh-CN': '同一商品的其他行有问题，因此整个商品未导入。',
  },
  category_unknown: { status: 422, en: 'There is no such category.', 'zh-CN': '没有该类目。' },
  image_unknown: { status: 422, en: 'There is no such picture.', 'zh-CN': '没有该图片。' },
  image_repeated: { status: 400, en: 'Names the same picture twice.', 'zh-CN': '同一图片出现了两次。' },
  variant_unknown: { status: 422, en: 'There is no such variant.', 'zh-CN': '没有该商品规格。' },
  variant_repeated: { status: 400, en: 'Names the same variant twice.', 'zh-CN': '同一规格出现了两次。' },
});

registerEventTypes(
  { en: 'Products', 'zh-CN': '商品' },
  {
    'product.created': { en: 'A product was created', 'zh-CN': '商品已创建' },
    'product.edited': { en: 'A product was changed', 'zh-CN': '商品已修改' },
  },
);

registerEventTypes(
  { en: 'Categories', 'zh-CN': '商品分类' },
  {
    'category.created': { en: 'A category was created', 'zh-CN': '分类已创建' },
    'category.edited': { en: 'A category was changed or moved', 'zh-CN': '分类已修改或移动' },
    'category.deleted': { en: 'A category was deleted', 'zh-CN': '分类已删除' },
  },
);
