import { Select, Textarea, TextInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { minorDigits } from '@zhanggui/shared';
import { Dialog, Form, ProblemNotice, useFormState, type FormState } from '@zhanggui/ui';
import { MoneyField } from '../../../lib/MoneyField.js';
import { useAction } from '../../../lib/useAction.js';

export type Field = { name: string; label: string; hint?: string; optional?: boolean } & (
  | { kind: 'text' | 'area' | 'date' }
  | { kind: 'choice'; choices: { value: string; label: string }[] }
  | { kind: 'money'; currency: string }
);

type Values = Record<string, string | number | null>;

interface FieldsDialogProps {
  title: string;
  submitLabel: string;
  /** Where it is sent to. */
  path: string;
  fields: Field[];
  initial: Values;
  doneText: string;
  onClose: () => void;
}

/** A dialog of a few fields that become one step of an order. */
export function FieldsDialog({ title, submitLabel, path, fields, initial, doneText, onClose }: FieldsDialogProps) {
  const form = useFormState<Values>(initial);
  const { values } = form;
  const isMissing = fields.some(({ name, optional }) => !optional && (values[name] === '' || values[name] === null));
  const send = useAction({
    run: (draft: Values, idempotencyKey) =>
      api.post(path, {
        body: Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== '' && value !== null)),
        idempotencyKey,
      }),
    form,
    invalidates: [['purchase-orders'], ['suppliers'], ['stock']],
    doneText: () => doneText,
    onDone: onClose,
  });
  return (
    <Dialog title={title} onClose={onClose} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={submitLabel}
        busy={send.busy}
        disabled={isMissing}
        onSubmit={() => send.run(values)}
        onCancel={onClose}
        problem={send.problem !== null && <ProblemNotice error={send.problem} />}
      >
        {fields.map((field, n) => (
          <FieldInput key={field.name} field={field} form={form} focus={n === 0} />
        ))}
      </Form>
    </Dialog>
  );
}

function FieldInput({ field, form, focus }: { field: Field; form: FormState<Values>; focus: boolean }) {
  const shared = {
    label: field.label,
    description: field.hint,
    error: form.errors[field.name],
    'data-autofocus': focus,
  };
  if (field.kind === 'choice')
    return (
      <Select
        {...shared}
        allowDeselect={field.optional ?? false}
        value={(form.values[field.name] as string | null) || null}
        onChange={(value) => form.set(field.name, value)}
        data={field.choices}
      />
    );
  if (field.kind === 'money')
    return (
      <MoneyField
        {...shared}
        currency={field.currency}
        digits={minorDigits(field.currency)}
        value={form.values[field.name] as number | null}
        onChange={(value) => form.set(field.name, value)}
      />
    );
  if (field.kind === 'area')
    return <Textarea {...form.text(field.name)} {...shared} autosize minRows={2} maxRows={8} maxLength={500} />;
  return <TextInput {...form.text(field.name)} {...shared} type={field.kind} maxLength={100} />;
}
