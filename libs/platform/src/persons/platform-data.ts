import { registerPersonalData } from './personal-data.js';

/** Where the platform's own tables may name a buyer: always as a copy of what was sent, brought in or typed. */
registerPersonalData(
  {
    table: 'platform.search_token',
    fields: ['token'],
    purpose: { en: 'Finding orders by buyer, e-mail and phone', 'zh-CN': '按买家、邮箱、电话查找订单' },
    onErasure: 'emptied',
  },
  {
    table: 'platform.import_run',
    fields: ['stored_as', 'file_name', 'header', 'sample', 'mapping', 'error'],
    purpose: { en: 'Files that were brought in, with their first rows', 'zh-CN': '导入的文件及其样例行' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['file_name', 'error'], json: ['header', 'sample', 'mapping', 'options'] },
  },
  {
    table: 'platform.import_mapping',
    fields: ['mapping'],
    purpose: { en: 'How columns of files were understood', 'zh-CN': '导入列的对应关系' },
    onErasure: 'scrubbed',
    traces: { key: ['kind text', 'fingerprint text'], json: ['mapping'] },
  },
  {
    table: 'platform.import_problem',
    fields: ['raw', 'params'],
    purpose: { en: 'Rows of files that were left out, to mend them', 'zh-CN': '未导入的行，供更正' },
    onErasure: 'row_emptied',
    traces: {
      key: ['import_id uuid', 'line_no bigint', 'problem_no smallint'],
      text: ['raw'],
      json: ['params'],
    },
  },
  {
    table: 'platform.import_leftover',
    fields: ['fields'],
    purpose: { en: 'Rows of files for other parts of the desk', 'zh-CN': '留待其他模块处理的行' },
    onErasure: 'row_emptied',
    traces: { key: ['import_id uuid', 'line_no bigint'], text: ['reason'], json: ['fields'] },
  },
  {
    table: 'platform.export_run',
    fields: ['stored_as', 'filters', 'file_name', 'error'],
    purpose: {
      en: 'Files of lists, for 7 days, and what was searched for',
      'zh-CN': '导出文件（保留 7 天）及其筛选条件',
    },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['file_name', 'error'], json: ['filters'] },
  },
  {
    table: 'platform.idempotency_key',
    fields: ['body'],
    purpose: { en: 'Answers, to repeat them to a program that asks again', 'zh-CN': '应答，供程序重试时返回' },
    onErasure: 'scrubbed',
    traces: { key: ['client_id uuid', 'key text'], text: ['body'] },
  },
  {
    table: 'platform.proposal',
    fields: ['path', 'query', 'body', 'note', 'reason', 'subjects', 'outcome'],
    purpose: { en: 'Requests that wait for a decision, or had one', 'zh-CN': '待审批与已审批的请求' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['path', 'query', 'body', 'note', 'reason'], json: ['subjects', 'outcome'] },
  },
  {
    table: 'platform.proposal_voice',
    fields: ['text'],
    purpose: { en: 'What was said about proposals', 'zh-CN': '对建议的讨论' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['text'] },
  },
);

/** Copies that are of use to colleagues and other programs. */
registerPersonalData(
  {
    table: 'platform.notification',
    fields: ['params', 'link'],
    purpose: { en: 'What people were told', 'zh-CN': '发给员工的通知' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['link'], json: ['params'] },
  },
  {
    table: 'platform.webhook_attempt',
    fields: ['answer', 'error'],
    purpose: { en: 'What other programs answered', 'zh-CN': '外部程序的应答' },
    onErasure: 'scrubbed',
    traces: { key: ['delivery_id uuid', 'attempt int'], text: ['answer'] },
  },
  {
    table: 'platform.saved_view',
    fields: ['name', 'params'],
    purpose: { en: 'Saved views with what was searched for', 'zh-CN': '保存的视图及其搜索词' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['name'], json: ['params'] },
  },
  {
    table: 'platform.file',
    fields: ['name'],
    purpose: { en: 'Names of files; their contents are not read', 'zh-CN': '文件名；不读取文件内容' },
    onErasure: 'row_emptied',
    traces: { key: ['id uuid'], text: ['name'] },
  },
  {
    table: 'platform.job_run',
    fields: ['error'],
    purpose: { en: 'Why a background job failed', 'zh-CN': '后台任务失败原因' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['error'] },
  },
  {
    table: 'platform.person_request',
    fields: ['reason'],
    purpose: { en: 'Log of exports and erasures', 'zh-CN': '导出与删除记录' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['reason'] },
  },
  {
    table: 'platform.event',
    fields: [],
    purpose: { en: 'What happened, without personal values', 'zh-CN': '事件记录，不含个人信息' },
    onErasure: 'kept',
  },
);
