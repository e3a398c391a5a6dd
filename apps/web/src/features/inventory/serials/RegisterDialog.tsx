import { Select, Textarea } from '@mantine/core';
import { api, type VariantHit } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { notifyDone } from '../../../lib/notify.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { SkuField } from '../SkuField.js';
import { serialList } from './serialList.js';

/** Gives units that are in stock already their serial numbers. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const warehouses = (useWarehouses() ?? []).filter((warehouse) => warehouse.active);
  const [warehouseId, setWarehouseId] = useState<string | null>(null);
  const [variant, setVariant] = useState<VariantHit | null>(null);
  const [text, setText] = useState('');
  const chosen = warehouseId ?? (warehouses.length === 1 ? (warehouses[0]?.id ?? null) : null);
  const serials = serialList(text);
  const register = useAction({
    run: (body: { sku: string | undefined; warehouseId: string | null; serials: string[] }, idempotencyKey) =>
      api.post<{ registered: number }>('/serials', { body, idempotencyKey }),
    invalidates: [['serials']],
    onDone: ({ registered }) => {
      notifyDone(t('serials.registered', { count: registered }));
      onClose();
    },
    onProblem: () => true,
  });
  const title = t('serials.register');
  return (
    <Dialog onClose={onClose} title={title} keeps={text !== ''}>
      <Form
        label={title}
        submitLabel={verb('inventory:adjust', t('serials.registerSubmit', { count: serials.length }))}
        busy={register.busy}
        disabled={!chosen || !variant || serials.length === 0}
        onSubmit={() => register.run({ sku: variant?.sku, warehouseId: chosen, serials })}
        onCancel={onClose}
        problem={register.problem !== null && <ProblemNotice error={register.problem} />}
      >
        <p className="zg-soft">{t('serials.registerHint')}</p>
        <SkuField onPick={setVariant} />
        {variant && (
          <p>
            <span className="zg-mono">{variant.sku}</span> <span className="zg-soft">{variant.productName}</span>
          </p>
        )}
        <Select
          label={t('inbound.column.warehouse')}
          value={chosen}
          onChange={setWarehouseId}
          data={warehouses.map((warehouse) => ({ value: warehouse.id, label: `${warehouse.code} ${warehouse.name}` }))}
        />
        <Textarea
          label={t('serials.list')}
          description={t('serials.listHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={4}
          maxRows={12}
        />
      </Form>
    </Dialog>
  );
}
