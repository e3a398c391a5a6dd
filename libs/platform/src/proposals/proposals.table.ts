import { minorText, PERMISSIONS } from '@zhanggui/shared';
import { PERMISSION_WORDS } from '../access/permission-words.js';
import { namesAlongside } from '../directory/merchants.js';
import { registerTable } from '../tables/register-table.js';
import { withNames } from './names-in.js';
import { ProposalListQueryDto } from './proposals.dto.js';
import { streamProposals } from './proposals.queries.js';

const STATES = [
  { value: 'open', title: { en: 'Waiting', 'zh-CN': '待决定' } },
  { value: 'accepted', title: { en: 'Accepted', 'zh-CN': '已采纳' } },
  { value: 'declined', title: { en: 'Declined', 'zh-CN': '已驳回' } },
  { value: 'withdrawn', title: { en: 'Withdrawn', 'zh-CN': '已撤回' } },
];

const WHAT = PERMISSIONS.map((permission) => ({ value: permission, title: PERMISSION_WORDS[permission] }));

/** Proposals that the reader made or has a say in: everyone has a list of their own, and so a file of their own. */
registerTable({
  name: 'proposals',
  title: { en: 'Proposals', 'zh-CN': '提案' },
  key: ['number'],
  permission: { read: 'exports:run' },
  perReader: true,
  filters: ProposalListQueryDto,
  columns: [
    { key: 'number', title: { en: 'No.', 'zh-CN': '编号' }, type: 'integer' },
    { key: 'permission', title: { en: 'What', 'zh-CN': '内容' }, type: 'choice', choices: WHAT },
    { key: 'records', title: { en: 'Records', 'zh-CN': '涉及的内容' }, type: 'text' },
    { key: 'state', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'amount', title: { en: 'Amount', 'zh-CN': '金额' }, type: 'money' },
    { key: 'approvalsGiven', title: { en: 'Approvals', 'zh-CN': '审批' }, type: 'integer' },
    { key: 'approvalsNeeded', title: { en: 'Approvals needed', 'zh-CN': '需审批人数' }, type: 'integer' },
    { key: 'by', title: { en: 'From', 'zh-CN': '提出人' }, type: 'text' },
    { key: 'at', title: { en: 'When', 'zh-CN': '时间' }, type: 'date' },
    { key: 'note', title: { en: 'Why', 'zh-CN': '提出理由' }, type: 'text' },
    { key: 'decidedBy', title: { en: 'Decided by', 'zh-CN': '决定人' }, type: 'text' },
    { key: 'decidedAt', title: { en: 'Decided', 'zh-CN': '决定时间' }, type: 'date' },
    { key: 'reason', title: { en: 'Reason', 'zh-CN': '决定理由' }, type: 'text' },
  ],
  async *read(tx, query, { reader, currency }) {
    const namesOf = namesAlongside(tx);
    for await (const rows of streamProposals(tx, reader, query)) {
      const names = await namesOf(rows.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy]));
      yield withNames(names, rows).map((row) => ({
        number: row.number,
        permission: row.permission,
        records: row.subjectLabels.join(', '),
        state: row.state,
        amount: row.amountMinor === null ? null : minorText(row.amountMinor, currency),
        approvalsGiven: row.approvalsGiven,
        approvalsNeeded: row.approvalsNeeded,
        by: row.proposedByName,
        at: row.proposedAt,
        note: row.note,
        decidedBy: row.decidedByName,
        decidedAt: row.decidedAt,
        reason: row.reason,
      }));
    }
  },
});
