import { Select, TextInput } from '@mantine/core';
import { api, type PlanDetail } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';
import { SupplierSelect } from '../../../lib/SupplierSelect.js';

const modes = ['auto', 'min_max', 'never'] as const;

interface Draft {
  mode: (typeof modes)[number];
  minUnits: string;
  maxUnits: string;
  serviceLevel: string;
  supplierId: string | null;
  note: string;
}

const numberOf = (text: string): number | string | null =>
  text.trim() === '' ? null : /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;

/** How one SKU is replenished in one warehouse. */
export function RuleDialog({ line, onClose }: { line: PlanDetail; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const { rule } = line;
  const form = useFormState<Draft>({
    mode: rule?.mode ?? 'auto',
    minUnits: rule?.minUnits?.toString() ?? '',
    maxUnits: rule?.maxUnits?.toString() ?? '',
    serviceLevel: rule?.serviceLevel ? String(rule.serviceLevel * 100) : '',
    supplierId: rule?.supplierId ?? null,
    note: rule?.note ?? '',
  });
  const save = useAction({
    run: ({ mode, minUnits, maxUnits, serviceLevel, supplierId, note }: Draft) => {
      const share = numberOf(serviceLevel);
      return api.put(`/replenishment/lines/${line.warehouseId}/${line.variantId}/rule`, {
        body: {
          mode,
          ...(mode === 'min_max' && { minUnits: numberOf(minUnits), maxUnits: numberOf(maxUnits) }),
          serviceLevel: typeof share === 'number' ? share / 100 : share,
          supplierId,
          note,
        },
      });
    },
    form,
    invalidates: [['replenishment']],
    doneText: () => t('plan.rule.saved'),
    onDone: onClose,
  });
  const { values } = form;
  return (
    <Dialog title={`${t('plan.rule.title')} · ${line.sku}`} onClose={onClose} keeps={form.dirty}>
      <Form
        label={t('plan.rule.title')}
        submitLabel={t('plan.save')}
        busy={save.busy}
        onSubmit={() => save.run(values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <Select
          label={t('plan.rule.mode')}
          allowDeselect={false}
          value={values.mode}
          onChange={(mode) =>
            form.set(
              'mode',
              modes.find((one) => one === mode)!,
            )
          }
          data={modes.map((mode) => ({ value: mode, label: t(`plan.rule.modes.${mode}`) }))}
        />
        <p className="zg-soft">{t(`plan.rule.hints.${values.mode}`)}</p>
        {values.mode === 'min_max' && (
          <>
            <TextInput {...form.text('minUnits')} label={t('plan.rule.min')} inputMode="numeric" />
            <TextInput {...form.text('maxUnits')} label={t('plan.rule.max')} inputMode="numeric" />
          </>
        )}
        {values.mode === 'auto' && (
          <TextInput
            {...form.text('serviceLevel')}
            label={t('plan.rule.serviceLevel')}
            placeholder={String(Math.round(line.serviceLevel * 1_000) / 10)}
            inputMode="decimal"
          />
        )}
        {values.mode !== 'never' && (
          <SupplierSelect
            label={t('plan.rule.supplier')}
            placeholder={line.supplierName ?? ''}
            clearable
            value={values.supplierId}
            onChange={(supplierId) => form.set('supplierId', supplierId)}
          />
        )}
        <TextInput {...form.text('note')} label={t('order.note')} maxLength={500} />
      </Form>
    </Dialog>
  );
}
