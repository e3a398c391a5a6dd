import '@mantine/core/styles/Radio.css';
import { Radio, Select } from '@mantine/core';
import { api, type Order } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../lib/lookups.js';
import { useAction } from '../../lib/useAction.js';

/** Chooses the warehouses of an order again; what is reserved moves in the same moment. */
export default function AllocateDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const warehouses = useWarehouses() ?? [];
  const [how, setHow] = useState('rule');
  const [warehouseId, setWarehouseId] = useState<string | null>(null);
  const allocate = useAction({
    run: (body: { warehouseId?: string }) =>
      api.post<Order>(`/orders/${order.id}/allocate`, { body, ifVersion: order.version }),
    invalidates: [['orders'], ['stock']],
    doneText: ({ version }) => t(version === order.version ? 'allocate.same' : 'allocate.done'),
    onDone: onClose,
    onProblem: () => true,
  });
  const title = t('allocate.title', { number: order.number });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        label={title}
        submitLabel={t('allocate.submit')}
        busy={allocate.busy}
        disabled={how === 'one' && warehouseId === null}
        onSubmit={() => allocate.run(how === 'one' && warehouseId ? { warehouseId } : {})}
        onCancel={onClose}
        problem={allocate.problem !== null && <ProblemNotice error={allocate.problem} />}
      >
        <Radio.Group label={t('allocate.how')} value={how} onChange={setHow}>
          <Radio value="rule" label={t('allocate.byRule')} mt={8} data-autofocus />
          <Radio value="one" label={t('allocate.all')} mt={8} />
        </Radio.Group>
        {how === 'one' && (
          <Select
            label={t('allocate.warehouse')}
            value={warehouseId}
            onChange={setWarehouseId}
            data={warehouses.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <p className="zg-soft">{t('allocate.hint')}</p>
      </Form>
    </Dialog>
  );
}
