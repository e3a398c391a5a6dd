import { Select } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveBlob } from '../../../lib/saveBlob.js';
import { useAction } from '../../../lib/useAction.js';
import { LabelPreview } from '../labels/LabelPreview.js';
import classes from '../labels/labels.module.css';
import type { Paper } from './queries.js';

const sizes = ['a6', 'a5', 'roll_100x150'] as const;

/** Chooses paper and number, shows the first label, and hands over a PDF with one label on each page. */
export function PrintUnitsDialog({
  paper,
  unitIds,
  onClose,
}: {
  paper: Paper;
  unitIds: string[] | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('warehouse');
  const [size, setSize] = useState<(typeof sizes)[number]>('a6');
  const [copies, setCopies] = useState('1');
  const path = `/${paper.kind}/${paper.id}/units/labels`;
  const body = { size, copies: Number(copies), ...(unitIds && { unitIds }) };
  const print = useAction({
    run: (chosen: object) => api.download(path, { body: chosen }),
    onDone: (file) => {
      saveBlob(file, 'pallets.pdf');
      onClose();
    },
    onProblem: () => true,
  });
  const title = t('units.labels');
  return (
    <Dialog onClose={onClose} title={title} size="xl">
      <Form
        label={title}
        submitLabel={t('labels.submit')}
        busy={print.busy}
        onSubmit={() => print.run(body)}
        onCancel={onClose}
        problem={print.problem !== null && <ProblemNotice error={print.problem} />}
      >
        <div className={classes.columns}>
          <div className={classes.fields}>
            <Select
              label={t('labels.size')}
              allowDeselect={false}
              value={size}
              onChange={(value) => setSize(sizes.find((known) => known === value)!)}
              data={sizes.map((value) => ({ value, label: t(`units.sizes.${value}`) }))}
              data-autofocus
            />
            <Select
              label={t('labels.copies')}
              allowDeselect={false}
              value={copies}
              onChange={(value) => setCopies(value ?? '1')}
              data={['1', '2', '3', '4']}
            />
          </div>
          <LabelPreview path={path} body={{ ...body, format: 'svg' }} />
        </div>
      </Form>
    </Dialog>
  );
}
