import { type Actor, notify, registerNotificationKind, type Tx } from '@zhanggui/platform';
import type { Permission } from '@zhanggui/shared';
import type { ClearanceAction } from './clearance.rules.js';

/** Whose work it is: until job descriptions say so, whoever may do it. */
const WHOSE: Record<ClearanceAction, Permission> = {
  transfer: 'inventory:transfer',
  return: 'purchasing:write',
  promotion: 'catalog:write',
  write_off: 'inventory:write_off',
};

registerNotificationKind({
  kind: 'clearance.found',
  severity: 'info',
  channels: { inApp: true, mail: false },
  en: {
    label: 'New goods lie too long or will expire',
    title: 'Goods that lie too long or will expire: {count} new',
    body: 'Take them on, or put them off and say why.',
  },
  'zh-CN': {
    label: '新增滞销或临期货品',
    title: '新增 {count} 条滞销或临期货品待处理',
    body: '请认领处理，或注明原因后暂缓。',
  },
});

registerNotificationKind({
  kind: 'clearance.back',
  severity: 'info',
  channels: { inApp: true, mail: false },
  en: {
    label: 'Goods that you put off are due again',
    title: 'Put off by you until today: {count} lines of goods',
    body: 'They lie there still. Take them on, or put them off again and say why.',
  },
  'zh-CN': {
    label: '暂缓处理的货品已到期',
    title: '您暂缓的 {count} 条货品今天到期',
    body: '货品仍在库中，请认领处理，或注明原因后再次暂缓。',
  },
});

/** Tells each person that what they put off is on the board again. */
export async function tellBack(tx: Tx, actor: Actor, back: ReadonlyMap<string, number>): Promise<void> {
  for (const [userId, count] of [...back].sort())
    await notify(tx, actor, {
      kind: 'clearance.back',
      to: { userIds: [userId] },
      params: { count },
      link: '/clearance?whose=open',
    });
}

/** Tells those whose work it is what the plan has found since the last one; lines that somebody has taken or put off are no news. */
export async function tellClearance(tx: Tx, actor: Actor, found: ReadonlyMap<ClearanceAction, number>): Promise<void> {
  for (const [action, count] of [...found].sort())
    await notify(tx, actor, {
      kind: 'clearance.found',
      to: { permission: WHOSE[action] },
      params: { count },
      link: `/clearance?action=${action}`,
    });
}
