/** Carriers that parcels can be handed to. `other` is for those without a code of their own here. */
export const CARRIERS = [
  { code: 'sf', name: 'SF Express', nameZh: '顺丰速运' },
  { code: 'zto', name: 'ZTO Express', nameZh: '中通快递' },
  { code: 'yto', name: 'YTO Express', nameZh: '圆通速递' },
  { code: 'sto', name: 'STO Express', nameZh: '申通快递' },
  { code: 'yunda', name: 'Yunda Express', nameZh: '韵达快递' },
  { code: 'jt', name: 'J&T Express', nameZh: '极兔速递' },
  { code: 'jd', name: 'JD Logistics', nameZh: '京东物流' },
  { code: 'ems', name: 'EMS', nameZh: '邮政特快专递' },
  { code: 'deppon', name: 'Deppon Express', nameZh: '德邦快递' },
  { code: 'royal-mail', name: 'Royal Mail', nameZh: '英国皇家邮政' },
  { code: 'dhl', name: 'DHL', nameZh: 'DHL 敦豪' },
  { code: 'ups', name: 'UPS', nameZh: 'UPS 联合包裹' },
  { code: 'fedex', name: 'FedEx', nameZh: 'FedEx 联邦快递' },
  { code: 'dpd', name: 'DPD', nameZh: 'DPD' },
  { code: 'other', name: 'Other carrier', nameZh: '其他承运商' },
] as const;

export type CarrierCode = (typeof CARRIERS)[number]['code'];

export const CARRIER_CODES = CARRIERS.map(({ code }) => code);
