import { Button } from '@mantine/core';
import type { ClearanceLine } from '@zhanggui/api-client';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useMay } from '../../../lib/session.js';
import { NewTransferDialog } from '../transfers/NewTransferDialog.js';
import { actionIcons, AdviceChip } from './chips.js';
import { WriteOffFromLine } from './WriteOffFromLine.js';

/** What should be done with a line, as the button that begins it; advice alone where the desk cannot do it or the person may not. */
export function ClearanceAction({ line }: { line: ClearanceLine }) {
  const { t } = useTranslation('warehouse');
  const { may, verb } = useMay();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const { action, sku, left, order } = line;
  const label = t(`clearance.action.${action}`);
  const Glyph = actionIcons[action];
  const look = {
    variant: 'default',
    size: 'compact-sm',
    leftSection: <Glyph size={14} aria-hidden />,
    'aria-label': t('clearance.actionOf', { action: label, sku }),
  } as const;
  if (left === 0) return <span className="zg-soft">{t('clearance.done')}</span>;
  if (action === 'return' && order && can('purchasing:read'))
    return (
      <Button
        {...look}
        component={Link}
        to="/purchasing/orders/$orderId"
        params={{ orderId: order.orderId } as never}
        search={{ giveBack: line.variantId, units: String(Math.min(line.advised, left)) } as never}
      >
        {label}
      </Button>
    );
  const permission = action === 'transfer' ? 'inventory:transfer' : 'inventory:write_off';
  if ((action !== 'transfer' && action !== 'write_off') || !may(permission)) return <AdviceChip action={action} />;
  return (
    <>
      <Button {...look} onClick={() => setOpen(true)}>
        {verb(permission, label)}
      </Button>
      {isOpen && action === 'transfer' && <TransferOf line={line} onClose={() => setOpen(false)} />}
      {isOpen && action === 'write_off' && <WriteOffFromLine line={line} onClose={() => setOpen(false)} />}
    </>
  );
}

function TransferOf({ line, onClose }: { line: ClearanceLine; onClose: () => void }) {
  const navigate = useNavigate();
  const { sku, name, advised, left, warehouseId, toWarehouseId } = line;
  return (
    <NewTransferDialog
      first={{ sku, name, quantity: String(Math.min(advised, left)) }}
      fromWarehouseId={warehouseId}
      {...(toWarehouseId && { toWarehouseId })}
      onClose={onClose}
      onMade={(transferId) => void navigate({ to: '/transfers/$transferId', params: { transferId } })}
    />
  );
}
