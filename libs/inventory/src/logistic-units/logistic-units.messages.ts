import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  company_prefix_missing: {
    status: 409,
    en: 'Pallets are numbered under your GS1 company prefix: enter it in Settings, Warehouses first.',
    'zh-CN': '托盘编号需要 GS1 厂商识别代码：请先在“设置 · 仓库”中填写。',
  },
  sscc_used_up: {
    status: 409,
    en: 'Under the prefix {prefix} only {left} numbers are left.',
    'zh-CN': '厂商识别代码 {prefix} 只剩 {left} 个可用编号。',
  },
  prefix_form: {
    status: 422,
    en: 'A company prefix has 7 to 10 digits.',
    'zh-CN': '厂商识别代码须为 7 至 10 位数字。',
  },
  serial_goes_back: {
    status: 409,
    en: 'Numbers before {next} have been given: go on from there or further.',
    'zh-CN': '{next} 之前的序号已发放，只能从该号或更大的号开始。',
  },
  serial_beyond: {
    status: 422,
    en: 'The last number of this prefix is {most}.',
    'zh-CN': '该代码的最大序号为 {most}。',
  },
  units_too_many: {
    status: 422,
    en: 'At most {most} pallets belong to one delivery or transfer.',
    'zh-CN': '每张单据最多 {most} 个托盘。',
  },
  units_blind: {
    status: 409,
    en: 'Delivery {number} is counted blind: what stands on its pallets is told once it is counted.',
    'zh-CN': '到货单 {number} 为盲收，清点完成前不显示托盘内容。',
  },
  units_none: { status: 409, en: 'There are no pallets here yet.', 'zh-CN': '还没有托盘。' },
  unit_empty: { status: 422, en: 'Say what stands on the pallet.', 'zh-CN': '请填写托盘上的商品。' },
  unit_line_unknown: { status: 422, en: 'This paper has no such line.', 'zh-CN': '单据中没有这一行商品。' },
  unit_over_line: {
    status: 409,
    en: 'Only {left} units of {sku} are not on a pallet yet.',
    'zh-CN': '{sku} 只有 {left} 件尚未装托。',
  },
  packed_beyond: {
    status: 409,
    en: '{packed} units of {sku} stand on pallets, but {quantity} would be expected: take pallets apart first.',
    'zh-CN': '{sku} 已装托 {packed} 件，而应到将为 {quantity} 件：请先拆托。',
  },
  sscc_form: {
    status: 422,
    en: 'An SSCC has 18 digits, the last of which checks the others.',
    'zh-CN': 'SSCC 须为 18 位数字且校验位正确。',
  },
  sscc_taken: { status: 409, en: 'There is a pallet {sscc} already.', 'zh-CN': '托盘 {sscc} 已存在。' },
  sscc_own: {
    status: 422,
    en: '{sscc} lies in your own number range: such numbers are only given here.',
    'zh-CN': '{sscc} 属于本企业号段，只能由系统发放。',
  },
  sscc_too_late: {
    status: 409,
    en: 'The delivery is being counted: numbers of its sender are entered before.',
    'zh-CN': '到货单已开始清点，发货方的编号须在此之前登记。',
  },
  sscc_unknown: { status: 422, en: 'Nobody knows a pallet {sscc}.', 'zh-CN': '没有编号为 {sscc} 的托盘。' },
  unit_of_delivery: {
    status: 409,
    en: 'Pallet {sscc} belongs to delivery {number}.',
    'zh-CN': '托盘 {sscc} 属于到货单 {number}。',
  },
  unit_of_transfer: {
    status: 409,
    en: 'Pallet {sscc} belongs to transfer {number}.',
    'zh-CN': '托盘 {sscc} 属于调拨单 {number}。',
  },
  unit_scanned: {
    status: 409,
    en: 'Pallet {sscc} has been counted already.',
    'zh-CN': '托盘 {sscc} 已清点，请勿重复扫描。',
  },
  unit_not_scanned: {
    status: 409,
    en: 'Pallet {sscc} was not counted by a scan: nothing is taken back.',
    'zh-CN': '托盘 {sscc} 未扫码清点，无法撤销。',
  },
  unit_whole: {
    status: 422,
    en: 'A pallet is counted whole: leave out the number of units.',
    'zh-CN': '托盘按整托清点，请勿填写数量。',
  },
});

registerEventTypes(
  { en: 'Pallets', 'zh-CN': '托盘' },
  {
    'logistic_unit.made': { en: 'A pallet was made or announced', 'zh-CN': '托盘已建立' },
    'logistic_unit.arrived': { en: 'A pallet was counted by its number', 'zh-CN': '托盘已扫码清点' },
    'logistic_unit.taken_back': { en: 'The count of a pallet was taken back', 'zh-CN': '托盘清点已撤销' },
    'logistic_unit.dissolved': { en: 'A pallet was taken apart', 'zh-CN': '托盘已拆托' },
    'company_prefix.edited': { en: 'The GS1 company prefix was changed', 'zh-CN': 'GS1 厂商识别代码已修改' },
  },
);
