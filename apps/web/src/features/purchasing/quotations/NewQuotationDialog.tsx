import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconTrash } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { errorsOfLine, type LineDraft, rowsOfSheet, withLines } from '../orders/lines.js';
import classes from '../purchasing.module.css';
import { supplierQuery } from '../../../lib/suppliers.js';
import { Table } from '../Section.js';
import { SkuPicker } from '../SkuPicker.js';
import { SupplierSelect } from '../../../lib/SupplierSelect.js';

interface Draft {
  title: string;
  dueOn: string;
  note: string;
  supplierIds: string[];
  lines: LineDraft[];
}

/** Asks several suppliers for prices of several SKUs. */
export function NewQuotationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const navigate = useNavigate();
  const form = useFormState<Draft>({ title: '', dueOn: '', note: '', supplierIds: [], lines: [] });
  const { values } = form;
  const open = useAction({
    run: (draft: Draft, idempotencyKey) =>
      api.post<{ id: string }>('/quotations', {
        body: {
          ...draft,
          lines: draft.lines.map(({ sku, quantity }) => ({ sku, quantity: Number(quantity) || quantity })),
        },
        idempotencyKey,
      }),
    form,
    invalidates: [['quotations']],
    onDone: ({ id }) => {
      onClose();
      void navigate({ to: '/purchasing/quotations/$quotationId', params: { quotationId: id } });
    },
  });
  return (
    <Dialog title={t('quotations.create')} onClose={onClose} size="lg" keeps={form.dirty}>
      <Form
        label={t('quotations.create')}
        submitLabel={verb('purchasing:write', t('quotations.create'))}
        busy={open.busy}
        disabled={!values.title.trim() || !values.dueOn || values.supplierIds.length === 0 || values.lines.length === 0}
        onSubmit={() => open.run(values)}
        onCancel={onClose}
        problem={open.problem !== null && <ProblemNotice error={open.problem} />}
      >
        <div className={classes.pair}>
          <TextInput {...form.text('title')} label={t('quotation.title')} maxLength={200} data-autofocus />
          <TextInput {...form.text('dueOn')} label={t('quotation.dueOn')} type="date" />
        </div>
        <SupplierSelect
          label={t('quotation.addSupplier')}
          value={null}
          onChange={(id) =>
            id && !values.supplierIds.includes(id) && form.set('supplierIds', [...values.supplierIds, id])
          }
        />
        <Chosen
          ids={values.supplierIds}
          onRemove={(id) =>
            form.set(
              'supplierIds',
              values.supplierIds.filter((one) => one !== id),
            )
          }
        />
        <SkuPicker
          label={t('line.find')}
          description={t('line.findHint')}
          onPick={({ sku, productName: name }) =>
            form.set('lines', withLines(values.lines, [{ sku, name, quantity: '100', unitPrice: '', promisedOn: '' }]))
          }
          onRows={(text) => form.set('lines', withLines(values.lines, rowsOfSheet(text)))}
        />
        <WantedLines lines={values.lines} errors={form.errors} onChange={(lines) => form.set('lines', lines)} />
        <Textarea {...form.text('note')} label={t('order.note')} autosize minRows={1} maxRows={4} maxLength={2_000} />
      </Form>
    </Dialog>
  );
}

function Chosen({ ids, onRemove }: { ids: string[]; onRemove: (id: string) => void }) {
  const { t } = useTranslation('purchasing');
  const suppliers = useQueries({ queries: ids.map((id) => supplierQuery(id)) });
  return (
    <div className={classes.buttons}>
      {ids.map((id, n) => (
        <span key={id}>
          {suppliers[n]?.data?.name ?? '…'}{' '}
          <ActionIcon
            size="xs"
            aria-label={t('quotation.removeSupplier', { name: suppliers[n]?.data?.name ?? '' })}
            onClick={() => onRemove(id)}
          >
            <IconTrash size={14} aria-hidden />
          </ActionIcon>
        </span>
      ))}
    </div>
  );
}

interface WantedProps {
  lines: LineDraft[];
  errors: Readonly<Record<string, string>>;
  onChange: (lines: LineDraft[]) => void;
}

function WantedLines({ lines, errors, onChange }: WantedProps) {
  const { t } = useTranslation('purchasing');
  if (lines.length === 0) return null;
  return (
    <Table
      label={t('order.lines')}
      columns={[{ title: t('line.sku') }, { title: t('line.quantity'), end: true }, { title: '' }]}
      rows={lines.map((line, place) => ({
        key: line.sku,
        cells: [
          <span key="sku">
            <span className="zg-mono">{line.sku}</span> <span className="zg-soft">{line.name}</span>
            {errorsOfLine(errors, place)['sku'] && (
              <div className={classes.error}>{errorsOfLine(errors, place)['sku']}</div>
            )}
          </span>,
          <TextInput
            key="quantity"
            className={classes.narrow}
            aria-label={t('line.quantityOf', { sku: line.sku })}
            inputMode="numeric"
            value={line.quantity}
            error={errorsOfLine(errors, place)['quantity']}
            onChange={(event) =>
              onChange(lines.map((one, n) => (n === place ? { ...one, quantity: event.currentTarget.value } : one)))
            }
          />,
          <ActionIcon
            key="remove"
            aria-label={t('line.removeOf', { sku: line.sku })}
            onClick={() => onChange(lines.filter((_, n) => n !== place))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>,
        ],
      }))}
    />
  );
}
