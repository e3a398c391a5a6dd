import { registerMessages } from '../http/messages.js';

registerMessages({
  job_over: { status: 409, en: 'This job has ended; there is nothing to cancel.', 'zh-CN': '此任务已结束，无需取消。' },
  job_not_failed: {
    status: 409,
    en: 'Only a job that failed, or waits for its next attempt, can be run again.',
    'zh-CN': '只有已失败或等待重试的任务才能重新运行。',
  },
});
