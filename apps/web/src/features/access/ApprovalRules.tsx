import '@mantine/core/styles/NumberInput.css';
import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import { api, type ApprovalRule } from '@zhanggui/api-client';
import { minorDigits, MONEY_PERMISSIONS } from '@zhanggui/shared';
import { Form, ProblemNotice, UnsavedGuard, useFormat, useFormState } from '@zhanggui/ui';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../lib/MoneyField.js';
import { usePermissionWords } from '../../lib/permissions.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';

interface ApprovalRulesProps {
  rules: ApprovalRule[];
  readOnly: boolean;
}

const permissions = [...MONEY_PERMISSIONS];

/** A small table: for this, from this amount on, so many people. All of it is saved together. */
export function ApprovalRules({ rules, readOnly }: ApprovalRulesProps) {
  const { t } = useTranslation('access');
  const form = useFormState<{ rules: ApprovalRule[] }>({ rules });
  const save = useAction({
    run: (next: ApprovalRule[]) => api.put('/proposals/approval-rules', { body: { rules: next } }),
    form,
    invalidates: [['approval-rules']],
    doneText: () => t('rules.saved'),
  });
  const list = form.values.rules;
  const patch = (index: number, part: Partial<ApprovalRule>) =>
    form.set(
      'rules',
      list.map((rule, n) => (n === index ? { ...rule, ...part } : rule)),
    );
  const add = () => form.set('rules', [...list, { permission: 'orders:refund', fromMinor: 0, approvals: 2 }]);
  return (
    <>
      <Form
        label={t('rules.title')}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={readOnly || !form.dirty}
        onSubmit={() => save.run(list)}
        onCancel={form.dirty ? form.revert : undefined}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        {list.length === 0 && <p className="zg-soft">{t('rules.none')}</p>}
        {list.map((rule, index) => (
          <RuleRow
            key={index}
            rule={rule}
            number={index + 1}
            readOnly={readOnly}
            error={Object.entries(form.errors).find(([pointer]) => pointer.startsWith(`rules/${index}/`))?.[1]}
            onChange={(part) => patch(index, part)}
            onRemove={() =>
              form.set(
                'rules',
                list.filter((_, n) => n !== index),
              )
            }
          />
        ))}
        {!readOnly && (
          <div>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
              {t('rules.add')}
            </Button>
          </div>
        )}
      </Form>
      <UnsavedGuard dirty={form.dirty && !save.busy} />
    </>
  );
}

interface RuleRowProps {
  rule: ApprovalRule;
  number: number;
  readOnly: boolean;
  error: string | undefined;
  onChange: (part: Partial<ApprovalRule>) => void;
  onRemove: () => void;
}

function RuleRow({ rule, number, readOnly, error, onChange, onRemove }: RuleRowProps) {
  const { t } = useTranslation('access');
  const { title } = usePermissionWords();
  const { currency } = useFormat();
  return (
    <div className={classes.rule} role="group" aria-label={t('rules.ruleOf', { number })}>
      <Select
        label={t('rules.permission')}
        value={rule.permission}
        readOnly={readOnly}
        error={error}
        onChange={(permission) => permission && onChange({ permission })}
        data={permissions.map((permission) => ({ value: permission, label: title(permission) }))}
      />
      <MoneyField
        label={t('rules.from')}
        value={rule.fromMinor}
        currency={currency}
        digits={minorDigits(currency)}
        disabled={readOnly}
        onChange={(fromMinor) => onChange({ fromMinor: fromMinor ?? 0 })}
      />
      <NumberInput
        label={t('rules.approvals')}
        value={rule.approvals}
        min={1}
        max={9}
        allowDecimal={false}
        hideControls
        readOnly={readOnly}
        onChange={(approvals) => onChange({ approvals: Number(approvals) || 1 })}
      />
      {!readOnly && (
        <ActionIcon aria-label={t('rules.remove', { number })} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
