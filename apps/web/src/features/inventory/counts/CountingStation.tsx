import '@mantine/core/styles/NumberInput.css';
import { NumberInput, TextInput } from '@mantine/core';
import { api, type StockCount } from '@zhanggui/api-client';
import { asProblem } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Feedback, type Told } from '../station/Feedback.js';
import { ScanField } from '../station/ScanField.js';
import classes from '../station/station.module.css';
import { playTone } from '../station/tone.js';
import { movedByOf } from './queries.js';
import { useScanQueue } from '../station/useScanQueue.js';

interface Entry {
  scan: string;
  bin?: string;
  lot?: string;
  quantity: number;
  movedBy?: string | null;
}

/** Bin, article, number: the bin stays until another is typed; the number ends with Enter and the scan field waits again. */
export function CountingStation({ count }: { count: StockCount }) {
  const { t } = useTranslation('warehouse');
  const client = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const [bin, setBin] = useState('');
  const [lot, setLot] = useState('');
  const [scan, setScan] = useState<string | null>(null);
  const [quantity, setQuantity] = useState<number | string>('');
  const units = useRef<HTMLInputElement>(null);
  const place = useRef<Promise<{ movedBy: string | null } | null>>(Promise.resolve(null));

  const queue = useScanQueue<Entry, unknown>(
    `count.${count.id}`,
    (entry, idempotencyKey) =>
      api.post(`/stock-counts/${count.id}/entries`, { body: { entries: [entry] }, idempotencyKey }),
    {
      onDone: (_, entry) => {
        playTone(true);
        setTold({
          right: true,
          text: entry.scan,
          detail: t('counts.entered', { count: entry.quantity, place: entry.bin ?? t('counts.unplaced') }),
        });
        void client.invalidateQueries({ queryKey: ['counts'] });
      },
      onRefused: (error, entry) => {
        playTone(false);
        const { errors, detail, title } = asProblem(error);
        setTold({ right: false, text: errors[0]?.message ?? detail ?? title, detail: entry.scan });
      },
    },
  );
  const enter = () => {
    if (scan === null || quantity === '') return;
    const entry = {
      scan,
      quantity: Number(quantity),
      ...(bin.trim() && { bin: bin.trim() }),
      ...(lot.trim() && { lot: lot.trim() }),
    };
    void place.current.then((known) => queue.add({ ...entry, ...known }));
    setScan(null);
    setQuantity('');
    setLot('');
  };
  return (
    <section className={classes.station} aria-label={t('counts.station')}>
      <div className={classes.row}>
        <TextInput
          label={t('counts.bin')}
          placeholder={t('counts.unplaced')}
          value={bin}
          onChange={(event) => setBin(event.currentTarget.value)}
        />
        <TextInput label={t('station.lot')} value={lot} onChange={(event) => setLot(event.currentTarget.value)} />
      </div>
      <ScanField
        label={t('station.scan')}
        hint={t('counts.scanHint')}
        onScan={(code) => {
          setTold(null);
          setScan(code);
          place.current = movedByOf(count.id, { scan: code, bin: bin.trim(), lot: lot.trim() }).catch(() => null);
          units.current?.focus();
        }}
      />
      <NumberInput
        ref={units}
        label={scan === null ? t('counts.units') : t('counts.unitsOf', { code: scan })}
        min={0}
        max={100_000_000}
        allowDecimal={false}
        disabled={scan === null}
        value={quantity}
        onChange={setQuantity}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            enter();
          }
        }}
      />
      {queue.offline && (
        <p className={classes.offline} role="alert">
          {t('station.offline', { count: queue.waiting })}
        </p>
      )}
      <Feedback told={told} />
    </section>
  );
}
