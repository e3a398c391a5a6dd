import { TextInput } from '@mantine/core';
import { api, type Serial } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';

/** Notes with which order a unit left the house. */
export function ShippedDialog({ serial, onClose }: { serial: Serial; onClose: () => void }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const [number, setNumber] = useState('');
  const ship = useAction({
    run: (orderNumber: number, idempotencyKey) =>
      api.post('/serials/shipments', {
        body: { orderNumber, serials: [{ serial: serial.serial, sku: serial.sku }] },
        idempotencyKey,
      }),
    invalidates: [['serials']],
    onDone: onClose,
    onProblem: () => true,
  });
  const title = t('serials.shipTitle', { serial: serial.serial });
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={verb('fulfilment:execute', t('serials.step.ship'))}
        busy={ship.busy}
        disabled={!/^\d{1,12}$/.test(number.trim())}
        onSubmit={() => ship.run(Number(number))}
        onCancel={onClose}
        problem={ship.problem !== null && <ProblemNotice error={ship.problem} />}
      >
        <TextInput
          label={t('serials.orderNumber')}
          description={t('serials.orderHint')}
          inputMode="numeric"
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}
