import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  proposal_decided: {
    status: 409,
    en: 'This proposal has been decided meanwhile ({state}).',
    'zh-CN': '该提案已有结论（{state}）。',
  },
  own_proposal: { status: 403, en: 'Someone else must decide on your proposal.', 'zh-CN': '您的提案须由他人决定。' },
  not_your_proposal: { status: 403, en: 'Only who made the proposal can do this.', 'zh-CN': '只有提案人可以这样做。' },
  proposer_not_allowed: {
    status: 409,
    en: 'Who made the proposal may no longer suggest this. Decline it.',
    'zh-CN': '提案人已无权提出此建议。请驳回。',
  },
  proposal_outdated: {
    status: 412,
    en: 'What the proposal is about has changed since. Look at the differences and accept again.',
    'zh-CN': '提案涉及的内容已有变化。请查看差异后再次接受。',
  },
  proposal_impossible: { status: 409, en: 'What was proposed can no longer be done.', 'zh-CN': '提案内容已无法执行。' },
  already_approved: {
    status: 409,
    en: 'You have approved this already; someone else must follow.',
    'zh-CN': '您已批准，须由其他人继续审批。',
  },
  approval_limits_twice: { status: 422, en: 'The same amount is named twice.', 'zh-CN': '金额重复。' },
});

registerEventTypes(
  { en: 'Proposals', 'zh-CN': '提案' },
  {
    'proposal.made': { en: 'Proposal made', 'zh-CN': '提出提案' },
    'proposal.explained': { en: 'Proposal explained', 'zh-CN': '补充理由' },
    'proposal.commented': { en: 'Proposal commented', 'zh-CN': '评论提案' },
    'proposal.approved': { en: 'Proposal approved by one of several', 'zh-CN': '提案部分批准' },
    'proposal.accepted': { en: 'Proposal accepted and carried out', 'zh-CN': '提案接受并执行' },
    'proposal.declined': { en: 'Proposal declined', 'zh-CN': '驳回提案' },
    'proposal.withdrawn': { en: 'Proposal withdrawn', 'zh-CN': '撤回提案' },
  },
);

registerEventTypes(
  { en: 'Approval rules', 'zh-CN': '审批规则' },
  { 'approval_rules.set': { en: 'Approval rules set', 'zh-CN': '设置审批规则' } },
);
