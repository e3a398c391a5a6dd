import '@mantine/core/styles/NumberInput.css';
import { NumberInput, Select, Textarea } from '@mantine/core';
import { api, type InboundLine, type SamplingPlan } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../../lib/notify.js';
import { useAction } from '../../../lib/useAction.js';

const levels = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'];
const limits = [
  '0.01',
  '0.015',
  '0.025',
  '0.04',
  '0.065',
  '0.1',
  '0.15',
  '0.25',
  '0.4',
  '0.65',
  '1',
  '1.5',
  '2.5',
  '4',
  '6.5',
  '10',
];

/** Looks at a sample: how many units to take follows from the standard, and so does the verdict. */
export function InspectDialog({
  inboundId,
  line,
  onClose,
}: {
  inboundId: string;
  line: InboundLine;
  onClose: () => void;
}) {
  const { t } = useTranslation('warehouse');
  const [level, setLevel] = useState('II');
  const [aql, setAql] = useState('2.5');
  const [defects, setDefects] = useState<number | string>('');
  const [note, setNote] = useState('');
  const lotSize = Math.max(2, line.accepted);
  const plan = useQuery({
    queryKey: ['inbound', 'plan', lotSize, level, aql],
    queryFn: () => api.get<SamplingPlan>('/inbound/sampling-plan', { query: { lotSize, level, aql } }),
    staleTime: Infinity,
  }).data;
  const inspect = useAction({
    run: (_: null) =>
      api.post<{ verdict: 'accept' | 'reject' }>(`/inbound/${inboundId}/inspections`, {
        body: { lineNo: line.lineNo, level, aql: Number(aql), defects: Number(defects), note },
      }),
    invalidates: [['inbound']],
    onDone: ({ verdict }) => {
      notifyDone(t(`inbound.inspection.${verdict}`));
      onClose();
    },
    onProblem: () => true,
  });
  const title = t('inbound.inspectOf', { sku: line.sku });
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={t('inbound.inspectSubmit')}
        busy={inspect.busy}
        disabled={defects === ''}
        onSubmit={() => inspect.run(null)}
        onCancel={onClose}
        problem={inspect.problem !== null && <ProblemNotice error={inspect.problem} />}
      >
        <Select
          label={t('inbound.level')}
          allowDeselect={false}
          value={level}
          onChange={(value) => value && setLevel(value)}
          data={levels}
        />
        <Select
          label={t('inbound.aql')}
          description={t('inbound.aqlHint')}
          allowDeselect={false}
          value={aql}
          onChange={(value) => value && setAql(value)}
          data={limits}
        />
        <p aria-live="polite">{plan && t('inbound.plan', { ...plan, lotSize })}</p>
        <NumberInput
          label={t('inbound.defects')}
          min={0}
          max={plan?.sampleSize ?? lotSize}
          allowDecimal={false}
          value={defects}
          onChange={setDefects}
          data-autofocus
        />
        <Textarea
          label={t('inbound.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={1}
          maxLength={500}
        />
      </Form>
    </Dialog>
  );
}
