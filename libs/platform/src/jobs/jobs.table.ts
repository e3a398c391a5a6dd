import { namesAlongside } from '../directory/merchants.js';
import { registerTable } from '../tables/register-table.js';
import type { Choice } from '../tables/cells.rules.js';
import { JobsQueryDto } from './jobs.dto.js';
import { streamJobs } from './jobs.queries.js';

const choice = (value: string, en: string, zh: string): Choice => ({ value, title: { en, 'zh-CN': zh } });

/** One without a name of ours goes by its own. */
const TASKS = [
  choice('run-import', 'Import', '导入'),
  choice('run-export', 'Export', '导出'),
  choice('load-sample', 'Load the sample', '载入示例数据'),
  choice('send-mail', 'Mail', '邮件'),
  choice('mail-link', 'Mail with a link', '链接邮件'),
  choice('send-chat', 'Chat message', '群消息'),
  choice('erase-traces', 'Erase traces of a person', '清除个人信息痕迹'),
  choice('apply-retention', 'Delete what is due', '清理到期数据'),
  choice('mail-purchase-order', 'Purchase order by mail', '邮件发送采购单'),
  choice('plan-replenishment', 'Plan of replenishment', '补货计划'),
];

const STATES = [
  choice('waiting', 'Waiting', '等待中'),
  choice('running', 'Running', '运行中'),
  choice('retrying', 'Will be retried', '等待重试'),
  choice('done', 'Done', '已完成'),
  choice('failed', 'Failed', '失败'),
  choice('cancelled', 'Cancelled', '已取消'),
];

const PRODUCT = { en: 'Zhanggui', 'zh-CN': '掌柜' };

/** Background jobs of the last thirty days, as their list shows them. */
registerTable({
  name: 'jobs',
  title: { en: 'Background jobs', 'zh-CN': '后台任务' },
  key: ['id'],
  permission: { read: 'jobs:read' },
  filters: JobsQueryDto,
  columns: [
    { key: 'task', title: { en: 'Job', 'zh-CN': '任务' }, type: 'choice', choices: TASKS },
    { key: 'state', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'done', title: { en: 'Progress', 'zh-CN': '进度' }, type: 'integer' },
    { key: 'total', title: { en: 'Of', 'zh-CN': '总量' }, type: 'integer' },
    { key: 'attempt', title: { en: 'Attempt', 'zh-CN': '尝试' }, type: 'integer' },
    { key: 'mostAttempts', title: { en: 'Attempts at most', 'zh-CN': '最多尝试' }, type: 'integer' },
    { key: 'error', title: { en: 'Last error', 'zh-CN': '最近错误' }, type: 'text' },
    { key: 'by', title: { en: 'Asked for by', 'zh-CN': '发起人' }, type: 'text' },
    { key: 'createdAt', title: { en: 'Asked for', 'zh-CN': '发起时间' }, type: 'date' },
    { key: 'runAt', title: { en: 'Next run', 'zh-CN': '下次运行' }, type: 'date' },
    { key: 'startedAt', title: { en: 'Last begun', 'zh-CN': '最近开始' }, type: 'date' },
    { key: 'finishedAt', title: { en: 'Ended', 'zh-CN': '结束时间' }, type: 'date' },
    { key: 'id', title: { en: 'Id', 'zh-CN': '任务标识' }, type: 'text' },
  ],
  async *read(tx, filters, { language }) {
    const namesOf = namesAlongside(tx);
    for await (const rows of streamJobs(tx, filters)) {
      const names = await namesOf(rows.map(({ createdBy }) => createdBy));
      yield rows.map(({ createdBy, runAt, cancelAsked: _, ...row }) => ({
        ...row,
        by: names.get(createdBy ?? '') ?? PRODUCT[language],
        runAt: row.state === 'waiting' || row.state === 'retrying' ? runAt : null,
      }));
    }
  },
});
