import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  person_unnamed: {
    status: 422,
    en: 'Name the person by an e-mail address, a phone number of at least 6 digits, or their number at a channel.',
    'zh-CN': '请用邮箱、至少 6 位的电话或平台会员号指明此人。',
  },
  person_has_open: {
    status: 409,
    en: '{open} orders of this person are still on their way. Deliver or cancel them first.',
    'zh-CN': '此人还有 {open} 个订单未完成，请先完成或取消。',
  },
  person_beyond_scope: {
    status: 403,
    en: 'Persons can be exported and erased only by those who work for all shops and warehouses.',
    'zh-CN': '只有负责全部店铺和仓库的员工才能导出或删除个人信息。',
  },
});

registerEventTypes(
  { en: 'Data protection', 'zh-CN': '个人信息保护' },
  {
    'person.exported': { en: 'A person’s data were handed out', 'zh-CN': '个人信息已导出' },
    'person.erased': { en: 'A person was erased', 'zh-CN': '个人信息已删除' },
    'person.traces_erased': { en: 'Copies of a person’s data were erased', 'zh-CN': '个人信息副本已清除' },
  },
);
