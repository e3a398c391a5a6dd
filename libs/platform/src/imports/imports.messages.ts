import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  import_file_gone: {
    status: 410,
    en: 'The file of this import has been deleted. Upload it again.',
    'zh-CN': '此导入的文件已删除，请重新上传。',
  },
  import_kind_unknown: { status: 422, en: 'Files of this kind cannot be brought in.', 'zh-CN': '不支持导入此类文件。' },
  import_empty: { status: 422, en: 'The file has no header line.', 'zh-CN': '文件没有标题行。' },
  import_unreadable: {
    status: 422,
    en: 'The file cannot be read: it must be XLSX, CSV in UTF-8 or GB18030, or JSON Lines.',
    'zh-CN': '无法读取文件：须为 XLSX、UTF-8 或 GB18030 编码的 CSV，或 JSON Lines。',
  },
  import_old_excel: {
    status: 422,
    en: 'This is an Excel file of before 2007 (.xls). Save it as .xlsx and upload that.',
    'zh-CN': '这是 2007 年以前的 Excel 文件（.xls）。请另存为 .xlsx 后上传。',
  },
  import_too_large: {
    status: 422,
    en: 'Unpacked, the workbook is larger than is read here: at most 1,048,576 rows, 1,000 columns and 4 GB.',
    'zh-CN': '工作簿解压后超出可读取的范围：最多 1,048,576 行、1,000 列、4 GB。',
  },
  import_sheet_unknown: {
    status: 422,
    en: 'The file has no sheet "{sheet}".',
    'zh-CN': '文件中没有名为“{sheet}”的工作表。',
  },
  import_started: {
    status: 409,
    en: 'This import has run already; its sheet stays.',
    'zh-CN': '此导入已运行，不能再更换工作表。',
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
    en: 'The row cannot be read: {reason}',
    'zh-CN': '此行无法读取：{reason}',
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
  row_in_future: { status: 422, en: '"{value}" lies in the future.', 'zh-CN': '「{value}」晚于当前时间。' },
  row_not_yes_or_no: { status: 422, en: '"{value}" is neither yes nor no.', 'zh-CN': '「{value}」不是“是”或“否”。' },
  row_not_a_choice: {
    status: 422,
    en: '"{value}" is not one of: {choices}.',
    'zh-CN': '「{value}」不是以下之一：{choices}。',
  },
  row_repeated: {
    status: 422,
    en: 'Line {line} says the same already; a file may name it once.',
    'zh-CN': '第 {line} 行已有相同内容；同一文件中只能出现一次。',
  },
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
    'import.file_deleted': { en: 'The file of an import was deleted', 'zh-CN': '导入文件已删除' },
    'import.sheet_chosen': { en: 'Another sheet was chosen', 'zh-CN': '已选择工作表' },
  },
);

registerEventTypes(
  { en: 'Exports', 'zh-CN': '导出' },
  {
    'export.asked': { en: 'An export was asked for', 'zh-CN': '已请求导出' },
    'export.cancel_asked': { en: 'An export was asked to stop', 'zh-CN': '已请求停止导出' },
    'export.made': { en: 'An export was made', 'zh-CN': '导出已完成' },
    'export.failed': { en: 'An export failed', 'zh-CN': '导出失败' },
    'export.cancelled': { en: 'An export was stopped', 'zh-CN': '导出已停止' },
    'export.expired': { en: 'The file of an export was deleted', 'zh-CN': '导出文件已过期删除' },
  },
);
