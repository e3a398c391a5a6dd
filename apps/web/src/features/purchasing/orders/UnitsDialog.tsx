import { Select, Textarea, TextInput } from '@mantine/core';
import { api, type PurchaseLine, type PurchaseOrder } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState, type FormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';
import classes from '../purchasing.module.css';
import { Table } from '../Section.js';
import { type GivenBack, missing, type Row, rowsFor, type UnitsKind, unitsInput } from './units.js';

const rejectReasons = [
  'damaged',
  'wrong_article',
  'wrong_specification',
  'expired',
  'quality',
  'packaging',
  'incomplete',
  'unordered',
  'other',
] as const;

interface Draft {
  reference: string;
  note: string;
  expectedOn: string;
  rows: Row[];
}

interface UnitsDialogProps {
  kind: UnitsKind;
  order: PurchaseOrder;
  title: string;
  submitLabel: string;
  givenBack?: GivenBack | undefined;
  onClose: () => void;
}

/** Quantities line by line: what the supplier confirms, what is received, what goes back. */
export function UnitsDialog({ kind, order, title, submitLabel, givenBack, onClose }: UnitsDialogProps) {
  const { t } = useTranslation('purchasing');
  const form = useFormState<Draft>({
    reference: '',
    note: '',
    expectedOn: kind === 'announce' ? (order.promisedOn ?? '') : '',
    rows: rowsFor(kind, order, givenBack),
  });
  const input = unitsInput(kind, order, form.values);
  const send = useAction({
    run: (body: Record<string, unknown>, idempotencyKey) =>
      api.post(`/purchase-orders/${order.id}/${PATH[kind]}`, { body, idempotencyKey }),
    form: { ...form, showProblem: form.showProblem },
    invalidates: [['purchase-orders'], ['suppliers'], ['stock'], ['inbound']],
    doneText: () => t(`units.${kind}.done`),
    onDone: onClose,
  });
  return (
    <Dialog title={title} onClose={onClose} size="xl" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={submitLabel}
        busy={send.busy}
        disabled={!input.isReady}
        onSubmit={() => send.run(input.body)}
        onCancel={onClose}
        problem={send.problem !== null && <ProblemNotice error={send.problem} />}
      >
        <TextInput {...form.text('reference')} label={t(`units.${kind}.reference`)} maxLength={100} />
        {kind === 'announce' && (
          <TextInput
            {...form.text('expectedOn')}
            type="date"
            label={t('delivery.expectedOn')}
            className={classes.day}
          />
        )}
        <Table
          label={title}
          columns={columnsOf(kind).map((id) => ({ title: t(`units.${id}`) }))}
          rows={order.lines.map((line, n) => ({
            key: String(line.lineNo),
            cells: cellsOf(kind, line, n, form, input.places),
          }))}
        />
        <Textarea
          {...form.text('note')}
          label={t(kind === 'return' ? 'order.reason' : 'order.note')}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={500}
        />
      </Form>
    </Dialog>
  );
}

const PATH: Record<UnitsKind, string> = {
  confirm: 'confirm',
  announce: 'deliveries',
  receive: 'receipts',
  return: 'returns',
};

const columnsOf = (kind: UnitsKind): string[] =>
  kind === 'confirm'
    ? ['line', 'ordered', 'quantity', 'promisedOn']
    : kind === 'receive'
      ? ['line', 'open', 'accepted', 'rejected', 'rejectReason']
      : kind === 'announce'
        ? ['line', 'open', 'quantity']
        : ['line', 'accepted', 'returning'];

function cellsOf(
  kind: UnitsKind,
  line: PurchaseLine,
  place: number,
  form: FormState<Draft>,
  places: readonly number[],
) {
  const cell = (field: keyof Row) => (
    <UnitsField key={field} field={field} line={line} place={place} sent={places.indexOf(place)} form={form} />
  );
  const name = (
    <span key="sku">
      <span className="zg-mono">{line.sku}</span> <span className="zg-soft">{line.name}</span>
    </span>
  );
  if (kind === 'confirm') return [name, line.placedQuantity ?? line.quantity, cell('quantity'), cell('promisedOn')];
  if (kind === 'receive') return [name, missing(line), cell('accepted'), cell('rejected'), cell('rejectReason')];
  if (kind === 'announce') return [name, missing(line), cell('quantity')];
  return [name, line.accepted - line.returned, cell('quantity')];
}

interface UnitsFieldProps {
  field: keyof Row;
  line: PurchaseLine;
  /** Of the line on the screen, and of the same line among those that are sent. */
  place: number;
  sent: number;
  form: FormState<Draft>;
}

function UnitsField({ field, line, place, sent, form }: UnitsFieldProps) {
  const { t } = useTranslation('purchasing');
  const { rows } = form.values;
  const change = (value: string) =>
    form.set(
      'rows',
      rows.map((row, n) => (n === place ? { ...row, [field]: value } : row)),
    );
  const shared = {
    className: classes.narrow,
    'aria-label': t(`units.${field}Of`, { sku: line.sku }),
    error: form.errors[`lines/${sent}/${field}`],
    value: rows[place]![field],
  };
  if (field === 'rejectReason')
    return (
      <Select
        {...shared}
        value={shared.value || null}
        disabled={!/^[1-9]/.test(rows[place]!.rejected)}
        onChange={(value) => change(value ?? '')}
        data={rejectReasons.map((reason) => ({ value: reason, label: t(`reject.${reason}`) }))}
      />
    );
  return (
    <TextInput
      {...shared}
      type={field === 'promisedOn' ? 'date' : 'text'}
      inputMode="numeric"
      onChange={(event) => change(event.currentTarget.value)}
      onFocus={(event) => field !== 'promisedOn' && event.currentTarget.select()}
    />
  );
}
