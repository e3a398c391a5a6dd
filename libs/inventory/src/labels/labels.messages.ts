import { registerMessages } from '@zhanggui/platform';

registerMessages({
  labels_too_many: {
    status: 422,
    en: 'These are {labels} labels: at most {most} are printed at once.',
    'zh-CN': '共 {labels} 张标签，一次最多打印 {most} 张。',
  },
  start_beyond_sheet: {
    status: 422,
    en: 'This sheet has only {places} places.',
    'zh-CN': '该规格每页只有 {places} 个位置。',
  },
});
