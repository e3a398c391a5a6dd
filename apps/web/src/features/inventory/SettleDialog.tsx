import { Select } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';

const reasons = ['changed_directly', 'restored', 'program_fault', 'unknown'] as const;

interface SettleProps {
  of: { warehouseId: string; variantId: string; sku: string };
  /** What is taken for true: the ledger, or what orders ask for. */
  by: 'settlements' | 'reservation-settlements';
  what: string;
  onClose: () => void;
  onSettled: () => void;
}

/** Corrects frozen stock as somebody decided who looked, and lets it be sold again. */
export function SettleDialog({ of, by, what, onClose, onSettled }: SettleProps) {
  const { t } = useTranslation('inventory');
  const [reason, setReason] = useState<string | null>(null);
  const { warehouseId, variantId, sku } = of;
  const settle = useAction({
    run: (_: null) => api.post(`/stock/${by}`, { body: { warehouseId, variantId, reason } }),
    invalidates: [['stock']],
    onDone: () => {
      onClose();
      onSettled();
    },
    onProblem: () => true,
  });
  const title = t('settle.title', { sku });
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={t('settle.submit')}
        busy={settle.busy}
        disabled={reason === null}
        onSubmit={() => settle.run(null)}
        onCancel={onClose}
        problem={settle.problem !== null && <ProblemNotice error={settle.problem} />}
      >
        <p>{what}</p>
        <Select
          label={t('settle.reason')}
          value={reason}
          onChange={setReason}
          data={reasons.map((value) => ({ value, label: t(`settle.reasons.${value}`) }))}
        />
      </Form>
    </Dialog>
  );
}
