import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  import_kind_unknown: { status: 422, en: 'Files of this kind cannot be brought in.', 'zh-CN': '不支持导入此类文件。' },
  import_empty: { status: 422, en: 'The file has no header line.', 'zh-CN': '文件没有标题行。' },
  import_unreadable: {
    status: 422,
    en: 'The file cannot be read as CSV in UTF-8 or GB18030.',
    'zh-CN': '文件无法按 UTF-8 或 GB18030 编码的 CSV 读取。',
  },
  import_quote_open: {
    status: 422,
    en: 'A quote that is opened is never closed; the file was read up to line {line}. Nothing was brought in.',
    'zh-CN': '有引号未闭合；文件读至第 {line} 行。未导入任何内容。',
  },
  import_running: { status: 409, en: 'This import is running.', 'zh-CN': '此导入正在运行。' },
  import_done: {
    status: 409,
    en: 'This import is done. Upload the file again to repeat it.',
    'zh-CN': '此导入已完成。如需重复，请重新上传文件。',
  },
  column_missing: { status: 422, en: 'A column for "{field}" is needed.', 'zh-CN': '需要对应「{field}」的列。' },
  column_unknown: { status: 422, en: 'The file has no column "{column}".', 'zh-CN': '文件中没有「{column}」列。' },
  unknown_shop: { status: 422, en: 'There is no such shop.', 'zh-CN': '没有这个店铺。' },
  row_malformed: {
    status: 422,
    en: 'The row cannot be read as CSV: {reason}',
    'zh-CN': '此行无法按 CSV 读取：{reason}',
  },
  row_encoding: {
    status: 422,
    en: 'The row has characters that are not in the encoding of the file.',
    'zh-CN': '此行含有不属于文件编码的字符。',
  },
  row_columns: {
    status: 422,
    en: 'The row has {found} cells, the header has {expected}.',
    'zh-CN': '此行有 {found} 列，标题行有 {expected} 列。',
  },
  row_empty: { status: 422, en: 'This cell must not be empty.', 'zh-CN': '此单元格不能为空。' },
  row_too_long: {
    status: 422,
    en: 'This cell has more than {limit} characters.',
    'zh-CN': '此单元格超过 {limit} 个字符。',
  },
  row_not_a_number: {
    status: 422,
    en: '"{value}" is not a number of the expected form.',
    'zh-CN': '「{value}」不是符合要求的数字。',
  },
  row_not_a_date: { status: 422, en: '"{value}" is not a date and time.', 'zh-CN': '「{value}」不是日期时间。' },
  row_sibling: {
    status: 422,
    en: 'Another row of order {number} has a problem, so the whole order was left out.',
    'zh-CN': '订单 {number} 的其他行有问题，因此整单未导入。',
  },
});

registerEventTypes(
  { en: 'Imports', 'zh-CN': '导入' },
  {
    'import.uploaded': { en: 'A file was uploaded', 'zh-CN': '文件已上传' },
    'import.started': { en: 'An import was started', 'zh-CN': '导入已开始' },
    'import.cancel_asked': { en: 'An import was asked to stop', 'zh-CN': '已请求停止导入' },
    'import.done': { en: 'An import was finished', 'zh-CN': '导入已完成' },
    'import.failed': { en: 'An import failed', 'zh-CN': '导入失败' },
    'import.cancelled': { en: 'An import was stopped', 'zh-CN': '导入已停止' },
  },
);
