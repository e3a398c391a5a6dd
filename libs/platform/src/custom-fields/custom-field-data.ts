import { registerPersonalData } from '../persons/personal-data.js';

registerPersonalData({
  table: 'platform.custom_value',
  fields: ['value'],
  purpose: { en: 'Finding records by their custom fields', 'zh-CN': '按自定义字段查找记录' },
  onErasure: 'row_emptied',
  traces: { key: ['doc_id uuid', 'field_id uuid', 'n int'], text: ['value'] },
});
