import { Textarea, TextInput } from '@mantine/core';
import { api, type Quotation, type QuotedSupplier } from '@zhanggui/api-client';
import { minorDigits } from '@zhanggui/shared';
import { Dialog, FileDrop, FileList, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../../lib/MoneyField.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { useUploads } from '../../../lib/useUploads.js';
import { Table } from '../Section.js';
import classes from '../purchasing.module.css';
import { type AnswerDraft, answerInput, draftOfAnswer, type LineAnswer } from './answer.js';

interface AnswerDialogProps {
  quotation: Quotation;
  supplier: QuotedSupplier;
  onClose: () => void;
}

/** What one supplier answered: prices by quantity, minimum, lead time, terms and its own paper. */
export function AnswerDialog({ quotation, supplier, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const form = useFormState<AnswerDraft>(draftOfAnswer(quotation, supplier));
  const uploads = useUploads({ kind: 'quotation', id: quotation.id }, (file) => form.set('fileId', file.id));
  const isForeign = supplier.currency !== quotation.homeCurrency;
  const save = useAction({
    run: (draft: AnswerDraft, idempotencyKey) =>
      api.post(`/quotations/${quotation.id}/answers`, {
        body: { supplierId: supplier.supplierId, ...answerInput(draft, isForeign) },
        idempotencyKey,
      }),
    form,
    invalidates: [['quotations']],
    onDone: onClose,
  });
  const title = t('quotation.answerOf', { name: supplier.supplierName });
  return (
    <Dialog title={title} onClose={onClose} size="xl" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('purchasing:write', t('ui:save'))}
        busy={save.busy}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <p className="zg-soft">{t('quotation.breaksHint', { currency: supplier.currency })}</p>
        <AnswerLines quotation={quotation} form={form} />
        <div className={classes.pair}>
          {isForeign && (
            <TextInput
              {...form.text('exchangeRate')}
              label={t('order.exchangeRate', { currency: supplier.currency, home: quotation.homeCurrency })}
              inputMode="decimal"
            />
          )}
          <MoneyField
            label={t('quotation.freight')}
            currency={supplier.currency}
            digits={minorDigits(supplier.currency)}
            value={form.values.freightMinor}
            error={form.errors['freightMinor']}
            onChange={(minor) => form.set('freightMinor', minor)}
          />
          <TextInput {...form.text('validUntil')} type="date" label={t('quotation.validUntil')} />
        </div>
        <Textarea
          {...form.text('terms')}
          label={t('quotation.terms')}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2_000}
        />
        <FileDrop
          title={t('quotation.paper')}
          hint={form.values.fileId ? t('quotation.paperKept') : t('quotation.paperHint')}
          accept=".pdf,.xlsx,.csv,.png,.jpg"
          onFiles={(files) => void uploads.send(files.slice(0, 1))}
        />
        <FileList files={[]} sending={uploads.sending} onDismiss={uploads.dismiss} />
      </Form>
    </Dialog>
  );
}

interface LinesProps {
  quotation: Quotation;
  form: ReturnType<typeof useFormState<AnswerDraft>>;
}

function AnswerLines({ quotation, form }: LinesProps) {
  const { t } = useTranslation('purchasing');
  const change = (place: number, patch: Partial<LineAnswer>) =>
    form.set(
      'lines',
      form.values.lines.map((line, n) => (n === place ? { ...line, ...patch } : line)),
    );
  const errorOf = (place: number, field: string): string | undefined =>
    Object.entries(form.errors).find(([pointer]) => pointer.startsWith(`lines/${place}/${field}`))?.[1];
  const fields = ['breaks', 'moq', 'leadTimeDays'] as const;
  return (
    <Table
      label={t('order.lines')}
      columns={[
        { title: t('line.sku') },
        { title: t('line.quantity'), end: true },
        ...fields.map((field) => ({ title: t(`quotation.${field}`) })),
      ]}
      rows={quotation.lines.map((line, place) => ({
        key: String(line.lineNo),
        cells: [
          <span key="sku">
            <span className="zg-mono">{line.sku}</span> <span className="zg-soft">{line.name}</span>
          </span>,
          line.quantity,
          ...fields.map((field) => (
            <TextInput
              key={field}
              {...(field !== 'breaks' && { className: classes.narrow })}
              aria-label={`${t(`quotation.${field}`)} ${line.sku}`}
              placeholder={field === 'breaks' ? '1:10.50 100:9.80' : ''}
              value={form.values.lines[place]![field]}
              error={errorOf(place, field)}
              onChange={(event) => change(place, { [field]: event.currentTarget.value })}
            />
          )),
        ],
      }))}
    />
  );
}
