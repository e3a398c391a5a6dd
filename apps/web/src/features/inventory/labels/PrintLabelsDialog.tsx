import '@mantine/core/styles/NumberInput.css';
import { Checkbox, NumberInput, Select } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveBlob } from '../../../lib/saveBlob.js';
import { useAction } from '../../../lib/useAction.js';
import classes from './labels.module.css';
import { type LabelChoice, labelRequest, labelSizes, type LabelTarget, placesOnSheet } from './labelRequest.js';
import { LabelPreview } from './LabelPreview.js';

/** Chooses paper, number and first free place, shows the first page, and hands over a PDF. */
export function PrintLabelsDialog({ target, onClose }: { target: LabelTarget; onClose: () => void }) {
  const { t } = useTranslation('warehouse');
  const [choice, setChoice] = useState<LabelChoice>({
    size: 'a4_3x8',
    copies: 1,
    startAt: 1,
    price: false,
    matrix: false,
    per: 'unit',
    lot: (target.kind === 'article' && target.lot) || '',
  });
  const set = (change: Partial<LabelChoice>) => setChoice((before) => ({ ...before, ...change }));
  const [settled] = useDebouncedValue(choice, 250);
  const print = useAction({
    run: (chosen: LabelChoice) => {
      const { path, body } = labelRequest(target, chosen, 'pdf');
      return api.download(path, { body });
    },
    onDone: (file) => {
      saveBlob(file, target.kind === 'bins' ? 'bins.pdf' : 'labels.pdf');
      onClose();
    },
    onProblem: () => true,
  });
  const title = t('labels.title');
  const number = (name: 'copies' | 'startAt', most: number) => (
    <NumberInput
      label={t(`labels.${name}`)}
      min={1}
      max={most}
      allowDecimal={false}
      clampBehavior="strict"
      value={choice[name]}
      onChange={(value) => set({ [name]: Math.max(1, Number(value) || 1) })}
    />
  );
  const places = placesOnSheet[choice.size];
  return (
    <Dialog onClose={onClose} title={title} size="xl">
      <Form
        label={title}
        submitLabel={t('labels.submit')}
        busy={print.busy}
        onSubmit={() => print.run(choice)}
        onCancel={onClose}
        problem={print.problem !== null && <ProblemNotice error={print.problem} />}
      >
        <div className={classes.columns}>
          <div className={classes.fields}>
            <Select
              label={t('labels.size')}
              allowDeselect={false}
              value={choice.size}
              onChange={(value) => set({ size: labelSizes.find((size) => size === value)!, startAt: 1 })}
              data={labelSizes.map((size) => ({ value: size, label: t(`labels.sizes.${size}`) }))}
              data-autofocus
            />
            {target.kind === 'inbound' && (
              <Select
                label={t('labels.per')}
                allowDeselect={false}
                value={choice.per}
                onChange={(value) => set({ per: value === 'line' ? 'line' : 'unit' })}
                data={(['unit', 'line'] as const).map((per) => ({ value: per, label: t(`labels.perWhat.${per}`) }))}
              />
            )}
            {target.kind === 'article' && target.lots.length > 0 && (
              <Select
                label={t('station.lot')}
                placeholder={t('labels.noLot')}
                clearable
                value={choice.lot || null}
                onChange={(lot) => set({ lot: lot ?? '' })}
                data={target.lots}
              />
            )}
            {number('copies', target.kind === 'article' ? 2_000 : 100)}
            {places > 1 && number('startAt', places)}
            {target.kind !== 'bins' && (
              <>
                <Checkbox
                  label={t('labels.price')}
                  checked={choice.price}
                  onChange={(event) => set({ price: event.currentTarget.checked })}
                />
                <Checkbox
                  label={t('labels.matrix')}
                  description={t('labels.matrixHint')}
                  checked={choice.matrix}
                  onChange={(event) => set({ matrix: event.currentTarget.checked })}
                />
              </>
            )}
          </div>
          <LabelPreview {...labelRequest(target, settled, 'svg')} />
        </div>
      </Form>
    </Dialog>
  );
}
