import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  supplier_code_taken: {
    status: 409,
    en: 'There is a supplier with the code "{code}" already.',
    'zh-CN': '供应商编码“{code}”已被使用。',
  },
  supplier_unknown: { status: 422, en: 'There is no such supplier.', 'zh-CN': '没有该供应商。' },
  supplier_not_active: {
    status: 409,
    en: 'Supplier {code} is blocked or archived: nothing new is begun with it.',
    'zh-CN': '供应商 {code} 已冻结或归档，不能发起新的业务。',
  },
  supplier_currency_used: {
    status: 409,
    en: 'There are prices or contracts in {currency} already. Its currency stays.',
    'zh-CN': '已有以 {currency} 计的价格或合同，结算货币不能再改。',
  },
  purchase_action_not_allowed: {
    status: 409,
    en: 'Order {number} is {status}: it cannot be changed by "{action}" now.',
    'zh-CN': '采购单 {number} 当前状态为 {status}，不能执行“{action}”。',
  },
  purchase_empty: { status: 422, en: 'The order has no lines yet.', 'zh-CN': '采购单还没有明细。' },
  clearance_gone: {
    status: 422,
    en: 'This is not on the board any more: the plan was made anew.',
    'zh-CN': '该条目已不在列表中：计划已更新。',
  },
  clearance_until_past: { status: 422, en: 'Must lie in the future.', 'zh-CN': '必须晚于今天。' },
  clearance_taken: {
    status: 409,
    en: 'Somebody else sees to it already: {skus}.',
    'zh-CN': '已有其他人认领：{skus}。',
  },
  transfer_proposal_gone: {
    status: 422,
    en: 'This is not proposed any more: somebody has used it, or the plan was made anew.',
    'zh-CN': '该调拨建议已失效：可能已被采用，或计划已更新。',
  },
  more_than_proposed: {
    status: 422,
    en: 'Of {sku} {proposed} units are proposed; more would leave the giver short.',
    'zh-CN': '{sku} 建议调拨 {proposed} 件，再多会使调出仓不足。',
  },
  less_available: {
    status: 422,
    en: 'Only {available} units of {sku} are available there by now. Ask for a new plan.',
    'zh-CN': '{sku} 在调出仓目前仅有 {available} 件可用，请重新计算。',
  },
  keep_below_target: {
    status: 422,
    en: 'A warehouse that gives keeps at least its own target of {targetDays} days, or goods would come back.',
    'zh-CN': '调出仓保留天数不能少于目标天数（{targetDays} 天），否则货会来回调。',
  },
  target_within_lead: {
    status: 422,
    en: 'The target must be longer than the {leadDays} days on the road.',
    'zh-CN': '目标天数须大于在途天数（{leadDays} 天）。',
  },
  suggestion_gone: {
    status: 422,
    en: 'Nothing is suggested any more for {sku}: somebody has ordered it, or the plan was made anew.',
    'zh-CN': '{sku} 已无补货建议：可能已被下单，或计划已更新。',
  },
  no_supplier_known: { status: 422, en: 'No supplier is known for {sku}.', 'zh-CN': '{sku} 没有供应商。' },
  no_price_known: {
    status: 422,
    en: 'The supplier of {sku} has no price for that quantity.',
    'zh-CN': '{sku} 的供应商没有该数量的报价。',
  },
  rate_unknown: {
    status: 422,
    en: 'No order in {currency} was written yet: its exchange rate is not known.',
    'zh-CN': '尚无 {currency} 采购单，汇率未知。',
  },
  maximum_below_minimum: {
    status: 422,
    en: 'The maximum must not be below the minimum.',
    'zh-CN': '上限不能低于下限。',
  },
  announced_too_many: {
    status: 422,
    en: 'No more than {most} units of {sku} can be announced: the rest has come, is announced, or is beyond the tolerance.',
    'zh-CN': '{sku} 最多还可通知到货 {most} 件：其余已到货、已通知或超出超收比例。',
  },
  nothing_to_announce: {
    status: 409,
    en: 'Nothing is missing that is not announced already.',
    'zh-CN': '没有尚未通知到货的数量。',
  },
  deliveries_open: {
    status: 409,
    en: 'Goods of order {number} are announced with delivery {deliveries}. Receive or cancel that first.',
    'zh-CN': '采购单 {number} 还有未完成的到货单 {deliveries}，请先收货或取消。',
  },
  over_receipt: {
    status: 422,
    en: 'No more than {most} units of {sku} may be accepted: the rest is beyond what was ordered and the tolerance.',
    'zh-CN': '{sku} 最多还可接收 {most} 件：其余已超出订购数量及超收比例。',
  },
  returned_too_many: {
    status: 422,
    en: 'No more than {most} units of {sku} can go back: the rest was not accepted, or was given back already.',
    'zh-CN': '{sku} 最多可退 {most} 件：其余未入库或已退回。',
  },
  payment_too_large: {
    status: 422,
    en: 'At most {mostMinor} minor units of {currency} are left to be paid.',
    'zh-CN': '剩余可付金额最多为 {mostMinor}（{currency} 最小单位）。',
  },
  weights_missing: {
    status: 422,
    en: 'Products without a weight cannot bear a cost by weight: {skus}.',
    'zh-CN': '以下商品没有重量，不能按重量分摊：{skus}。',
  },
  quotation_not_open: {
    status: 409,
    en: 'Request {number} is not open any more.',
    'zh-CN': '询价单 {number} 已结束。',
  },
  quotation_not_asked: { status: 422, en: 'This supplier was not asked.', 'zh-CN': '未向该供应商询价。' },
  quotation_no_price: { status: 422, en: 'This supplier quoted no price for it.', 'zh-CN': '该供应商未对此商品报价。' },
  contract_not_draft: {
    status: 409,
    en: 'Contract {number} is not a draft any more.',
    'zh-CN': '合同 {number} 已不是草稿。',
  },
  contract_not_active: { status: 409, en: 'Contract {number} is not active.', 'zh-CN': '合同 {number} 未生效。' },
  contract_over: { status: 422, en: 'The contract has ended already.', 'zh-CN': '合同已过期。' },
  contact_without_mail: {
    status: 422,
    en: 'There is no contact with an e-mail address to write to.',
    'zh-CN': '没有可发送邮件的联系人。',
  },
  mail_off: {
    status: 409,
    en: 'This desk sends no mail: whoever runs it has not set up SMTP.',
    'zh-CN': '系统未配置邮件服务（SMTP），无法发送邮件。',
  },
  // Field codes.
  supplier_code_form: {
    status: 422,
    en: 'A code has 1 to 40 letters, digits, ".", "-" or "_".',
    'zh-CN': '编码须为 1 至 40 位字母、数字、“.”、“-”或“_”。',
  },
  currency_form: {
    status: 422,
    en: 'Must be an ISO 4217 code such as "CNY".',
    'zh-CN': '须为 ISO 4217 货币代码，如“CNY”。',
  },
  country_form: { status: 422, en: 'Must be a country code of two letters.', 'zh-CN': '须为两位国家/地区代码。' },
  percent_form: {
    status: 422,
    en: 'Must be a percentage from 0 to 100 with two decimals at most.',
    'zh-CN': '须为 0 至 100 的百分比，最多两位小数。',
  },
  rate_form: {
    status: 422,
    en: 'Must be a rate above zero with eight decimals at most.',
    'zh-CN': '须为大于零的汇率，最多八位小数。',
  },
  rate_of_home: {
    status: 422,
    en: 'An order in {currency}, your own currency, has the rate 1.',
    'zh-CN': '以本位币 {currency} 采购时汇率须为 1。',
  },
  currency_mixed: {
    status: 422,
    en: 'This supplier is paid in {expected}, not in {currency}.',
    'zh-CN': '该供应商以 {expected} 结算，不能使用 {currency}。',
  },
  email_form: { status: 422, en: 'Must be an e-mail address.', 'zh-CN': '须为邮箱地址。' },
  not_a_day: { status: 422, en: 'There is no such day.', 'zh-CN': '没有这一天。' },
  day_order: { status: 422, en: 'Must not lie before the day it begins.', 'zh-CN': '不能早于开始日期。' },
  in_the_future: { status: 422, en: 'Must not lie in the future.', 'zh-CN': '不能晚于今天。' },
  promised_too_early: { status: 422, en: 'Must not lie before {since}.', 'zh-CN': '不能早于 {since}。' },
  break_repeated: {
    status: 422,
    en: 'There is a price from this quantity on already.',
    'zh-CN': '此起订数量已有价格。',
  },
  amount_too_large: { status: 422, en: 'The amount is too large.', 'zh-CN': '金额过大。' },
  purchase_line_unknown: { status: 422, en: 'The order has no line {lineNo}.', 'zh-CN': '采购单没有第 {lineNo} 行。' },
  confirmed_above_order: {
    status: 422,
    en: 'No more than {most} units: what was ordered with the tolerance.',
    'zh-CN': '最多 {most} 件：即订购数量加超收比例。',
  },
  confirmed_nothing: {
    status: 422,
    en: 'Nothing would be delivered. Cancel the order instead.',
    'zh-CN': '所有行均为零，请改为取消采购单。',
  },
  reject_reason_missing: { status: 422, en: 'Say why units are rejected.', 'zh-CN': '请填写拒收原因。' },
  receipt_nothing: { status: 422, en: 'Neither accepts nor rejects anything.', 'zh-CN': '既未接收也未拒收。' },
  weights_zero: { status: 422, en: 'At least one weight must be above zero.', 'zh-CN': '至少一项权重须大于零。' },
});

registerEventTypes(
  { en: 'Suppliers', 'zh-CN': '供应商' },
  {
    'supplier.created': { en: 'A supplier was created', 'zh-CN': '供应商已创建' },
    'supplier.edited': { en: 'A supplier was changed', 'zh-CN': '供应商已修改' },
    'supplier.contact_added': { en: 'A contact was added', 'zh-CN': '已添加联系人' },
    'supplier.contact_edited': { en: 'A contact was changed', 'zh-CN': '联系人已修改' },
    'supplier.contact_deleted': { en: 'A contact was deleted', 'zh-CN': '联系人已删除' },
    'supplier.contact_erased': { en: 'Contacts were erased', 'zh-CN': '联系人信息已清除' },
    'supplier.products_set': { en: 'Products and prices were set', 'zh-CN': '供货商品与价格已更新' },
    'supplier.product_dropped': { en: 'A product is delivered no more', 'zh-CN': '已移除供货商品' },
    'supplier.logged': { en: 'A conversation was noted', 'zh-CN': '已记录沟通' },
    'supplier.followed_up': { en: 'A conversation was followed up', 'zh-CN': '已跟进' },
  },
);

registerEventTypes(
  { en: 'Requests for quotation', 'zh-CN': '询价' },
  {
    'quotation.opened': { en: 'Suppliers were asked for prices', 'zh-CN': '已发起询价' },
    'quotation.answered': { en: 'A supplier answered', 'zh-CN': '供应商已报价' },
    'quotation.declined': { en: 'A supplier declined', 'zh-CN': '供应商不报价' },
    'quotation.awarded': { en: 'Quotations were accepted', 'zh-CN': '已采纳报价' },
    'quotation.cancelled': { en: 'A request was cancelled', 'zh-CN': '询价已取消' },
  },
);

registerEventTypes(
  { en: 'Contracts', 'zh-CN': '采购合同' },
  {
    'contract.created': { en: 'A contract was drafted', 'zh-CN': '合同已起草' },
    'contract.edited': { en: 'A contract was changed', 'zh-CN': '合同已修改' },
    'contract.activated': { en: 'A contract came into force', 'zh-CN': '合同已生效' },
    'contract.terminated': { en: 'A contract was terminated', 'zh-CN': '合同已终止' },
    'contract.expired': { en: 'A contract expired', 'zh-CN': '合同已到期' },
  },
);

registerEventTypes(
  { en: 'Purchase orders', 'zh-CN': '采购单' },
  {
    'purchase_order.created': { en: 'A purchase order was drafted', 'zh-CN': '采购单已起草' },
    'purchase_order.edited': { en: 'A purchase order was changed', 'zh-CN': '采购单已修改' },
    'purchase_order.submitted': { en: 'Approval was asked for', 'zh-CN': '已提交审批' },
    'purchase_order.approved': { en: 'A purchase order was approved', 'zh-CN': '采购单已批准' },
    'purchase_order.rejected': { en: 'A purchase order was rejected', 'zh-CN': '采购单已驳回' },
    'purchase_order.revised': { en: 'A purchase order is a draft again', 'zh-CN': '采购单已退回草稿' },
    'purchase_order.placed': { en: 'A purchase order was placed', 'zh-CN': '采购单已下达' },
    'purchase_order.mailed': { en: 'A purchase order was mailed', 'zh-CN': '采购单已邮件发送' },
    'purchase_order.confirmed': { en: 'The supplier confirmed', 'zh-CN': '供应商已确认' },
    'purchase_order.tracked': { en: 'News of the goods', 'zh-CN': '物流跟踪' },
    'replenishment.planned': { en: 'Replenishment was planned', 'zh-CN': '补货计划已更新' },
    'plan_setting.edited': { en: 'How to replenish was changed', 'zh-CN': '补货设置已修改' },
    'clearance.taken': { en: 'Slow or expiring goods were taken on', 'zh-CN': '滞销临期货品已认领' },
    'clearance.put_off': { en: 'Slow or expiring goods were put off', 'zh-CN': '滞销临期货品已暂缓' },
    'clearance.given_back': { en: 'Slow or expiring goods were given back', 'zh-CN': '滞销临期货品已退回待办' },
    'transfers.proposed': { en: 'Transfers were proposed', 'zh-CN': '调拨建议已更新' },
    'transfer_setting.edited': { en: 'How stock is balanced was changed', 'zh-CN': '调拨设置已修改' },
    'plan_rule.set': { en: 'The replenishment of an SKU was changed', 'zh-CN': '单品补货规则已修改' },
    'purchase_order.announced': { en: 'A delivery was announced to the warehouse', 'zh-CN': '已通知仓库到货' },
    'purchase_order.received': { en: 'Goods were received', 'zh-CN': '已收货' },
    'purchase_order.reject_limit_exceeded': {
      en: 'More was rejected than the contract allows',
      'zh-CN': '拒收比例超出合同约定',
    },
    'purchase_order.returned': { en: 'Goods went back to the supplier', 'zh-CN': '采购退货' },
    'purchase_order.cost_added': { en: 'A landed cost was added', 'zh-CN': '已添加采购费用' },
    'purchase_order.cost_dropped': { en: 'A landed cost was taken back', 'zh-CN': '已删除采购费用' },
    'purchase_order.paid': { en: 'The supplier was paid', 'zh-CN': '已付款' },
    'purchase_order.closed': { en: 'A purchase order was closed', 'zh-CN': '采购单已关闭' },
    'purchase_order.cancelled': { en: 'A purchase order was cancelled', 'zh-CN': '采购单已取消' },
  },
);

registerEventTypes(
  { en: 'Score cards', 'zh-CN': '供应商评分' },
  { 'score_weights.edited': { en: 'Weights of the score were changed', 'zh-CN': '评分权重已修改' } },
);
