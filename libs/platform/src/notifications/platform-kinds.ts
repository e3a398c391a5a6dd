import { registerNotificationKind } from './notification-kinds.js';

registerNotificationKind(
  {
    kind: 'import.done',
    severity: 'success',
    channels: { inApp: true, mail: false },
    en: {
      label: 'An import is finished',
      title: 'Import finished: {fileName}',
      body: 'Orders brought in: {ordersPlaced}. Rows left out: {problemRows}.',
    },
    'zh-CN': {
      label: '导入已完成',
      title: '导入完成：{fileName}',
      body: '已导入 {ordersPlaced} 个订单，{problemRows} 行未导入。',
    },
  },
  {
    kind: 'import.failed',
    severity: 'error',
    channels: { inApp: true, mail: true },
    en: {
      label: 'An import failed',
      title: 'Import failed: {fileName}',
      body: 'Orders brought in by then: {ordersPlaced}. See what the file lacks, and start it again.',
    },
    'zh-CN': {
      label: '导入失败',
      title: '导入失败：{fileName}',
      body: '失败前已导入 {ordersPlaced} 个订单。请查看原因后重新开始。',
    },
  },
  {
    kind: 'job.failed',
    severity: 'error',
    channels: { inApp: true, mail: true },
    en: {
      label: 'A background job failed for good',
      title: 'Background job failed: {task}',
      body: 'Attempts: {attempts}. It will not be tried again by itself.',
    },
    'zh-CN': {
      label: '后台任务彻底失败',
      title: '后台任务失败：{task}',
      body: '已尝试 {attempts} 次，系统不会再自动重试。',
    },
  },
  {
    kind: 'webhook.disabled',
    severity: 'warning',
    channels: { inApp: true, mail: true },
    en: {
      label: 'A webhook was switched off',
      title: 'A webhook was switched off',
      body: 'Its receiver did not take what was sent. See to it, then switch the webhook on again.',
    },
    'zh-CN': {
      label: 'Webhook 已停用',
      title: '有 Webhook 已停用',
      body: '接收方一直未能接收消息。请检查接收方，再重新启用。',
    },
  },
);
