import {
  IconArrowBackUp,
  IconBasket,
  IconBox,
  IconCash,
  IconCashOff,
  IconHome,
  IconReceiptRefund,
  IconTruck,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { OrderAction } from '@zhanggui/api-client';
import type { Tone } from '@zhanggui/ui';

export interface ActionLook {
  id: Exclude<OrderAction, 'edit_memo'>;
  icon: Icon;
  danger?: boolean;
  /** Takes a step back; never the suggested next one. */
  back?: boolean;
}

/** Everything that moves an order, in the order of the work. Whether it is possible now, the server says. */
export const orderActions: ActionLook[] = [
  { id: 'mark_paid', icon: IconCash },
  { id: 'pick', icon: IconBasket },
  { id: 'pack', icon: IconBox },
  { id: 'ship', icon: IconTruck },
  { id: 'deliver', icon: IconHome },
  { id: 'unpick', icon: IconArrowBackUp, back: true },
  { id: 'unpack', icon: IconArrowBackUp, back: true },
  { id: 'cancel', icon: IconX, danger: true },
];

const payments: Record<string, { tone: Tone; icon: Icon }> = {
  unpaid: { tone: 'warning', icon: IconCashOff },
  deposit_paid: { tone: 'warning', icon: IconCash },
  paid: { tone: 'success', icon: IconCash },
  partially_refunded: { tone: 'neutral', icon: IconReceiptRefund },
  refunded: { tone: 'neutral', icon: IconReceiptRefund },
};

export function paymentLook(status: string): { tone: Tone; icon: Icon } {
  return payments[status] ?? { tone: 'neutral', icon: IconCash };
}
