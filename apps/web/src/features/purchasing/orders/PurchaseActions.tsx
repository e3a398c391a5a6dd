import { api, type PurchaseOrder } from '@zhanggui/api-client';
import { ActionBar } from '@zhanggui/ui';
import {
  IconArrowBackUp,
  IconBan,
  IconCash,
  IconCheck,
  IconCircleX,
  IconCoins,
  IconLock,
  IconMail,
  IconMapPin,
  IconPackageExport,
  IconPackageImport,
  IconPencil,
  IconSend,
  IconThumbUp,
  IconTruckDelivery,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Permission } from '@zhanggui/shared';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { PurchaseDialog, type DialogAction } from './PurchaseDialog.js';
import type { GivenBack } from './units.js';

type Action = PurchaseOrder['actions'][number];

interface Look {
  icon: Icon;
  permission: Permission;
  danger?: boolean;
  /** Sent at once, without anything to fill in. */
  plain?: boolean;
}

const actions: Record<Action, Look> = {
  edit: { icon: IconPencil, permission: 'purchasing:write' },
  submit: { icon: IconSend, permission: 'purchasing:write', plain: true },
  approve: { icon: IconThumbUp, permission: 'purchasing:approve', plain: true },
  reject: { icon: IconBan, permission: 'purchasing:approve', danger: true },
  place: { icon: IconSend, permission: 'purchasing:write', plain: true },
  confirm: { icon: IconCheck, permission: 'purchasing:write' },
  announce: { icon: IconTruckDelivery, permission: 'purchasing:write' },
  receive: { icon: IconPackageImport, permission: 'purchasing:receive' },
  close: { icon: IconLock, permission: 'purchasing:write' },
  mail: { icon: IconMail, permission: 'purchasing:write' },
  track: { icon: IconMapPin, permission: 'purchasing:write' },
  add_cost: { icon: IconCoins, permission: 'purchasing:write' },
  pay: { icon: IconCash, permission: 'purchasing:pay' },
  return: { icon: IconPackageExport, permission: 'purchasing:receive' },
  revise: { icon: IconArrowBackUp, permission: 'purchasing:write', plain: true },
  cancel: { icon: IconCircleX, permission: 'purchasing:write', danger: true },
};

/** Steps that carry an order on, in their order; the first that is open is the next one. */
const onward: readonly Action[] = ['submit', 'approve', 'place', 'confirm', 'receive', 'close'];

interface PurchaseActionsProps {
  order: PurchaseOrder;
  /** What somebody came to give back: its dialog is open then. */
  givenBack: GivenBack | undefined;
  onEdit: () => void;
}

/** What may be done with an order now. */
export function PurchaseActions({ order, givenBack, onEdit }: PurchaseActionsProps) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const [dialog, setDialog] = useState<DialogAction | null>(
    givenBack && order.actions.includes('return') ? 'return' : null,
  );
  const step = useAction({
    run: (action: Action, idempotencyKey) => api.post(`/purchase-orders/${order.id}/${action}`, { idempotencyKey }),
    invalidates: [['purchase-orders'], ['suppliers']],
    doneText: (_, action) => t(`done.${action}`, { number: order.number }),
  });
  const open = (Object.keys(actions) as Action[]).filter((action) => order.actions.includes(action));
  const next =
    order.status === 'confirmed_by_supplier' && open.includes('receive')
      ? 'receive'
      : onward.find((action) => open.includes(action));
  const start = (action: Action) => {
    if (action === 'edit') onEdit();
    else if (actions[action].plain) step.run(action);
    else setDialog(action as DialogAction);
  };
  return (
    <>
      <ActionBar
        label={t('order.actions')}
        actions={open.map((action) => ({
          id: action,
          label: verb(actions[action].permission, t(`action.${action}`)),
          icon: actions[action].icon,
          primary: action === next,
          danger: actions[action].danger ?? false,
          busy: step.busy && (actions[action].plain ?? false),
          onClick: () => start(action),
        }))}
      />
      {dialog && <PurchaseDialog action={dialog} order={order} givenBack={givenBack} onClose={() => setDialog(null)} />}
    </>
  );
}
