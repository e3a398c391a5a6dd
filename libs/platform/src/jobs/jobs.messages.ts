import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  job_over: { status: 409, en: 'This job has ended; there is nothing to cancel.', 'zh-CN': '此任务已结束，无需取消。' },
  job_not_failed: {
    status: 409,
    en: 'Only a job that failed, or waits for its next attempt, can be run again.',
    'zh-CN': '只有已失败或等待重试的任务才能重新运行。',
  },
});

registerEventTypes(
  { en: 'Jobs', 'zh-CN': '后台任务' },
  {
    'job.failed': { en: 'Job failed for good', 'zh-CN': '任务最终失败' },
    'job.retried': { en: 'Job run again', 'zh-CN': '重试任务' },
    'job.cancel_asked': { en: 'Job asked to stop', 'zh-CN': '请求停止任务' },
    'job.cancelled': { en: 'Job cancelled', 'zh-CN': '取消任务' },
  },
);
