import { TextInput } from '@mantine/core';
import { api, type ShopUnpaidRule } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { unpaidRulesQuery } from './queries.js';

const fields = ['payWithinMinutes', 'mostPerBuyer', 'mostPerAddress'] as const;

/** How one shop deals with orders that are not paid; an empty field is without limit. */
export function UnpaidDialog({ rule, onClose }: { rule: ShopUnpaidRule; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const form = useFormState({
    payWithinMinutes: textOf(rule.payWithinMinutes),
    mostPerBuyer: textOf(rule.mostPerBuyer),
    mostPerAddress: textOf(rule.mostPerAddress),
  });
  const save = useAction({
    run: (draft: typeof form.values) =>
      api.put(`/unpaid-rules/${rule.shopId}`, {
        body: Object.fromEntries(
          fields.map((field) => [field, draft[field].trim() === '' ? null : Number(draft[field])]),
        ),
        ifVersion: rule.version,
      }),
    form,
    invalidates: [unpaidRulesQuery.queryKey],
    doneText: () => t('unpaid.saved'),
    onDone: onClose,
  });
  const title = t('unpaid.of', { name: rule.shopName });
  return (
    <Dialog title={title} onClose={onClose} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={!form.dirty}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        {fields.map((field, n) => (
          <TextInput
            key={field}
            {...form.text(field)}
            label={t(`unpaid.${field}`)}
            description={t(`unpaid.hints.${field}`)}
            placeholder={t('unpaid.unlimited')}
            inputMode="numeric"
            data-autofocus={n === 0 || undefined}
          />
        ))}
      </Form>
    </Dialog>
  );
}

const textOf = (limit: number | null): string => (limit === null ? '' : String(limit));
