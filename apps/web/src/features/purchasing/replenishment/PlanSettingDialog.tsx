import { TextInput } from '@mantine/core';
import { api, type PlanSetting } from '@zhanggui/api-client';
import { minorDigits } from '@zhanggui/shared';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../../lib/MoneyField.js';
import { useAction } from '../../../lib/useAction.js';

const shares = ['serviceLevel', 'holdingRate'] as const;
const days = ['leadTimeDays', 'reviewDays', 'historyWeeks', 'excessDays', 'slowDays'] as const;

type Draft = Record<(typeof shares)[number] | (typeof days)[number], string> & { orderCostMinor: number | null };

/** How the whole store is replenished. */
export function PlanSettingDialog({
  setting,
  currency,
  onClose,
}: {
  setting: PlanSetting;
  currency: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('purchasing');
  const form = useFormState<Draft>({
    serviceLevel: percent(setting.serviceLevel),
    holdingRate: percent(setting.holdingRate),
    leadTimeDays: String(setting.leadTimeDays),
    reviewDays: String(setting.reviewDays),
    historyWeeks: String(setting.historyWeeks),
    excessDays: String(setting.excessDays),
    slowDays: String(setting.slowDays),
    orderCostMinor: setting.orderCostMinor,
  });
  const save = useAction({
    run: (draft: Draft) =>
      api.patch('/replenishment/settings', {
        body: {
          ...Object.fromEntries(days.map((field) => [field, Number(draft[field])])),
          ...Object.fromEntries(shares.map((field) => [field, Math.round(Number(draft[field]) * 100) / 10_000])),
          orderCostMinor: draft.orderCostMinor ?? 0,
        },
        ifVersion: setting.version,
      }),
    form,
    invalidates: [['replenishment']],
    doneText: () => t('plan.setting.saved'),
    onDone: onClose,
  });
  return (
    <Dialog title={t('plan.setting.title')} onClose={onClose} keeps={form.dirty}>
      <Form
        label={t('plan.setting.title')}
        submitLabel={t('plan.save')}
        busy={save.busy}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        {(['serviceLevel', ...days, 'holdingRate'] as const).map((field) => (
          <TextInput
            key={field}
            {...form.text(field)}
            label={t(`plan.setting.${field}`)}
            description={t(`plan.setting.hints.${field}`)}
            inputMode="decimal"
          />
        ))}
        <MoneyField
          label={t('plan.setting.orderCost')}
          description={t('plan.setting.hints.orderCost')}
          value={form.values.orderCostMinor}
          onChange={(minor) => form.set('orderCostMinor', minor)}
          currency={currency}
          digits={minorDigits(currency)}
        />
      </Form>
    </Dialog>
  );
}

const percent = (share: number): string => String(Math.round(share * 10_000) / 100);
