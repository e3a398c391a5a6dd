import type { Presale } from '@zhanggui/api-client';

export interface PresaleForm {
  sku: string | null;
  warehouseId: string | null;
  shopId: string | null;
  quantity: number | string;
  /** A day, or days after the order. */
  by: 'day' | 'days';
  promisedOn: string;
  promisedDays: number | string;
  startsAt: string;
  endsAt: string;
  countsOn: string;
  note: string;
}

const promiseOf = ({ by, promisedOn, promisedDays }: PresaleForm) =>
  by === 'day' ? { promisedOn } : { promisedDays: Number(promisedDays) };

export const presaleBody = (form: PresaleForm, at: (text: string) => string | null) => ({
  sku: form.sku,
  warehouseId: form.warehouseId,
  shopId: form.shopId,
  quantity: Number(form.quantity),
  ...promiseOf(form),
  startsAt: at(form.startsAt),
  endsAt: at(form.endsAt),
  countsOn: form.countsOn,
  note: form.note,
});

/** Only what differs: a promise that is sent anew would have to lie ahead. */
export function presaleChange(form: PresaleForm, before: Presale, at: (text: string) => string | null) {
  const { countsOn, note } = form;
  const promise = promiseOf(form);
  const isSame =
    'promisedOn' in promise ? promise.promisedOn === before.promisedOn : promise.promisedDays === before.promisedDays;
  return { quantity: Number(form.quantity), endsAt: at(form.endsAt), countsOn, note, ...(!isSame && promise) };
}
