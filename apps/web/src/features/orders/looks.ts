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
import type { Permission } from '@zhanggui/shared';
import type { Tone } from '@zhanggui/ui';

export interface ActionLook {
  id: Exclude<OrderAction, 'edit_memo' | 'allocate'>;
  icon: Icon;
  /** Who may only suggest it reads so on the button. */
  permission: Permission;
  danger?: boolean;
  /** Takes a step back; never the suggested next one. */
  back?: boolean;
}

/** Everything that moves an order, in the order of the work. Whether it is possible now, the server says. */
export const orderActions: ActionLook[] = [
  { id: 'mark_paid', icon: IconCash, permission: 'orders:pay' },
  { id: 'pick', icon: IconBasket, permission: 'fulfilment:execute' },
  { id: 'pack', icon: IconBox, permission: 'fulfilment:execute' },
  { id: 'ship', icon: IconTruck, permission: 'fulfilment:execute' },
  { id: 'deliver', icon: IconHome, permission: 'fulfilment:execute' },
  { id: 'unpick', icon: IconArrowBackUp, permission: 'fulfilment:execute', back: true },
  { id: 'unpack', icon: IconArrowBackUp, permission: 'fulfilment:execute', back: true },
  { id: 'cancel', icon: IconX, permission: 'orders:cancel', danger: true },
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
