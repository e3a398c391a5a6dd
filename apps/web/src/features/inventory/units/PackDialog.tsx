import { Button, TextInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { emptyRow, type PackDraft, type PackLine, packRequest, type PackRow, palletsOf } from './packing.js';
import type { Paper } from './queries.js';

interface PackDialogProps {
  paper: Paper;
  lines: readonly PackLine[];
  asksSscc: boolean;
  onClose: () => void;
}

/** Makes pallets of what stands on none: lines split evenly over several, or one as it stands there. */
export function PackDialog({ paper, lines, asksSscc, onClose }: PackDialogProps) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const [draft, setDraft] = useState<PackDraft>({ mode: 'split', rows: {}, weight: '', sscc: '' });
  const set = (change: Partial<PackDraft>) => setDraft((before) => ({ ...before, ...change }));
  const pack = useAction({
    run: (body: object, idempotencyKey) =>
      api.post<{ items: unknown[] }>(`/${paper.kind}/${paper.id}/units`, { body, idempotencyKey }),
    invalidates: [[paper.kind]],
    doneText: ({ items }) => t('units.packed', { count: items.length }),
    onDone: onClose,
    onProblem: () => true,
  });
  const { mode, rows } = draft;
  const open = lines.filter(({ left }) => left > 0);
  const request = packRequest(open, draft);
  const pallets = mode === 'split' ? palletsOf(open, rows) : request ? 1 : 0;
  const title = t('units.pack');
  return (
    <Dialog onClose={onClose} title={title} size="xl" keeps={Object.keys(rows).length > 0}>
      <Form
        label={title}
        submitLabel={verb(
          paper.kind === 'inbound' ? 'inventory:receive' : 'inventory:transfer',
          t('units.packSubmit', { count: pallets }),
        )}
        busy={pack.busy}
        disabled={request === null}
        onSubmit={() => request && pack.run(request)}
        onCancel={onClose}
        problem={pack.problem !== null && <ProblemNotice error={pack.problem} />}
      >
        <div className={classes.buttons} role="group" aria-label={t('units.mode.label')}>
          {(['split', 'one'] as const).map((value) => (
            <Button
              key={value}
              variant={mode === value ? 'filled' : 'default'}
              aria-pressed={mode === value}
              onClick={() => set({ mode: value })}
            >
              {t(`units.mode.${value}`)}
            </Button>
          ))}
        </div>
        <p className="zg-soft">{t(`units.modeHint.${mode}`)}</p>
        <Rows mode={mode} lines={open} rows={rows} onChange={(next) => set({ rows: next })} />
        {mode === 'one' && (
          <>
            <TextInput
              label={t('units.weightKg')}
              inputMode="decimal"
              value={draft.weight}
              onChange={(event) => set({ weight: event.currentTarget.value })}
            />
            {asksSscc && (
              <TextInput
                label={t('units.sendersSscc')}
                description={t('units.sendersSsccHint')}
                maxLength={40}
                value={draft.sscc}
                onChange={(event) => set({ sscc: event.currentTarget.value })}
              />
            )}
          </>
        )}
      </Form>
    </Dialog>
  );
}

interface RowsProps {
  mode: PackDraft['mode'];
  lines: readonly PackLine[];
  rows: PackDraft['rows'];
  onChange: (rows: PackDraft['rows']) => void;
}

function Rows({ mode, lines, rows, onChange }: RowsProps) {
  const { t } = useTranslation('warehouse');
  const change = (lineNo: number, part: Partial<PackRow>) =>
    onChange({ ...rows, [lineNo]: { ...(rows[lineNo] ?? emptyRow), ...part } });
  const field = ({ lineNo, sku }: PackLine, name: keyof PackRow, label: string) => (
    <td className={classes.quantity}>
      <TextInput
        aria-label={t('units.fieldOf', { field: label, sku })}
        type={name === 'bestBefore' ? 'date' : 'text'}
        inputMode={name === 'units' ? 'numeric' : undefined}
        maxLength={name === 'lot' ? 64 : undefined}
        value={(rows[lineNo] ?? emptyRow)[name]}
        onChange={(event) => change(lineNo, { [name]: event.currentTarget.value })}
      />
    </td>
  );
  const units = t(`units.perMode.${mode}`);
  return (
    <div className={classes.tableWrap}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('inbound.line.article')}</th>
            <th scope="col" className="zg-number">
              {t('units.left')}
            </th>
            <th scope="col">{units}</th>
            <th scope="col">{t('station.lot')}</th>
            <th scope="col">{t('station.expiresOn')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.lineNo}>
              <th scope="row">
                <span className="zg-mono">{line.sku}</span> <span className="zg-soft">{line.name}</span>
              </th>
              <td className="zg-number">
                <NumberText value={line.left} />
              </td>
              {field(line, 'units', units)}
              {field(line, 'lot', t('station.lot'))}
              {field(line, 'bestBefore', t('station.expiresOn'))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
