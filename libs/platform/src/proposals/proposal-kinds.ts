import { registerNotificationKind } from '../notifications/notification-kinds.js';

registerNotificationKind(
  {
    kind: 'proposal.made',
    severity: 'info',
    channels: { inApp: true, mail: false },
    en: { label: 'A proposal waits for you', title: 'Proposal {number} waits', body: 'You may decide on it.' },
    'zh-CN': { label: '有提案待您决定', title: '提案 {number} 待决定', body: '您可以接受或驳回。' },
  },
  {
    kind: 'proposal.accepted',
    severity: 'success',
    channels: { inApp: true, mail: false },
    en: {
      label: 'Your proposal was accepted',
      title: 'Proposal {number} was accepted',
      body: 'It has been carried out.',
    },
    'zh-CN': { label: '您的提案已接受', title: '提案 {number} 已接受', body: '提案内容已执行。' },
  },
  {
    kind: 'proposal.declined',
    severity: 'warning',
    channels: { inApp: true, mail: false },
    en: { label: 'Your proposal was declined', title: 'Proposal {number} was declined', body: 'Open it to read why.' },
    'zh-CN': { label: '您的提案被驳回', title: '提案 {number} 被驳回', body: '打开可查看理由。' },
  },
);
