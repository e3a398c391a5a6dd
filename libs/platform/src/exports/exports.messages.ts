import { registerMessages } from '../http/messages.js';

registerMessages({
  export_table_unknown: { status: 422, en: 'There is no such table to export.', 'zh-CN': '没有可导出的此类数据。' },
  export_column_unknown: {
    status: 422,
    en: 'The table has no column "{column}".',
    'zh-CN': '此表没有“{column}”列。',
  },
  export_not_ready: {
    status: 409,
    en: 'This export has no file: it is not done, or its file has been deleted after 7 days.',
    'zh-CN': '此导出没有文件：尚未完成，或文件保留 7 天后已删除。',
  },
  export_link_invalid: {
    status: 403,
    en: 'This link is not valid any more. Open the list of exports and download again.',
    'zh-CN': '此链接已失效。请在导出列表中重新下载。',
  },
});
