import { Select, Textarea, TextInput } from '@mantine/core';
import { Dialog, Form } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './orders.module.css';
import { fillWaybills } from './waybills.js';
import { carriersQuery } from './queries.js';
import type { Moving, Waybill } from './moving.js';

interface ShipDialogProps {
  orders: Moving[];
  /** Why the last attempt left some of them behind, by order. */
  refused: Record<string, string>;
  busy: boolean;
  onShip: (waybills: Record<string, Waybill>) => void;
  onClose: () => void;
}

const lastCarrierKey = 'zhanggui.carrier';

/** One carrier for all, one waybill number each: typed, scanned (Enter goes on) or pasted as a column. */
export function ShipDialog({ orders, refused, busy, onShip, onClose }: ShipDialogProps) {
  const { t, i18n } = useTranslation('orders');
  const carriers = useQuery(carriersQuery).data ?? [];
  const [carrier, setCarrier] = useState(() => localStorage.getItem(lastCarrierKey));
  const [numbers, setNumbers] = useState<Record<string, string>>({});
  const filled = orders.filter((order) => numbers[order.id]?.trim());
  const known = carriers.find((entry) => entry.code === carrier)?.code;

  const paste = (text: string, from: number) => setNumbers((before) => fillWaybills(before, orders, text, from));
  const submit = () => {
    if (known === undefined) return;
    localStorage.setItem(lastCarrierKey, known);
    onShip(
      Object.fromEntries(orders.map(({ id }) => [id, { carrier: known, trackingNumber: numbers[id]?.trim() ?? '' }])),
    );
  };
  return (
    <Dialog onClose={onClose} size="lg" title={t('ship.title', { count: orders.length })}>
      <Form
        label={t('ship.title', { count: orders.length })}
        submitLabel={t('ship.submit', { count: orders.length })}
        busy={busy}
        disabled={!known || filled.length < orders.length}
        onSubmit={submit}
        onCancel={onClose}
      >
        <Select
          label={t('ship.carrier')}
          searchable
          value={known ?? null}
          onChange={setCarrier}
          data={carriers.map((entry) => ({
            value: entry.code,
            label: i18n.language === 'en' ? entry.name : entry.nameZh,
          }))}
          data-autofocus={!known || undefined}
        />
        {orders.length > 1 && (
          <Textarea
            label={t('ship.paste')}
            description={t('ship.pasteHint')}
            rows={2}
            value=""
            onChange={(event) => paste(event.currentTarget.value, 0)}
          />
        )}
        <div className={classes.waybills} role="group" aria-label={t('ship.numbers')}>
          {orders.map((order, index) => (
            <TextInput
              key={order.id}
              label={<span className="zg-mono">{order.number}</span>}
              aria-label={t('ship.numberOf', { order: order.number })}
              value={numbers[order.id] ?? ''}
              error={refused[order.id]}
              data-autofocus={(known !== undefined && index === 0) || undefined}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setNumbers((before) => ({ ...before, [order.id]: value }));
              }}
              onKeyDown={goOnWithEnter}
              onPaste={(event) => pasteColumn(event, (text) => paste(text, index))}
            />
          ))}
        </div>
        <p className={classes.shipSum} aria-live="polite">
          {t('ship.filled', { filled: filled.length, count: orders.length })}
        </p>
      </Form>
    </Dialog>
  );
}

/** A scanner ends each number with Enter: the next field takes the next number. */
function goOnWithEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  const fields = [...(event.currentTarget.closest('[role=group]')?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(event.currentTarget) + 1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function pasteColumn(event: ClipboardEvent, paste: (text: string) => void) {
  const text = event.clipboardData.getData('text');
  if (!/[\r\n\t]/.test(text.trim())) return;
  event.preventDefault();
  paste(text);
}
